//! An enum without variants has no values.

#[derive(DeepClone)]
enum Never {}

// ---- expands to ----

#[automatically_derived]
#[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes)]
impl private::DeepClone for Never {
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        match *self {}
    }
    #[inline]
    fn __freshtwin_plain(_: private::u32) -> private::bool {
        true
    }
    const __FRESHTWIN_LASTING: private::Option<private::Lasting<Self>> = private::Lasting::PROOF;
}
