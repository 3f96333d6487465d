//! An enum is matched; an update keeps the variant where both have the same.

#[derive(DeepClone)]
enum Shape {
    Empty,
    Circle(f64),
    Group { name: String, parts: Vec<Node> },
}

// ---- expands to ----

#[automatically_derived]
impl private::DeepClone for Shape {
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__freshtwin_cloner) {
            return private::begin(self, __freshtwin_cloner);
        }
        match self {
            Self::Empty {} => Self::Empty {},
            Self::Circle { 0: __freshtwin_a0 } => Self::Circle { 0: *__freshtwin_a0 },
            Self::Group { name: __freshtwin_a0, parts: __freshtwin_a1 } => {
                Self::Group {
                    name: private::DeepClone::deep_clone_in(
                        __freshtwin_a0,
                        __freshtwin_cloner,
                    ),
                    parts: (<Self>::__FRESHTWIN_PART2
                        .clone)(__freshtwin_a1, __freshtwin_cloner),
                }
            }
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
        match (self, __freshtwin_source) {
            (
                Self::Group { name: __freshtwin_a0, parts: __freshtwin_a1 },
                Self::Group { name: __freshtwin_b0, parts: __freshtwin_b1 },
            ) => {
                private::DeepClone::deep_clone_from_in(
                    __freshtwin_a0,
                    __freshtwin_b0,
                    __freshtwin_cloner,
                );
                (<Self>::__FRESHTWIN_PART2
                    .clone_from)(__freshtwin_a1, __freshtwin_b1, __freshtwin_cloner);
            }
            (__freshtwin_this, __freshtwin_source) => {
                *__freshtwin_this = private::DeepClone::deep_clone_in(
                    __freshtwin_source,
                    __freshtwin_cloner,
                );
            }
        }
    }
    #[inline]
    fn survey_in(
        &self,
        __freshtwin_copy: &Self,
        __freshtwin_surveyor: &mut private::Surveyor<'_>,
    ) {
        match (self, __freshtwin_copy) {
            (
                Self::Group { parts: __freshtwin_a1, .. },
                Self::Group { parts: __freshtwin_b1, .. },
            ) => {
                (<Self>::__FRESHTWIN_PART2
                    .survey)(__freshtwin_a1, __freshtwin_b1, __freshtwin_surveyor);
            }
            _ => {}
        }
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(
        &self,
        __freshtwin_copy: &mut Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        match (self, __freshtwin_copy) {
            (
                Self::Group { parts: __freshtwin_a1, .. },
                Self::Group { parts: __freshtwin_b1, .. },
            ) => {
                (<Self>::__FRESHTWIN_PART2
                    .fill)(__freshtwin_a1, __freshtwin_b1, __freshtwin_cloner);
            }
            _ => {}
        }
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
        private::lasting::<Self, (String,)>(__freshtwin_levels)
            .and(<Self>::__FRESHTWIN_PART2.plain)
            .by_variant()
    };
}
#[allow(deprecated, elided_lifetimes_in_paths)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl Shape {
    const __FRESHTWIN_PART2: private::Part<Vec<Node>> = <private::Itself<
        _,
    > as private::refused::FieldIsData<
        <Node as private::refused::PartIsData<_, Vec<Node>>>::Kind,
    >>::__FRESHTWIN_PART;
}
