//! Fields that look like plain data are updated by one call, up to six at once.

#[derive(DeepClone)]
struct Person {
    id: u64,
    name: String,
    mail: Option<String>,
    scores: Vec<u32>,
}

// ---- expands to ----

#[automatically_derived]
#[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes)]
impl private::DeepClone for Person {
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        Self {
            id: self.id,
            name: private::DeepClone::deep_clone_in(&self.name, __cloner),
            mail: private::DeepClone::deep_clone_in(&self.mail, __cloner),
            scores: private::DeepClone::deep_clone_in(&self.scores, __cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        self.id = __source.id;
        private::clone_from_3(
            __cloner,
            &mut self.name,
            &__source.name,
            &mut self.mail,
            &__source.mail,
            &mut self.scores,
            &__source.scores,
        );
    }
    #[inline]
    fn __freshtwin_plain(__levels: private::u32) -> private::bool {
        <(
            String,
            Option<String>,
            Vec<u32>,
        ) as private::DeepClone>::__freshtwin_plain(__levels)
    }
    const __FRESHTWIN_LASTING: private::Option<private::Lasting<Self>> = private::Lasting::PROOF;
}
