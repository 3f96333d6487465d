//! Indices found by address: open addressing over `u32`s, four bytes a slot.

use alloc::{vec, vec::Vec};

const EMPTY: u32 = u32::MAX;

/// Maps addresses to indices of entries that somebody else keeps (and that know their address).
#[derive(Default)]
pub(crate) struct Table {
    slots: Vec<u32>,
    len: usize,
}

impl Table {
    /// The index whose entry has `address`.
    #[inline]
    pub(crate) fn find(&self, address: usize, address_of: impl Fn(u32) -> usize) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        let mask = self.slots.len() - 1;
        let mut at = self.home(address);
        loop {
            let index = self.slots[at];
            if index == EMPTY {
                return None;
            }
            if address_of(index) == address {
                return Some(index);
            }
            at = (at + 1) & mask;
        }
    }

    /// Adds `index`, whose entry has `address` and is not in the table yet.
    pub(crate) fn insert(&mut self, address: usize, index: u32, address_of: impl Fn(u32) -> usize) {
        if (self.len + 1) * 4 > self.slots.len() * 3 {
            self.grow(address_of);
        }
        self.place(address, index);
        self.len += 1;
    }

    pub(crate) fn clear(&mut self) {
        self.slots = Vec::new();
        self.len = 0;
    }

    fn place(&mut self, address: usize, index: u32) {
        let mask = self.slots.len() - 1;
        let mut at = self.home(address);
        while self.slots[at] != EMPTY {
            at = (at + 1) & mask;
        }
        self.slots[at] = index;
    }

    fn grow(&mut self, address_of: impl Fn(u32) -> usize) {
        let larger = vec![EMPTY; (self.slots.len() * 2).max(16)];
        let old = core::mem::replace(&mut self.slots, larger);
        for index in old.into_iter().filter(|&index| index != EMPTY) {
            self.place(address_of(index), index);
        }
    }

    /// Fibonacci hashing: the low bits of an address are alignment, so the high bits of the product choose.
    #[inline]
    fn home(&self, address: usize) -> usize {
        #[cfg(target_pointer_width = "64")]
        const FACTOR: usize = 0x9E37_79B9_7F4A_7C15;
        #[cfg(not(target_pointer_width = "64"))]
        const FACTOR: usize = 0x9E37_79B9;
        let bits = self.slots.len().trailing_zeros();
        (address.wrapping_mul(FACTOR) >> (usize::BITS - bits)) & (self.slots.len() - 1)
    }
}

/// A map from addresses to numbers, of its own.
#[derive(Default)]
pub(crate) struct AddressMap {
    table: Table,
    entries: Vec<(usize, u32)>,
}

impl AddressMap {
    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    #[inline]
    pub(crate) fn get(&self, address: usize) -> Option<u32> {
        self.table.find(address, |index| self.entries[index as usize].0).map(|index| self.entries[index as usize].1)
    }

    /// The number at `address`, with `next` in its place.
    pub(crate) fn take(&mut self, address: usize, next: u32) -> Option<u32> {
        let index = self.table.find(address, |index| self.entries[index as usize].0)?;
        Some(core::mem::replace(&mut self.entries[index as usize].1, next))
    }

    /// Adds `value` unless the address is there already.
    pub(crate) fn insert_if_new(&mut self, address: usize, value: u32) {
        if self.get(address).is_none() {
            let Self { table, entries } = self;
            let index = index_of(entries.len());
            entries.push((address, value));
            table.insert(address, index, |index| entries[index as usize].0);
        }
    }

    pub(crate) fn clear(&mut self) {
        self.table.clear();
        self.entries = Vec::new();
    }
}

/// A length as an index; 2^32 - 1 shared nodes of one type are the limit of one operation.
pub(crate) fn index_of(len: usize) -> u32 {
    match u32::try_from(len) {
        Ok(index) if index != EMPTY => index,
        _ => panic!("more than 2^32 - 2 shared nodes in one deep clone"),
    }
}
