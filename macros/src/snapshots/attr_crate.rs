//! `crate`: where the library is, if it has another name.

#[derive(DeepClone)]
#[deep_clone(crate = my::twins)]
struct Renamed {
    inner: Node,
}

// ---- expands to ----

#[automatically_derived]
#[allow(deprecated)]
impl my::twins::__private::DeepClone for Renamed {
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut my::twins::__private::Cloner) -> Self {
        if my::twins::__private::begins::<Self>(__cloner) {
            return my::twins::__private::begin(self, __cloner);
        }
        Self {
            inner: (<Self>::__FRESHTWIN_PART0.clone)(&self.inner, __cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(
        &mut self,
        __source: &Self,
        __cloner: &mut my::twins::__private::Cloner,
    ) {
        if my::twins::__private::begins_from(self, __source, __cloner) {
            return;
        }
        (<Self>::__FRESHTWIN_PART0
            .clone_from)(&mut self.inner, &__source.inner, __cloner);
    }
    #[inline]
    fn survey_in(
        &self,
        __copy: &Self,
        __surveyor: &mut my::twins::__private::Surveyor<'_>,
    ) {
        (<Self>::__FRESHTWIN_PART0.survey)(&self.inner, &__copy.inner, __surveyor);
    }
    const FILLS_IN: my::twins::__private::bool = true;
    #[inline]
    fn fill_in(&self, __copy: &mut Self, __cloner: &mut my::twins::__private::Cloner) {
        (<Self>::__FRESHTWIN_PART0.fill)(&self.inner, &mut __copy.inner, __cloner);
    }
    const __FRESHTWIN_FACTS: my::twins::__private::Tells<Self> = |__levels| {
        my::twins::__private::lasting::<Self, ()>(__levels)
            .and(<Self>::__FRESHTWIN_PART0.plain)
    };
}
#[allow(deprecated, elided_lifetimes_in_paths)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl Renamed {
    const __FRESHTWIN_PART0: my::twins::__private::Part<Node> = <Node as my::twins::__private::refused::FieldIsData<
        <Node as my::twins::__private::refused::PartIsData<_>>::Kind,
    >>::__FRESHTWIN_PART;
}
