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
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__freshtwin_cloner) {
            return private::begin(self, __freshtwin_cloner);
        }
        let __freshtwin_copies0 = <Self>::__FRESHTWIN_PARTS0
            .copies(self, __freshtwin_cloner);
        Self {
            name: __freshtwin_copies0.0,
            map: __freshtwin_copies0.1,
            shared: __freshtwin_copies0.2,
            children: (<Self>::__FRESHTWIN_PART3
                .clone)(&self.children, __freshtwin_cloner),
            tag: __freshtwin_copies0.3,
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
        (<Self>::__FRESHTWIN_PART3
            .clone_from)(
            &mut self.children,
            &__freshtwin_source.children,
            __freshtwin_cloner,
        );
        <Self>::__FRESHTWIN_PARTS0.update(self, __freshtwin_source, __freshtwin_cloner);
    }
    #[inline]
    fn survey_in(
        &self,
        __freshtwin_copy: &Self,
        __freshtwin_surveyor: &mut private::Surveyor<'_>,
    ) {
        (<Self>::__FRESHTWIN_PART3
            .survey)(&self.children, &__freshtwin_copy.children, __freshtwin_surveyor);
        <Self>::__FRESHTWIN_PARTS0.survey(self, __freshtwin_copy, __freshtwin_surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(
        &self,
        __freshtwin_copy: &mut Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        (<Self>::__FRESHTWIN_PART3
            .fill)(&self.children, &mut __freshtwin_copy.children, __freshtwin_cloner);
        <Self>::__FRESHTWIN_PARTS0.fill(self, __freshtwin_copy, __freshtwin_cloner);
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
        private::borrowing::<Self, ()>(__freshtwin_levels)
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
        |__freshtwin_this| (
            &__freshtwin_this.name,
            &__freshtwin_this.map,
            &__freshtwin_this.shared,
            &__freshtwin_this.tag,
        ),
        |__freshtwin_this| (
            &mut __freshtwin_this.name,
            &mut __freshtwin_this.map,
            &mut __freshtwin_this.shared,
            &mut __freshtwin_this.tag,
        ),
        private::Parts4(
            <private::Itself<_> as private::refused::FieldIsData>::__FRESHTWIN_PART,
            <private::Itself<_> as private::refused::FieldIsData>::__FRESHTWIN_PART,
            <private::Itself<_> as private::refused::FieldIsData>::__FRESHTWIN_PART,
            <private::Itself<_> as private::refused::FieldIsData>::__FRESHTWIN_PART,
        ),
    );
}
