//! A unit struct has nothing to copy.

#[derive(DeepClone)]
struct Marker;

// ---- expands to ----

#[automatically_derived]
impl private::DeepClone for Marker {
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        Self {}
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting::<Self, ()>;
}
