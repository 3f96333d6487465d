//! `into`: the builder's setter takes what goes into the field's type.

#[derive(DeepClone)]
struct Session {
    #[deep_clone(into)]
    name: String,
    #[resource]
    log: Live<File, FileConfig>,
}

// ---- expands to ----

#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Session_type1 = Live<File, FileConfig>;
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
struct SessionBuilder<
    Name: private::Slot = private::Set,
    Log: private::Slot = private::Set,
>
where
    Log::Of<private::Config<Session_type1, Session_asked>>: private::core::marker::Sized,
{
    /// The field `name`.
    name: Name::Of<String>,
    /// The config of the resource `log`.
    log: Log::Of<private::Config<Session_type1, Session_asked>>,
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
        message = "`Session` is not complete: its field `name` is not set",
        label = "`name` is missing",
        note = "call `.name(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait SessionNameIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl SessionNameIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Session` is not complete: its field `log` is not set",
        label = "`log` is missing",
        note = "call `.log(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait SessionLogIsSet<__C>: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl<__C> SessionLogIsSet<__C> for Set {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl SessionBuilder<private::Unset, private::Unset> {
    /// An empty builder of `Session`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self {
            name: __freshtwin_unset,
            log: __freshtwin_unset,
        }
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
impl<Name: private::Slot, Log: private::Slot> SessionBuilder<Name, Log> {
    /// Sets the field `name`.
    #[doc(alias("with_name"))]
    #[inline]
    fn name<NameGiven: private::expression::IntoDataField<String>>(
        self,
        (__freshtwin_value | __freshtwin_value): NameGiven,
    ) -> SessionBuilder<private::Set, Log> {
        SessionBuilder {
            name: private::expression::IntoDataField::__freshtwin_into(
                __freshtwin_value,
            ),
            log: self.log,
        }
    }
    /// Sets the config of the resource `log`.
    #[doc(alias("with_log", "set_log"))]
    #[inline]
    fn log<
        LogGiven: private::expression::IntoConfigField<
                private::Config<Session_type1, Session_asked>,
            >,
    >(
        self,
        (__freshtwin_value | __freshtwin_value): LogGiven,
    ) -> SessionBuilder<Name, private::Set> {
        SessionBuilder {
            name: self.name,
            log: private::expression::IntoConfigField::__freshtwin_into(
                __freshtwin_value,
            ),
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
        Name: Session_fields::SessionNameIsSet,
        Log: Session_fields::SessionLogIsSet<
            private::Config<Session_type1, Session_asked>,
        >,
        Self: private::SameAs<SessionBuilder<Name::State, Log::State>>,
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
        Name: Session_fields::SessionNameIsSet,
        Log: Session_fields::SessionLogIsSet<
            private::Config<Session_type1, Session_asked>,
        >,
        Self: private::SameAs<SessionBuilder<Name::State, Log::State>>,
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
    fn builder() -> SessionBuilder<private::Unset, private::Unset> {
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
                name: private::DeepClone::deep_clone_in(&self.name, __freshtwin_cloner),
                log: private::DeepClone::deep_clone_in(&self.log, __freshtwin_cloner),
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
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
            private::lasting::<Self, (String,)>(__freshtwin_levels)
                .and(
                    <(
                        private::Config<Session_type1, Session_asked>,
                    ) as private::DeepClone>::__freshtwin_plain,
                )
        };
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live> Session_data::SessionIsData<'live> for SessionBuilder {}
    private::with_serde! {
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < Name : private::Slot, Log :
        private::Slot, > private::serde::Serialize for SessionBuilder < Name, Log, >
        where Session : private::BuilderDerivesSerialize < SessionBuilder < Name, Log, >
        >, { fn serialize < __Serializer : private::serde::Serializer > (& self, _ :
        __Serializer) -> private::Result < __Serializer::Ok, __Serializer::Error > {
        private::refused() } } #[allow(deprecated, private_bounds, single_use_lifetimes,
        unused_lifetimes, elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, Name :
        private::Slot, Log : private::Slot, > private::serde::Deserialize < 'live > for
        SessionBuilder < Name, Log, > where Session : private::BuilderDerivesDeserialize
        < 'live, SessionBuilder < Name, Log, > >, { fn deserialize < __Deserializer :
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
    impl private::Resource for Session {
        type Config = SessionBuilder;
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> SessionBuilder {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            SessionBuilder {
                name: private::DeepClone::deep_clone_in(&self.name, __freshtwin_cloner),
                log: <private::Field<
                    'static,
                    Session_type1,
                    Session_asked,
                > as private::Opens<
                    Session_type1,
                >>::__freshtwin_config_of(&self.log, __freshtwin_cloner),
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: SessionBuilder,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let SessionBuilder { name: __freshtwin_f0, log: __freshtwin_c1 } = __freshtwin_config;
            let __freshtwin_f1: Session_type1 = <private::Field<
                'static,
                Session_type1,
                Session_asked,
            > as private::Opens<
                Session_type1,
            >>::__freshtwin_open_field(__freshtwin_c1, __freshtwin_opener, "log")?;
            private::Result::Ok(Self {
                name: __freshtwin_f0,
                log: __freshtwin_f1,
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
                Session_type1,
                Session_asked,
            > as private::Opens<
                Session_type1,
            >>::__freshtwin_survey_of(&self.log, __freshtwin_surveyor);
        }
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__freshtwin_config: &SessionBuilder) -> private::bool {
            false
                || <private::Field<
                    'static,
                    Session_type1,
                    Session_asked,
                > as private::Opens<
                    Session_type1,
                >>::__freshtwin_shares_of(&__freshtwin_config.log)
        }
    }
};
