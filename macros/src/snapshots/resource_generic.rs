//! Generics: a bare resource bounds the builder by what its config is.

#[derive(DeepClone)]
struct Held<'a, C, R, const N: usize>
where
    C: Named,
{
    label: &'a str,
    config: C,
    #[resource(from = config)]
    handle: R,
    #[resource]
    shards: [Live<R, C>; N],
}

// ---- expands to ----

/// Only bounds name this.
#[cfg_attr(doc, doc(hidden))]
#[allow(
    dead_code,
    missing_copy_implementations,
    missing_debug_implementations,
    non_camel_case_types,
    non_snake_case,
    unnameable_types,
    unreachable_pub
)]
mod Held_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Held` cannot be deep-cloned: its fields `handle` and `shards` are live; mark a field of type `Held` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "fields `handle` and `shards` are live resources",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait HeldIsData<'live> {}
    /// Only bounds name this.
    pub struct HeldResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<'a, C, R, const N: usize> private::DeepClone for Held<'a, C, R, { N }>
where
    C: Named,
    for<'live> Held_data::HeldResource<'live, R>: Held_data::HeldIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<'a, C, R, const N: usize> private::IsRefused for Held<'a, C, R, { N }>
where
    C: Named,
{}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<'a, C, R, const N: usize> Held<'a, C, R, { N }>
where
    C: Named,
{
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Held_data::HeldResource<'live, R>: Held_data::HeldIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Held_data::HeldResource<'live, R>: Held_data::HeldIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Held_data::HeldResource<'live, R>: Held_data::HeldIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl<'a, C, R, const N: usize> Held<'a, C, R, { N }>
where
    C: Named,
    for<'live> Held<'a, C, R, { N }>: Held_data::HeldIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
/** The builder of a [`Held`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    single_use_lifetimes,
    unused_lifetimes,
)]
/**

 As a type, `HeldBuilder` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
struct HeldBuilder<
    'a,
    C,
    R,
    const N: usize,
    Label: private::Slot = private::Set,
    Config: private::Slot = private::Set,
    Shards: private::Slot = private::Set,
>
where
    C: Named,
    [Live<R, C>; N]: private::Resource,
    Shards::Of<private::Config<[Live<R, C>; N]>>: private::core::marker::Sized,
{
    /// The field `label`.
    label: Label::Of<&'a str>,
    /// The field `config`.
    config: Config::Of<C>,
    /// The config of the resource `shards`.
    shards: Shards::Of<private::Config<[Live<R, C>; N]>>,
}
/// Only bounds name this.
#[cfg_attr(doc, doc(hidden))]
#[allow(
    dead_code,
    non_camel_case_types,
    non_snake_case,
    unreachable_pub,
    unused_imports
)]
mod Held_fields {
    use private::{Set, Slot};
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Held` is not complete: its field `label` is not set",
        label = "`label` is missing",
        note = "call `.label(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait HeldLabelIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl HeldLabelIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Held` is not complete: its field `config` is not set",
        label = "`config` is missing",
        note = "call `.config(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait HeldConfigIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl HeldConfigIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Held` is not complete: its field `shards` is not set",
        label = "`shards` is missing",
        note = "call `.shards(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait HeldShardsIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl HeldShardsIsSet for Set {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    single_use_lifetimes,
    unused_lifetimes,
    clippy::new_without_default
)]
impl<
    'a,
    C,
    R,
    const N: usize,
> HeldBuilder<'a, C, R, { N }, private::Unset, private::Unset, private::Unset>
where
    C: Named,
    [Live<R, C>; N]: private::Resource,
{
    /// An empty builder of `Held`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self {
            label: __freshtwin_unset,
            config: __freshtwin_unset,
            shards: __freshtwin_unset,
        }
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    single_use_lifetimes,
    unused_lifetimes,
    clippy::missing_errors_doc,
)]
impl<
    'a,
    C,
    R,
    const N: usize,
    Label: private::Slot,
    Config: private::Slot,
    Shards: private::Slot,
> HeldBuilder<'a, C, R, { N }, Label, Config, Shards>
where
    C: Named,
    [Live<R, C>; N]: private::Resource,
{
    /// Sets the field `label`.
    #[inline]
    fn label(
        self,
        __freshtwin_value: &'a str,
    ) -> HeldBuilder<'a, C, R, { N }, private::Set, Config, Shards> {
        HeldBuilder {
            label: __freshtwin_value,
            config: self.config,
            shards: self.shards,
        }
    }
    /// Sets the field `config`.
    #[inline]
    fn config(
        self,
        __freshtwin_value: C,
    ) -> HeldBuilder<'a, C, R, { N }, Label, private::Set, Shards> {
        HeldBuilder {
            label: self.label,
            config: __freshtwin_value,
            shards: self.shards,
        }
    }
    /// Sets the config of the resource `shards`.
    #[inline]
    fn shards<
        ShardsGiven: private::expression::IntoConfigField<
                private::Config<[Live<R, C>; N]>,
            >,
    >(
        self,
        (__freshtwin_value | __freshtwin_value): ShardsGiven,
    ) -> HeldBuilder<'a, C, R, { N }, Label, Config, private::Set> {
        HeldBuilder {
            label: self.label,
            config: self.config,
            shards: private::expression::IntoConfigField::__freshtwin_into(
                __freshtwin_value,
            ),
        }
    }
    /// Opens every resource, and moves the data into a new `Held`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Result<Held<'a, C, R, { N }>, private::OpenError>
    where
        Label: Held_fields::HeldLabelIsSet,
        Config: Held_fields::HeldConfigIsSet,
        Shards: Held_fields::HeldShardsIsSet,
        Self: private::SameAs<
            HeldBuilder<'a, C, R, { N }, Label::State, Config::State, Shards::State>,
        >,
        C: private::ArgumentIsData,
        C: private::Open<R>,
    {
        <Held<
            'a,
            C,
            R,
            { N },
        > as private::Resource>::from_config(private::SameAs::__freshtwin_same(self))
    }
    /// Opens every resource, for a new `Held` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Result<Held<'a, C, R, { N }>, private::OpenError>
    where
        Label: Held_fields::HeldLabelIsSet,
        Config: Held_fields::HeldConfigIsSet,
        Shards: Held_fields::HeldShardsIsSet,
        Self: private::SameAs<
            HeldBuilder<'a, C, R, { N }, Label::State, Config::State, Shards::State>,
        >,
        C: private::ArgumentIsData,
        C: private::Open<R>,
    {
        private::open_copy::<
            Held<'a, C, R, { N }>,
        >(private::SameAs::__freshtwin_same_ref(self))
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    single_use_lifetimes,
    unused_lifetimes,
    clippy::missing_errors_doc,
)]
impl<'a, C, R, const N: usize> HeldBuilder<'a, C, R, { N }>
where
    C: Named,
    [Live<R, C>; N]: private::Resource,
{
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self
    where
        C: private::DeepClone,
    {
        private::DeepClone::deep_clone(self)
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    single_use_lifetimes,
    unused_lifetimes,
)]
impl<
    'a,
    C,
    R,
    const N: usize,
    Label: private::Slot,
    Config: private::Slot,
    Shards: private::Slot,
> HeldBuilder<'a, C, R, { N }, Label, Config, Shards>
where
    C: Named,
    [Live<R, C>; N]: private::Resource,
    for<'live> HeldBuilder<
        'a,
        C,
        R,
        { N },
        Label,
        Config,
        Shards,
    >: private::refused::SetsOpenedField<'live>,
{
    #[doc(hidden)]
    pub fn handle(&self) {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    single_use_lifetimes,
    unused_lifetimes,
    clippy::missing_errors_doc,
)]
impl<'a, C, R, const N: usize> Held<'a, C, R, { N }>
where
    C: Named,
{
    /// An empty builder of `Held`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> HeldBuilder<
        'a,
        C,
        R,
        { N },
        private::Unset,
        private::Unset,
        private::Unset,
    >
    where
        [Live<R, C>; N]: private::Resource,
    {
        HeldBuilder::new()
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    single_use_lifetimes,
    unused_lifetimes,
    clippy::missing_errors_doc,
)]
impl<'a, C, R, const N: usize> Held<'a, C, R, { N }>
where
    C: Named,
    C: private::DeepClone,
    C: private::Open<R>,
{
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> HeldBuilder<'a, C, R, { N }>
    where
        [Live<R, C>; N]: private::Resource,
    {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(
        &self,
    ) -> private::Result<HeldBuilder<'a, C, R, { N }>, private::CloneError>
    where
        [Live<R, C>; N]: private::Resource,
    {
        private::Resource::__freshtwin_try_to_config(self)
    }
    /// An independent value: its data deep-cloned, each resource opened anew from its config.
    #[doc(alias("duplicate", "reopen", "reconnect"))]
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again. If the data cannot be
 deep-cloned, the cause is the error of `try_to_builder`.*/
    #[inline]
    fn twin(&self) -> private::Result<Self, private::OpenError>
    where
        [Live<R, C>; N]: private::Resource,
    {
        private::Resource::twin(self)
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    single_use_lifetimes,
    unused_lifetimes,
)]
impl<'a, C, R, const N: usize> Held<'a, C, R, { N }>
where
    C: Named,
    [Live<R, C>; N]: private::Resource,
    for<'live> Held<'a, C, R, { N }>: private::refused::MovesIntoBuilder<'live>,
{
    #[doc(hidden)]
    pub fn into_builder(&self) {}
}
const _: () = {
    #[automatically_derived]
    #[allow(
        deprecated,
        private_bounds,
        single_use_lifetimes,
        unused_lifetimes,
        elided_lifetimes_in_paths
    )]
    impl<'a, C, R, const N: usize> private::DeepClone for HeldBuilder<'a, C, R, { N }>
    where
        C: Named,
        [Live<R, C>; N]: private::Resource,
        C: private::DeepClone,
    {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            if private::begins::<Self>(__freshtwin_cloner) {
                return private::begin(self, __freshtwin_cloner);
            }
            Self {
                label: (<Self>::__FRESHTWIN_PART0
                    .clone)(&self.label, __freshtwin_cloner),
                config: (<Self>::__FRESHTWIN_PART1
                    .clone)(&self.config, __freshtwin_cloner),
                shards: private::DeepClone::deep_clone_in(
                    &self.shards,
                    __freshtwin_cloner,
                ),
            }
        }
        #[inline]
        fn survey_in(
            &self,
            __freshtwin_copy: &Self,
            __freshtwin_surveyor: &mut private::Surveyor<'_>,
        ) {
            (<Self>::__FRESHTWIN_PART0
                .survey)(&self.label, &__freshtwin_copy.label, __freshtwin_surveyor);
            (<Self>::__FRESHTWIN_PART1
                .survey)(&self.config, &__freshtwin_copy.config, __freshtwin_surveyor);
            private::DeepClone::__freshtwin_survey_part(
                &self.shards,
                &__freshtwin_copy.shards,
                __freshtwin_surveyor,
            );
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
            private::borrowing::<Self, ()>(__freshtwin_levels)
                .and(<Self>::__FRESHTWIN_PART0.plain)
                .and(<Self>::__FRESHTWIN_PART1.plain)
                .and(
                    <(
                        private::Config<[Live<R, C>; N]>,
                    ) as private::DeepClone>::__freshtwin_plain,
                )
        };
    }
    #[allow(deprecated, elided_lifetimes_in_paths)]
    #[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
    impl<'a, C, R, const N: usize> HeldBuilder<'a, C, R, { N }>
    where
        C: Named,
        [Live<R, C>; N]: private::Resource,
        C: private::DeepClone,
    {
        const __FRESHTWIN_PART0: private::Part<&'a str> = <&'a str as private::refused::FieldIsData>::__FRESHTWIN_PART;
        const __FRESHTWIN_PART1: private::Part<C> = <private::Itself<
            _,
        > as private::DeepClone>::__FRESHTWIN_PART;
    }
    #[allow(
        deprecated,
        private_bounds,
        private_interfaces,
        dead_code,
        single_use_lifetimes,
        unused_lifetimes,
    )]
    impl<'live, 'a, C, R, const N: usize> Held_data::HeldIsData<'live>
    for HeldBuilder<'a, C, R, { N }>
    where
        C: Named,
        [Live<R, C>; N]: private::Resource,
    {}
    private::with_serde! {
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'a, C, R, const N : usize,
        Label : private::Slot, Config : private::Slot, Shards : private::Slot, >
        private::serde::Serialize for HeldBuilder < 'a, C, R, { N }, Label, Config,
        Shards, > where C : Named, [Live < R, C >; N] : private::Resource, Held < 'a, C,
        R, { N } > : private::BuilderDerivesSerialize < HeldBuilder < 'a, C, R, { N },
        Label, Config, Shards, > >, { fn serialize < __Serializer :
        private::serde::Serializer > (& self, _ : __Serializer) -> private::Result <
        __Serializer::Ok, __Serializer::Error > { private::refused() } }
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, 'a, C, R, const N :
        usize, Label : private::Slot, Config : private::Slot, Shards : private::Slot, >
        private::serde::Deserialize < 'live > for HeldBuilder < 'a, C, R, { N }, Label,
        Config, Shards, > where C : Named, [Live < R, C >; N] : private::Resource, Held <
        'a, C, R, { N } > : private::BuilderDerivesDeserialize < 'live, HeldBuilder < 'a,
        C, R, { N }, Label, Config, Shards, > >, { fn deserialize < __Deserializer :
        private::serde::Deserializer < 'live >> (_ : __Deserializer) -> private::Result <
        Self, __Deserializer::Error > { private::refused() } }
    }
    #[automatically_derived]
    #[allow(
        deprecated,
        private_bounds,
        single_use_lifetimes,
        unused_lifetimes,
        elided_lifetimes_in_paths
    )]
    #[diagnostic::do_not_recommend]
    impl<'a, C, R, const N: usize> private::Resource for Held<'a, C, R, { N }>
    where
        C: Named,
        [Live<R, C>; N]: private::Resource,
        C: private::DeepClone,
        C: private::Open<R>,
    {
        type Config = HeldBuilder<'a, C, R, { N }>;
        #[inline]
        fn config_in(
            &self,
            __freshtwin_cloner: &mut private::Cloner,
        ) -> HeldBuilder<'a, C, R, { N }> {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            HeldBuilder {
                label: (<HeldBuilder<'a, C, R, { N }>>::__FRESHTWIN_PART0
                    .clone)(&self.label, __freshtwin_cloner),
                config: (<HeldBuilder<'a, C, R, { N }>>::__FRESHTWIN_PART1
                    .clone)(&self.config, __freshtwin_cloner),
                shards: <private::Field<
                    'static,
                    [Live<R, C>; N],
                > as private::Opens<
                    [Live<R, C>; N],
                >>::__freshtwin_config_of(&self.shards, __freshtwin_cloner),
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: HeldBuilder<'a, C, R, { N }>,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let HeldBuilder {
                label: __freshtwin_f0,
                config: __freshtwin_f1,
                shards: __freshtwin_c3,
            } = __freshtwin_config;
            let __freshtwin_f2: R = <private::Itself<
                _,
            > as private::expression::ConfigOf<
                R,
            >>::__freshtwin_open_in(&__freshtwin_f1, "handle")?;
            let __freshtwin_f3: [Live<R, C>; N] = <private::Field<
                'static,
                [Live<R, C>; N],
            > as private::Opens<
                [Live<R, C>; N],
            >>::__freshtwin_open_field(__freshtwin_c3, __freshtwin_opener, "shards")?;
            private::Result::Ok(Self {
                label: __freshtwin_f0,
                config: __freshtwin_f1,
                handle: __freshtwin_f2,
                shards: __freshtwin_f3,
            })
        }
        #[inline]
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(
            &self,
            __freshtwin_surveyor: &mut private::ResourceSurveyor<'_, '_>,
        ) {
            (<HeldBuilder<'a, C, R, { N }>>::__FRESHTWIN_PART0
                .survey)(&self.label, &self.label, __freshtwin_surveyor.data_surveyor());
            (<HeldBuilder<'a, C, R, { N }>>::__FRESHTWIN_PART1
                .survey)(
                &self.config,
                &self.config,
                __freshtwin_surveyor.data_surveyor(),
            );
            <private::Field<
                'static,
                [Live<R, C>; N],
            > as private::Opens<
                [Live<R, C>; N],
            >>::__freshtwin_survey_of(&self.shards, __freshtwin_surveyor);
        }
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(
            __freshtwin_config: &HeldBuilder<'a, C, R, { N }>,
        ) -> private::bool {
            false
                || <private::Field<
                    'static,
                    [Live<R, C>; N],
                > as private::Opens<
                    [Live<R, C>; N],
                >>::__freshtwin_shares_of(&__freshtwin_config.shards)
        }
    }
};
