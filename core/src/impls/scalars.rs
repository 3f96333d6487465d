use crate::{Cloner, DeepClone, __private::Dispatch};

macro_rules! scalar {
    ($($ty:ty),* $(,)?) => {$(
        impl DeepClone for $ty {
            #[inline]
            fn deep_clone_in(&self, _: &mut Cloner) -> Self {
                *self
            }
            #[inline]
            fn __plain(_: u32) -> bool {
                true
            }
            #[inline]
            fn __dispatch<D: Dispatch<Self>>(dispatch: D) -> D::Out {
                dispatch.plain()
            }
        }
    )*};
}

scalar!(u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64, bool, char, ());
