//! Where no field can hold a shared pointer, nothing is surveyed.

#[derive(DeepClone)]
struct Point {
    x: f64,
    y: f64,
}

// ---- expands to ----

#[automatically_derived]
impl private::DeepClone for Point {
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        Self { ..*self }
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting::<Self, ()>;
}
