//! An enum without variants has no values.

#[derive(DeepClone)]
enum Never {}

// ---- expands to ----

#[automatically_derived]
impl private::DeepClone for Never {
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        match *self {}
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting::<Self, ()>;
}
