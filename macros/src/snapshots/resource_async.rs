//! `async`: what awaits, beside what does not.

#[derive(DeepClone)]
struct Service {
    pg: PgConfig,
    #[resource(from = pg, async)]
    db: Client,
    #[resource(open = listen(pg).await, async)]
    events: Events,
    #[resource]
    log: Live<File, FileConfig>,
    #[resource(async)]
    cache: Live<Cache, CacheConfig>,
}

// ---- expands to ----

#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Service_type0 = PgConfig;
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Service_type1 = Client;
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Service_type2 = Events;
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Service_type3 = Live<File, FileConfig>;
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Service_type4 = Live<Cache, CacheConfig>;
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
mod Service_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Service` cannot be deep-cloned: its fields `db`, `events`, `log` and `cache` are live; mark a field of type `Service` as `#[resource(async)]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "fields `db`, `events`, `log` and `cache` are live resources",
        note = "a field that holds one is marked `#[resource(async)]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin().await?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build().await?` opens it"
    )]
    pub trait ServiceIsData<'live> {}
    /// Only bounds name this.
    pub struct ServiceResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::DeepClone for Service
where
    for<'live> Service_data::ServiceResource<
        'live,
        Service_type1,
    >: Service_data::ServiceIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::IsRefused for Service {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl Service {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Service_data::ServiceResource<
            'live,
            Service_type1,
        >: Service_data::ServiceIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Service_data::ServiceResource<
            'live,
            Service_type1,
        >: Service_data::ServiceIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Service_data::ServiceResource<
            'live,
            Service_type1,
        >: Service_data::ServiceIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl Service
where
    for<'live> Service: Service_data::ServiceIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Service_asked = private::Asked<
    {
        let _ = || {
            <Live<
                File,
                FileConfig,
            > as private::refused::FieldOpens<
                <FileConfig as private::refused::ConfigOpensFile<
                    File,
                    _,
                    <FileConfig as private::refused::ConfigIsData<File, _>>::Kind,
                >>::Kind,
            >>::ASKED;
            <Live<
                Cache,
                CacheConfig,
            > as private::refused::FieldOpensAsync<
                <CacheConfig as private::refused::ConfigOpensAsync<
                    Cache,
                    _,
                    <CacheConfig as private::refused::ConfigIsData<Cache, _>>::Kind,
                >>::Kind,
            >>::ASKED;
            private::core::mem::drop(
                <private::Itself<
                    _,
                > as private::expression::ConfigOfAsync<
                    Service_type1,
                >>::__freshtwin_open_in(
                    private::expression::ConfigProbe::<
                        Service_type0,
                        Service_type1,
                    >::new()
                        .config(),
                    "",
                ),
            );
        };
        true
    },
>;
/** The builder of a [`Service`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
/**

 As a type, `ServiceBuilder` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
struct ServiceBuilder<
    Pg: private::Slot = private::Set,
    Log: private::Slot = private::Set,
    CacheSlot: private::Slot = private::Set,
> {
    /// The field `pg`.
    pg: Pg::Of<Service_type0>,
    /// The config of the resource `log`.
    log: Log::Of<private::Config<Service_type3, Service_asked>>,
    /// The config of the resource `cache`.
    cache: CacheSlot::Of<private::ConfigAsync<Service_type4, Service_asked>>,
    __freshtwin_marker: private::core::marker::PhantomData<fn() -> Service>,
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
mod Service_fields {
    use private::{Set, Slot, Unset};
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Service` is not complete: its field `pg` is not set",
        label = "`pg` is missing",
        note = "call `.pg(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait ServicePgIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl ServicePgIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Service` is not complete: its field `log` is not set",
        label = "`log` is missing",
        note = "call `.log(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait ServiceLogIsSet<__C>: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl<__C> ServiceLogIsSet<__C> for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Service` is not complete: its field `cache` is not set",
        label = "`cache` is missing",
        note = "call `.cache(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait ServiceCacheSlotIsSet<__C>: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl<__C> ServiceCacheSlotIsSet<__C> for Set {}
    /// Only bounds name this.
    pub trait ServiceSetAnd<Other> {
        /// Only bounds name this.
        type Is;
    }
    impl<Other> ServiceSetAnd<Other> for Set {
        type Is = Other;
    }
    impl<Other> ServiceSetAnd<Other> for Unset {
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
impl ServiceBuilder<private::Unset, private::Unset, private::Unset> {
    /// An empty builder of `Service`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self {
            pg: __freshtwin_unset,
            log: __freshtwin_unset,
            cache: __freshtwin_unset,
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
    clippy::must_use_candidate,
)]
impl<
    Pg: private::Slot,
    Log: private::Slot,
    CacheSlot: private::Slot,
> ServiceBuilder<Pg, Log, CacheSlot> {
    /// Sets the field `pg`.
    #[doc(alias("with_pg", "set_pg"))]
    #[inline]
    fn pg(
        self,
        __freshtwin_value: Service_type0,
    ) -> ServiceBuilder<private::Set, Log, CacheSlot> {
        ServiceBuilder {
            pg: __freshtwin_value,
            log: self.log,
            cache: self.cache,
            __freshtwin_marker: private::core::marker::PhantomData,
        }
    }
    /// Sets the config of the resource `log`.
    #[doc(alias("with_log", "set_log"))]
    #[inline]
    fn log<
        LogGiven: private::expression::IntoConfigField<
                private::Config<Service_type3, Service_asked>,
            >,
    >(
        self,
        (__freshtwin_value | __freshtwin_value): LogGiven,
    ) -> ServiceBuilder<Pg, private::Set, CacheSlot> {
        ServiceBuilder {
            pg: self.pg,
            log: private::expression::IntoConfigField::__freshtwin_into(
                __freshtwin_value,
            ),
            cache: self.cache,
            __freshtwin_marker: private::core::marker::PhantomData,
        }
    }
    /// Sets the config of the resource `cache`.
    #[inline]
    fn cache<
        CacheGiven: private::expression::IntoConfigField<
                private::ConfigAsync<Service_type4, Service_asked>,
            >,
    >(
        self,
        (__freshtwin_value | __freshtwin_value): CacheGiven,
    ) -> ServiceBuilder<Pg, Log, private::Set> {
        ServiceBuilder {
            pg: self.pg,
            log: self.log,
            cache: private::expression::IntoConfigField::__freshtwin_into(
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
    clippy::must_use_candidate,
)]
impl ServiceBuilder {
    /// Opens every resource, and moves the data into a new `Service`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(
        self,
    ) -> private::Answered<
        impl private::core::future::Future<
            Output = private::Result<Service, private::OpenError>,
        > + use<>,
        Service_asked,
    > {
        <Service as private::ResourceAsync>::from_config(self)
    }
    /// Opens every resource, for a new `Service` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(
        &self,
    ) -> private::Answered<
        impl private::core::future::Future<
            Output = private::Result<Service, private::OpenError>,
        > + use<>,
        Service_asked,
    > {
        let __freshtwin_copy = private::copied::<Service, ServiceBuilder>(self);
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
    clippy::must_use_candidate,
)]
impl<
    Pg: private::Slot,
    Log: private::Slot,
    CacheSlot: private::Slot,
> ServiceBuilder<Pg, Log, CacheSlot>
where
    Log: Service_fields::ServiceSetAnd<CacheSlot>,
    Pg: Service_fields::ServiceSetAnd<
        <Log as Service_fields::ServiceSetAnd<CacheSlot>>::Is,
        Is = private::Unset,
    >,
{
    #[doc(hidden)]
    fn build(
        self,
    ) -> private::core::future::Pending<private::Result<Service, private::OpenError>>
    where
        Pg: Service_fields::ServicePgIsSet,
        Log: Service_fields::ServiceLogIsSet<
            private::Config<Service_type3, Service_asked>,
        >,
        CacheSlot: Service_fields::ServiceCacheSlotIsSet<
            private::ConfigAsync<Service_type4, Service_asked>,
        >,
    {
        private::core::future::pending()
    }
    #[doc(hidden)]
    fn open(
        &self,
    ) -> private::core::future::Pending<private::Result<Service, private::OpenError>>
    where
        Pg: Service_fields::ServicePgIsSet,
        Log: Service_fields::ServiceLogIsSet<
            private::Config<Service_type3, Service_asked>,
        >,
        CacheSlot: Service_fields::ServiceCacheSlotIsSet<
            private::ConfigAsync<Service_type4, Service_asked>,
        >,
    {
        private::core::future::pending()
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<
    Pg: private::Slot,
    Log: private::Slot,
    CacheSlot: private::Slot,
> ServiceBuilder<Pg, Log, CacheSlot>
where
    for<'live> ServiceBuilder<
        Pg,
        Log,
        CacheSlot,
    >: private::refused::SetsOpenedField<'live>,
{
    #[doc(hidden)]
    pub fn db(&self) {}
    #[doc(hidden)]
    pub fn events(&self) {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::future_not_send,
    clippy::must_use_candidate,
)]
impl Service {
    /// An empty builder of `Service`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> ServiceBuilder<private::Unset, private::Unset, private::Unset> {
        ServiceBuilder::new()
    }
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> ServiceBuilder {
        private::ResourceAsync::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<ServiceBuilder, private::CloneError> {
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
    ) -> private::Answered<
        impl private::core::future::Future<
            Output = private::Result<Service, private::OpenError>,
        > + use<>,
        Service_asked,
    > {
        let __freshtwin_config = private::ResourceAsync::__freshtwin_try_to_config(self);
        async move {
            match __freshtwin_config {
                private::Result::Ok(__freshtwin_config) => {
                    <Service as private::ResourceAsync>::from_config(__freshtwin_config)
                        .await
                }
                private::Result::Err(__freshtwin_error) => {
                    private::Result::Err(private::no_copy::<Service>(__freshtwin_error))
                }
            }
        }
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl Service
where
    for<'live> Service: private::refused::MovesIntoBuilder<'live>,
{
    #[doc(hidden)]
    pub fn into_builder(&self) {}
}
const _: () = {
    #[automatically_derived]
    #[allow(deprecated)]
    impl private::DeepClone for ServiceBuilder {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            if private::begins::<Self>(__freshtwin_cloner) {
                return private::begin(self, __freshtwin_cloner);
            }
            Self {
                pg: (<Self>::__FRESHTWIN_PART0.clone)(&self.pg, __freshtwin_cloner),
                log: private::DeepClone::deep_clone_in(&self.log, __freshtwin_cloner),
                cache: private::DeepClone::deep_clone_in(
                    &self.cache,
                    __freshtwin_cloner,
                ),
                __freshtwin_marker: private::core::marker::PhantomData,
            }
        }
        #[inline]
        fn survey_in(
            &self,
            __freshtwin_copy: &Self,
            __freshtwin_surveyor: &mut private::Surveyor<'_>,
        ) {
            (<Self>::__FRESHTWIN_PART0
                .survey)(&self.pg, &__freshtwin_copy.pg, __freshtwin_surveyor);
            private::DeepClone::__freshtwin_survey_part(
                &self.log,
                &__freshtwin_copy.log,
                __freshtwin_surveyor,
            );
            private::DeepClone::__freshtwin_survey_part(
                &self.cache,
                &__freshtwin_copy.cache,
                __freshtwin_surveyor,
            );
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
            private::lasting::<Self, ()>(__freshtwin_levels)
                .and(<Self>::__FRESHTWIN_PART0.plain)
                .and(
                    <(
                        private::Config<Service_type3, Service_asked>,
                        private::ConfigAsync<Service_type4, Service_asked>,
                    ) as private::DeepClone>::__freshtwin_plain,
                )
        };
    }
    #[allow(deprecated, elided_lifetimes_in_paths)]
    #[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
    impl ServiceBuilder {
        const __FRESHTWIN_PART0: private::Part<PgConfig> = <PgConfig as private::refused::FieldIsData<
            <PgConfig as private::refused::PartIsData<_>>::Kind,
        >>::__FRESHTWIN_PART;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live> Service_data::ServiceIsData<'live> for ServiceBuilder {}
    private::with_serde! {
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < Pg : private::Slot, Log :
        private::Slot, CacheSlot : private::Slot, > private::serde::Serialize for
        ServiceBuilder < Pg, Log, CacheSlot, > where Service :
        private::BuilderDerivesSerialize < ServiceBuilder < Pg, Log, CacheSlot, > >, { fn
        serialize < __Serializer : private::serde::Serializer > (& self, _ :
        __Serializer) -> private::Result < __Serializer::Ok, __Serializer::Error > {
        private::refused() } } #[allow(deprecated, private_bounds, single_use_lifetimes,
        unused_lifetimes, elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, Pg :
        private::Slot, Log : private::Slot, CacheSlot : private::Slot, >
        private::serde::Deserialize < 'live > for ServiceBuilder < Pg, Log, CacheSlot, >
        where Service : private::BuilderDerivesDeserialize < 'live, ServiceBuilder < Pg,
        Log, CacheSlot, > >, { fn deserialize < __Deserializer :
        private::serde::Deserializer < 'live >> (_ : __Deserializer) -> private::Result <
        Self, __Deserializer::Error > { private::refused() } }
    }
    #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
    #[diagnostic::do_not_recommend]
    impl private::ResourceAsync for Service {
        #[allow(deprecated, elided_lifetimes_in_paths)]
        type Config = ServiceBuilder;
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> ServiceBuilder {
            if private::begins_config(__freshtwin_cloner) {
                return private::ResourceAsync::__freshtwin_begin(
                    self,
                    __freshtwin_cloner,
                );
            }
            ServiceBuilder {
                pg: (<ServiceBuilder>::__FRESHTWIN_PART0
                    .clone)(&self.pg, __freshtwin_cloner),
                log: <private::Field<
                    'static,
                    Service_type3,
                    Service_asked,
                > as private::Opens<
                    Service_type3,
                >>::__freshtwin_config_of(&self.log, __freshtwin_cloner),
                cache: <private::Field<
                    'static,
                    Service_type4,
                    Service_asked,
                > as private::OpensAsync<
                    Service_type4,
                >>::__freshtwin_config_of(&self.cache, __freshtwin_cloner),
                __freshtwin_marker: private::core::marker::PhantomData,
            }
        }
        #[inline]
        #[allow(clippy::future_not_send)]
        async fn open_in(
            __freshtwin_config: ServiceBuilder,
            __freshtwin_opener: &mut private::OpenerAsync,
        ) -> private::Result<Self, private::OpenError> {
            let ServiceBuilder {
                pg: __freshtwin_f0,
                log: __freshtwin_c3,
                cache: __freshtwin_c4,
                __freshtwin_marker: private::core::marker::PhantomData,
            } = __freshtwin_config;
            let __freshtwin_f1: Service_type1 = <Service_asked as private::OpensFromAsync<
                _,
                Service_type1,
            >>::__freshtwin_open_from(&__freshtwin_f0, "db")
                .await?;
            let __freshtwin_f2: Service_type2 = {
                #[allow(unused_variables, clippy::toplevel_ref_arg)]
                let ref pg = __freshtwin_f0;
                private::expression::Opened::<
                    Service_type2,
                >::__freshtwin_opened(listen(pg).await, "events")?
            };
            let (__freshtwin_f3,) = {
                let mut __freshtwin_sync = private::Opener::new();
                let __freshtwin_f3: Service_type3 = <private::Field<
                    'static,
                    Service_type3,
                    Service_asked,
                > as private::Opens<
                    Service_type3,
                >>::__freshtwin_open_field(
                    __freshtwin_c3,
                    &mut __freshtwin_sync,
                    "log",
                )?;
                (__freshtwin_f3,)
            };
            let __freshtwin_f4: Service_type4 = <private::Field<
                'static,
                Service_type4,
                Service_asked,
            > as private::OpensAsync<
                Service_type4,
            >>::__freshtwin_open_field(__freshtwin_c4, __freshtwin_opener, "cache")
                .await?;
            private::Result::Ok(Self {
                pg: __freshtwin_f0,
                db: __freshtwin_f1,
                events: __freshtwin_f2,
                log: __freshtwin_f3,
                cache: __freshtwin_f4,
            })
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(
            &self,
            __freshtwin_surveyor: &mut private::ResourceSurveyor<'_, '_>,
        ) {
            (<ServiceBuilder>::__FRESHTWIN_PART0
                .survey)(&self.pg, &self.pg, __freshtwin_surveyor.data_surveyor());
            <private::Field<
                'static,
                Service_type3,
                Service_asked,
            > as private::Opens<
                Service_type3,
            >>::__freshtwin_survey_of(&self.log, __freshtwin_surveyor);
            <private::Field<
                'static,
                Service_type4,
                Service_asked,
            > as private::OpensAsync<
                Service_type4,
            >>::__freshtwin_survey_of(&self.cache, __freshtwin_surveyor);
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__freshtwin_config: &ServiceBuilder) -> private::bool {
            false
                || <private::Field<
                    'static,
                    Service_type3,
                    Service_asked,
                > as private::Opens<
                    Service_type3,
                >>::__freshtwin_shares_of(&__freshtwin_config.log)
                || <private::Field<
                    'static,
                    Service_type4,
                    Service_asked,
                > as private::OpensAsync<
                    Service_type4,
                >>::__freshtwin_shares_of(&__freshtwin_config.cache)
        }
    }
};
