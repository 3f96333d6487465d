//! A type that is a resource of its own.

#[derive(DeepClone)]
struct Chain {
    #[resource]
    log: Live<File, FileConfig>,
    #[resource]
    next: Option<Box<Chain>>,
}

// ---- expands to ----

#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Chain_type0 = Live<File, FileConfig>;
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Chain_type1 = Option<Box<Chain>>;
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
mod Chain_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Chain` cannot be deep-cloned: its fields `log` and `next` are live; mark a field of type `Chain` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "fields `log` and `next` are live resources",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait ChainIsData<'live> {}
    /// Only bounds name this.
    pub struct ChainResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::DeepClone for Chain
where
    for<'live> Chain_data::ChainResource<
        'live,
        Chain_type0,
    >: Chain_data::ChainIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::IsRefused for Chain {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl Chain {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Chain_data::ChainResource<
            'live,
            Chain_type0,
        >: Chain_data::ChainIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Chain_data::ChainResource<
            'live,
            Chain_type0,
        >: Chain_data::ChainIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Chain_data::ChainResource<
            'live,
            Chain_type0,
        >: Chain_data::ChainIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl Chain
where
    for<'live> Chain: Chain_data::ChainIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
/** The builder of a [`Chain`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
/**

 As a type, `ChainBuilder` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
struct ChainBuilder<
    Log: private::Slot = private::Set,
    Next: private::Slot = private::Set,
>
where
    Next::Of<private::Config<Chain_type1>>: private::core::marker::Sized,
{
    /// The config of the resource `log`.
    log: Log::Of<private::Config<Chain_type0>>,
    /// The config of the resource `next`.
    next: Next::Of<private::Config<Chain_type1>>,
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
mod Chain_fields {
    use private::{Set, Slot};
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Chain` is not complete: its field `log` is not set",
        label = "`log` is missing",
        note = "call `.log(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait ChainLogIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl ChainLogIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Chain` is not complete: its field `next` is not set",
        label = "`next` is missing",
        note = "call `.next(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait ChainNextIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl ChainNextIsSet for Set {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl ChainBuilder<private::Unset, private::Unset> {
    /// An empty builder of `Chain`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self {
            log: __freshtwin_unset,
            next: __freshtwin_unset,
        }
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<Log: private::Slot, Next: private::Slot> ChainBuilder<Log, Next> {
    /// Sets the config of the resource `log`.
    #[doc(alias("with_log", "set_log"))]
    #[inline]
    fn log<LogGiven: private::expression::IntoConfigField<private::Config<Chain_type0>>>(
        self,
        (__freshtwin_value | __freshtwin_value): LogGiven,
    ) -> ChainBuilder<private::Set, Next> {
        ChainBuilder {
            log: private::expression::IntoConfigField::__freshtwin_into(
                __freshtwin_value,
            ),
            next: self.next,
        }
    }
    /// Sets the config of the resource `next`.
    #[doc(alias("with_next"))]
    #[inline]
    fn next<
        NextGiven: private::expression::IntoConfigOfField<private::Config<Chain_type1>>,
    >(
        self,
        (__freshtwin_value | __freshtwin_value): NextGiven,
    ) -> ChainBuilder<Log, private::Set> {
        ChainBuilder {
            log: self.log,
            next: private::expression::IntoConfigOfField::__freshtwin_into(
                __freshtwin_value,
            ),
        }
    }
    /// Opens every resource, and moves the data into a new `Chain`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Result<Chain, private::OpenError>
    where
        Log: Chain_fields::ChainLogIsSet,
        Next: Chain_fields::ChainNextIsSet,
        Self: private::SameAs<ChainBuilder<Log::State, Next::State>>,
    {
        <Chain as private::Resource>::from_config(
            private::SameAs::__freshtwin_same(self),
        )
    }
    /// Opens every resource, for a new `Chain` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Result<Chain, private::OpenError>
    where
        Log: Chain_fields::ChainLogIsSet,
        Next: Chain_fields::ChainNextIsSet,
        Self: private::SameAs<ChainBuilder<Log::State, Next::State>>,
    {
        private::open_copy::<Chain>(private::SameAs::__freshtwin_same_ref(self))
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl ChainBuilder {
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self {
        private::DeepClone::deep_clone(self)
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl Chain {
    /// An empty builder of `Chain`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> ChainBuilder<private::Unset, private::Unset> {
        ChainBuilder::new()
    }
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> ChainBuilder {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<ChainBuilder, private::CloneError> {
        private::Resource::__freshtwin_try_to_config(self)
    }
    /// An independent value: its data deep-cloned, each resource opened anew from its config.
    #[doc(alias("duplicate", "reopen", "reconnect"))]
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again. If the data cannot be
 deep-cloned, the cause is the error of `try_to_builder`.*/
    #[inline]
    fn twin(&self) -> private::Result<Self, private::OpenError> {
        private::Resource::twin(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl Chain
where
    for<'live> Chain: private::refused::MovesIntoBuilder<'live>,
{
    #[doc(hidden)]
    pub fn into_builder(&self) {}
}
const _: () = {
    #[automatically_derived]
    #[allow(deprecated)]
    impl private::DeepClone for ChainBuilder {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            if private::begins::<Self>(__freshtwin_cloner) {
                return private::begin(self, __freshtwin_cloner);
            }
            Self {
                log: private::DeepClone::deep_clone_in(&self.log, __freshtwin_cloner),
                next: private::DeepClone::deep_clone_in(&self.next, __freshtwin_cloner),
            }
        }
        #[inline]
        fn survey_in(
            &self,
            __freshtwin_copy: &Self,
            __freshtwin_surveyor: &mut private::Surveyor<'_>,
        ) {
            private::DeepClone::__freshtwin_survey_part(
                &self.log,
                &__freshtwin_copy.log,
                __freshtwin_surveyor,
            );
            private::DeepClone::__freshtwin_survey_part(
                &self.next,
                &__freshtwin_copy.next,
                __freshtwin_surveyor,
            );
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
            private::lasting::<Self, ()>(__freshtwin_levels)
                .and(
                    <(
                        private::Config<Chain_type0>,
                        private::Config<Chain_type1>,
                    ) as private::DeepClone>::__freshtwin_plain,
                )
        };
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live> Chain_data::ChainIsData<'live> for ChainBuilder {}
    private::with_serde! {
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < Log : private::Slot, Next :
        private::Slot, > private::serde::Serialize for ChainBuilder < Log, Next, > where
        Chain : private::BuilderDerivesSerialize < ChainBuilder < Log, Next, > >, { fn
        serialize < __Serializer : private::serde::Serializer > (& self, _ :
        __Serializer) -> private::Result < __Serializer::Ok, __Serializer::Error > {
        private::refused() } } #[allow(deprecated, private_bounds, single_use_lifetimes,
        unused_lifetimes, elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, Log :
        private::Slot, Next : private::Slot, > private::serde::Deserialize < 'live > for
        ChainBuilder < Log, Next, > where Chain : private::BuilderDerivesDeserialize <
        'live, ChainBuilder < Log, Next, > >, { fn deserialize < __Deserializer :
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
    impl private::Resource for Chain {
        type Config = ChainBuilder;
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> ChainBuilder {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            ChainBuilder {
                log: <private::Field<
                    'static,
                    Chain_type0,
                > as private::Opens<
                    Chain_type0,
                >>::__freshtwin_config_of(&self.log, __freshtwin_cloner),
                next: <private::Field<
                    'static,
                    Chain_type1,
                > as private::Opens<
                    Chain_type1,
                >>::__freshtwin_config_of(&self.next, __freshtwin_cloner),
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: ChainBuilder,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let ChainBuilder { log: __freshtwin_c0, next: __freshtwin_c1 } = __freshtwin_config;
            let __freshtwin_f0: Chain_type0 = <private::Field<
                'static,
                Chain_type0,
            > as private::Opens<
                Chain_type0,
            >>::__freshtwin_open_field(__freshtwin_c0, __freshtwin_opener, "log")?;
            let __freshtwin_f1: Chain_type1 = <private::Field<
                'static,
                Chain_type1,
            > as private::Opens<
                Chain_type1,
            >>::__freshtwin_open_field(__freshtwin_c1, __freshtwin_opener, "next")?;
            private::Result::Ok(Self {
                log: __freshtwin_f0,
                next: __freshtwin_f1,
            })
        }
        #[inline]
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(
            &self,
            __freshtwin_surveyor: &mut private::ResourceSurveyor<'_, '_>,
        ) {
            <private::Field<
                'static,
                Chain_type0,
            > as private::Opens<
                Chain_type0,
            >>::__freshtwin_survey_of(&self.log, __freshtwin_surveyor);
            <private::Field<
                'static,
                Chain_type1,
            > as private::Opens<
                Chain_type1,
            >>::__freshtwin_survey_of(&self.next, __freshtwin_surveyor);
        }
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__freshtwin_config: &ChainBuilder) -> private::bool {
            false
                || <private::Field<
                    'static,
                    Chain_type0,
                > as private::Opens<
                    Chain_type0,
                >>::__freshtwin_shares_of(&__freshtwin_config.log)
                || <private::Field<
                    'static,
                    Chain_type1,
                > as private::Opens<
                    Chain_type1,
                >>::__freshtwin_shares_of(&__freshtwin_config.next)
        }
    }
};
