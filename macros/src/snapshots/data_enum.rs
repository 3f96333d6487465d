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
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__cloner) {
            return private::begin(self, __cloner);
        }
        match self {
            Self::Empty {} => Self::Empty {},
            Self::Circle { 0: __a0 } => Self::Circle { 0: *__a0 },
            Self::Group { name: __a0, parts: __a1 } => {
                Self::Group {
                    name: private::DeepClone::deep_clone_in(__a0, __cloner),
                    parts: (<Self>::__FRESHTWIN_PART2.clone)(__a1, __cloner),
                }
            }
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        if private::begins_from(self, __source, __cloner) {
            return;
        }
        match (self, __source) {
            (
                Self::Group { name: __a0, parts: __a1 },
                Self::Group { name: __b0, parts: __b1 },
            ) => {
                private::DeepClone::deep_clone_from_in(__a0, __b0, __cloner);
                (<Self>::__FRESHTWIN_PART2.clone_from)(__a1, __b1, __cloner);
            }
            (__this, __source) => {
                *__this = private::DeepClone::deep_clone_in(__source, __cloner);
            }
        }
    }
    #[inline]
    fn survey_in(&self, __copy: &Self, __surveyor: &mut private::Surveyor<'_>) {
        match (self, __copy) {
            (Self::Group { parts: __a1, .. }, Self::Group { parts: __b1, .. }) => {
                (<Self>::__FRESHTWIN_PART2.survey)(__a1, __b1, __surveyor);
            }
            _ => {}
        }
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(&self, __copy: &mut Self, __cloner: &mut private::Cloner) {
        match (self, __copy) {
            (Self::Group { parts: __a1, .. }, Self::Group { parts: __b1, .. }) => {
                (<Self>::__FRESHTWIN_PART2.fill)(__a1, __b1, __cloner);
            }
            _ => {}
        }
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = |__levels| {
        private::lasting::<Self, (String,)>(__levels)
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
