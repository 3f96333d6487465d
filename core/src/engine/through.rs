//! `#[deep_clone(lock)]`, `#[deep_clone(cell)]` and both: clones through locks and cells, whose content goes into new
//! ones.

mod cells;
mod containers;
#[cfg(feature = "dashmap6")]
mod dashmap;
#[cfg(feature = "std")]
mod locks;
mod maps;
#[cfg(any(feature = "parking_lot012", feature = "parking_lot013"))]
mod parking_lot;
#[cfg(feature = "tokio")]
mod tokio;
mod tuples;

pub use cells::ContentHasDefault;

use crate::{
    Cloner, Surveyor,
    engine::{Lasting, Part},
};

/// By locks: `Mutex` and `RwLock`.
#[derive(Debug)]
#[allow(non_camel_case_types, dead_code, reason = "stands in an error for the attribute's key")]
pub enum by_lock {}

/// By cells: `Cell`s of what is not `Copy`.
#[derive(Debug)]
#[allow(non_camel_case_types, reason = "stands in an error for the attribute's key")]
pub enum by_cell {}

/// By both: a cell may stand in a lock.
#[derive(Debug)]
#[allow(non_camel_case_types, reason = "stands in an error for the attribute's keys")]
pub enum by_lock_and_cell {}

/// What a field with `lock` or `cell` may hold: a `Mutex` or `RwLock`, a `Cell`, or something that leads to one.
///
/// With `lock`, `deep_clone` waits for the lock (except for tokio's); `try_deep_clone` gives `Err` where it is held.
/// Both refuse a poisoned one.
///
/// With `cell`, the content is taken out of the cell, which holds a default value meanwhile, and put back, also in a
/// panic.
#[diagnostic::on_unimplemented(
    message = "`lock` and `cell` reach no lock or cell in `{Self}` that can be deep-cloned",
    label = "they reach none in this that can be deep-cloned",
    note = "`lock` is for `Mutex` and `RwLock`, `cell` for a `Cell` of a type that is `Default`; both reach through `Arc`, `Rc`, their `Weak`s, `Box`, `Option`, `Vec`, `OnceLock`, `OnceCell`, `RefCell`, arrays, tuples and map values"
)]
#[cfg_attr(
    not(feature = "std"),
    diagnostic::on_unimplemented(note = "for a lock of std: `features = [\"std\"]` for `freshtwin` in Cargo.toml")
)]
#[cfg_attr(
    not(feature = "tokio"),
    diagnostic::on_unimplemented(note = "for a lock of tokio: `features = [\"tokio\"]` for `freshtwin` in Cargo.toml")
)]
#[cfg_attr(
    not(any(feature = "parking_lot012", feature = "parking_lot013")),
    diagnostic::on_unimplemented(
        note = "for a lock of parking_lot: `features = [\"parking_lot\"]` for `freshtwin` in Cargo.toml, or `parking_lot012` for its version 0.12"
    )
)]
#[diagnostic::on_unimplemented(
    note = "for plain data remove the attribute; for other types write `#[deep_clone(with = FUNCTION)]`"
)]
pub trait CloneThrough<By = by_lock>: Sized {
    /// As [`DeepClone::deep_clone_in`](crate::DeepClone::deep_clone_in).
    fn __freshtwin_clone_through(&self, cloner: &mut Cloner) -> Self;

    /// As [`DeepClone::deep_clone_from_in`](crate::DeepClone::deep_clone_from_in).
    fn __freshtwin_clone_from_through(&mut self, source: &Self, cloner: &mut Cloner) {
        *self = source.__freshtwin_clone_through(cloner);
    }

    /// As [`DeepClone::fill_in`](crate::DeepClone::fill_in).
    fn __freshtwin_fill_through(&self, copy: &mut Self, cloner: &mut Cloner) {
        let _ = (copy, cloner);
    }

    /// As [`DeepClone::survey_in`](crate::DeepClone::survey_in).
    fn __freshtwin_survey_through(&self, copy: &Self, surveyor: &mut Surveyor<'_>);

    /// As `DeepClone::__freshtwin_lasting`.
    #[doc(hidden)]
    const __FRESHTWIN_LASTING: Option<Lasting<Self>> = None;

    /// As `DeepClone::__FRESHTWIN_PART`.
    #[doc(hidden)]
    const __FRESHTWIN_PART: Part<Self> = Part {
        clone: Self::__freshtwin_clone_through,
        clone_from: Self::__freshtwin_clone_from_through,
        survey: Self::__freshtwin_survey_through,
        fill: Self::__freshtwin_fill_through,
        plain: |_| false,
    };
}
