//! `attr(..)`: attributes of the builder and of its fields; serde's are carried over, lints too.

#[derive(DeepClone)]
#[deep_clone(builder(derive(Serialize, Clone), attr(serde(rename_all = "kebab-case"), non_exhaustive)))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[expect(dead_code, reason = "read by others")]
struct Session<T> {
    #[serde(skip)]
    password: String,
    #[serde(with = "hex", default = "empty")]
    key: Vec<u8>,
    #[deep_clone(attr(serde(default), doc(alias = "answer")))]
    #[serde(bound = "T: Serialize")]
    data: T,
    #[serde(skip)]
    #[resource(attr(serde(alias = "protocol")))]
    log: Log,
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
impl<T> private::DeepClone for Session<T>
where
    for<'live> Session_data::SessionResource<
        'live,
        Log,
    >: Session_data::SessionIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T> private::IsRefused for Session<T> {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T> Session<T> {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Session_data::SessionResource<
            'live,
            Log,
        >: Session_data::SessionIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Session_data::SessionResource<
            'live,
            Log,
        >: Session_data::SessionIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Session_data::SessionResource<
            'live,
            Log,
        >: Session_data::SessionIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl<T> Session<T>
where
    for<'live> Session<T>: Session_data::SessionIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Session_asked = private::Asked<
    {
        let _ = || {
            private::refused::OpensAtOnce::<
                Log,
            >::__freshtwin_ask(&private::refused::BareProbe::<Log>::new().waits());
            private::refused::IsResource::<
                Log,
            >::__freshtwin_ask(&private::refused::BareProbe::<Log>::new().waits());
        };
        true
    },
>;
/** The builder of a [`Session`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[derive(Serialize, Clone)]
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
#[allow(dead_code, reason = "read by others")]
#[non_exhaustive]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
/**

 As a type, `SessionBuilder` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
struct SessionBuilder<
    T,
    Password: private::Slot = private::Set,
    Key: private::Slot = private::Set,
    Data: private::Slot = private::Set,
    LogSlot: private::Slot = private::Set,
>
where
    LogSlot::Of<private::Config<Log, Session_asked>>: private::core::marker::Sized,
{
    /// The field `password`.
    #[serde(skip)]
    password: Password::Of<String>,
    /// The field `key`.
    #[serde(with = "hex", default = "empty")]
    #[serde(
        bound(serialize = "Key : private :: Slot < Of < Vec < u8 > > = Vec < u8 > >, ")
    )]
    key: Key::Of<Vec<u8>>,
    /// The field `data`.
    #[doc(alias = "answer")]
    #[serde(default)]
    #[serde(bound(serialize = "Data : private :: Slot < Of < T > = T >, T: Serialize"))]
    data: Data::Of<T>,
    /// The config of the resource `log`.
    #[serde(alias = "protocol")]
    log: LogSlot::Of<private::Config<Log, Session_asked>>,
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
        message = "`Session` is not complete: its field `password` is not set",
        label = "`password` is missing",
        note = "call `.password(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait SessionPasswordIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl SessionPasswordIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Session` is not complete: its field `key` is not set",
        label = "`key` is missing",
        note = "call `.key(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait SessionKeyIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl SessionKeyIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Session` is not complete: its field `data` is not set",
        label = "`data` is missing",
        note = "call `.data(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait SessionDataIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl SessionDataIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Session` is not complete: its field `log` is not set",
        label = "`log` is missing",
        note = "call `.log(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait SessionLogSlotIsSet<__C>: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl<__C> SessionLogSlotIsSet<__C> for Set {}
}
#[allow(dead_code, reason = "read by others")]
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl<
    T,
> SessionBuilder<T, private::Unset, private::Unset, private::Unset, private::Unset> {
    /// An empty builder of `Session`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self {
            password: __freshtwin_unset,
            key: __freshtwin_unset,
            data: __freshtwin_unset,
            log: __freshtwin_unset,
        }
    }
}
#[allow(dead_code, reason = "read by others")]
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
)]
impl<
    T,
    Password: private::Slot,
    Key: private::Slot,
    Data: private::Slot,
    LogSlot: private::Slot,
> SessionBuilder<T, Password, Key, Data, LogSlot> {
    /// Sets the field `password`.
    #[inline]
    fn password(
        self,
        __freshtwin_value: String,
    ) -> SessionBuilder<T, private::Set, Key, Data, LogSlot> {
        SessionBuilder {
            password: __freshtwin_value,
            key: self.key,
            data: self.data,
            log: self.log,
        }
    }
    /// Sets the field `key`.
    #[doc(alias("with_key", "set_key"))]
    #[inline]
    fn key(
        self,
        __freshtwin_value: Vec<u8>,
    ) -> SessionBuilder<T, Password, private::Set, Data, LogSlot> {
        SessionBuilder {
            password: self.password,
            key: __freshtwin_value,
            data: self.data,
            log: self.log,
        }
    }
    /// Sets the field `data`.
    #[doc(alias("with_data"))]
    #[inline]
    fn data(
        self,
        __freshtwin_value: T,
    ) -> SessionBuilder<T, Password, Key, private::Set, LogSlot> {
        SessionBuilder {
            password: self.password,
            key: self.key,
            data: __freshtwin_value,
            log: self.log,
        }
    }
    /// Sets the config of the resource `log`.
    #[doc(alias("with_log", "set_log"))]
    #[inline]
    fn log<
        LogGiven: private::expression::IntoConfigOfField<
                private::Config<Log, Session_asked>,
            >,
    >(
        self,
        (__freshtwin_value | __freshtwin_value): LogGiven,
    ) -> SessionBuilder<T, Password, Key, Data, private::Set> {
        SessionBuilder {
            password: self.password,
            key: self.key,
            data: self.data,
            log: private::expression::IntoConfigOfField::__freshtwin_into(
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
    fn build(self) -> private::Outcome<Session<T>, Session_asked>
    where
        Password: Session_fields::SessionPasswordIsSet,
        Key: Session_fields::SessionKeyIsSet,
        Data: Session_fields::SessionDataIsSet,
        LogSlot: Session_fields::SessionLogSlotIsSet<
            private::Config<Log, Session_asked>,
        >,
        Self: private::SameAs<
            SessionBuilder<T, Password::State, Key::State, Data::State, LogSlot::State>,
        >,
        T: private::ArgumentIsData,
    {
        <Session<
            T,
        > as private::Resource>::from_config(private::SameAs::__freshtwin_same(self))
    }
    /// Opens every resource, for a new `Session` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Outcome<Session<T>, Session_asked>
    where
        Password: Session_fields::SessionPasswordIsSet,
        Key: Session_fields::SessionKeyIsSet,
        Data: Session_fields::SessionDataIsSet,
        LogSlot: Session_fields::SessionLogSlotIsSet<
            private::Config<Log, Session_asked>,
        >,
        Self: private::SameAs<
            SessionBuilder<T, Password::State, Key::State, Data::State, LogSlot::State>,
        >,
        T: private::ArgumentIsData,
    {
        private::open_copy::<Session<T>>(private::SameAs::__freshtwin_same_ref(self))
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
impl<T> SessionBuilder<T> {
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self
    where
        T: private::DeepClone,
    {
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
impl<T> Session<T> {
    /// An empty builder of `Session`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> SessionBuilder<
        T,
        private::Unset,
        private::Unset,
        private::Unset,
        private::Unset,
    > {
        SessionBuilder::new()
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
impl<T> Session<T>
where
    T: private::DeepClone,
{
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> SessionBuilder<T> {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<SessionBuilder<T>, private::CloneError> {
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
impl<T> Session<T>
where
    for<'live> Session<T>: private::refused::MovesIntoBuilder<'live>,
{
    #[doc(hidden)]
    pub fn into_builder(&self) {}
}
#[allow(dead_code, reason = "read by others")]
const _: () = {
    #[automatically_derived]
    #[allow(
        deprecated,
        private_bounds,
        single_use_lifetimes,
        unused_lifetimes,
        elided_lifetimes_in_paths
    )]
    impl<T> private::DeepClone for SessionBuilder<T>
    where
        T: private::DeepClone,
    {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            if private::begins::<Self>(__freshtwin_cloner) {
                return private::begin(self, __freshtwin_cloner);
            }
            let __freshtwin_copies0 = __freshtwin_cloner
                .__freshtwin_copies((&self.password, &self.key));
            Self {
                password: __freshtwin_copies0.0,
                key: __freshtwin_copies0.1,
                data: (<Self>::__FRESHTWIN_PART2.clone)(&self.data, __freshtwin_cloner),
                log: private::DeepClone::deep_clone_in(&self.log, __freshtwin_cloner),
            }
        }
        #[inline]
        fn survey_in(
            &self,
            __freshtwin_copy: &Self,
            __freshtwin_surveyor: &mut private::Surveyor<'_>,
        ) {
            (<Self>::__FRESHTWIN_PART2
                .survey)(&self.data, &__freshtwin_copy.data, __freshtwin_surveyor);
            private::DeepClone::__freshtwin_survey_part(
                &self.log,
                &__freshtwin_copy.log,
                __freshtwin_surveyor,
            );
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
            private::borrowing::<Self, (String, Vec<u8>)>(__freshtwin_levels)
                .and(<Self>::__FRESHTWIN_PART2.plain)
                .and(
                    <(
                        private::Config<Log, Session_asked>,
                    ) as private::DeepClone>::__freshtwin_plain,
                )
        };
    }
    #[allow(deprecated, elided_lifetimes_in_paths)]
    #[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
    impl<T> SessionBuilder<T>
    where
        T: private::DeepClone,
    {
        const __FRESHTWIN_PART2: private::Part<T> = <private::Itself<
            _,
        > as private::DeepClone>::__FRESHTWIN_PART;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live, T> Session_data::SessionIsData<'live> for SessionBuilder<T> {}
    private::with_serde! {
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, T, Password :
        private::Slot, Key : private::Slot, Data : private::Slot, LogSlot :
        private::Slot, > private::serde::Deserialize < 'live > for SessionBuilder < T,
        Password, Key, Data, LogSlot, > where Session < T > :
        private::BuilderAlsoDerivesDeserialize < 'live, SessionBuilder < T, Password,
        Key, Data, LogSlot, > >, { fn deserialize < __Deserializer :
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
    impl<T> private::Resource for Session<T>
    where
        T: private::DeepClone,
    {
        type Config = SessionBuilder<T>;
        #[inline]
        fn config_in(
            &self,
            __freshtwin_cloner: &mut private::Cloner,
        ) -> SessionBuilder<T> {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            let __freshtwin_copies0 = __freshtwin_cloner
                .__freshtwin_copies((&self.password, &self.key));
            SessionBuilder {
                password: __freshtwin_copies0.0,
                key: __freshtwin_copies0.1,
                data: (<SessionBuilder<T>>::__FRESHTWIN_PART2
                    .clone)(&self.data, __freshtwin_cloner),
                log: <private::Field<
                    'static,
                    Log,
                    Session_asked,
                > as private::Opens<
                    Log,
                >>::__freshtwin_config_of(&self.log, __freshtwin_cloner),
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: SessionBuilder<T>,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let SessionBuilder {
                password: __freshtwin_f0,
                key: __freshtwin_f1,
                data: __freshtwin_f2,
                log: __freshtwin_c3,
            } = __freshtwin_config;
            let __freshtwin_f3: Log = <private::Field<
                'static,
                Log,
                Session_asked,
            > as private::Opens<
                Log,
            >>::__freshtwin_open_field(__freshtwin_c3, __freshtwin_opener, "log")?;
            private::Result::Ok(Self {
                password: __freshtwin_f0,
                key: __freshtwin_f1,
                data: __freshtwin_f2,
                log: __freshtwin_f3,
            })
        }
        #[inline]
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(
            &self,
            __freshtwin_surveyor: &mut private::ResourceSurveyor<'_, '_>,
        ) {
            (<SessionBuilder<T>>::__FRESHTWIN_PART2
                .survey)(&self.data, &self.data, __freshtwin_surveyor.data_surveyor());
            <private::Field<
                'static,
                Log,
                Session_asked,
            > as private::Opens<
                Log,
            >>::__freshtwin_survey_of(&self.log, __freshtwin_surveyor);
        }
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__freshtwin_config: &SessionBuilder<T>) -> private::bool {
            false
                || <private::Field<
                    'static,
                    Log,
                    Session_asked,
                > as private::Opens<Log>>::__freshtwin_shares_of(&__freshtwin_config.log)
        }
    }
};
