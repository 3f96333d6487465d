//! Functions for `#[deep_clone(with = ..)]`.

use core::cell::Cell;

use crate::{Cloner, DeepClone};

/// For a `Cell` whose content is not `Copy`: takes the content out, clones it, and puts it back.
///
/// `Cell<T>` is [`DeepClone`] by itself where `T: Copy`. It cannot be so for `T: Default` too, since a type may be both;
/// so a field says it. What is inside is not surveyed with the rest of the value, but when the clone comes to it.
///
/// # Panics
///
/// Where the clone of the content does; the content is back in its cell then, too. While the clone is at work, whoever
/// else looks into the cell finds a default value.
///
/// # Examples
///
/// ```
/// use std::{cell::Cell, rc::Rc};
/// use freshtwin::{DeepClone, with};
///
/// #[derive(DeepClone)]
/// struct Slot {
///     #[deep_clone(with = with::cell)]
///     next: Cell<Option<Rc<String>>>,
/// }
///
/// let slot = Slot { next: Cell::new(Some(Rc::new("a".into()))) };
/// let copy = slot.deep_clone();
/// let (left, right) = (slot.next.take().unwrap(), copy.next.take().unwrap());
/// assert!(left == right && !Rc::ptr_eq(&left, &right));
/// ```
pub fn cell<T: DeepClone + Default>(cell: &Cell<T>, cloner: &mut Cloner) -> Cell<T> {
    let taken = Taken { cell, content: cell.take() };
    Cell::new(taken.content.deep_clone_in(cloner))
}

/// The content of a cell, which gets it back in the end, also where that is a panic.
struct Taken<'a, T: Default> {
    cell: &'a Cell<T>,
    content: T,
}

impl<T: Default> Drop for Taken<'_, T> {
    fn drop(&mut self) {
        self.cell.set(core::mem::take(&mut self.content));
    }
}
