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
#[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes)]
impl<I: Iterator> private::DeepClone for Head<I>
where
    I::Item: Debug,
    I::Item: private::DeepClone,
{
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__cloner) {
            return private::begin(self, __cloner);
        }
        Self {
            first: <Option<
                I::Item,
            > as private::DeepClone>::deep_clone_in(&self.first, __cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        if private::begins::<Self>(__cloner) {
            return private::begin_from(self, __source, __cloner);
        }
        <Option<
            I::Item,
        > as private::DeepClone>::deep_clone_from_in(
            &mut self.first,
            &__source.first,
            __cloner,
        );
    }
    #[inline]
    fn survey_in(&self, __copy: &Self, __surveyor: &mut private::Surveyor<'_>) {
        <Option<
            I::Item,
        > as private::DeepClone>::survey_in(&self.first, &__copy.first, __surveyor);
    }
    #[inline]
    fn __plain(__levels: private::u32) -> private::bool {
        <Option<I::Item> as private::DeepClone>::__plain(__levels)
    }
}
