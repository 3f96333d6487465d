//! What becomes of a value with `builder(into)`: it moves into its builder, or it only closes. Generated code takes it
//! apart in one place for both, since a mistake in its type would be an error in each place.

use super::configs;
use crate::Cloner;

/// What becomes of a value: `IntoBuilder` or `Closing`.
pub trait Ending {
    /// What is left of a value whose builder is a `B`: the builder, or nothing.
    type Left<B>;
    /// Ends a value that is not taken apart. If it needs a config, `config_in` copies that.
    fn of<T, B>(value: T, cloner: &mut Cloner, config_in: impl FnOnce(&T, &mut Cloner) -> B) -> Self::Left<B>;
    /// Returns what is left if the value only closes, and `None` if it moves into its builder.
    fn closes<B>() -> Option<Self::Left<B>>;
    /// Returns what is left once the builder is made.
    fn moves<B>(builder: B) -> Self::Left<B>;
}

/// The data and the configs move into the builder.
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

/// The value only closes: its builder was made before.
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
