//! Whether a value can be taken apart, as `builder(into)` does: not if its type implements `Drop`.
//!
//! Generated code calls `Probe::<T>::new().drops()`. That is the method of [`Probe`] if `T` implements `Drop`; if not,
//! rustc finds the method of [`Otherwise`], to which the probe derefs. It returns [`Drops`] or [`NoDrop`], and only the
//! latter is [`TakenApart`]; the former is an error at the user's key. rustc's own error (E0509) would suggest an edit
//! of the key, as if it were a pattern.

use core::marker::PhantomData;
use core::ops::Deref;

/// Asks whether `T` implements `Drop`.
#[derive(Debug, Default)]
pub struct Probe<T>(Otherwise, PhantomData<fn() -> T>);

/// Answers if `T` does not implement `Drop`.
#[derive(Debug, Default)]
pub struct Otherwise;

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

impl<T> Probe<T> {
    /// Asks about `T`.
    #[must_use]
    pub const fn new() -> Self {
        Self(Otherwise, PhantomData)
    }
}

#[expect(drop_bounds, reason = "this asks for the impl, not whether there is anything to drop")]
impl<T: Drop> Probe<T> {
    /// `T` implements `Drop`.
    #[must_use]
    pub const fn drops(&self) -> Drops {
        Drops
    }
}

impl<T> Deref for Probe<T> {
    type Target = Otherwise;

    #[inline]
    fn deref(&self) -> &Otherwise {
        &self.0
    }
}

impl Otherwise {
    /// `T` does not implement `Drop`.
    #[must_use]
    pub const fn drops(&self) -> NoDrop {
        NoDrop
    }
}
