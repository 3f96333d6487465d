//! `with`: by a function of the user's.

#[derive(DeepClone)]
struct Image {
    #[deep_clone(with = |pixels, _| pixels.duplicate())]
    pixels: Foreign,
}

// ---- expands to ----

#[automatically_derived]
impl private::DeepClone for Image {
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__freshtwin_cloner) {
            return private::begin(self, __freshtwin_cloner);
        }
        Self {
            pixels: (<Self>::__FRESHTWIN_PART0)(&self.pixels, __freshtwin_cloner),
        }
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting_unknown::<Self>;
}
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl Image {
    const __FRESHTWIN_PART0: fn(&Foreign, &mut private::Cloner) -> Foreign = |
        __freshtwin_field,
        __freshtwin_cloner|
    {
        let __freshtwin_with: fn(&Foreign, &mut private::Cloner) -> Foreign = |
            pixels,
            _|
        pixels.duplicate();
        private::hook(__freshtwin_cloner, __freshtwin_field, __freshtwin_with)
    };
}
