//! Content behind a pointer: sized values, and the unsized types that can be copied.

mod cell;
mod text;

use alloc::{
    boxed::Box,
    rc::{self, Rc},
    sync::{self, Arc},
};

use crate::{
    Cloner, DeepClone, Surveyor,
    engine::LEVELS,
    engine::depth::{grown, grown_unless_plain},
    engine::erased::Ref,
    engine::graph::handle::{Content, Handle},
};

/// What runs after a `Weak` is made and before its target is made.
pub(crate) type OnWeak<'a, W> = &'a mut dyn FnMut(&mut Cloner, &W);

/// Content that is copied by its own deep clone.
pub(crate) trait Pointee {
    const MAY_INLINE: bool = true;
    /// Whether there can be a `Weak` before its target is made.
    const IS_CYCLIC: bool = false;

    fn to_ref(&self) -> Ref<'_>;
    fn from_ref(reference: Ref<'_>) -> Option<&Self>;
    fn is_plain() -> bool;
    /// As `is_plain`, except that there may be a cell, which may be borrowed.
    #[inline]
    fn is_leaf() -> bool {
        Self::is_plain()
    }
    fn survey(&self, copy: &Self, surveyor: &mut Surveyor<'_>);
    fn boxed(&self, cloner: &mut Cloner) -> Box<Self>;
    /// Tells `work` under which type the memo keeps an object behind a pointer to a `Self`.
    #[inline]
    fn known<W: Known<Self>>(work: W) -> W::Out
    where
        Self: 'static,
    {
        work.__freshtwin_known_as::<Self, Deep>(|this| this)
    }
    /// Turns `self` into a copy of `source`. Returns `false` if that is not possible.
    fn assign(&mut self, source: &Self, cloner: &mut Cloner) -> bool;
    /// [`DeepClone::fill_in`], where `self` is the copy.
    fn fill_content(&mut self, source: &Self, cloner: &mut Cloner);

    fn rc(&self, cloner: &mut Cloner) -> Rc<Self> {
        self.boxed(cloner).into()
    }
    fn arc(&self, cloner: &mut Cloner) -> Arc<Self> {
        self.boxed(cloner).into()
    }
    fn rc_cyclic(&self, cloner: &mut Cloner, before: OnWeak<'_, rc::Weak<Self>>) -> Option<Rc<Self>> {
        let _ = (cloner, before);
        None
    }
    fn arc_cyclic(&self, cloner: &mut Cloner, before: OnWeak<'_, sync::Weak<Self>>) -> Option<Arc<Self>> {
        let _ = (cloner, before);
        None
    }
}

impl<T: DeepClone> Pointee for T {
    const IS_CYCLIC: bool = true;

    #[inline]
    fn to_ref(&self) -> Ref<'_> {
        Ref::new(self)
    }
    #[inline]
    fn from_ref(reference: Ref<'_>) -> Option<&Self> {
        reference.get(T::__freshtwin_lasting())
    }
    #[inline]
    fn is_plain() -> bool {
        T::__freshtwin_plain(LEVELS)
    }
    #[inline]
    fn is_leaf() -> bool {
        T::__freshtwin_leaf(LEVELS)
    }
    #[inline]
    fn survey(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        grown(|| self.__freshtwin_survey_part(copy, surveyor));
    }
    #[inline]
    fn known<W: Known<Self>>(work: W) -> W::Out
    where
        Self: 'static,
    {
        T::__freshtwin_known(work)
    }
    #[inline]
    fn boxed(&self, cloner: &mut Cloner) -> Box<Self> {
        Box::new(grown_unless_plain::<T, _>(|| self.deep_clone_in(cloner)))
    }
    #[inline]
    fn assign(&mut self, source: &Self, cloner: &mut Cloner) -> bool {
        grown_unless_plain::<T, _>(|| self.deep_clone_from_in(source, cloner));
        true
    }
    #[inline]
    fn fill_content(&mut self, source: &Self, cloner: &mut Cloner) {
        grown_unless_plain::<T, _>(|| source.fill_in(self, cloner));
    }
    #[inline]
    fn rc(&self, cloner: &mut Cloner) -> Rc<Self> {
        Rc::new(self.deep_clone_in(cloner))
    }
    #[inline]
    fn arc(&self, cloner: &mut Cloner) -> Arc<Self> {
        Arc::new(self.deep_clone_in(cloner))
    }
    fn rc_cyclic(&self, cloner: &mut Cloner, before: OnWeak<'_, rc::Weak<Self>>) -> Option<Rc<Self>> {
        Some(Rc::new_cyclic(|weak| {
            before(cloner, weak);
            self.deep_clone_in(cloner)
        }))
    }
    fn arc_cyclic(&self, cloner: &mut Cloner, before: OnWeak<'_, sync::Weak<Self>>) -> Option<Arc<Self>> {
        Some(Arc::new_cyclic(|weak| {
            before(cloner, weak);
            self.deep_clone_in(cloner)
        }))
    }
}

impl<T: DeepClone> Pointee for [T] {
    #[inline]
    fn to_ref(&self) -> Ref<'_> {
        Ref::slice(self)
    }
    #[inline]
    fn from_ref(reference: Ref<'_>) -> Option<&Self> {
        reference.get_slice()
    }
    #[inline]
    fn is_plain() -> bool {
        T::__freshtwin_plain(LEVELS)
    }
    #[inline]
    fn survey(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        if T::__freshtwin_plain(LEVELS) {
            return;
        }
        surveyor.items(self.len(), self.iter().zip(copy));
    }
    #[inline]
    fn boxed(&self, cloner: &mut Cloner) -> Box<Self> {
        crate::engine::impls::clone_slice(self, cloner).into_boxed_slice()
    }
    fn assign(&mut self, source: &Self, cloner: &mut Cloner) -> bool {
        let fits = self.len() == source.len();
        if fits {
            grown_unless_plain::<T, _>(|| {
                for (item, source) in self.iter_mut().zip(source) {
                    item.deep_clone_from_in(source, cloner);
                }
            });
        }
        fits
    }
    fn fill_content(&mut self, source: &Self, cloner: &mut Cloner) {
        grown_unless_plain::<T, _>(|| {
            for (item, source) in self.iter_mut().zip(source) {
                source.fill_in(item, cloner);
            }
        });
    }
    #[inline]
    fn rc(&self, cloner: &mut Cloner) -> Rc<Self> {
        crate::engine::impls::clone_slice(self, cloner).into()
    }
    #[inline]
    fn arc(&self, cloner: &mut Cloner) -> Arc<Self> {
        crate::engine::impls::clone_slice(self, cloner).into()
    }
}

/// The [`Content`] that is copied by the methods of [`Pointee`].
pub(crate) enum Deep {}

macro_rules! deep_content {
    ($rc:ident, $make:ident, $make_cyclic:ident) => {
        impl<T: ?Sized + Pointee + 'static> Content<$rc<T>> for Deep {
            const MAY_INLINE: bool = T::MAY_INLINE;
            const IS_CYCLIC: bool = T::IS_CYCLIC;

            #[inline]
            fn survey(source: &T, copy: &T, surveyor: &mut Surveyor<'_>) {
                source.survey(copy, surveyor);
            }
            #[inline]
            fn make(source: &T, cloner: &mut Cloner) -> $rc<T> {
                source.$make(cloner)
            }
            fn make_cyclic(
                source: &T,
                cloner: &mut Cloner,
                before: OnWeak<'_, <$rc<T> as Handle>::Weak>,
            ) -> Option<$rc<T>> {
                source.$make_cyclic(cloner, before)
            }
            #[inline]
            fn assign(target: &mut T, source: &T, cloner: &mut Cloner) -> bool {
                target.assign(source, cloner)
            }
            #[inline]
            fn is_plain() -> bool {
                T::is_plain()
            }
            #[inline]
            fn is_leaf() -> bool {
                T::is_leaf()
            }
        }
    };
}

deep_content!(Rc, rc, rc_cyclic);
deep_content!(Arc, arc, arc_cyclic);

/// [`Content`] behind both kinds of handles.
pub(crate) trait Contents<T: ?Sized + 'static>: Content<Rc<T>> + Content<Arc<T>> {}

impl<T: ?Sized + 'static, C: Content<Rc<T>> + Content<Arc<T>>> Contents<T> for C {}

/// Work on a pointer to an `S`. `S` tells it under which type the memo keeps the object, since handles of other types
/// may lead to it.
pub trait Known<S: ?Sized> {
    /// The result of the work.
    type Out;
    /// The memo keeps the object as a `T`, which `see` makes of an `S`. All handles on it look for its copy under that
    /// type.
    #[allow(private_bounds, reason = "users cannot name what bounds these, so that rustc suggests none of it to them")]
    fn __freshtwin_known_as<T: ?Sized + Pointee + 'static, C: Contents<T>>(self, see: fn(&S) -> &T) -> Self::Out;
}
