//! Tuples, and the plain data beside a lock in them.

use alloc::string::String;

use super::CloneThrough;
use crate::{Cloner, DeepClone, Surveyor};

macro_rules! tuple {
    ($($name:ident $index:tt),*) => {
        impl<By: 'static, $($name: CloneThrough<By>),*> CloneThrough<By> for ($($name,)*) {
            fn __freshtwin_clone_through(&self, cloner: &mut Cloner) -> Self {
                ($(self.$index.__freshtwin_clone_through(cloner),)*)
            }
            fn __freshtwin_survey_through(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                $(self.$index.__freshtwin_survey_through(&copy.$index, surveyor);)*
            }
            fn __freshtwin_fill_through(&self, copy: &mut Self, cloner: &mut Cloner) {
                $(self.$index.__freshtwin_fill_through(&mut copy.$index, cloner);)*
            }
        }
    };
}

tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12, N 13);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12, N 13, O 14);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12, N 13, O 14, P 15);

/// Plain data beside a lock or cell in a tuple.
macro_rules! data {
    ($($ty:ty),*) => {$(
        impl<By: 'static> CloneThrough<By> for $ty {
            fn __freshtwin_clone_through(&self, cloner: &mut Cloner) -> Self {
                self.deep_clone_in(cloner)
            }
            fn __freshtwin_survey_through(&self, _: &Self, _: &mut Surveyor<'_>) {}
        }
    )*};
}

data!(u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64, bool, char, (), String, &'static str);
data!(core::time::Duration);
#[cfg(feature = "std")]
data!(std::path::PathBuf);
