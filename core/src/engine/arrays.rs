//! The memo keeps arrays behind pointers as slices, since `Rc<[T; N]>` and `Rc<[T]>` may be handles on one object.

use alloc::{
    rc::{self, Rc},
    sync::{self, Arc},
};

use core::cell::RefCell;

use crate::{
    CloneError, Cloner, DeepClone, Surveyor,
    engine::content::{Deep, OnWeak, Pointee},
    engine::graph::handle::{Content, MakeCyclic},
    engine::surveyor::address,
};

/// The methods by which a type tells under which type the memo keeps an object behind a pointer. For most types, that
/// is the type itself.
macro_rules! known_as_itself {
    () => {
        /// Tells `work` under which type the memo keeps an object behind a pointer to a `Self`. An array is kept as a
        /// slice.
        #[doc(hidden)]
        #[inline]
        fn __freshtwin_known<W: $crate::engine::content::Known<Self>>(work: W) -> W::Out
        where
            Self: 'static,
        {
            work.__freshtwin_known_as::<Self, $crate::engine::content::Deep>(|this| this)
        }

        /// `__freshtwin_known` for a `RefCell` of a `Self`.
        #[doc(hidden)]
        #[inline]
        fn __freshtwin_known_in_cell<W: $crate::engine::content::Known<core::cell::RefCell<Self>>>(work: W) -> W::Out
        where
            Self: 'static,
        {
            work.__freshtwin_known_as::<core::cell::RefCell<Self>, $crate::engine::content::Deep>(|this| this)
        }
    };
}
pub(crate) use known_as_itself;

/// The content of objects that were met as arrays of `N` elements. (Handles to slices may lead to them, too.)
pub(crate) enum Array<const N: usize> {}

macro_rules! content {
    ($rc:ident, $module:ident) => {
        impl<T: DeepClone + 'static, const N: usize> Content<$rc<[T]>> for Array<N> {
            const MAY_INLINE: bool = true;
            const IS_CYCLIC: bool = false;
            const MAKE_CYCLIC: Option<MakeCyclic<$rc<[T]>>> = Some(<Self as Content<$rc<[T]>>>::make_cyclic);

            fn may_be_cyclic(source: &[T]) -> bool {
                source.len() == N
            }

            #[inline]
            fn survey(source: &[T], copy: &[T], surveyor: &mut Surveyor<'_>) {
                Pointee::survey(source, copy, surveyor);
            }
            #[inline]
            fn make(source: &[T], cloner: &mut Cloner) -> $rc<[T]> {
                match <&[T; N]>::try_from(source) {
                    Ok(array) => $rc::new(array.deep_clone_in(cloner)),
                    Err(_) => <Deep as Content<$rc<[T]>>>::make(source, cloner),
                }
            }
            fn make_cyclic(
                source: &[T],
                cloner: &mut Cloner,
                before: OnWeak<'_, $module::Weak<[T]>>,
            ) -> Option<$rc<[T]>> {
                let array = <&[T; N]>::try_from(source).ok()?;
                Some($rc::new_cyclic(|weak: &$module::Weak<[T; N]>| {
                    let slice: $module::Weak<[T]> = weak.clone();
                    before(cloner, &slice);
                    array.deep_clone_in(cloner)
                }))
            }
            fn assign(target: &mut [T], source: &[T], cloner: &mut Cloner) -> bool {
                target.assign(source, cloner)
            }
            #[inline]
            fn is_plain() -> bool {
                <[T] as Pointee>::is_plain()
            }
        }
    };
}

content!(Rc, rc);
content!(Arc, sync);

/// The elements in a cell as an array, if there are `N`.
fn array_in<T, const N: usize>(items: &[T]) -> Option<&[T; N]> {
    items.try_into().ok()
}

macro_rules! content_in_cell {
    ($rc:ident, $module:ident) => {
        impl<T: DeepClone + 'static, const N: usize> Content<$rc<RefCell<[T]>>> for Array<N> {
            const MAY_INLINE: bool = true;
            const IS_CYCLIC: bool = false;
            const MAKE_CYCLIC: Option<MakeCyclic<$rc<RefCell<[T]>>>> =
                Some(<Self as Content<$rc<RefCell<[T]>>>>::make_cyclic);

            fn may_be_cyclic(source: &RefCell<[T]>) -> bool {
                source.as_ptr().len() == N
            }

            #[inline]
            fn survey(source: &RefCell<[T]>, copy: &RefCell<[T]>, surveyor: &mut Surveyor<'_>) {
                Pointee::survey(source, copy, surveyor);
            }
            fn make(source: &RefCell<[T]>, cloner: &mut Cloner) -> $rc<RefCell<[T]>> {
                let Ok(items) = source.try_borrow() else {
                    cloner.abort(CloneError::borrowed::<RefCell<[T; N]>>());
                };
                match array_in::<T, N>(&items) {
                    Some(array) => $rc::new(cloner.clone_cell(address(source), array, RefCell::new)),
                    None => <Deep as Content<$rc<RefCell<[T]>>>>::make(source, cloner),
                }
            }
            fn make_cyclic(
                source: &RefCell<[T]>,
                cloner: &mut Cloner,
                before: OnWeak<'_, $module::Weak<RefCell<[T]>>>,
            ) -> Option<$rc<RefCell<[T]>>> {
                let Ok(items) = source.try_borrow() else {
                    cloner.abort(CloneError::borrowed::<RefCell<[T; N]>>());
                };
                let array = array_in::<T, N>(&items)?;
                Some($rc::new_cyclic(|weak: &$module::Weak<RefCell<[T; N]>>| {
                    let slice: $module::Weak<RefCell<[T]>> = weak.clone();
                    before(cloner, &slice);
                    cloner.clone_cell(address(source), array, RefCell::new)
                }))
            }
            fn assign(target: &mut RefCell<[T]>, source: &RefCell<[T]>, cloner: &mut Cloner) -> bool {
                target.assign(source, cloner)
            }
            #[inline]
            fn is_plain() -> bool {
                false
            }
            #[inline]
            fn is_leaf() -> bool {
                <RefCell<[T]> as Pointee>::is_leaf()
            }
        }
    };
}

content_in_cell!(Rc, rc);
content_in_cell!(Arc, sync);
