//! A parameter is bounded where data mentions it; what stands behind an `Rc` is `'static` too.

#[derive(DeepClone)]
struct Tree<'a, K: Ord, V, const N: usize = 2> {
    name: &'a str,
    map: BTreeMap<K, V>,
    shared: Rc<V>,
    children: [Option<Box<Tree<'a, K, V, N>>>; N],
    tag: PhantomData<fn() -> K>,
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
impl<'a, K: Ord, V, const N: usize> private::DeepClone for Tree<'a, K, V, { N }>
where
    K: private::core::cmp::Ord,
    K: private::DeepClone,
    V: private::DeepClone,
    V: 'static,
{
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__cloner) {
            return private::begin(self, __cloner);
        }
        let __copies0 = <Self>::__FRESHTWIN_PARTS0.copies(self, __cloner);
        Self {
            name: __copies0.0,
            map: __copies0.1,
            shared: __copies0.2,
            children: (<Self>::__FRESHTWIN_PART3.clone)(&self.children, __cloner),
            tag: __copies0.3,
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        if private::begins_from(self, __source, __cloner) {
            return;
        }
        (<Self>::__FRESHTWIN_PART3
            .clone_from)(&mut self.children, &__source.children, __cloner);
        <Self>::__FRESHTWIN_PARTS0.update(self, __source, __cloner);
    }
    #[inline]
    fn survey_in(&self, __copy: &Self, __surveyor: &mut private::Surveyor<'_>) {
        (<Self>::__FRESHTWIN_PART3.survey)(&self.children, &__copy.children, __surveyor);
        <Self>::__FRESHTWIN_PARTS0.survey(self, __copy, __surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(&self, __copy: &mut Self, __cloner: &mut private::Cloner) {
        (<Self>::__FRESHTWIN_PART3.fill)(&self.children, &mut __copy.children, __cloner);
        <Self>::__FRESHTWIN_PARTS0.fill(self, __copy, __cloner);
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = |__levels| {
        private::borrowing::<Self, ()>(__levels)
            .and(<Self>::__FRESHTWIN_PARTS0)
            .and(<Self>::__FRESHTWIN_PART3.plain)
    };
}
#[allow(deprecated, elided_lifetimes_in_paths)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl<'a, K: Ord, V, const N: usize> Tree<'a, K, V, { N }>
where
    K: private::core::cmp::Ord,
    K: private::DeepClone,
    V: private::DeepClone,
    V: 'static,
{
    const __FRESHTWIN_PART3: private::Part<[Option<Box<Tree<'a, K, V, N>>>; N]> = <private::Itself<
        _,
    > as private::refused::FieldIsData<
        <Tree<
            'a,
            K,
            V,
            N,
        > as private::refused::OfParameterIsData<
            _,
            [Option<Box<Tree<'a, K, V, N>>>; N],
        >>::Kind,
    >>::__FRESHTWIN_PART;
    const __FRESHTWIN_PARTS0: private::Fields4<
        Self,
        &'a str,
        BTreeMap<K, V>,
        Rc<V>,
        PhantomData<fn() -> K>,
    > = private::Fields4(
        |__this| (&__this.name, &__this.map, &__this.shared, &__this.tag),
        |__this| (
            &mut __this.name,
            &mut __this.map,
            &mut __this.shared,
            &mut __this.tag,
        ),
        private::Parts4(
            <private::Itself<_> as private::refused::FieldIsData>::__FRESHTWIN_PART,
            <private::Itself<_> as private::refused::FieldIsData>::__FRESHTWIN_PART,
            <private::Itself<_> as private::refused::FieldIsData>::__FRESHTWIN_PART,
            <private::Itself<_> as private::refused::FieldIsData>::__FRESHTWIN_PART,
        ),
    );
}
