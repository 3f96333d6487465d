//! Arrays behind pointers are known as slices: `Rc<[T; N]>` and `Rc<[T]>` may be handles on one object.

use alloc::{
    rc::{self, Rc},
    sync::{self, Arc},
};

use crate::{
    Cloner, DeepClone, Surveyor,
    engine::content::{Before, Deep, Whole},
    engine::graph::handle::{Content, MakeOpen},
};

/// The content of objects that were met as arrays of `N` elements. (As slices they may have met others of their kind.)
pub(crate) enum Array<const N: usize> {}

macro_rules! content {
    ($rc:ident, $module:ident) => {
        impl<T: DeepClone + 'static, const N: usize> Content<$rc<[T]>> for Array<N> {
            const MAY_INLINE: bool = true;
            const MAKE_OPEN: Option<MakeOpen<$rc<[T]>>> = Some(<Self as Content<$rc<[T]>>>::make_open);

            #[inline]
            fn survey(source: &[T], copy: &[T], surveyor: &mut Surveyor<'_>) {
                Whole::survey(source, copy, surveyor);
            }
            #[inline]
            fn make(source: &[T], cloner: &mut Cloner) -> $rc<[T]> {
                match <&[T; N]>::try_from(source) {
                    Ok(array) => $rc::new(array.deep_clone_in(cloner)),
                    Err(_) => <Deep as Content<$rc<[T]>>>::make(source, cloner),
                }
            }
            fn make_open(
                source: &[T],
                cloner: &mut Cloner,
                before: Before<'_, $module::Weak<[T]>>,
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
                <[T] as Whole>::is_plain()
            }
        }
    };
}

content!(Rc, rc);
content!(Arc, sync);
