//! `cell`: a new cell around a deep clone of the content.

#[derive(DeepClone)]
struct Node {
    #[deep_clone(cell)]
    next: Cell<Option<Rc<Node>>>,
}

// ---- expands to ----

#[automatically_derived]
impl private::DeepClone for Node {
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__freshtwin_cloner) {
            return private::begin(self, __freshtwin_cloner);
        }
        Self {
            next: (<Self>::__FRESHTWIN_PART0.clone)(&self.next, __freshtwin_cloner),
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
            .clone_from)(&mut self.next, &__freshtwin_source.next, __freshtwin_cloner);
    }
    #[inline]
    fn survey_in(
        &self,
        __freshtwin_copy: &Self,
        __freshtwin_surveyor: &mut private::Surveyor<'_>,
    ) {
        (<Self>::__FRESHTWIN_PART0
            .survey)(&self.next, &__freshtwin_copy.next, __freshtwin_surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(
        &self,
        __freshtwin_copy: &mut Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        (<Self>::__FRESHTWIN_PART0
            .fill)(&self.next, &mut __freshtwin_copy.next, __freshtwin_cloner);
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting_unknown::<Self>;
}
#[allow(deprecated, elided_lifetimes_in_paths)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl Node {
    const __FRESHTWIN_PART0: private::Part<Cell<Option<Rc<Node>>>> = <Cell<
        Option<Rc<Node>>,
    > as private::refused::ThroughCells<
        <Node as private::refused::OneOfThemIsData<
            <Node as private::refused::PartIsData<_, Option<Rc<Node>>>>::Kind,
        >>::Kind,
    >>::__FRESHTWIN_PART;
}
