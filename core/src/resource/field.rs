//! A `#[resource]` field without a key, as generated code sees it.
//!
//! Generated items have bounds of the form `for<'a> Field<'a, T>: ..`. rustc accepts such an item even where the bound
//! does not hold. So a field whose type is not a `Resource` is reported once, by an assertion, and not by each item.
//!
//! But each call of a method under such a bound would be an error, too. So the assertion is a constant where possible,
//! which takes the place of the bound:
//!
//! ```text
//! type Session_asked = Asked<{ /* is `Live<File, FileConfig>` a `Resource`? */ true }>;
//! pub struct SessionBuilder<..> { log: Log::Of<Config<Live<File, FileConfig>, Session_asked>> }
//! ```
//!
//! A constant whose evaluation fails matches both impls of [`Opens`], and the second one always holds. About the types
//! that are made of such a constant, rustc reports nothing more.

use core::marker::PhantomData;

use crate::{Cloner, DeepClone, OpenError, Opener, OpenerAsync, Resource, ResourceAsync};

use super::refusal::refused;
use super::surveyor::ResourceSurveyor;

/// Stands for a field of type `T`, and for the answer to whether `T` is a resource.
#[derive(Debug)]
pub struct Field<'a, T, Answer = Asked<true>>(PhantomData<&'a ()>, PhantomData<fn() -> (T, Answer)>);

/// The answer: `true`, or a constant whose evaluation fails.
#[derive(Debug)]
pub enum Asked<const IS_RESOURCE: bool> {}

/// The return type of `twin` and `build`. If the answer fails, this type is an error as well: so rustc does not also
/// report an `.await` after the call, where the mistake is a missing `async`.
pub type Outcome<T, Answer> = <Answer as Gives>::Outcome<T>;

/// A type that is an error type if the answer fails. It is the future of a type that awaits: rustc would report a `?`
/// behind it that does not wait, where the mistake is a superfluous `async`. It is what a group has to give, beside a
/// field without its mark whose value the group gives, too. And it is what the methods of a type with a mistake return.
pub type Answered<T, Answer> = <Answer as Gives>::Itself<T>;

/// The trait behind [`Outcome`] and [`Answered`].
pub trait Gives {
    /// A `Result`, if the answer is `true`.
    type Outcome<T>;
    /// The type itself.
    type Itself<T>;
}

impl Gives for Asked<true> {
    type Outcome<T> = Result<T, OpenError>;
    type Itself<T> = T;
}

impl Gives for Asked<false> {
    type Outcome<T> = T;
    type Itself<T> = T;
}

/// The length of the array is the answer.
impl Gives for [(); 0] {
    type Outcome<T> = T;
    type Itself<T> = T;
}

/// What [`Opens`] and [`OpensAsync`] have in common, which is all but the opening: the items of the traits, and those
/// of the impls for a resource and for a failed answer.
macro_rules! of_both_worlds {
    (asked about $T:ident) => {
        /// `Config` of the resource.
        type Config: DeepClone;
        /// `config_in` of the resource.
        fn __freshtwin_config_of(value: &$T, cloner: &mut Cloner) -> Self::Config;
        /// `__freshtwin_into` of the resource.
        fn __freshtwin_into_config_of(value: $T, cloner: &mut Cloner) -> Self::Config;
        /// `__freshtwin_close` of the resource.
        fn __freshtwin_close_of(value: $T, cloner: &mut Cloner);
        /// `__freshtwin_walk` of the resource.
        fn __freshtwin_survey_of(value: &$T, surveyor: &mut ResourceSurveyor<'_, '_>);
        /// `__freshtwin_shares` of the resource.
        fn __freshtwin_shares_of(config: &Self::Config) -> bool;
    };
    (answered for $T:ident) => {
        type Config = $T::Config;

        #[inline]
        fn __freshtwin_config_of(value: &$T, cloner: &mut Cloner) -> $T::Config {
            value.config_in(cloner)
        }

        #[inline]
        fn __freshtwin_into_config_of(value: $T, cloner: &mut Cloner) -> $T::Config {
            value.__freshtwin_into(cloner)
        }

        #[inline]
        fn __freshtwin_close_of(value: $T, cloner: &mut Cloner) {
            value.__freshtwin_close(cloner);
        }

        #[inline]
        fn __freshtwin_survey_of(value: &$T, surveyor: &mut ResourceSurveyor<'_, '_>) {
            value.__freshtwin_walk(surveyor);
        }

        #[inline]
        fn __freshtwin_shares_of(config: &$T::Config) -> bool {
            $T::__freshtwin_shares(config)
        }
    };
    (failed for $T:ident) => {
        type Config = ();

        fn __freshtwin_config_of(_: &$T, _: &mut Cloner) {}

        fn __freshtwin_into_config_of(_: $T, _: &mut Cloner) {}

        fn __freshtwin_close_of(_: $T, _: &mut Cloner) {}

        fn __freshtwin_survey_of(_: &$T, _: &mut ResourceSurveyor<'_, '_>) {}

        fn __freshtwin_shares_of((): &()) -> bool {
            false
        }
    };
}

/// A type that mentions these types, and is what it is without them.
impl<Mentioned> Gives for PhantomData<Mentioned> {
    type Outcome<T> = T;
    type Itself<T> = T;
}

/// [`Resource`] of the field's type. Its methods have names that neither `Resource` nor a user has: if a method does
/// not exist, rustc suggests the traits that have one of this name, and would suggest this one.
pub trait Opens<T> {
    of_both_worlds!(asked about T);

    /// `Resource::open_in`, with the name of the field in its errors.
    fn __freshtwin_open_field(config: Self::Config, opener: &mut Opener, field: &'static str) -> Result<T, OpenError>;
    /// `Resource::__freshtwin_at_once`, with the name of the field in its errors.
    fn __freshtwin_open_field_at_once(
        config: Self::Config,
        opener: &mut Opener,
        field: &'static str,
    ) -> Result<T, OpenError>
    where
        T: Send,
        Self::Config: Send;
}

/// The config of a field of type `T`. The pages of builders show it, so its name is short.
pub type Config<T, Answer = Asked<true>> = <Field<'static, T, Answer> as Opens<T>>::Config;

impl<T: Resource> Opens<T> for Field<'_, T> {
    of_both_worlds!(answered for T);

    #[inline]
    fn __freshtwin_open_field(config: T::Config, opener: &mut Opener, field: &'static str) -> Result<T, OpenError> {
        T::open_in(config, opener).map_err(|error| error.in_field(field))
    }

    #[inline]
    fn __freshtwin_open_field_at_once(
        config: T::Config,
        opener: &mut Opener,
        field: &'static str,
    ) -> Result<T, OpenError>
    where
        T: Send,
        T::Config: Send,
    {
        T::__freshtwin_at_once(config, opener).map_err(|error| error.in_field(field))
    }
}

/// The impl that a failed answer also matches: see the module.
impl<T> Opens<T> for Field<'_, T, Asked<false>> {
    of_both_worlds!(failed for T);

    fn __freshtwin_open_field((): (), _: &mut Opener, _: &'static str) -> Result<T, OpenError> {
        refused()
    }

    fn __freshtwin_open_field_at_once((): (), _: &mut Opener, _: &'static str) -> Result<T, OpenError>
    where
        T: Send,
    {
        refused()
    }
}

/// [`ResourceAsync`] of the field's type.
pub trait OpensAsync<T> {
    of_both_worlds!(asked about T);

    /// `ResourceAsync::open_in`, with the name of the field in its errors.
    fn __freshtwin_open_field(
        config: Self::Config,
        opener: &mut OpenerAsync,
        field: &'static str,
    ) -> impl Future<Output = Result<T, OpenError>>;
    /// `ResourceAsync::__freshtwin_at_once`, with the name of the field in its errors.
    fn __freshtwin_open_field_at_once(
        config: Self::Config,
        opener: &mut OpenerAsync,
        field: &'static str,
    ) -> impl Future<Output = Result<T, OpenError>>;
}

/// The config of an asynchronous field of type `T`.
pub type ConfigAsync<T, Answer = Asked<true>> = <Field<'static, T, Answer> as OpensAsync<T>>::Config;

impl<T: ResourceAsync> OpensAsync<T> for Field<'_, T> {
    of_both_worlds!(answered for T);

    #[inline]
    async fn __freshtwin_open_field(
        config: T::Config,
        opener: &mut OpenerAsync,
        field: &'static str,
    ) -> Result<T, OpenError> {
        T::open_in(config, opener).await.map_err(|error| error.in_field(field))
    }

    #[inline]
    async fn __freshtwin_open_field_at_once(
        config: T::Config,
        opener: &mut OpenerAsync,
        field: &'static str,
    ) -> Result<T, OpenError> {
        T::__freshtwin_at_once(config, opener).await.map_err(|error| error.in_field(field))
    }
}

/// The impl that a failed answer also matches: see the module.
impl<T> OpensAsync<T> for Field<'_, T, Asked<false>> {
    of_both_worlds!(failed for T);

    async fn __freshtwin_open_field((): (), _: &mut OpenerAsync, _: &'static str) -> Result<T, OpenError> {
        refused()
    }

    async fn __freshtwin_open_field_at_once((): (), _: &mut OpenerAsync, _: &'static str) -> Result<T, OpenError> {
        refused()
    }
}
