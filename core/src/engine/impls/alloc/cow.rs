//! `Cow`: a borrowed one stays borrowed, so what it borrows must be plain data (`&B: DeepClone`).

use alloc::borrow::{Cow, ToOwned};
use core::marker::PhantomData;

use crate::engine::Dispatch;
use crate::{Cloner, DeepClone, Surveyor};

impl<'a, B: ?Sized + ToOwned<Owned: DeepClone>> DeepClone for Cow<'a, B>
where
    &'a B: DeepClone,
{
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        match self {
            Self::Borrowed(borrowed) => Self::Borrowed(borrowed.deep_clone_in(cloner)),
            Self::Owned(owned) => Self::Owned(owned.deep_clone_in(cloner)),
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        begin!(self, source, cloner);
        match (self, source) {
            (Self::Owned(target), Self::Owned(source)) => target.deep_clone_from_in(source, cloner),
            (this, source) => *this = source.deep_clone_in(cloner),
        }
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        if let (Self::Owned(owned), Self::Owned(copy)) = (self, copy) {
            owned.__freshtwin_survey_part(copy, surveyor);
        }
    }
    const FILLS_IN: bool = true;
    #[inline]
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        if let (Self::Owned(owned), Self::Owned(copy)) = (self, copy) {
            owned.fill_in(copy, cloner);
        }
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        levels > 0 && B::Owned::__freshtwin_plain(levels - 1)
    }
    #[inline]
    fn __freshtwin_dispatch<D: Dispatch<Self>>(dispatch: D) -> D::Out {
        B::Owned::__freshtwin_dispatch(Owned::<'a, B, D>(dispatch, PhantomData))
    }
}

/// Asks whether the owned type is plain. If it is, `Cow::clone`, which makes the owned value from the borrowed form,
/// does the same as its `Clone`.
struct Owned<'a, B: ?Sized, D>(D, PhantomData<fn() -> &'a B>);

impl<'a, B: ?Sized + ToOwned + 'a, D: Dispatch<Cow<'a, B>>> Dispatch<B::Owned> for Owned<'a, B, D> {
    type Out = D::Out;
    #[inline]
    fn __freshtwin_if_plain(self) -> D::Out {
        self.0.__freshtwin_if_coarse()
    }
    #[inline]
    fn __freshtwin_otherwise(self) -> D::Out {
        self.0.__freshtwin_otherwise()
    }
}
