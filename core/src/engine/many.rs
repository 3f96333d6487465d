//! Copies, updates or shows several fields by one call: that costs the compiler half of what a call for each field
//! does. They are passed as one tuple, since each argument would be coerced on its own.

use super::{Part, Shown};
use crate::{Cloner, DeepClone, Surveyor};

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

/// Writes the types and impls for the fields before a line of the table and the one in it, and goes on to the next
/// line.
macro_rules! many {
    ([$($before:tt)*]) => {};
    ([$($before:tt)*] $Field:ident $to:ident $from:ident $part:ident => $Parts:ident $Fields:ident; $($after:tt)*) => {
        many!(@ $Parts $Fields: $($before)* $Field $to $from $part);
        many!([$($before)* $Field $to $from $part] $($after)*);
    };
    (@ $Parts:ident $Fields:ident: $($Field:ident $to:ident $from:ident $part:ident)+) => {
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

        /// The functions of several fields' types, each a [`Part`], as the constant of a derived type holds them.
        ///
        /// The methods are always inlined: then the functions are known, and the calls are direct.
        #[derive(Debug)]
        pub struct $Parts<$($Field),+>($(pub Part<$Field>),+);

        impl<$($Field),+> $Parts<$($Field),+> {
            /// `clone` of each.
            #[inline(always)]
            pub fn copies(self, ($($from,)+): ($(&$Field,)+), cloner: &mut Cloner) -> ($($Field,)+) {
                let Self($($part),+) = self;
                ($(($part.clone)($from, cloner),)+)
            }

            /// `clone_from` of each.
            #[inline(always)]
            pub fn update(self, ($($to,)+): ($(&mut $Field,)+), ($($from,)+): ($(&$Field,)+), cloner: &mut Cloner) {
                let Self($($part),+) = self;
                $(($part.clone_from)($to, $from, cloner);)+
            }

            /// `survey` of each.
            #[inline(always)]
            pub fn survey(self, ($($from,)+): ($(&$Field,)+), ($($to,)+): ($(&$Field,)+), surveyor: &mut Surveyor<'_>) {
                let Self($($part),+) = self;
                $(($part.survey)($from, $to, surveyor);)+
            }

            /// `fill` of each.
            #[inline(always)]
            pub fn fill(self, ($($from,)+): ($(&$Field,)+), ($($to,)+): ($(&mut $Field,)+), cloner: &mut Cloner) {
                let Self($($part),+) = self;
                $(($part.fill)($from, $to, cloner);)+
            }
        }

        impl<$($Field),+> Shown for $Parts<$($Field),+> {
            #[inline(always)]
            fn __freshtwin_shown_plain(self, levels: u32) -> bool {
                let Self($($part),+) = self;
                $(($part.plain)(levels))&&+
            }
        }

        /// The same for the fields of a struct, which two functions reach: so each method names only the struct.
        #[derive(Debug)]
        pub struct $Fields<Struct, $($Field),+>(
            pub fn(&Struct) -> ($(&$Field,)+),
            pub fn(&mut Struct) -> ($(&mut $Field,)+),
            pub $Parts<$($Field),+>,
        );

        impl<Struct, $($Field),+> $Fields<Struct, $($Field),+> {
            /// `clone` of each.
            #[inline(always)]
            pub fn copies(self, from: &Struct, cloner: &mut Cloner) -> ($($Field,)+) {
                self.2.copies(self.0(from), cloner)
            }

            /// `clone_from` of each.
            #[inline(always)]
            pub fn update(self, to: &mut Struct, from: &Struct, cloner: &mut Cloner) {
                self.2.update(self.1(to), self.0(from), cloner);
            }

            /// `survey` of each.
            #[inline(always)]
            pub fn survey(self, from: &Struct, to: &Struct, surveyor: &mut Surveyor<'_>) {
                self.2.survey(self.0(from), self.0(to), surveyor);
            }

            /// `fill` of each.
            #[inline(always)]
            pub fn fill(self, from: &Struct, to: &mut Struct, cloner: &mut Cloner) {
                self.2.fill(self.0(from), self.1(to), cloner);
            }
        }

        impl<Struct, $($Field),+> Shown for $Fields<Struct, $($Field),+> {
            #[inline(always)]
            fn __freshtwin_shown_plain(self, levels: u32) -> bool {
                self.2.__freshtwin_shown_plain(levels)
            }
        }
    };
}

many! {
    [A to_a from_a part_a]
    B to_b from_b part_b => Parts2 Fields2;
    C to_c from_c part_c => Parts3 Fields3;
    D to_d from_d part_d => Parts4 Fields4;
    E to_e from_e part_e => Parts5 Fields5;
    F to_f from_f part_f => Parts6 Fields6;
    G to_g from_g part_g => Parts7 Fields7;
    H to_h from_h part_h => Parts8 Fields8;
}
