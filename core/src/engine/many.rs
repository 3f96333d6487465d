//! Several fields updated by one call: it costs the compiler half of what a call for each field does.

use crate::{Cloner, DeepClone};

macro_rules! many {
    ($($name:ident: $($Field:ident $to:ident $from:ident),+;)+) => {$(
        /// `deep_clone_from_in` of each pair of a target and its source.
        #[inline]
        #[allow(clippy::too_many_arguments, reason = "generated code passes a field in two of them")]
        pub fn $name<$($Field: DeepClone),+>(cloner: &mut Cloner, $($to: &mut $Field, $from: &$Field),+) {
            $($to.deep_clone_from_in($from, cloner);)+
        }
    )+};
}

many! {
    clone_from_2: A to_a from_a, B to_b from_b;
    clone_from_3: A to_a from_a, B to_b from_b, C to_c from_c;
    clone_from_4: A to_a from_a, B to_b from_b, C to_c from_c, D to_d from_d;
    clone_from_5: A to_a from_a, B to_b from_b, C to_c from_c, D to_d from_d, E to_e from_e;
    clone_from_6: A to_a from_a, B to_b from_b, C to_c from_c, D to_d from_d, E to_e from_e, F to_f from_f;
}
