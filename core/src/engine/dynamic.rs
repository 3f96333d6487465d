//! What `Box`, `Rc` and `Arc` need from their content, even if it is a trait object.

use alloc::{rc::Rc, sync::Arc};

use crate::{
    Cloner, DeepClone, DynDeepClone, Surveyor,
    engine::content::{Contents, Known, Pointee},
    engine::erased::{self, HandleRef, Owned, Ref, Token},
    engine::graph::pointer,
};

#[diagnostic::do_not_recommend]
impl<T: DeepClone> DynDeepClone for T {}

/// Refuses a hand-written impl of [`DynDeepClone`], with a text that says how a type gets it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` gets `DynDeepClone` from `DeepClone`, not by an impl of its own",
    label = "no deep clone for this",
    note = "remove this impl, and derive `DeepClone` for the type: `#[derive(DeepClone)]`"
)]
#[doc(hidden)]
pub trait GetsDynDeepClone: ContentIsData {}

#[diagnostic::do_not_recommend]
impl<T: DeepClone> GetsDynDeepClone for T {}

/// The bound of pointers on their content. It is a trait beside [`DynDeepClone`], so that an error about a refused type
/// in the content names that type. An error about `DynDeepClone` ends at that trait, and lists no other types.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be deep-cloned behind a pointer",
    label = "no deep clone for this",
    note = "derive it (`#[derive(DeepClone)]`), or for a trait object add the supertrait: `trait Shape: DynDeepClone {{ .. }}`",
    note = "for a `RefCell` of a trait object, implement the trait for the `RefCell` of each type (`impl Shape for RefCell<Circle>`), and hold the trait object itself: `Rc<dyn Shape>`",
    note = "in a field, `#[deep_clone(share)]` keeps the same `Rc` or `Arc`, and `#[resource]` marks a live resource"
)]
#[doc(hidden)]
pub trait ContentIsData: sealed::Sealed {
    #[doc(hidden)]
    fn __freshtwin_as_ref(&self, token: Token) -> Ref<'_>;
    #[doc(hidden)]
    fn __freshtwin_rebuild_box(&self, cloner: &mut Cloner) -> Owned;
    #[doc(hidden)]
    fn __freshtwin_assign(&mut self, source: Ref<'_>, cloner: &mut Cloner) -> bool;
    #[doc(hidden)]
    fn __freshtwin_fill(&mut self, source: Ref<'_>, cloner: &mut Cloner);
    #[doc(hidden)]
    fn __freshtwin_survey(&self, copy: Ref<'_>, surveyor: &mut Surveyor<'_>);
    #[doc(hidden)]
    fn __freshtwin_survey_rc(&self, this: HandleRef<'_>, copy: Ref<'_>, surveyor: &mut Surveyor<'_>)
    where
        Self: 'static;
    #[doc(hidden)]
    fn __freshtwin_survey_arc(&self, this: HandleRef<'_>, copy: Ref<'_>, surveyor: &mut Surveyor<'_>)
    where
        Self: 'static;
    #[doc(hidden)]
    fn __freshtwin_rebuild_rc(&self, this: HandleRef<'_>, cloner: &mut Cloner) -> Owned
    where
        Self: 'static;
    #[doc(hidden)]
    fn __freshtwin_rebuild_arc(&self, this: HandleRef<'_>, cloner: &mut Cloner) -> Owned
    where
        Self: 'static;
    #[doc(hidden)]
    fn __freshtwin_survey_rc_weak(&self, address: usize, surveyor: &mut Surveyor<'_>)
    where
        Self: 'static;
    #[doc(hidden)]
    fn __freshtwin_survey_arc_weak(&self, address: usize, surveyor: &mut Surveyor<'_>)
    where
        Self: 'static;
    #[doc(hidden)]
    fn __freshtwin_rebuild_rc_weak(&self, address: usize, cloner: &mut Cloner) -> Option<Owned>
    where
        Self: 'static;
    #[doc(hidden)]
    fn __freshtwin_rebuild_arc_weak(&self, address: usize, cloner: &mut Cloner) -> Option<Owned>
    where
        Self: 'static;
}

/// The work of one kind of pointers. `$Survey`, `$Clone` and so on are told under which type the memo keeps the object.
macro_rules! counted_work {
    ($rc:ident, $borrow:ident, $from:ident, $from_weak:ident, $Survey:ident, $Clone:ident, $SurveyWeak:ident, $CloneWeak:ident) => {
        struct $Survey<'a, 's, S: ?Sized>(&'a S, HandleRef<'a>, Option<&'a S>, &'a mut Surveyor<'s>);

        impl<S: ?Sized> Known<S> for $Survey<'_, '_, S> {
            type Out = ();
            #[inline]
            fn __freshtwin_known_as<T: ?Sized + 'static, C: Contents<T>>(self, see: fn(&S) -> &T) {
                pointer::survey::<$rc<T>, C>(&erased::$borrow(see(self.0), self.1), self.2.map(see), self.3);
            }
        }

        struct $Clone<'a, S: ?Sized>(&'a S, HandleRef<'a>, &'a mut Cloner);

        impl<S: ?Sized> Known<S> for $Clone<'_, S> {
            type Out = Owned;
            #[inline]
            fn __freshtwin_known_as<T: ?Sized + 'static, C: Contents<T>>(self, see: fn(&S) -> &T) -> Owned {
                let content = see(self.0);
                let copy = pointer::clone::<$rc<T>, C>(&erased::$borrow(content, self.1), self.2);
                assert_eq!(size_of_val(&*copy), size_of_val(self.0), "a copied slice keeps its length");
                Owned::$from(copy)
            }
        }

        struct $SurveyWeak<'a, 's>(usize, &'a mut Surveyor<'s>);

        impl<S: ?Sized> Known<S> for $SurveyWeak<'_, '_> {
            type Out = ();
            #[inline]
            fn __freshtwin_known_as<T: ?Sized + 'static, C: Contents<T>>(self, _: fn(&S) -> &T) {
                self.1.graph().note_array::<$rc<T>, C>(self.0);
                pointer::survey_weak::<$rc<T>>(self.0, self.1);
            }
        }

        struct $CloneWeak<'a>(usize, &'a mut Cloner);

        impl<S: ?Sized> Known<S> for $CloneWeak<'_> {
            type Out = Option<Owned>;
            #[inline]
            fn __freshtwin_known_as<T: ?Sized + 'static, C: Contents<T>>(self, _: fn(&S) -> &T) -> Option<Owned> {
                pointer::clone_weak::<$rc<T>>(self.0, self.1).map(Owned::$from_weak)
            }
        }
    };
}

counted_work!(Rc, borrow_rc, from_rc, from_rc_weak, SurveyRc, CloneRc, SurveyRcWeak, CloneRcWeak);
counted_work!(Arc, borrow_arc, from_arc, from_arc_weak, SurveyArc, CloneArc, SurveyArcWeak, CloneArcWeak);

// They are hidden here too: the page of each data type shows the methods of the blanket impl, and has links to the
// trait's.
macro_rules! counted_methods {
    ($survey:ident $Survey:ident, $clone:ident $Clone:ident, $survey_weak:ident $SurveyWeak:ident, $clone_weak:ident $CloneWeak:ident) => {
        #[doc(hidden)]
        #[inline]
        fn $survey(&self, this: HandleRef<'_>, copy: Ref<'_>, surveyor: &mut Surveyor<'_>)
        where
            Self: 'static,
        {
            <Self as Pointee>::known($Survey(self, this, <Self as Pointee>::from_ref(copy), surveyor));
        }
        #[doc(hidden)]
        #[inline]
        fn $clone(&self, this: HandleRef<'_>, cloner: &mut Cloner) -> Owned
        where
            Self: 'static,
        {
            <Self as Pointee>::known($Clone(self, this, cloner))
        }
        #[doc(hidden)]
        #[inline]
        fn $survey_weak(&self, address: usize, surveyor: &mut Surveyor<'_>)
        where
            Self: 'static,
        {
            <Self as Pointee>::known($SurveyWeak(address, surveyor));
        }
        #[doc(hidden)]
        #[inline]
        fn $clone_weak(&self, address: usize, cloner: &mut Cloner) -> Option<Owned>
        where
            Self: 'static,
        {
            <Self as Pointee>::known($CloneWeak(address, cloner))
        }
    };
}

macro_rules! methods {
    () => {
        #[doc(hidden)]
        #[inline]
        fn __freshtwin_assign(&mut self, source: Ref<'_>, cloner: &mut Cloner) -> bool {
            <Self as Pointee>::from_ref(source).is_some_and(|source| Pointee::assign(self, source, cloner))
        }
        #[doc(hidden)]
        #[inline]
        fn __freshtwin_fill(&mut self, source: Ref<'_>, cloner: &mut Cloner) {
            if let Some(source) = <Self as Pointee>::from_ref(source) {
                Pointee::fill_content(self, source, cloner);
            }
        }
        #[doc(hidden)]
        #[inline]
        fn __freshtwin_survey(&self, copy: Ref<'_>, surveyor: &mut Surveyor<'_>) {
            match <Self as Pointee>::from_ref(copy) {
                Some(copy) => Pointee::survey(self, copy, surveyor),
                // The lifetimes of the two may differ, so that no cell in here can be filled later.
                None if !surveyor.is_patching() => surveyor.unpatched(|surveyor| Pointee::survey(self, self, surveyor)),
                None => {}
            }
        }
        counted_methods!(__freshtwin_survey_rc SurveyRc, __freshtwin_rebuild_rc CloneRc, __freshtwin_survey_rc_weak SurveyRcWeak, __freshtwin_rebuild_rc_weak CloneRcWeak);
        counted_methods!(__freshtwin_survey_arc SurveyArc, __freshtwin_rebuild_arc CloneArc, __freshtwin_survey_arc_weak SurveyArcWeak, __freshtwin_rebuild_arc_weak CloneArcWeak);
    };
}

impl<T: DeepClone> ContentIsData for T {
    #[doc(hidden)]
    #[inline]
    fn __freshtwin_as_ref(&self, _: Token) -> Ref<'_> {
        Ref::new(self)
    }
    #[doc(hidden)]
    #[inline]
    fn __freshtwin_rebuild_box(&self, cloner: &mut Cloner) -> Owned {
        Owned::from_box(Pointee::boxed(self, cloner))
    }
    methods!();
}

macro_rules! unsized_content {
    ({$($param:tt)*} $ty:ty) => {
        impl <$($param)*> sealed::Sealed for $ty {}
        #[diagnostic::do_not_recommend]
        impl <$($param)*> DynDeepClone for $ty {}
        #[diagnostic::do_not_recommend]
        impl <$($param)*> GetsDynDeepClone for $ty {}

        impl <$($param)*> ContentIsData for $ty {
            #[inline]
            fn __freshtwin_as_ref(&self, _: Token) -> Ref<'_> {
                Pointee::to_ref(self)
            }
            #[inline]
            fn __freshtwin_rebuild_box(&self, cloner: &mut Cloner) -> Owned {
                let copy = Pointee::boxed(self, cloner);
                assert_eq!(size_of_val(&*copy), size_of_val(self), "a copied slice keeps its length");
                Owned::from_box(copy)
            }
            methods!();
        }
    };
}

unsized_content!({T: DeepClone} [T]);
unsized_content!({T: DeepClone} core::cell::RefCell<[T]>);
unsized_content!({} str);
unsized_content!({} core::ffi::CStr);
#[cfg(feature = "std")]
unsized_content!({} std::ffi::OsStr);
#[cfg(feature = "std")]
unsized_content!({} std::path::Path);

mod sealed {
    pub trait Sealed {}

    impl<T: crate::DeepClone> Sealed for T {}
}
