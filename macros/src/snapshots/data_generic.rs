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
            name: <&'a str as private::DeepClone>::deep_clone_in(&self.name, __cloner),
            map: <BTreeMap<
                K,
                V,
            > as private::DeepClone>::deep_clone_in(&self.map, __cloner),
            shared: <Rc<V> as private::DeepClone>::deep_clone_in(&self.shared, __cloner),
            children: <[Option<
                Box<Tree<'a, K, V, N>>,
            >; N] as private::DeepClone>::deep_clone_in(&self.children, __cloner),
            tag: <PhantomData<
                fn() -> K,
            > as private::DeepClone>::deep_clone_in(&self.tag, __cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        if private::begins::<Self>(__cloner) {
            return private::begin_from(self, __source, __cloner);
        }
        <&'a str as private::DeepClone>::deep_clone_from_in(
            &mut self.name,
            &__source.name,
            __cloner,
        );
        <BTreeMap<
            K,
            V,
        > as private::DeepClone>::deep_clone_from_in(
            &mut self.map,
            &__source.map,
            __cloner,
        );
        <Rc<
            V,
        > as private::DeepClone>::deep_clone_from_in(
            &mut self.shared,
            &__source.shared,
            __cloner,
        );
        <[Option<
            Box<Tree<'a, K, V, N>>,
        >; N] as private::DeepClone>::deep_clone_from_in(
            &mut self.children,
            &__source.children,
            __cloner,
        );
        <PhantomData<
            fn() -> K,
        > as private::DeepClone>::deep_clone_from_in(
            &mut self.tag,
            &__source.tag,
            __cloner,
        );
    }
    #[inline]
    fn survey_in(&self, __copy: &Self, __surveyor: &mut private::Surveyor<'_>) {
        <&'a str as private::DeepClone>::survey_in(&self.name, &__copy.name, __surveyor);
        <BTreeMap<
            K,
            V,
        > as private::DeepClone>::survey_in(&self.map, &__copy.map, __surveyor);
        <Rc<
            V,
        > as private::DeepClone>::survey_in(&self.shared, &__copy.shared, __surveyor);
        <[Option<
            Box<Tree<'a, K, V, N>>,
        >; N] as private::DeepClone>::survey_in(
            &self.children,
            &__copy.children,
            __surveyor,
        );
        <PhantomData<
            fn() -> K,
        > as private::DeepClone>::survey_in(&self.tag, &__copy.tag, __surveyor);
    }
    #[inline]
    fn __plain(__levels: private::u32) -> private::bool {
        <&'a str as private::DeepClone>::__plain(__levels)
            && <BTreeMap<K, V> as private::DeepClone>::__plain(__levels)
            && <Rc<V> as private::DeepClone>::__plain(__levels)
            && <[Option<
                Box<Tree<'a, K, V, N>>,
            >; N] as private::DeepClone>::__plain(__levels)
            && <PhantomData<fn() -> K> as private::DeepClone>::__plain(__levels)
    }
}
