//! How to make objects that were met as arrays, where a `Weak` leads to them.

use alloc::vec::Vec;

use super::{
    handle::{Handle, MakeCyclic},
    table::{AddressMap, index_of},
};

/// Functions by the address of the object.
///
/// It is not a map from addresses to functions: that would be compiled anew for each type of handle, and most never use
/// it.
pub(super) struct Makers<H: Handle> {
    indices: AddressMap,
    functions: Vec<MakeCyclic<H>>,
}

impl<H: Handle> Default for Makers<H> {
    fn default() -> Self {
        Self { indices: AddressMap::default(), functions: Vec::new() }
    }
}

impl<H: Handle> Makers<H> {
    pub(super) fn insert_if_new(&mut self, address: usize, function: MakeCyclic<H>) {
        if self.indices.insert_if_new(address, index_of(self.functions.len())) {
            self.functions.push(function);
        }
    }

    pub(super) fn get(&self, address: usize) -> Option<MakeCyclic<H>> {
        Some(self.functions[self.indices.get(address)? as usize])
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}
