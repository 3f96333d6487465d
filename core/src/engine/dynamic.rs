//! What `Box`, `Rc` and `Arc` ask of their content, also where it is a trait object.

use alloc::{rc::Rc, sync::Arc};

use crate::{
    Cloner, DeepClone, Surveyor,
    engine::content::{Deep, Whole},
    engine::erased::{self, Key, Owned, Ref, Shared},
    engine::graph::shared,
};

/// Content that can be deep-cloned behind a pointer: every [`DeepClone`] type, slices, `str` and its likes, and trait
/// objects of traits that have this one as a supertrait.
///
/// # Examples
///
/// ```
/// use freshtwin::{DeepClone, DynDeepClone};
///
/// trait Shape: DynDeepClone {
///     fn area(&self) -> f64;
/// }
///
/// #[derive(DeepClone)]
/// struct Square(f64);
///
/// impl Shape for Square {
///     fn area(&self) -> f64 {
///         self.0 * self.0
///     }
/// }
///
/// let shapes: Vec<Box<dyn Shape + Send>> = vec![Box::new(Square(2.0))];
/// let copies = shapes.deep_clone();
/// assert_eq!(copies[0].area(), 4.0);
/// ```
///
/// The trait is sealed: implement or derive [`DeepClone`], and this one follows.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be deep-cloned behind a pointer",
    label = "no deep clone for this",
    note = "derive it (`#[derive(DeepClone)]`), or for a trait object add the supertrait: `trait Shape: DynDeepClone {{ .. }}`",
    note = "in a field, `#[deep_clone(share)]` keeps the same `Rc` or `Arc`, and `#[resource]` marks a live resource"
)]
pub trait DynDeepClone: sealed::Sealed {
    #[doc(hidden)]
    fn __as_ref(&self, key: Key) -> Ref<'_>;
    #[doc(hidden)]
    fn __clone_box(&self, cloner: &mut Cloner) -> Owned;
    #[doc(hidden)]
    fn __assign(&mut self, source: Ref<'_>, cloner: &mut Cloner) -> bool;
    #[doc(hidden)]
    fn __survey(&self, copy: Ref<'_>, surveyor: &mut Surveyor<'_>);
    #[doc(hidden)]
    fn __survey_rc(&self, this: Shared<'_>, copy: Ref<'_>, surveyor: &mut Surveyor<'_>)
    where
        Self: 'static;
    #[doc(hidden)]
    fn __survey_arc(&self, this: Shared<'_>, copy: Ref<'_>, surveyor: &mut Surveyor<'_>)
    where
        Self: 'static;
    #[doc(hidden)]
    fn __clone_rc(&self, this: Shared<'_>, cloner: &mut Cloner) -> Owned
    where
        Self: 'static;
    #[doc(hidden)]
    fn __clone_arc(&self, this: Shared<'_>, cloner: &mut Cloner) -> Owned
    where
        Self: 'static;
    #[doc(hidden)]
    fn __survey_rc_weak(&self, address: usize, surveyor: &mut Surveyor<'_>)
    where
        Self: 'static;
    #[doc(hidden)]
    fn __survey_arc_weak(&self, address: usize, surveyor: &mut Surveyor<'_>)
    where
        Self: 'static;
    #[doc(hidden)]
    fn __clone_rc_weak(&self, address: usize, cloner: &mut Cloner) -> Option<Owned>
    where
        Self: 'static;
    #[doc(hidden)]
    fn __clone_arc_weak(&self, address: usize, cloner: &mut Cloner) -> Option<Owned>
    where
        Self: 'static;
}

macro_rules! counted_methods {
    ($rc:ident, $survey:ident, $clone:ident, $survey_weak:ident, $clone_weak:ident, $borrow:ident, $from:ident, $from_weak:ident) => {
        #[inline]
        fn $survey(&self, this: Shared<'_>, copy: Ref<'_>, surveyor: &mut Surveyor<'_>)
        where
            Self: 'static,
        {
            shared::survey::<$rc<Self>, Deep>(&erased::$borrow(self, this), <Self as Whole>::from_ref(copy), surveyor);
        }
        #[inline]
        fn $clone(&self, this: Shared<'_>, cloner: &mut Cloner) -> Owned
        where
            Self: 'static,
        {
            Owned::$from(shared::clone::<$rc<Self>, Deep>(&erased::$borrow(self, this), cloner))
        }
        #[inline]
        fn $survey_weak(&self, address: usize, surveyor: &mut Surveyor<'_>)
        where
            Self: 'static,
        {
            shared::survey_weak::<$rc<Self>>(address, surveyor);
        }
        #[inline]
        fn $clone_weak(&self, address: usize, cloner: &mut Cloner) -> Option<Owned>
        where
            Self: 'static,
        {
            shared::clone_weak::<$rc<Self>>(address, cloner).map(Owned::$from_weak)
        }
    };
}

macro_rules! methods {
    () => {
        #[inline]
        fn __assign(&mut self, source: Ref<'_>, cloner: &mut Cloner) -> bool {
            <Self as Whole>::from_ref(source).is_some_and(|source| Whole::assign(self, source, cloner))
        }
        #[inline]
        fn __survey(&self, copy: Ref<'_>, surveyor: &mut Surveyor<'_>) {
            match <Self as Whole>::from_ref(copy) {
                Some(copy) => Whole::survey(self, copy, surveyor),
                // Their lifetimes may differ: no cell in here can be filled later.
                None if !surveyor.is_patching() => surveyor.sealed(|surveyor| Whole::survey(self, self, surveyor)),
                None => {}
            }
        }
        counted_methods!(
            Rc,
            __survey_rc,
            __clone_rc,
            __survey_rc_weak,
            __clone_rc_weak,
            borrow_rc,
            from_rc,
            from_rc_weak
        );
        counted_methods!(
            Arc,
            __survey_arc,
            __clone_arc,
            __survey_arc_weak,
            __clone_arc_weak,
            borrow_arc,
            from_arc,
            from_arc_weak
        );
    };
}

impl<T: DeepClone> DynDeepClone for T {
    #[inline]
    fn __as_ref(&self, _: Key) -> Ref<'_> {
        Ref::new(self)
    }
    #[inline]
    fn __clone_box(&self, cloner: &mut Cloner) -> Owned {
        Owned::from_box(Whole::boxed(self, cloner))
    }
    methods!();
}

macro_rules! unsized_content {
    ({$($param:tt)*} $ty:ty) => {
        impl <$($param)*> sealed::Sealed for $ty {}

        impl <$($param)*> DynDeepClone for $ty {
            #[inline]
            fn __as_ref(&self, _: Key) -> Ref<'_> {
                Whole::to_ref(self)
            }
            #[inline]
            fn __clone_box(&self, cloner: &mut Cloner) -> Owned {
                let copy = Whole::boxed(self, cloner);
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
