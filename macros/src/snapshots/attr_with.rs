//! `with`: by a function of the user's.

#[derive(DeepClone)]
struct Image {
    #[deep_clone(with = |pixels, _| pixels.duplicate())]
    pixels: Foreign,
}

// ---- expands to ----

#[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes)]
impl private::DeepClone for Image {
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__cloner) {
            return private::begin(self, __cloner);
        }
        Self {
            pixels: (|| -> Foreign {
                private::hook(__cloner, &self.pixels, |pixels, _| pixels.duplicate())
            })(),
        }
    }
    const __LASTING: private::Option<private::Lasting<Self>> = private::Lasting::PROOF;
}
