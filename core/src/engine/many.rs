//! Several fields copied or updated by one call: it costs the compiler half of what a call for each field does. They are
//! passed as one tuple, since each argument would be coerced on its own.

use crate::{Cloner, DeepClone};

/// Fields to copy: `(&self.name, &self.mail)`.
pub trait Sources {
    /// Their copies, as a tuple.
    type Copies;

    /// `deep_clone_in` of each.
    fn copies(self, cloner: &mut Cloner) -> Self::Copies;
}

/// Fields to update, each before its source: `(&mut self.name, &source.name, &mut self.mail, &source.mail)`.
pub trait Targets {
    /// `deep_clone_from_in` of each.
    fn update(self, cloner: &mut Cloner);
}

impl Cloner {
    /// Copies several fields.
    #[doc(hidden)]
    #[inline]
    pub fn __freshtwin_copies<F: Sources>(&mut self, fields: F) -> F::Copies {
        fields.copies(self)
    }

    /// Updates several fields.
    #[doc(hidden)]
    #[inline]
    pub fn __freshtwin_update<F: Targets>(&mut self, fields: F) {
        fields.update(self);
    }
}

/// For the fields of each list.
macro_rules! many {
    ($($($Field:ident $to:ident $from:ident),+;)+) => {$(
        impl<$($Field: DeepClone),+> Sources for ($(&$Field,)+) {
            type Copies = ($($Field,)+);

            #[inline]
            fn copies(self, cloner: &mut Cloner) -> Self::Copies {
                let ($($from,)+) = self;
                ($($from.deep_clone_in(cloner),)+)
            }
        }

        impl<$($Field: DeepClone),+> Targets for ($(&mut $Field, &$Field,)+) {
            #[inline]
            fn update(self, cloner: &mut Cloner) {
                let ($($to, $from,)+) = self;
                $($to.deep_clone_from_in($from, cloner);)+
            }
        }
    )+};
}

many! {
    A to_a from_a, B to_b from_b;
    A to_a from_a, B to_b from_b, C to_c from_c;
    A to_a from_a, B to_b from_b, C to_c from_c, D to_d from_d;
    A to_a from_a, B to_b from_b, C to_c from_c, D to_d from_d, E to_e from_e;
    A to_a from_a, B to_b from_b, C to_c from_c, D to_d from_d, E to_e from_e, F to_f from_f;
    A to_a from_a, B to_b from_b, C to_c from_c, D to_d from_d, E to_e from_e, F to_f from_f, G to_g from_g;
    A to_a from_a, B to_b from_b, C to_c from_c, D to_d from_d, E to_e from_e, F to_f from_f, G to_g from_g, H to_h from_h;
}
