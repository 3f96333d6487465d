//! The deferrable parts of a cell's content that have to stay empty while it is copied.

use alloc::vec::Vec;

/// The addresses of the outermost parts that lead to unbuilt nodes.
#[derive(Default)]
pub(crate) struct DeferredParts {
    /// Sorted.
    addresses: Vec<usize>,
    taken: u32,
}

impl DeferredParts {
    pub(crate) fn new(mut addresses: Vec<usize>) -> Self {
        addresses.sort_unstable();
        Self { addresses, taken: 0 }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.addresses.is_empty()
    }

    pub(crate) fn contains(&self, address: usize) -> bool {
        self.addresses.binary_search(&address).is_ok()
    }

    /// Returns whether the value at `address` is one of them. The caller then leaves it empty.
    pub(crate) fn take(&mut self, address: usize) -> bool {
        let takes = self.contains(address);
        self.taken += u32::from(takes);
        takes
    }

    pub(crate) fn taken(&self) -> u32 {
        self.taken
    }

    pub(crate) fn are_all_taken(&self) -> bool {
        self.taken as usize >= self.addresses.len()
    }

    pub(crate) fn into_memory(self) -> Vec<usize> {
        self.addresses
    }
}
