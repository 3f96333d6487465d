//! `Box`, `Rc`, `Arc` and their `Weak`s, of values, slices and trait objects.

use alloc::{
    boxed::Box,
    rc::{self, Rc},
    sync::{self, Arc},
};
use core::pin::Pin;

use crate::{
    Cloner, DeepClone, Surveyor,
    engine::erased::{self, HandleRef, Lasting, Token},
    engine::{Shows, begin, begins},
};

// Each type that implements one of these traits implements the other, too. Errors name the first one, which leads to a
// refused type in the content; the documentation names the second one, which users know.
#[cfg(doc)]
use crate::DynDeepClone;
#[cfg(not(doc))]
use crate::engine::ContentIsData as DynDeepClone;

impl<T: ?Sized + DynDeepClone> DeepClone for Box<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        erased::attach_box(&**self, (**self).__freshtwin_rebuild_box(cloner))
    }

    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        begin!(self, source, cloner);
        if !(**self).__freshtwin_assign((**source).__freshtwin_as_ref(Token::NEW).of_target::<T>(), cloner) {
            *self = source.deep_clone_in(cloner);
        }
    }

    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        let copy = (**copy).__freshtwin_as_ref(Token::NEW).of_target::<T>();
        if !copy.is_of::<T>() {
            surveyor.needs_survey();
        }
        if surveyor.gives_up() {
            return;
        }
        (**self).__freshtwin_survey(copy, surveyor);
    }

    const FILLS_IN: bool = true;
    #[inline]
    fn __freshtwin_shows() -> Shows {
        Shows::Whole
    }

    #[inline]
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        (**copy).__freshtwin_fill((**self).__freshtwin_as_ref(Token::NEW).of_target::<T>(), cloner);
    }
}

impl<T: ?Sized + DynDeepClone> DeepClone for Pin<Box<T>> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        let content: &T = self;
        erased::attach_box(content, content.__freshtwin_rebuild_box(cloner)).into()
    }

    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        (**self).__freshtwin_survey((**copy).__freshtwin_as_ref(Token::NEW).of_target::<T>(), surveyor);
    }
}

/// Begins an operation with a handle.
#[cold]
fn begin_handle<H: DeepClone + Clone>(handle: &H, cloner: &mut Cloner) -> H {
    // The caller's cloner may be shown this handle again. With a second handle, the memo keeps the object for that.
    let _second = cloner.is_idle().then(|| handle.clone());
    begin(handle, cloner)
}

macro_rules! counted {
    ($rc:ident, $module:ident, $of:ident, $survey:ident, $clone:ident, $survey_weak:ident, $clone_weak:ident,
     $attach:ident, $attach_weak:ident, $dangling:ident) => {
        impl<T: ?Sized + DynDeepClone + 'static> DeepClone for $rc<T> {
            #[inline]
            fn __freshtwin_lasting() -> Option<Lasting<Self>> {
                Lasting::PROOF
            }

            #[inline]
            fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
                if begins::<Self>(cloner) {
                    return begin_handle(self, cloner);
                }
                erased::$attach(&**self, (**self).$clone(HandleRef::$of(self), cloner))
            }

            #[inline]
            fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
                begin!(self, source, cloner);
                let reused = cloner.is_single()
                    && $rc::strong_count(source) == 1
                    && $rc::weak_count(source) == 0
                    && $rc::get_mut(self).is_some_and(|target| {
                        target.__freshtwin_assign(
                            (**source).__freshtwin_as_ref(Token::NEW).of_lasting_target::<T>(),
                            cloner,
                        )
                    });
                if !reused {
                    *self = source.deep_clone_in(cloner);
                }
            }

            #[inline]
            fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                surveyor.note_link(self, $rc::as_ptr(self).cast::<()>() as usize);
                let copy = (**copy).__freshtwin_as_ref(Token::NEW).of_lasting_target::<T>();
                if !copy.is_of::<T>() {
                    surveyor.needs_survey();
                }
                (**self).$survey(HandleRef::$of(self), copy, surveyor);
            }

            const FILLS_IN: bool = true;
            #[inline]
            fn __freshtwin_shows() -> Shows {
                Shows::Whole
            }

            #[inline]
            fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
                // Content with one handle belongs to the cell around it. Other content is a node of its own, which is
                // filled by itself.
                let belongs = $rc::strong_count(self) == 1 && $rc::weak_count(self) == 0;
                if let Some(copy) = $rc::get_mut(copy).filter(|_| belongs) {
                    copy.__freshtwin_fill((**self).__freshtwin_as_ref(Token::NEW).of_lasting_target::<T>(), cloner);
                }
            }
        }

        impl<T: ?Sized + DynDeepClone + 'static> DeepClone for $module::Weak<T> {
            #[inline]
            fn __freshtwin_lasting() -> Option<Lasting<Self>> {
                Lasting::PROOF
            }

            #[inline]
            fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
                begin!(self, cloner);
                if cloner.keeps() {
                    return self.clone();
                }
                let address = self.as_ptr().cast::<()>() as usize;
                // This finds no trait objects, and no other objects that the memo keeps under another type.
                if let Some(copy) = cloner.weak_near::<$rc<T>>(address) {
                    return copy;
                }
                let Some(target) = self.upgrade() else {
                    return erased::$dangling(self);
                };
                match (*target).$clone_weak(address, cloner) {
                    Some(copy) => erased::$attach_weak(&*target, copy),
                    None => erased::$dangling(self),
                }
            }

            #[inline]
            fn survey_in(&self, _: &Self, surveyor: &mut Surveyor<'_>) {
                surveyor.deferrable(self, |surveyor| {
                    let address = self.as_ptr().cast::<()>() as usize;
                    if self.strong_count() == 0 {
                        return;
                    }
                    surveyor.note_link(self, address);
                    if surveyor.passes_weak(address) {
                        return;
                    }
                    if let Some(target) = self.upgrade() {
                        (*target).$survey_weak(address, surveyor);
                    }
                });
            }

            const FILLS_IN: bool = true;
            #[inline]
            fn __freshtwin_shows() -> Shows {
                Shows::Once
            }

            #[inline]
            fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
                cloner.fill_deferrable(self, copy, |weak| weak.strong_count() == 0, |_, _| {});
            }

            #[inline]
            fn __freshtwin_empty_form(&self) -> Option<Self> {
                Some(erased::$dangling(self))
            }
        }
    };
}

counted!(
    Rc,
    rc,
    of_rc,
    __freshtwin_survey_rc,
    __freshtwin_rebuild_rc,
    __freshtwin_survey_rc_weak,
    __freshtwin_rebuild_rc_weak,
    attach_rc,
    attach_rc_weak,
    dangling_rc
);
counted!(
    Arc,
    sync,
    of_arc,
    __freshtwin_survey_arc,
    __freshtwin_rebuild_arc,
    __freshtwin_survey_arc_weak,
    __freshtwin_rebuild_arc_weak,
    attach_arc,
    attach_arc_weak,
    dangling_arc
);
