//! Questions whether a type implements a trait. Generated code asks them where the answer may be no.
//!
//! A probe has a method under the bound that is asked about, and derefs to a type with a method of the same name under
//! no bound. rustc takes the first one if the bound holds, and the other one if not ("deref specialization"). The
//! engine's probe is something else, a walk.
//!
//! ```text
//! Probe::<T>::new().drops()     Drops if T: Drop, else NoDrop
//! ```
//!
//! The answer is a type. So it can choose an impl, or fail a bound whose trait has the text of the error.

/// Makes a probe, and the type to which it derefs. Both have these parameters.
macro_rules! probe {
    ($(#[$asks:meta])* $Probe:ident, $(#[$answers:meta])* else $Otherwise:ident, of $($T:ident),+) => {
        $(#[$asks])*
        #[derive(Debug)]
        pub struct $Probe<$($T),+>($Otherwise<$($T),+>);

        $(#[$answers])*
        #[derive(Debug)]
        pub struct $Otherwise<$($T),+>(::core::marker::PhantomData<fn() -> ($($T,)+)>);

        impl<$($T),+> $Probe<$($T),+> {
            /// Asks.
            #[must_use]
            #[expect(clippy::new_without_default, reason = "only generated code asks")]
            pub const fn new() -> Self {
                Self($Otherwise(::core::marker::PhantomData))
            }
        }

        impl<$($T),+> ::core::ops::Deref for $Probe<$($T),+> {
            type Target = $Otherwise<$($T),+>;

            #[inline]
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
    };
}
pub(crate) use probe;
