//! A resource of its own type that awaits: the builder ends with a marker, so that rustc finds its size without the last field.

#[derive(DeepClone)]
struct Chain {
    #[resource(async)]
    log: Live<File, FileConfig>,
    #[resource(async)]
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
        message = "`Chain` cannot be deep-cloned: its fields `log` and `next` are live; mark a field of type `Chain` as `#[resource(async)]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "fields `log` and `next` are live resources",
        note = "a field that holds one is marked `#[resource(async)]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin().await?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build().await?` opens it"
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
> {
    /// The config of the resource `log`.
    log: Log::Of<private::ConfigAsync<Chain_type0>>,
    /// The config of the resource `next`.
    next: Next::Of<private::ConfigAsync<Chain_type1>>,
    __freshtwin_marker: private::core::marker::PhantomData<fn() -> Chain>,
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
    use private::{Set, Slot, Unset};
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
    /// Only bounds name this.
    pub trait ChainSetAnd<Other> {
        /// Only bounds name this.
        type Is;
    }
    impl<Other> ChainSetAnd<Other> for Set {
        type Is = Other;
    }
    impl<Other> ChainSetAnd<Other> for Unset {
        type Is = Unset;
    }
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
            __freshtwin_marker: private::core::marker::PhantomData,
        }
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::future_not_send,
)]
impl<Log: private::Slot, Next: private::Slot> ChainBuilder<Log, Next> {
    /// Sets the config of the resource `log`.
    #[doc(alias("with_log", "set_log"))]
    #[inline]
    fn log<
        LogGiven: private::expression::IntoConfigField<private::ConfigAsync<Chain_type0>>,
    >(
        self,
        (__freshtwin_value | __freshtwin_value): LogGiven,
    ) -> ChainBuilder<private::Set, Next> {
        ChainBuilder {
            log: private::expression::IntoConfigField::__freshtwin_into(
                __freshtwin_value,
            ),
            next: self.next,
            __freshtwin_marker: private::core::marker::PhantomData,
        }
    }
    /// Sets the config of the resource `next`.
    #[doc(alias("with_next"))]
    #[inline]
    fn next<
        NextGiven: private::expression::IntoConfigOfField<
                private::ConfigAsync<Chain_type1>,
            >,
    >(
        self,
        (__freshtwin_value | __freshtwin_value): NextGiven,
    ) -> ChainBuilder<Log, private::Set> {
        ChainBuilder {
            log: self.log,
            next: private::expression::IntoConfigOfField::__freshtwin_into(
                __freshtwin_value,
            ),
            __freshtwin_marker: private::core::marker::PhantomData,
        }
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::future_not_send,
)]
impl ChainBuilder {
    /// Opens every resource, and moves the data into a new `Chain`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(
        self,
    ) -> impl private::core::future::Future<
        Output = private::Result<Chain, private::OpenError>,
    > + use<> {
        <Chain as private::ResourceAsync>::from_config(self)
    }
    /// Opens every resource, for a new `Chain` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(
        &self,
    ) -> impl private::core::future::Future<
        Output = private::Result<Chain, private::OpenError>,
    > + use<> {
        let __freshtwin_copy = private::copied::<Chain, ChainBuilder>(self);
        async move {
            match __freshtwin_copy {
                private::Result::Ok(__freshtwin_copy) => __freshtwin_copy.build().await,
                private::Result::Err(__freshtwin_error) => {
                    private::Result::Err(__freshtwin_error)
                }
            }
        }
    }
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
    clippy::future_not_send,
)]
impl<Log: private::Slot, Next: private::Slot> ChainBuilder<Log, Next>
where
    Log: Chain_fields::ChainSetAnd<Next, Is = private::Unset>,
{
    #[doc(hidden)]
    fn build(
        self,
    ) -> private::core::future::Pending<private::Result<Chain, private::OpenError>>
    where
        Log: Chain_fields::ChainLogIsSet,
        Next: Chain_fields::ChainNextIsSet,
    {
        private::core::future::pending()
    }
    #[doc(hidden)]
    fn open(
        &self,
    ) -> private::core::future::Pending<private::Result<Chain, private::OpenError>>
    where
        Log: Chain_fields::ChainLogIsSet,
        Next: Chain_fields::ChainNextIsSet,
    {
        private::core::future::pending()
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::future_not_send,
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
        private::ResourceAsync::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<ChainBuilder, private::CloneError> {
        private::ResourceAsync::__freshtwin_try_to_config(self)
    }
    /// An independent value: its data deep-cloned, each resource opened anew from its config.
    #[doc(alias("duplicate", "reopen", "reconnect"))]
    /**

 The data is copied when this is called, not when the future is polled, and the future borrows nothing.*/
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again. If the data cannot be
 deep-cloned, the cause is the error of `try_to_builder`.*/
    #[inline]
    fn twin(
        &self,
    ) -> impl private::core::future::Future<
        Output = private::Result<Chain, private::OpenError>,
    > + use<> {
        let __freshtwin_config = private::ResourceAsync::__freshtwin_try_to_config(self);
        async move {
            match __freshtwin_config {
                private::Result::Ok(__freshtwin_config) => {
                    <Chain as private::ResourceAsync>::from_config(__freshtwin_config)
                        .await
                }
                private::Result::Err(__freshtwin_error) => {
                    private::Result::Err(private::no_copy::<Chain>(__freshtwin_error))
                }
            }
        }
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
                __freshtwin_marker: private::core::marker::PhantomData,
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
                        private::ConfigAsync<Chain_type0>,
                        private::ConfigAsync<Chain_type1>,
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
    impl private::ResourceAsync for Chain {
        type Config = ChainBuilder;
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> ChainBuilder {
            if private::begins_config(__freshtwin_cloner) {
                return private::ResourceAsync::__freshtwin_begin(
                    self,
                    __freshtwin_cloner,
                );
            }
            ChainBuilder {
                log: <private::Field<
                    'static,
                    Chain_type0,
                > as private::OpensAsync<
                    Chain_type0,
                >>::__freshtwin_config_of(&self.log, __freshtwin_cloner),
                next: <private::Field<
                    'static,
                    Chain_type1,
                > as private::OpensAsync<
                    Chain_type1,
                >>::__freshtwin_config_of(&self.next, __freshtwin_cloner),
                __freshtwin_marker: private::core::marker::PhantomData,
            }
        }
        #[inline]
        #[allow(clippy::future_not_send)]
        async fn open_in(
            __freshtwin_config: ChainBuilder,
            __freshtwin_opener: &mut private::OpenerAsync,
        ) -> private::Result<Self, private::OpenError> {
            let ChainBuilder {
                log: __freshtwin_c0,
                next: __freshtwin_c1,
                __freshtwin_marker: private::core::marker::PhantomData,
            } = __freshtwin_config;
            let __freshtwin_f0: Chain_type0 = <private::Field<
                'static,
                Chain_type0,
            > as private::OpensAsync<
                Chain_type0,
            >>::__freshtwin_open_field(__freshtwin_c0, __freshtwin_opener, "log")
                .await?;
            let __freshtwin_f1: Chain_type1 = <private::Field<
                'static,
                Chain_type1,
            > as private::OpensAsync<
                Chain_type1,
            >>::__freshtwin_open_field(__freshtwin_c1, __freshtwin_opener, "next")
                .await?;
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
            > as private::OpensAsync<
                Chain_type0,
            >>::__freshtwin_survey_of(&self.log, __freshtwin_surveyor);
            <private::Field<
                'static,
                Chain_type1,
            > as private::OpensAsync<
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
                > as private::OpensAsync<
                    Chain_type0,
                >>::__freshtwin_shares_of(&__freshtwin_config.log)
                || <private::Field<
                    'static,
                    Chain_type1,
                > as private::OpensAsync<
                    Chain_type1,
                >>::__freshtwin_shares_of(&__freshtwin_config.next)
        }
    }
};
