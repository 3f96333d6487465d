//! Whether a value can be taken apart, as `builder(into)` does: not if its type implements `Drop`.
//!
//! Generated code calls `Probe::<T>::new().drops()` (see `probe.rs`). It returns [`Drops`] or [`NoDrop`], and only the
//! latter is [`TakenApart`]; the former is an error at the user's key. rustc's own error (E0509) would suggest an edit
//! of the key, as if it were a pattern.

use crate::probe::probe;

probe! {
    /// Asks whether `T` implements `Drop`.
    Probe,
    /// Answers if `T` does not implement `Drop`.
    else Otherwise, of T
}

/// The answer about a type that implements `Drop`.
#[derive(Debug)]
pub struct Drops;

/// The answer about a type that does not implement `Drop`.
#[derive(Debug)]
pub struct NoDrop;

/// The answer that a `T` must have to be taken apart.
#[diagnostic::on_unimplemented(
    message = "`into` moves the fields out of `{T}`, and they cannot be moved: `{T}` implements `Drop`",
    label = "moves the fields out of a type that implements `Drop`",
    note = "implement `Drop` for a type of its own, and hold that in a field",
    note = "or remove `into`, and a `builder()` in which nothing is left: make a builder with `to_builder`, and drop the value before the builder opens"
)]
pub trait TakenApart<T> {
    /// Does nothing: a call asks whether the trait is implemented.
    fn __freshtwin_is_taken_apart(self);
}

#[diagnostic::do_not_recommend]
impl<T> TakenApart<T> for NoDrop {
    #[inline]
    fn __freshtwin_is_taken_apart(self) {}
}

#[expect(drop_bounds, reason = "this asks for the impl, not whether there is anything to drop")]
impl<T: Drop> Probe<T> {
    /// `T` implements `Drop`.
    #[must_use]
    pub const fn drops(&self) -> Drops {
        Drops
    }
}

impl<T> Otherwise<T> {
    /// `T` does not implement `Drop`.
    #[must_use]
    pub const fn drops(&self) -> NoDrop {
        NoDrop
    }
}
