//! An associated type is bounded by itself.

#[derive(DeepClone)]
struct Head<I: Iterator>
where
    I::Item: Debug,
{
    first: Option<I::Item>,
}

// ---- expands to ----

#[automatically_derived]
#[allow(
    deprecated,
    private_bounds,
    single_use_lifetimes,
    unused_lifetimes,
    elided_lifetimes_in_paths
)]
impl<I: Iterator> private::DeepClone for Head<I>
where
    I::Item: Debug,
    I::Item: private::DeepClone,
{
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__freshtwin_cloner) {
            return private::begin(self, __freshtwin_cloner);
        }
        Self {
            first: (<Self>::__FRESHTWIN_PART0.clone)(&self.first, __freshtwin_cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(
        &mut self,
        __freshtwin_source: &Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        if private::begins_from(self, __freshtwin_source, __freshtwin_cloner) {
            return;
        }
        (<Self>::__FRESHTWIN_PART0
            .clone_from)(&mut self.first, &__freshtwin_source.first, __freshtwin_cloner);
    }
    #[inline]
    fn survey_in(
        &self,
        __freshtwin_copy: &Self,
        __freshtwin_surveyor: &mut private::Surveyor<'_>,
    ) {
        (<Self>::__FRESHTWIN_PART0
            .survey)(&self.first, &__freshtwin_copy.first, __freshtwin_surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(
        &self,
        __freshtwin_copy: &mut Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        (<Self>::__FRESHTWIN_PART0
            .fill)(&self.first, &mut __freshtwin_copy.first, __freshtwin_cloner);
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
        private::borrowing::<Self, ()>(__freshtwin_levels)
            .and(<Self>::__FRESHTWIN_PART0.plain)
    };
}
#[allow(deprecated, elided_lifetimes_in_paths)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl<I: Iterator> Head<I>
where
    I::Item: Debug,
    I::Item: private::DeepClone,
{
    const __FRESHTWIN_PART0: private::Part<Option<I::Item>> = <private::Itself<
        _,
    > as private::refused::FieldIsData<
        <I::Item as private::refused::PartIsData<_, Option<I::Item>>>::Kind,
    >>::__FRESHTWIN_PART;
}
