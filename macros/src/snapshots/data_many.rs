//! Fields that look like plain data are copied and updated by one call, up to eight at once. An array is not moved again.

#[derive(DeepClone)]
struct Person {
    id: u64,
    name: String,
    mail: Option<String>,
    scores: Vec<u32>,
    photo: [u8; 4096],
}

// ---- expands to ----

#[automatically_derived]
impl private::DeepClone for Person {
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        let __freshtwin_copies0 = __freshtwin_cloner
            .__freshtwin_copies((&self.name, &self.mail, &self.scores));
        Self {
            name: __freshtwin_copies0.0,
            mail: __freshtwin_copies0.1,
            scores: __freshtwin_copies0.2,
            photo: private::DeepClone::deep_clone_in(&self.photo, __freshtwin_cloner),
            ..*self
        }
    }
    #[inline]
    fn deep_clone_from_in(
        &mut self,
        __freshtwin_source: &Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        self.id = __freshtwin_source.id;
        __freshtwin_cloner
            .__freshtwin_update((
                &mut self.name,
                &__freshtwin_source.name,
                &mut self.mail,
                &__freshtwin_source.mail,
                &mut self.scores,
                &__freshtwin_source.scores,
                &mut self.photo,
                &__freshtwin_source.photo,
            ));
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting::<
        Self,
        (String, Option<String>, Vec<u32>, u8),
    >;
}
