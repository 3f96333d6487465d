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
#[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes)]
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
        Self {
            name: (<Self>::__FRESHTWIN_PART0.clone)(&self.name, __cloner),
            map: (<Self>::__FRESHTWIN_PART1.clone)(&self.map, __cloner),
            shared: (<Self>::__FRESHTWIN_PART2.clone)(&self.shared, __cloner),
            children: (<Self>::__FRESHTWIN_PART3.clone)(&self.children, __cloner),
            tag: (<Self>::__FRESHTWIN_PART4.clone)(&self.tag, __cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        if private::begins::<Self>(__cloner) {
            return private::begin_from(self, __source, __cloner);
        }
        (<Self>::__FRESHTWIN_PART0.clone_from)(&mut self.name, &__source.name, __cloner);
        (<Self>::__FRESHTWIN_PART1.clone_from)(&mut self.map, &__source.map, __cloner);
        (<Self>::__FRESHTWIN_PART2
            .clone_from)(&mut self.shared, &__source.shared, __cloner);
        (<Self>::__FRESHTWIN_PART3
            .clone_from)(&mut self.children, &__source.children, __cloner);
        (<Self>::__FRESHTWIN_PART4.clone_from)(&mut self.tag, &__source.tag, __cloner);
    }
    #[inline]
    fn survey_in(&self, __copy: &Self, __surveyor: &mut private::Surveyor<'_>) {
        (<Self>::__FRESHTWIN_PART0.survey)(&self.name, &__copy.name, __surveyor);
        (<Self>::__FRESHTWIN_PART1.survey)(&self.map, &__copy.map, __surveyor);
        (<Self>::__FRESHTWIN_PART2.survey)(&self.shared, &__copy.shared, __surveyor);
        (<Self>::__FRESHTWIN_PART3.survey)(&self.children, &__copy.children, __surveyor);
        (<Self>::__FRESHTWIN_PART4.survey)(&self.tag, &__copy.tag, __surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(&self, __copy: &mut Self, __cloner: &mut private::Cloner) {
        (<Self>::__FRESHTWIN_PART0.fill)(&self.name, &mut __copy.name, __cloner);
        (<Self>::__FRESHTWIN_PART1.fill)(&self.map, &mut __copy.map, __cloner);
        (<Self>::__FRESHTWIN_PART2.fill)(&self.shared, &mut __copy.shared, __cloner);
        (<Self>::__FRESHTWIN_PART3.fill)(&self.children, &mut __copy.children, __cloner);
        (<Self>::__FRESHTWIN_PART4.fill)(&self.tag, &mut __copy.tag, __cloner);
    }
    const __FRESHTWIN_FACTS: private::Facts<Self> = private::Facts {
        plain: |__levels| {
            (<Self>::__FRESHTWIN_PART0.plain)(__levels)
                && (<Self>::__FRESHTWIN_PART1.plain)(__levels)
                && (<Self>::__FRESHTWIN_PART2.plain)(__levels)
                && (<Self>::__FRESHTWIN_PART3.plain)(__levels)
                && (<Self>::__FRESHTWIN_PART4.plain)(__levels)
        },
        lasting: private::Option::None,
    };
}
#[allow(deprecated)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl<'a, K: Ord, V, const N: usize> Tree<'a, K, V, { N }>
where
    K: private::core::cmp::Ord,
    K: private::DeepClone,
    V: private::DeepClone,
    V: 'static,
{
    const __FRESHTWIN_PART0: private::Part<&'a str> = <&'a str as private::DeepClone>::__FRESHTWIN_PART;
    const __FRESHTWIN_PART1: private::Part<BTreeMap<K, V>> = <BTreeMap<
        K,
        V,
    > as private::DeepClone>::__FRESHTWIN_PART;
    const __FRESHTWIN_PART2: private::Part<Rc<V>> = <private::Itself<
        _,
    > as private::DeepClone>::__FRESHTWIN_PART;
    const __FRESHTWIN_PART3: private::Part<[Option<Box<Tree<'a, K, V, N>>>; N]> = <private::Itself<
        _,
    > as private::DeepClone>::__FRESHTWIN_PART;
    const __FRESHTWIN_PART4: private::Part<PhantomData<fn() -> K>> = <PhantomData<
        fn() -> K,
    > as private::DeepClone>::__FRESHTWIN_PART;
}
