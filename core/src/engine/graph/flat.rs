//! The memo of a flat value.
//!
//! A value is *flat* if all handles in it lead to leaves, and no `Weak` and no hook is in it. A sample shows that it is
//! flat, and a survey that no cell is borrowed. It is cloned with a cloner of its own. Then its memo has less to do
//! than others:
//!
//! - Each handle is met once, by the walk over the value. So if there are two handles on an object, the second one gets
//!   the handle that the memo holds, and the memo is done with that object.
//! - The sources need not be kept alive: all handles lie in the value, which is borrowed as long as the clone runs, and
//!   none of them lies in a cell, so nothing can take one out.
//!
//! ```text
//!     Vec<(Rc<Item>, Rc<Item>)>    ((a, a), (b, b), ..)
//!
//!     a    is copied, and the memo holds its copy as the last one
//!     a    takes that copy
//!     b    the same; no object comes into the table
//! ```

use alloc::vec::Vec;

use super::{
    Graph,
    any_arena::ONE_NODE,
    arena::COUNTS,
    handle::{Content, Handle},
    table::Table,
};

/// The objects with one type of handle.
pub(super) struct Flat<H> {
    /// The address of the object that was copied last, and its copy.
    last: Option<(usize, H)>,
    /// The objects before that one, each with its copy until that is taken.
    earlier: Vec<(usize, Option<H>)>,
    table: Table,
    /// The index after the object that was asked for last: objects are often met again in the same order.
    next: usize,
}

impl<H> Default for Flat<H> {
    fn default() -> Self {
        Self { last: None, earlier: Vec::new(), table: Table::default(), next: 0 }
    }
}

impl<H: Handle> Flat<H> {
    /// The copy of what is behind `handle`.
    #[inline]
    fn copy(&mut self, handle: &H) -> Option<H> {
        match &self.last {
            Some((address, _)) if *address == handle.address() => {
                take_or_clone(&mut self.last, handle).map(|(_, copy)| copy)
            }
            _ if self.earlier.is_empty() => None,
            _ => self.earlier_copy(handle),
        }
    }

    #[inline(never)]
    fn earlier_copy(&mut self, handle: &H) -> Option<H> {
        let Self { earlier, table, next, .. } = self;
        let address = handle.address();
        if earlier.get(*next).is_none_or(|object| object.0 != address) {
            *next = table.find(address, |index| earlier[index as usize].0)? as usize;
        }
        let copy = &mut earlier[*next].1;
        *next += 1;
        take_or_clone(copy, handle)
    }

    /// Makes room for `count` objects like the one behind `copy`.
    #[cold]
    fn begin(&mut self, copy: &H, count: usize) {
        self.table = Table::of_size(size_of_val(copy.target()) + COUNTS);
        self.table.reserve(count);
        self.earlier.reserve_exact(count);
    }

    /// Adds an object that was copied before others.
    #[inline(never)]
    fn add_earlier(&mut self, (address, copy): (usize, H), expected: u64) {
        if self.earlier.is_empty() {
            self.begin(&copy, (expected / ONE_NODE) as usize);
        }
        let Self { earlier, table, .. } = self;
        table.find_or_add(address, |index| earlier[index as usize].0);
        earlier.push((address, Some(copy)));
    }
}

/// Returns what `copy` holds for the object behind `handle`. If there are only two handles on it, this is the second,
/// so `copy` is not needed any more.
#[inline]
fn take_or_clone<T: Clone, H: Handle>(copy: &mut Option<T>, handle: &H) -> Option<T> {
    if handle.owners() == 2 { copy.take() } else { copy.clone() }
}

impl Graph {
    /// In a flat value, the copy of the leaf behind `handle`, if there is one.
    #[inline]
    pub(crate) fn flat_copy<H: Handle>(&mut self, handle: &H) -> Option<H> {
        match self.recent_if::<H>() {
            Some(arena) => arena.flat.copy(handle),
            None => self.flat_copy_elsewhere(handle),
        }
    }

    #[inline(never)]
    fn flat_copy_elsewhere<H: Handle>(&mut self, handle: &H) -> Option<H> {
        self.other_arena::<H>()?;
        self.recent_if::<H>()?.flat.copy(handle)
    }

    /// Adds a leaf, whose copy is made.
    #[inline]
    pub(crate) fn add_flat<H: Handle, C: Content<H>>(&mut self, address: usize, copy: H) {
        let arena = self.any_arena::<H, C>();
        let expected = arena.expected;
        let flat = &mut arena.of_mut::<H>().flat;
        if let Some(earlier) = flat.last.replace((address, copy)) {
            flat.add_earlier(earlier, expected);
        }
    }
}
