//! A packed field is copied out before it is cloned.

#[derive(DeepClone)]
#[repr(C, packed(2))]
struct Packed {
    a: u8,
    b: Unit,
}

// ---- expands to ----

#[automatically_derived]
#[allow(deprecated)]
impl private::DeepClone for Packed {
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        <Unit as private::refused::FieldIsCopy>::IS_COPY;
        if private::begins::<Self>(__freshtwin_cloner) {
            return private::begin(self, __freshtwin_cloner);
        }
        Self {
            a: self.a,
            b: (<Self>::__FRESHTWIN_PART1.clone)(&{ self.b }, __freshtwin_cloner),
        }
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
        private::lasting::<Self, ()>(__freshtwin_levels)
            .and(<Self>::__FRESHTWIN_PART1.plain)
            .by_variant()
    };
}
#[allow(deprecated, elided_lifetimes_in_paths)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl Packed {
    const __FRESHTWIN_PART1: private::Part<Unit> = <Unit as private::refused::FieldIsData<
        <Unit as private::refused::PartIsData<_>>::Kind,
    >>::__FRESHTWIN_PART;
}
