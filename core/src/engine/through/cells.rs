//! The cells themselves: a `Cell` of what is not `Copy` shows its content only while that is taken out.

use core::cell::Cell;

use super::{CloneThrough, by_cell, by_lock_and_cell};
use crate::{
    Cloner, DeepClone, Surveyor,
    engine::surveyor::{address, has_address},
};

/// The content of a cell, which holds a default value meanwhile and gets it back in the end, even in a panic.
struct Taken<'a, T: Default> {
    cell: &'a Cell<T>,
    content: T,
}

impl<'a, T: Default> Taken<'a, T> {
    fn out_of(cell: &'a Cell<T>) -> Self {
        Self { cell, content: cell.take() }
    }
}

impl<T: Default> Drop for Taken<'_, T> {
    fn drop(&mut self) {
        self.cell.swap(Cell::from_mut(&mut self.content));
    }
}

/// What a `Cell` holds while its content is taken out.
#[diagnostic::on_unimplemented(
    message = "`cell` puts the type's `Default` into the cell while it looks at the content, and `{Self}` has none",
    label = "holds a type without `Default`",
    note = "for a type of your own: `#[derive(Default)]` on it, in an enum with `#[default]` on a variant",
    note = "or hold a `Cell<Option<{Self}>>`, which holds `None` meanwhile"
)]
pub trait ContentHasDefault: Default {}

#[diagnostic::do_not_recommend]
impl<T: Default> ContentHasDefault for T {}

/// The content waits as a whole: it lies at one address while it is cloned, and at another when it is filled.
macro_rules! cell {
    ($($By:ident),*) => {$(
        impl<T: DeepClone + ContentHasDefault> CloneThrough<$By> for Cell<T> {
            fn __freshtwin_clone_through(&self, cloner: &mut Cloner) -> Self {
                let taken = Taken::out_of(self);
                let content = &taken.content;
                let walk = |surveyor: &mut Surveyor<'_>| content.__freshtwin_survey_part(content, surveyor);
                let copy = cloner.clone_whole_by(address(self), &walk, |cloner| content.deep_clone_in(cloner));
                Self::new(copy.unwrap_or_default())
            }
            fn __freshtwin_clone_from_through(&mut self, source: &Self, cloner: &mut Cloner) {
                let taken = Taken::out_of(source);
                self.get_mut().deep_clone_from_in(&taken.content, cloner);
            }
            fn __freshtwin_survey_through(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                let taken = Taken::out_of(self);
                let content = &taken.content;
                if !surveyor.is_patching() {
                    return surveyor.cell(|surveyor| {
                        surveyor.deferrable(self, |surveyor| {
                            surveyor.on_stack(|surveyor| content.__freshtwin_survey_part(content, surveyor));
                        });
                    });
                }
                if !has_address::<Self>() {
                    return;
                }
                let cloner = surveyor.cloner();
                cloner.fill_whole(address(self), |cloner| copy.set(content.deep_clone_in(cloner)), || copy.set(T::default()));
                if cloner.has_unfilled() {
                    let copy = Taken::out_of(copy);
                    content.survey_in(&copy.content, surveyor);
                }
            }
        }
    )*};
}

cell!(by_cell, by_lock_and_cell);
