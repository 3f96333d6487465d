//! Indices found by address: open addressing over `u32`s, four bytes a slot.

use alloc::{vec, vec::Vec};

const EMPTY: u32 = u32::MAX;

/// The first size of a table: one cache line.
const MIN_SLOTS: usize = 16;

/// Maps addresses to the indices 0, 1, 2, .. of entries that somebody else keeps (and that know their address).
///
/// A slot holds an index and, in the bits that indices do not use, a part of the address's hash. The entry is looked at
/// only if that part agrees, since it is usually not in the cache.
#[derive(Default)]
pub(crate) struct Table {
    slots: Vec<u32>,
    /// How many indices are in the table.
    len: u32,
    /// How many more there may be before it grows: two thirds of the slots are used.
    room: usize,
    spacing: Spacing,
}

/// How far the objects at the addresses are from each other, at least: two to this power.
#[derive(Clone, Copy)]
struct Spacing(u32);

impl Default for Spacing {
    /// 16 bytes, as with all allocators.
    fn default() -> Self {
        Self(4)
    }
}

/// A slot for an address that is not in the table, and the slot's upper bits.
pub(crate) struct Free {
    at: usize,
    tag: u32,
}

impl Table {
    /// A table of objects of `size` bytes.
    pub(crate) fn of_size(size: usize) -> Self {
        let spacing = Spacing(size.max(1).ilog2().max(Spacing::default().0));
        Self { spacing, ..Self::default() }
    }

    /// The index whose entry has `address`.
    #[inline]
    pub(crate) fn find(&self, address: usize, address_of: impl Fn(u32) -> usize) -> Option<u32> {
        if self.slots.is_empty() { None } else { self.search(address, address_of).ok() }
    }

    /// The index whose entry has `address`. If there is none, adds and returns the next index, and the caller adds its
    /// entry.
    #[inline]
    pub(crate) fn find_or_add(&mut self, address: usize, address_of: impl Fn(u32) -> usize) -> u32 {
        self.find_or_free(address, address_of).unwrap_or_else(|free| self.add(&free))
    }

    /// The index whose entry has `address`, or the slot for [`add`](Self::add), which has to be called before any other
    /// change.
    #[inline]
    pub(crate) fn find_or_free(&mut self, address: usize, address_of: impl Fn(u32) -> usize) -> Result<u32, Free> {
        if self.room == 0 {
            self.grow(&address_of);
        }
        self.search(address, address_of)
    }

    /// Puts the next index in the slot and returns it. The caller adds its entry.
    #[inline]
    pub(crate) fn add(&mut self, free: &Free) -> u32 {
        let index = self.len;
        self.slots[free.at] = free.tag | index;
        self.len = index_of(index as usize + 1);
        self.room -= 1;
        index
    }

    /// Makes room for `count` indices in an empty table.
    pub(crate) fn reserve(&mut self, count: usize) {
        self.make_slots((count.saturating_mul(3) / 2 + 1).next_power_of_two());
    }

    pub(crate) fn clear(&mut self) {
        *self = Self { spacing: self.spacing, ..Self::default() };
    }

    /// The index whose entry has `address`, or the free slot for it.
    ///
    /// The first slot to try is chosen by the address alone, in steps of the objects' size: objects that were made one
    /// after the other are most often met so too, and stay neighbours, each in a slot of its own. If that slot is
    /// taken, Fibonacci hashing chooses the next one.
    ///
    /// From there it goes on in steps that depend on the address. Neighbours that are closer than `spacing` (the locks
    /// of a list) take all slots of a long stretch, and a search from slot to slot would go through the rest of it.
    #[inline]
    fn search(&self, address: usize, address_of: impl Fn(u32) -> usize) -> Result<u32, Free> {
        let (last, index_bits) = (self.slots.len() - 1, self.index_bits());
        let hash = hash(address);
        let tag = (hash >> (usize::BITS - u32::BITS)) as u32 & !index_bits;
        let mut at = (address >> self.spacing.0) & last;
        let mut next = hash >> (usize::BITS - self.slots.len().trailing_zeros());
        loop {
            #[cfg(all(test, feature = "std"))]
            tests::count_step();
            let slot = self.slots[at];
            if slot == EMPTY {
                return Err(Free { at, tag });
            }
            if (slot ^ tag) & !index_bits == 0 && address_of(slot & index_bits) == address {
                return Ok(slot & index_bits);
            }
            at = next & last;
            // An odd step leads to every slot.
            next = at.wrapping_add(hash.rotate_left(20) | 1);
        }
    }

    /// Makes `count` empty slots, but at least the smallest number.
    fn make_slots(&mut self, count: usize) {
        self.slots = vec![EMPTY; count.max(MIN_SLOTS)];
        self.room = self.slots.len() * 2 / 3 - self.len as usize;
    }

    #[cold]
    fn grow(&mut self, address_of: &dyn Fn(u32) -> usize) {
        self.make_slots(self.slots.len() * 2);
        for index in 0..self.len {
            // Each address is there once: nothing is at address 0, so that the search ends at a free slot.
            if let Err(free) = self.search(address_of(index), |_| 0) {
                self.slots[free.at] = free.tag | index;
            }
        }
    }

    /// The bits that an index can have. At two thirds full the last index is never reached, so that no slot looks
    /// empty.
    #[inline]
    fn index_bits(&self) -> u32 {
        u32::try_from(self.slots.len() - 1).unwrap_or(u32::MAX)
    }
}

#[inline]
fn hash(address: usize) -> usize {
    #[cfg(target_pointer_width = "64")]
    const FACTOR: usize = 0x9E37_79B9_7F4A_7C15;
    #[cfg(not(target_pointer_width = "64"))]
    const FACTOR: usize = 0x9E37_79B9;
    address.wrapping_mul(FACTOR)
}

/// A map from addresses to numbers, which keeps the entries itself.
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

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Takes the entries out.
    pub(crate) fn take_entries(&mut self) -> Vec<(usize, u32)> {
        core::mem::take(self).entries
    }

    /// Adds `value` unless the address is there already, and says whether it did.
    pub(crate) fn insert_if_new(&mut self, address: usize, value: u32) -> bool {
        let Self { table, entries, .. } = self;
        let index = table.find_or_add(address, |index| entries[index as usize].0);
        let is_new = index as usize == entries.len();
        if is_new {
            entries.push((address, value));
        }
        is_new
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }
}

/// A length as an index; 2^32 - 1 shared nodes of one type are the limit of one operation.
#[inline]
pub(crate) fn index_of(len: usize) -> u32 {
    match u32::try_from(len) {
        Ok(index) if index != EMPTY => index,
        _ => panic!("more than 2^32 - 2 shared nodes in one deep clone"),
    }
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use std::cell::Cell;

    use super::AddressMap;

    std::thread_local!(static STEPS: Cell<usize> = const { Cell::new(0) });

    pub(super) fn count_step() {
        STEPS.set(STEPS.get() + 1);
    }

    /// Objects that lie side by side, at any distance: each is found in a few steps, however many there are.
    #[test]
    fn neighbours_take_few_steps() {
        for distance in (1..=160).chain([256, 4096]) {
            let (mut map, count) = (AddressMap::default(), 20_000);
            let addresses = || (0..count).map(|index| 0x7F3A_1234_5010 + distance * index);
            STEPS.set(0);
            for (value, address) in (0..).zip(addresses()) {
                assert!(map.insert_if_new(address, value));
            }
            assert!(STEPS.get() < 10 * count, "{} steps to insert at a distance of {distance}", STEPS.get());
            STEPS.set(0);
            assert!((0..).zip(addresses()).all(|(value, address)| map.get(address) == Some(value)));
            assert!(STEPS.get() < 5 * count, "{} steps to find at a distance of {distance}", STEPS.get());
        }
    }
}
