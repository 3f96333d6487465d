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
    fn deep_clone_in(
        &self,
        __freshtwin_cloner: &mut my::twins::__private::Cloner,
    ) -> Self {
        if my::twins::__private::begins::<Self>(__freshtwin_cloner) {
            return my::twins::__private::begin(self, __freshtwin_cloner);
        }
        Self {
            inner: (<Self>::__FRESHTWIN_PART0.clone)(&self.inner, __freshtwin_cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(
        &mut self,
        __freshtwin_source: &Self,
        __freshtwin_cloner: &mut my::twins::__private::Cloner,
    ) {
        if my::twins::__private::begins_from(
            self,
            __freshtwin_source,
            __freshtwin_cloner,
        ) {
            return;
        }
        (<Self>::__FRESHTWIN_PART0
            .clone_from)(&mut self.inner, &__freshtwin_source.inner, __freshtwin_cloner);
    }
    #[inline]
    fn survey_in(
        &self,
        __freshtwin_copy: &Self,
        __freshtwin_surveyor: &mut my::twins::__private::Surveyor<'_>,
    ) {
        (<Self>::__FRESHTWIN_PART0
            .survey)(&self.inner, &__freshtwin_copy.inner, __freshtwin_surveyor);
    }
    const FILLS_IN: my::twins::__private::bool = true;
    #[inline]
    fn fill_in(
        &self,
        __freshtwin_copy: &mut Self,
        __freshtwin_cloner: &mut my::twins::__private::Cloner,
    ) {
        (<Self>::__FRESHTWIN_PART0
            .fill)(&self.inner, &mut __freshtwin_copy.inner, __freshtwin_cloner);
    }
    const __FRESHTWIN_FACTS: my::twins::__private::Tells<Self> = |__freshtwin_levels| {
        my::twins::__private::lasting::<Self, ()>(__freshtwin_levels)
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
