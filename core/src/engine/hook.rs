//! What generated code calls for the functions of `with` and `survey`.

use core::convert::Infallible;

use crate::{Cloner, Surveyor};

/// What an expression behind `with` has to give, if it is not a closure.
///
/// It has two impls, so that a function of another signature is an error about this trait, with its text. If there were
/// only the one for `Function`s, rustc would take it for granted and say which parameters a closure has to have. The
/// second impl, marked [`Infallible`], never holds: see `Never`.
#[diagnostic::on_unimplemented(
    message = "`with` has to give a function `fn(&{T}, &mut Cloner) -> {T}`, and this gives a `{Self}`",
    label = "not a function of a `&{T}` and a `&mut Cloner`",
    note = "where it is a function of the field alone, call it in a closure: `with = |field, _| FUNCTION(field)`",
    note = "where it takes a slice or text, `with = |field, cloner| FUNCTION(field, cloner)`; where it takes the value itself, let it take a reference, or where that is `Clone`, write `with = |field, cloner| FUNCTION(field.clone(), cloner)`",
    note = "for what is in a `Box`, `with = |field, cloner| Box::new(FUNCTION(field, cloner))`; in an `Option`, `with = |field, cloner| field.as_ref().map(|value| FUNCTION(value, cloner))`; in a list, `with = |field, cloner| field.iter().map(|value| FUNCTION(value, cloner)).collect()`",
    note = "a copy cannot fail: where it gives a `Result` or an `Option`, `with = |field, cloner| FUNCTION(field, cloner).expect(\"why it cannot fail\")`; where it gives another type, convert that: `with = |field, cloner| FUNCTION(field, cloner).into()`",
    note = "for a new value in each copy, write `default = EXPR`"
)]
pub trait Hook<T, As>: Sized {
    /// Runs it on the field.
    fn __freshtwin_run(self, cloner: &mut Cloner, field: &T) -> T;
}

/// A function of the right signature.
#[derive(Debug)]
pub enum Function {}

#[diagnostic::do_not_recommend]
impl<T, F: FnOnce(&T, &mut Cloner) -> T> Hook<T, Function> for F {
    #[inline]
    fn __freshtwin_run(self, cloner: &mut Cloner, field: &T) -> T {
        hook(cloner, field, self)
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
    fn __freshtwin_run(self, _: &mut Cloner, _: &T) -> T {
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
    /// Calls it, and runs what it gives on the field.
    fn __freshtwin_run(self, cloner: &mut Cloner, field: &T) -> T;
}

#[diagnostic::do_not_recommend]
impl<T, As, H: Hook<T, As>, F: FnOnce() -> H> HookOf<T, (As, Function)> for F {
    #[inline]
    fn __freshtwin_run(self, cloner: &mut Cloner, field: &T) -> T {
        self().__freshtwin_run(cloner, field)
    }
}

// Only makes the choice open: see `Hook`.
#[diagnostic::do_not_recommend]
impl<T, F> HookOf<T, Infallible> for F
where
    Infallible: Never<F>,
{
    fn __freshtwin_run(self, _: &mut Cloner, _: &T) -> T {
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
    message = "`survey` has to give a function `fn(&{T}, &{T}, &mut Surveyor)`, and this gives a `{Self}`",
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
