//! Owned arrays keep their layout; a shared one (`ArcArray`) gets data of its own.

macro_rules! versions {
    ($($version:literal $ndarray:ident $module:ident),*) => {$(
        #[cfg(feature = $version)]
        mod $module {
            use $ndarray::{ArcArray, Array, Dimension, ShapeError, SliceInfoElem};

            use $crate::engine::depth::{grown, grown_unless_plain};
            use $crate::engine::{Dispatch, LEVELS};
            use $crate::engine::impls::lift::{clone_from_or, clone_or, dispatch_through, lift};
            use $crate::{Cloner, DeepClone, Surveyor};

            plain!(ShapeError, SliceInfoElem);

            impl<T: DeepClone, D: Dimension> DeepClone for Array<T, D> {
                #[inline]
                fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
                    begin!(self, cloner);
                    clone_or(self, |this| {
                        grown_unless_plain::<T, _>(|| this.map(|value| value.deep_clone_in(cloner)))
                    })
                }
                #[inline]
                fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
                    begin!(self, source, cloner);
                    clone_from_or::<_, T>(self, source, |this, source| {
                        if this.shape() != source.shape() || this.strides() != source.strides() {
                            *this = source.deep_clone_in(cloner);
                            return;
                        }
                        grown_unless_plain::<T, _>(|| {
                            for (target, source) in this.iter_mut().zip(source) {
                                target.deep_clone_from_in(source, cloner);
                            }
                        });
                    });
                }
                #[inline]
                fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                    if !T::__freshtwin_plain(LEVELS) {
                        grown(|| {
                            for (value, copy) in self.iter().zip(copy) {
                                value.__freshtwin_survey_part(copy, surveyor);
                            }
                        });
                    }
                }
                const FILLS_IN: bool = true;
                #[inline]
                fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
                    grown_unless_plain::<T, _>(|| {
                        for (value, copy) in self.iter().zip(copy) {
                            value.fill_in(copy, cloner);
                        }
                    });
                }
                #[inline]
                fn __freshtwin_plain(levels: u32) -> bool {
                    levels > 0 && T::__freshtwin_plain(levels - 1)
                }
                dispatch_through!(T);
            }
            lift!([T] {D: Dimension} Array<T, D>);

            impl<T: DeepClone, D: Dimension> DeepClone for ArcArray<T, D> {
                #[inline]
                fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
                    begin!(self, cloner);
                    grown_unless_plain::<T, _>(|| self.map(|value| value.deep_clone_in(cloner))).into()
                }
                #[inline]
                fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                    if !T::__freshtwin_plain(LEVELS) {
                        grown(|| {
                            for (value, copy) in self.iter().zip(copy) {
                                value.__freshtwin_survey_part(copy, surveyor);
                            }
                        });
                    }
                }
                #[inline]
                fn __freshtwin_plain(levels: u32) -> bool {
                    levels > 0 && T::__freshtwin_plain(levels - 1)
                }
            }
        }
    )*};
}

versions!("ndarray016" ndarray016 v016, "ndarray017" ndarray017 v017);
