//! An object of a trait: the code of all methods is in one constant.

#[derive(DeepClone)]
struct Drawing {
    name: String,
    shapes: Vec<Box<dyn Shape + Send>>,
}

// ---- expands to ----

#[automatically_derived]
impl private::DeepClone for Drawing {
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        (Self::__FRESHTWIN_WHOLE.clone)(self, __freshtwin_cloner)
    }
    #[inline]
    fn deep_clone_from_in(
        &mut self,
        __freshtwin_source: &Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        (Self::__FRESHTWIN_WHOLE
            .clone_from)(self, __freshtwin_source, __freshtwin_cloner)
    }
    #[inline]
    fn survey_in(
        &self,
        __freshtwin_copy: &Self,
        __freshtwin_surveyor: &mut private::Surveyor<'_>,
    ) {
        (Self::__FRESHTWIN_WHOLE.survey)(self, __freshtwin_copy, __freshtwin_surveyor)
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(
        &self,
        __freshtwin_copy: &mut Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        (Self::__FRESHTWIN_WHOLE.fill)(self, __freshtwin_copy, __freshtwin_cloner)
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
        private::lasting::<Self, (String,)>(__freshtwin_levels).and(|_| false)
    };
}
#[allow(deprecated, elided_lifetimes_in_paths)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl Drawing {
    const __FRESHTWIN_WHOLE: private::Part<Self> = private::Part {
        clone: |__freshtwin_this, __freshtwin_cloner| {
            if private::begins::<Self>(__freshtwin_cloner) {
                return private::begin(__freshtwin_this, __freshtwin_cloner);
            }
            let __freshtwin_f1 = &&__freshtwin_this.shapes;
            Self {
                name: private::DeepClone::deep_clone_in(
                    &__freshtwin_this.name,
                    __freshtwin_cloner,
                ),
                shapes: (<private::Itself<
                    _,
                > as private::refused::ShapeIsData<dyn Shape + Send>>::__FRESHTWIN_PART
                    .clone)(*__freshtwin_f1, __freshtwin_cloner),
            }
        },
        clone_from: |__freshtwin_this, __freshtwin_source, __freshtwin_cloner| {
            if private::begins_from(
                __freshtwin_this,
                __freshtwin_source,
                __freshtwin_cloner,
            ) {
                return;
            }
            private::DeepClone::deep_clone_from_in(
                &mut __freshtwin_this.name,
                &__freshtwin_source.name,
                __freshtwin_cloner,
            );
            {
                let __freshtwin_f1 = &mut __freshtwin_this.shapes;
                let __freshtwin_g1 = &&__freshtwin_source.shapes;
                (<private::Itself<
                    _,
                > as private::refused::ShapeIsData<dyn Shape + Send>>::__FRESHTWIN_PART
                    .clone_from)(
                    &mut *__freshtwin_f1,
                    *__freshtwin_g1,
                    __freshtwin_cloner,
                )
            };
        },
        survey: |__freshtwin_this, __freshtwin_copy, __freshtwin_surveyor| {
            {
                let __freshtwin_f1 = &&__freshtwin_this.shapes;
                let __freshtwin_g1 = &&__freshtwin_copy.shapes;
                (<private::Itself<
                    _,
                > as private::refused::ShapeIsData<dyn Shape + Send>>::__FRESHTWIN_PART
                    .survey)(*__freshtwin_f1, *__freshtwin_g1, __freshtwin_surveyor)
            };
        },
        fill: |__freshtwin_this, __freshtwin_copy, __freshtwin_cloner| {
            {
                let __freshtwin_f1 = &&__freshtwin_this.shapes;
                let __freshtwin_g1 = &mut __freshtwin_copy.shapes;
                (<private::Itself<
                    _,
                > as private::refused::ShapeIsData<dyn Shape + Send>>::__FRESHTWIN_PART
                    .fill)(*__freshtwin_f1, &mut *__freshtwin_g1, __freshtwin_cloner)
            };
        },
        plain: |_| false,
    };
}
