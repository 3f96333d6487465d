//! `#[resource(from = ..)]`: the config is in a sibling.

#[derive(DeepClone)]
struct Session {
    config: FileConfig,
    #[resource(from = config)]
    log: File,
}

// ---- expands to ----

#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Session_type0 = FileConfig;
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Session_type1 = File;
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
mod Session_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Session` cannot be deep-cloned: its field `log` is live; mark a field of type `Session` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "field `log` is a live resource",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait SessionIsData<'live> {}
    /// Only bounds name this.
    pub struct SessionResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::DeepClone for Session
where
    for<'live> Session_data::SessionResource<
        'live,
        Session_type1,
    >: Session_data::SessionIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::IsRefused for Session {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl Session {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Session_data::SessionResource<
            'live,
            Session_type1,
        >: Session_data::SessionIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Session_data::SessionResource<
            'live,
            Session_type1,
        >: Session_data::SessionIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Session_data::SessionResource<
            'live,
            Session_type1,
        >: Session_data::SessionIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl Session
where
    for<'live> Session: Session_data::SessionIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Session_asked = private::Asked<
    {
        let _ = || {
            private::expression::OpensWithoutAwait::<
                Session_type0,
                Session_type1,
            >::__freshtwin_ask(
                &private::expression::ConfigProbe::<Session_type0, Session_type1>::new()
                    .waits(),
            );
            private::core::mem::drop(
                <private::Itself<
                    _,
                > as private::expression::ConfigOf<
                    Session_type1,
                >>::__freshtwin_open_in(
                    private::expression::ConfigProbe::<
                        Session_type0,
                        Session_type1,
                    >::new()
                        .waits()
                        .config(),
                    "",
                ),
            );
        };
        true
    },
>;
/** The builder of a [`Session`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
/**

 As a type, `SessionBuilder` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
struct SessionBuilder<Config: private::Slot = private::Set> {
    /// The field `config`.
    config: Config::Of<Session_type0>,
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
mod Session_fields {
    use private::{Set, Slot};
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Session` is not complete: its field `config` is not set",
        label = "`config` is missing",
        note = "call `.config(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait SessionConfigIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl SessionConfigIsSet for Set {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl SessionBuilder<private::Unset> {
    /// An empty builder of `Session`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self { config: __freshtwin_unset }
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
)]
impl<Config: private::Slot> SessionBuilder<Config> {
    /// Sets the field `config`.
    #[inline]
    fn config(self, __freshtwin_value: Session_type0) -> SessionBuilder<private::Set> {
        SessionBuilder {
            config: __freshtwin_value,
        }
    }
    /// Opens every resource, and moves the data into a new `Session`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Outcome<Session, Session_asked>
    where
        Config: Session_fields::SessionConfigIsSet,
        Self: private::SameAs<SessionBuilder<Config::State>>,
    {
        <Session as private::Resource>::from_config(
            private::SameAs::__freshtwin_same(self),
        )
    }
    /// Opens every resource, for a new `Session` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Outcome<Session, Session_asked>
    where
        Config: Session_fields::SessionConfigIsSet,
        Self: private::SameAs<SessionBuilder<Config::State>>,
    {
        private::open_copy::<Session>(private::SameAs::__freshtwin_same_ref(self))
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
)]
impl SessionBuilder {
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self {
        private::DeepClone::deep_clone(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<Config: private::Slot> SessionBuilder<Config>
where
    for<'live> SessionBuilder<Config>: private::refused::SetsOpenedField<'live>,
{
    #[doc(hidden)]
    pub fn log(&self) {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
)]
impl Session {
    /// An empty builder of `Session`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> SessionBuilder<private::Unset> {
        SessionBuilder::new()
    }
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> SessionBuilder {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<SessionBuilder, private::CloneError> {
        private::Resource::__freshtwin_try_to_config(self)
    }
    /// An independent value: its data deep-cloned, each resource opened anew from its config.
    #[doc(alias("duplicate", "reopen", "reconnect"))]
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again. If the data cannot be
 deep-cloned, the cause is the error of `try_to_builder`.*/
    #[inline]
    fn twin(&self) -> private::Outcome<Self, Session_asked> {
        private::Resource::twin(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl Session
where
    for<'live> Session: private::refused::MovesIntoBuilder<'live>,
{
    #[doc(hidden)]
    pub fn into_builder(&self) {}
}
const _: () = {
    #[automatically_derived]
    #[allow(deprecated)]
    impl private::DeepClone for SessionBuilder {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            if private::begins::<Self>(__freshtwin_cloner) {
                return private::begin(self, __freshtwin_cloner);
            }
            Self {
                config: (<Self>::__FRESHTWIN_PART0
                    .clone)(&self.config, __freshtwin_cloner),
            }
        }
        #[inline]
        fn survey_in(
            &self,
            __freshtwin_copy: &Self,
            __freshtwin_surveyor: &mut private::Surveyor<'_>,
        ) {
            (<Self>::__FRESHTWIN_PART0
                .survey)(&self.config, &__freshtwin_copy.config, __freshtwin_surveyor);
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
            private::lasting::<Self, ()>(__freshtwin_levels)
                .and(<Self>::__FRESHTWIN_PART0.plain)
        };
    }
    #[allow(deprecated, elided_lifetimes_in_paths)]
    #[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
    impl SessionBuilder {
        const __FRESHTWIN_PART0: private::Part<FileConfig> = <FileConfig as private::refused::FieldIsData<
            <FileConfig as private::refused::PartIsData<_>>::Kind,
        >>::__FRESHTWIN_PART;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live> Session_data::SessionIsData<'live> for SessionBuilder {}
    private::with_serde! {
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < Config : private::Slot, >
        private::serde::Serialize for SessionBuilder < Config, > where Session :
        private::BuilderDerivesSerialize < SessionBuilder < Config, > >, { fn serialize <
        __Serializer : private::serde::Serializer > (& self, _ : __Serializer) ->
        private::Result < __Serializer::Ok, __Serializer::Error > { private::refused() }
        } #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, Config : private::Slot,
        > private::serde::Deserialize < 'live > for SessionBuilder < Config, > where
        Session : private::BuilderDerivesDeserialize < 'live, SessionBuilder < Config, >
        >, { fn deserialize < __Deserializer : private::serde::Deserializer < 'live >> (_
        : __Deserializer) -> private::Result < Self, __Deserializer::Error > {
        private::refused() } }
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
    impl private::Resource for Session {
        type Config = SessionBuilder;
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> SessionBuilder {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            SessionBuilder {
                config: (<SessionBuilder>::__FRESHTWIN_PART0
                    .clone)(&self.config, __freshtwin_cloner),
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: SessionBuilder,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let SessionBuilder { config: __freshtwin_f0 } = __freshtwin_config;
            let __freshtwin_f1: Session_type1 = <Session_asked as private::OpensFrom<
                _,
                Session_type1,
            >>::__freshtwin_open_from(&__freshtwin_f0, "log")?;
            private::Result::Ok(Self {
                config: __freshtwin_f0,
                log: __freshtwin_f1,
            })
        }
        #[inline]
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(
            &self,
            __freshtwin_surveyor: &mut private::ResourceSurveyor<'_, '_>,
        ) {
            (<SessionBuilder>::__FRESHTWIN_PART0
                .survey)(
                &self.config,
                &self.config,
                __freshtwin_surveyor.data_surveyor(),
            );
        }
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__freshtwin_config: &SessionBuilder) -> private::bool {
            false
        }
    }
};
