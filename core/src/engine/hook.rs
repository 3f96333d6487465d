//! What generated code calls for the functions of `with` and `survey`.

use core::convert::Infallible;

use crate::{Cloner, Surveyor};

/// What an expression behind `with` has to give, if it is not a closure: a function with the right parameters. What
/// that gives is the next question, [`HookGives`], so that each error speaks of the half that is wrong.
///
/// It has two impls, so that a function of another signature is an error about this trait, with its text. If there were
/// only the one for `Function`s, rustc would take it for granted and say which parameters a closure has to have. The
/// second impl, marked [`Infallible`], never holds: see `Never`.
#[diagnostic::on_unimplemented(
    message = "`with` has to give a function `fn(&{T}, &mut Cloner) -> {T}`",
    label = "not a function of a `&{T}` and a `&mut Cloner`",
    note = "where it is a function of the field alone, call it in a closure: `with = |field, _| FUNCTION(field)`; where that takes the value itself, and the field is `Clone`, `with = |field, _| FUNCTION(field.clone())`",
    note = "where it takes a slice or text, `with = |field, cloner| FUNCTION(field, cloner)`; where it takes the value itself, let it take a reference, or where the field is `Clone`, write `with = |field, cloner| FUNCTION(field.clone(), cloner)`",
    note = "for what is in a `Box`, `with = |field, cloner| Box::new(FUNCTION(field, cloner))`; in an `Option`, `with = |field, cloner| field.as_ref().map(|value| FUNCTION(value, cloner))`; in a list, `with = |field, cloner| field.iter().map(|value| FUNCTION(value, cloner)).collect()`",
    note = "where it gives a reference, let it give a value of its own",
    note = "for a new value in each copy, write `default = EXPR`"
)]
pub trait Hook<T, As>: Sized {
    /// The function.
    type Function;

    /// Returns the function.
    fn __freshtwin_hook(self) -> Self::Function;
}

/// A function with the right parameters.
#[derive(Debug)]
pub enum Function {}

#[diagnostic::do_not_recommend]
impl<T, R, F: FnOnce(&T, &mut Cloner) -> R> Hook<T, Function> for F {
    type Function = F;

    #[inline]
    fn __freshtwin_hook(self) -> F {
        self
    }
}

/// A function behind `with` that gives what the field can take. It has one impl, so that rustc goes on to what that
/// asks, [`GivenBy`].
pub trait HookGives<T> {
    /// Runs it on the field.
    fn __freshtwin_run(self, cloner: &mut Cloner, field: &T) -> T;
}

impl<T: GivenBy<R>, R, F: FnOnce(&T, &mut Cloner) -> R> HookGives<T> for F {
    #[inline]
    fn __freshtwin_run(self, cloner: &mut Cloner, field: &T) -> T {
        hook(cloner, field, |field, cloner| T::__freshtwin_from(self(field, cloner)))
    }
}

/// A field that takes what a function gives. The field is `Self`, so that rustc infers what a generic function gives:
/// only one `R` fits.
#[diagnostic::on_unimplemented(
    message = "the function of `with` has to give a `{Self}`, and this one gives a `{R}`",
    label = "gives a `{R}`, and the field is a `{Self}`",
    note = "a copy cannot fail: where it gives a `Result` or an `Option`, write `with = |field, cloner| FUNCTION(field, cloner).expect(\"why it cannot fail\")`",
    note = "where it gives another type, let it give a `{Self}`, or convert that: `with = |field, cloner| FUNCTION(field, cloner).into()`",
    note = "for a new value in each copy, write `default = EXPR`"
)]
#[doc(hidden)]
pub trait GivenBy<R> {
    /// Takes it.
    #[doc(hidden)]
    fn __freshtwin_from(given: R) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T> GivenBy<T> for T {
    // Hidden here as well, since the page of each type shows the methods of this impl.
    #[doc(hidden)]
    #[inline]
    fn __freshtwin_from(given: T) -> T {
        given
    }
}

/// It has no impl, so an impl that asks for it never holds.
pub trait Never<T> {}

// Only makes the choice open: see the trait.
#[diagnostic::do_not_recommend]
impl<T, F> Hook<T, Infallible> for F
where
    Infallible: Never<F>,
{
    type Function = F;

    fn __freshtwin_hook(self) -> F {
        unreachable!("this impl never holds")
    }
}

/// What a call without arguments behind `with` has to call. What it calls is asked here, so that a function that takes
/// arguments is one error. It has two impls, as [`Hook`] has.
#[diagnostic::on_unimplemented(
    message = "`with` has to give a function `fn(&{T}, &mut Cloner) -> {T}`, and this call of `{Self}` gives none",
    label = "called without arguments",
    note = "where it is such a function, name it without the `()`: `with = FUNCTION`",
    note = "where it is a function of the field alone, call it in a closure: `with = |field, _| FUNCTION(field)`",
    note = "for a new value in each copy, write `default = FUNCTION()`"
)]
pub trait HookOf<T, As>: Sized {
    /// The function that it gives.
    type Function;

    /// Calls it, and returns the function that it gives.
    fn __freshtwin_hook(self) -> Self::Function;
}

#[diagnostic::do_not_recommend]
impl<T, As, H: Hook<T, As>, F: FnOnce() -> H> HookOf<T, (As, Function)> for F {
    type Function = H::Function;

    #[inline]
    fn __freshtwin_hook(self) -> H::Function {
        self().__freshtwin_hook()
    }
}

// Only makes the choice open: see `Hook`.
#[diagnostic::do_not_recommend]
impl<T, F> HookOf<T, Infallible> for F
where
    Infallible: Never<F>,
{
    type Function = F;

    fn __freshtwin_hook(self) -> F {
        unreachable!("this impl never holds")
    }
}

/// Runs a field's `with` function.
#[inline]
pub fn hook<T: ?Sized, R>(cloner: &mut Cloner, field: &T, with: impl FnOnce(&T, &mut Cloner) -> R) -> R {
    cloner.hook(core::any::type_name::<T>, |cloner| with(field, cloner))
}

/// Runs the `survey` beside a field's `with`, in all walks. A cell around the field cannot wait for what is in it,
/// since no function fills that; cells in the field can.
#[inline]
pub fn survey_hook<T>(surveyor: &mut Surveyor<'_>, field: &T, copy: &T, survey: impl Fn(&T, &T, &mut Surveyor<'_>)) {
    surveyor.unfillable::<T>(|surveyor| survey(field, copy, surveyor));
}

/// What an expression behind `survey` has to give, if it is not a closure. It has two impls, as [`Hook`] has.
#[diagnostic::on_unimplemented(
    message = "`survey` has to give a function `fn(&{T}, &{T}, &mut Surveyor)`",
    label = "not a function of two `&{T}` and a `&mut Surveyor`",
    note = "it takes the field, its copy and the `Surveyor`, and gives nothing"
)]
pub trait SurveyHook<T, As>: Sized {
    /// Runs it on the field.
    fn __freshtwin_show(self, surveyor: &mut Surveyor<'_>, field: &T, copy: &T);
}

#[diagnostic::do_not_recommend]
impl<T, F: Fn(&T, &T, &mut Surveyor<'_>)> SurveyHook<T, Function> for F {
    #[inline]
    fn __freshtwin_show(self, surveyor: &mut Surveyor<'_>, field: &T, copy: &T) {
        survey_hook(surveyor, field, copy, self);
    }
}

// Only makes the choice open: see `Hook`.
#[diagnostic::do_not_recommend]
impl<T, F> SurveyHook<T, Infallible> for F
where
    Infallible: Never<F>,
{
    fn __freshtwin_show(self, _: &mut Surveyor<'_>, _: &T, _: &T) {
        unreachable!("this impl never holds")
    }
}
