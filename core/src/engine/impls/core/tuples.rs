//! Tuples of up to 16 elements.

use crate::engine::impls::lift::{clone_or, dispatch_through, lift};
use crate::engine::{Dispatch, Lasting, Shows};
use crate::{Cloner, DeepClone, Surveyor};

macro_rules! tuple {
    ($first:ident 0 $($name:ident $index:tt)* $(=> $dispatch:ident $($pair:ident)?)?) => {
        impl<$first: DeepClone, $($name: DeepClone),*> DeepClone for ($first, $($name,)*) {
            #[inline]
            fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
                begin!(self, cloner);
                // `Clone` copies a tuple of numbers by one move of memory.
                clone_or(self, |this| (this.0.deep_clone_in(cloner), $(this.$index.deep_clone_in(cloner),)*))
            }
            #[inline]
            fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
                begin!(self, source, cloner);
                self.0.deep_clone_from_in(&source.0, cloner);
                $(self.$index.deep_clone_from_in(&source.$index, cloner);)*
            }
            #[inline]
            fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                self.0.__freshtwin_survey_part(&copy.0, surveyor);
                $(self.$index.__freshtwin_survey_part(&copy.$index, surveyor);)*
            }
            const FILLS_IN: bool = true;
            #[inline]
            fn __freshtwin_shows() -> Shows {
                Shows::Whole
            }
            #[inline]
            fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
                self.0.fill_in(&mut copy.0, cloner);
                $(self.$index.fill_in(&mut copy.$index, cloner);)*
            }
            #[inline]
            fn __freshtwin_plain(levels: u32) -> bool {
                $first::__freshtwin_plain(levels) $(&& $name::__freshtwin_plain(levels))*
            }
            $($dispatch!($first);
            $(#[inline]
            fn __freshtwin_lasting() -> Option<Lasting<Self>> {
                Lasting::$pair(A::__freshtwin_lasting(), B::__freshtwin_lasting())
            })?)?
        }
    };
}

// A map with these as keys can be copied by its own `Clone`.
lift!([A](A,));
lift!([A B] (A, B));
lift!([A B C] (A, B, C));
lift!([A B C D] (A, B, C, D));

tuple!(A 0 => dispatch_through);
tuple!(A 0 B 1 => dispatch_through in_pair);
tuple!(A 0 B 1 C 2 => dispatch_through);
tuple!(A 0 B 1 C 2 D 3 => dispatch_through);
tuple!(A 0 B 1 C 2 D 3 E 4);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13 O 14);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13 O 14 P 15);
