//! How a value that says `builder(into)` ends: it is taken apart in one place, since a mistake in its type would be one in each.

use super::configs;
use crate::Cloner;

/// What becomes of the value.
pub trait Ending {
    /// What is left of it, with a builder of type `B`.
    type Left<B>;
    /// The end of a value as a whole, whose config is a copy by `config_in`.
    fn of<T, B>(value: T, cloner: &mut Cloner, config_in: impl FnOnce(&T, &mut Cloner) -> B) -> Self::Left<B>;
    /// If it only closes: what is left then.
    fn closes<B>() -> Option<Self::Left<B>>;
    /// Its builder is made.
    fn moves<B>(builder: B) -> Self::Left<B>;
}

/// Its data and its configs move into its builder.
#[derive(Debug)]
pub(crate) enum IntoBuilder {}

impl Ending for IntoBuilder {
    type Left<B> = B;

    #[inline]
    fn of<T, B>(value: T, cloner: &mut Cloner, config_in: impl FnOnce(&T, &mut Cloner) -> B) -> B {
        configs::closed(value, cloner, config_in)
    }
    #[inline]
    fn closes<B>() -> Option<B> {
        None
    }
    #[inline]
    fn moves<B>(builder: B) -> B {
        builder
    }
}

/// It closes: its builder was made before.
#[derive(Debug)]
pub(crate) enum Closing {}

impl Ending for Closing {
    type Left<B> = ();

    #[inline]
    fn of<T, B>(value: T, cloner: &mut Cloner, _: impl FnOnce(&T, &mut Cloner) -> B) {
        configs::dropped(value, cloner);
    }
    #[inline]
    fn closes<B>() -> Option<()> {
        Some(())
    }
    #[inline]
    fn moves<B>(_: B) {}
}
