//! A unit struct has nothing to copy.

#[derive(DeepClone)]
struct Marker;

// ---- expands to ----

#[automatically_derived]
#[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes)]
impl private::DeepClone for Marker {
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        Self {}
    }
    #[inline]
    fn __freshtwin_plain(_: private::u32) -> private::bool {
        true
    }
    const __FRESHTWIN_LASTING: private::Option<private::Lasting<Self>> = private::Lasting::PROOF;
}
