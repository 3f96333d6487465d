//! A public type: rustdoc shows a simpler builder than rustc compiles.

/// A connected messenger.
#[derive(DeepClone)]
pub struct Messenger<T> {
    /// The name that others see.
    pub nick: String,
    /// Messages to send: see [`Self::send`], but `Self` and [Selfish] stay.
    pub outbox: Vec<T>,
    /// The connection.
    #[resource]
    pub wire: Live<TcpStream, TcpConfig>,
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
pub mod Messenger_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Messenger` cannot be deep-cloned: its field `wire` is live; mark a field of type `Messenger` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "field `wire` is a live resource",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait MessengerIsData<'live> {}
    /// Only bounds name this.
    pub struct MessengerResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T> private::DeepClone for Messenger<T>
where
    for<'live> Messenger_data::MessengerResource<
        'live,
        Live<TcpStream, TcpConfig>,
    >: Messenger_data::MessengerIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T> private::IsRefused for Messenger<T> {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T> Messenger<T> {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Messenger_data::MessengerResource<
            'live,
            Live<TcpStream, TcpConfig>,
        >: Messenger_data::MessengerIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Messenger_data::MessengerResource<
            'live,
            Live<TcpStream, TcpConfig>,
        >: Messenger_data::MessengerIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Messenger_data::MessengerResource<
            'live,
            Live<TcpStream, TcpConfig>,
        >: Messenger_data::MessengerIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl<T> Messenger<T>
where
    for<'live> Messenger<T>: Messenger_data::MessengerIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Messenger_asked = private::Asked<
    {
        let _ = || {
            <Live<
                TcpStream,
                TcpConfig,
            > as private::refused::FieldOpens<
                <TcpConfig as private::refused::ConfigOpensTcpStream<
                    TcpStream,
                    _,
                    <TcpConfig as private::refused::ConfigIsData<TcpStream, _>>::Kind,
                >>::Kind,
            >>::ASKED;
        };
        true
    },
>;
#[cfg(not(doc))]
/** The builder of a [`Messenger`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
/**

 As a type, `MessengerBuilder` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
pub struct MessengerBuilder<
    T,
    Nick: private::Slot = private::Set,
    Outbox: private::Slot = private::Set,
    Wire: private::Slot = private::Set,
>
where
    Wire::Of<
        private::Config<Live<TcpStream, TcpConfig>, Messenger_asked>,
    >: private::core::marker::Sized,
{
    /// The name that others see.
    pub nick: Nick::Of<String>,
    /// Messages to send: see [`Messenger::send`], but `Self` and [Selfish] stay.
    pub outbox: Outbox::Of<Vec<T>>,
    /// The connection.
    pub wire: Wire::Of<private::Config<Live<TcpStream, TcpConfig>, Messenger_asked>>,
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
pub mod Messenger_fields {
    use private::{Set, Slot};
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Messenger` is not complete: its field `nick` is not set",
        label = "`nick` is missing",
        note = "call `.nick(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait MessengerNickIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl MessengerNickIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Messenger` is not complete: its field `outbox` is not set",
        label = "`outbox` is missing",
        note = "call `.outbox(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait MessengerOutboxIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl MessengerOutboxIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Messenger` is not complete: its field `wire` is not set",
        label = "`wire` is missing",
        note = "call `.wire(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait MessengerWireIsSet<__C>: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl<__C> MessengerWireIsSet<__C> for Set {}
}
#[cfg(not(doc))]
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl<T> MessengerBuilder<T, private::Unset, private::Unset, private::Unset> {
    /// An empty builder of `Messenger`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    pub fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self {
            nick: __freshtwin_unset,
            outbox: __freshtwin_unset,
            wire: __freshtwin_unset,
        }
    }
}
#[cfg(not(doc))]
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
    Nick: private::Slot,
    Outbox: private::Slot,
    Wire: private::Slot,
> MessengerBuilder<T, Nick, Outbox, Wire> {
    /// The name that others see.
    #[doc(alias("with_nick"))]
    #[inline]
    pub fn nick(
        self,
        __freshtwin_value: String,
    ) -> MessengerBuilder<T, private::Set, Outbox, Wire> {
        MessengerBuilder {
            nick: __freshtwin_value,
            outbox: self.outbox,
            wire: self.wire,
        }
    }
    /// Messages to send: see [`Messenger::send`], but `Self` and [Selfish] stay.
    #[inline]
    pub fn outbox(
        self,
        __freshtwin_value: Vec<T>,
    ) -> MessengerBuilder<T, Nick, private::Set, Wire> {
        MessengerBuilder {
            nick: self.nick,
            outbox: __freshtwin_value,
            wire: self.wire,
        }
    }
    /// The connection.
    #[doc(alias("with_wire"))]
    #[inline]
    pub fn wire<
        WireGiven: private::expression::IntoConfigField<
                private::Config<Live<TcpStream, TcpConfig>, Messenger_asked>,
            >,
    >(
        self,
        (__freshtwin_value | __freshtwin_value): WireGiven,
    ) -> MessengerBuilder<T, Nick, Outbox, private::Set> {
        MessengerBuilder {
            nick: self.nick,
            outbox: self.outbox,
            wire: private::expression::IntoConfigField::__freshtwin_into(
                __freshtwin_value,
            ),
        }
    }
    /// Opens every resource, and moves the data into a new `Messenger`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    pub fn build(self) -> private::Outcome<Messenger<T>, Messenger_asked>
    where
        Nick: Messenger_fields::MessengerNickIsSet,
        Outbox: Messenger_fields::MessengerOutboxIsSet,
        Wire: Messenger_fields::MessengerWireIsSet<
            private::Config<Live<TcpStream, TcpConfig>, Messenger_asked>,
        >,
        Self: private::SameAs<
            MessengerBuilder<T, Nick::State, Outbox::State, Wire::State>,
        >,
        T: private::ArgumentIsData,
    {
        <Messenger<
            T,
        > as private::Resource>::from_config(private::SameAs::__freshtwin_same(self))
    }
    /// Opens every resource, for a new `Messenger` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    pub fn open(&self) -> private::Outcome<Messenger<T>, Messenger_asked>
    where
        Nick: Messenger_fields::MessengerNickIsSet,
        Outbox: Messenger_fields::MessengerOutboxIsSet,
        Wire: Messenger_fields::MessengerWireIsSet<
            private::Config<Live<TcpStream, TcpConfig>, Messenger_asked>,
        >,
        Self: private::SameAs<
            MessengerBuilder<T, Nick::State, Outbox::State, Wire::State>,
        >,
        T: private::ArgumentIsData,
    {
        private::open_copy::<Messenger<T>>(private::SameAs::__freshtwin_same_ref(self))
    }
}
#[cfg(not(doc))]
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
)]
impl<T> MessengerBuilder<T> {
    #[doc(hidden)]
    #[inline]
    pub fn deep_clone(&self) -> Self
    where
        T: private::DeepClone,
    {
        private::DeepClone::deep_clone(self)
    }
}
#[cfg(not(doc))]
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
)]
impl<T> Messenger<T> {
    /// An empty builder of `Messenger`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    pub fn builder() -> MessengerBuilder<
        T,
        private::Unset,
        private::Unset,
        private::Unset,
    > {
        MessengerBuilder::new()
    }
}
#[cfg(not(doc))]
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
)]
impl<T> Messenger<T>
where
    T: private::DeepClone,
{
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    pub fn to_builder(&self) -> MessengerBuilder<T> {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    pub fn try_to_builder(
        &self,
    ) -> private::Result<MessengerBuilder<T>, private::CloneError> {
        private::Resource::__freshtwin_try_to_config(self)
    }
    /// An independent value: its data deep-cloned, each resource opened anew from its config.
    #[doc(alias("duplicate", "reopen", "reconnect"))]
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again. If the data cannot be
 deep-cloned, the cause is the error of `try_to_builder`.*/
    #[inline]
    pub fn twin(&self) -> private::Outcome<Self, Messenger_asked> {
        private::Resource::twin(self)
    }
}
#[cfg(not(doc))]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<T> Messenger<T>
where
    for<'live> Messenger<T>: private::refused::MovesIntoBuilder<'live>,
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
    #[cfg(not(doc))]
    impl<T> private::DeepClone for MessengerBuilder<T>
    where
        T: private::DeepClone,
    {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            if private::begins::<Self>(__freshtwin_cloner) {
                return private::begin(self, __freshtwin_cloner);
            }
            Self {
                nick: private::DeepClone::deep_clone_in(&self.nick, __freshtwin_cloner),
                outbox: (<Self>::__FRESHTWIN_PART1
                    .clone)(&self.outbox, __freshtwin_cloner),
                wire: private::DeepClone::deep_clone_in(&self.wire, __freshtwin_cloner),
            }
        }
        #[inline]
        fn survey_in(
            &self,
            __freshtwin_copy: &Self,
            __freshtwin_surveyor: &mut private::Surveyor<'_>,
        ) {
            (<Self>::__FRESHTWIN_PART1
                .survey)(&self.outbox, &__freshtwin_copy.outbox, __freshtwin_surveyor);
            private::DeepClone::__freshtwin_survey_part(
                &self.wire,
                &__freshtwin_copy.wire,
                __freshtwin_surveyor,
            );
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
            private::borrowing::<Self, (String,)>(__freshtwin_levels)
                .and(<Self>::__FRESHTWIN_PART1.plain)
                .and(
                    <(
                        private::Config<Live<TcpStream, TcpConfig>, Messenger_asked>,
                    ) as private::DeepClone>::__freshtwin_plain,
                )
        };
    }
    #[allow(deprecated, elided_lifetimes_in_paths)]
    #[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
    impl<T> MessengerBuilder<T>
    where
        T: private::DeepClone,
    {
        const __FRESHTWIN_PART1: private::Part<Vec<T>> = <private::Itself<
            _,
        > as private::refused::FieldIsData>::__FRESHTWIN_PART;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live, T> Messenger_data::MessengerIsData<'live> for MessengerBuilder<T> {}
    private::with_serde! {
        #[cfg(not(doc))] #[allow(deprecated, private_bounds, single_use_lifetimes,
        unused_lifetimes, elided_lifetimes_in_paths)] #[doc(hidden)] impl < T, Nick :
        private::Slot, Outbox : private::Slot, Wire : private::Slot, >
        private::serde::Serialize for MessengerBuilder < T, Nick, Outbox, Wire, > where
        Messenger < T > : private::BuilderDerivesSerialize < MessengerBuilder < T, Nick,
        Outbox, Wire, > >, { fn serialize < __Serializer : private::serde::Serializer >
        (& self, _ : __Serializer) -> private::Result < __Serializer::Ok,
        __Serializer::Error > { private::refused() } } #[cfg(not(doc))]
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, T, Nick : private::Slot,
        Outbox : private::Slot, Wire : private::Slot, > private::serde::Deserialize <
        'live > for MessengerBuilder < T, Nick, Outbox, Wire, > where Messenger < T > :
        private::BuilderDerivesDeserialize < 'live, MessengerBuilder < T, Nick, Outbox,
        Wire, > >, { fn deserialize < __Deserializer : private::serde::Deserializer <
        'live >> (_ : __Deserializer) -> private::Result < Self, __Deserializer::Error >
        { private::refused() } }
    }
    #[automatically_derived]
    #[allow(
        deprecated,
        private_bounds,
        single_use_lifetimes,
        unused_lifetimes,
        elided_lifetimes_in_paths
    )]
    #[cfg(not(doc))]
    #[diagnostic::do_not_recommend]
    impl<T> private::Resource for Messenger<T>
    where
        T: private::DeepClone,
    {
        type Config = MessengerBuilder<T>;
        #[inline]
        fn config_in(
            &self,
            __freshtwin_cloner: &mut private::Cloner,
        ) -> MessengerBuilder<T> {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            MessengerBuilder {
                nick: private::DeepClone::deep_clone_in(&self.nick, __freshtwin_cloner),
                outbox: (<MessengerBuilder<T>>::__FRESHTWIN_PART1
                    .clone)(&self.outbox, __freshtwin_cloner),
                wire: <private::Field<
                    'static,
                    Live<TcpStream, TcpConfig>,
                    Messenger_asked,
                > as private::Opens<
                    Live<TcpStream, TcpConfig>,
                >>::__freshtwin_config_of(&self.wire, __freshtwin_cloner),
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: MessengerBuilder<T>,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let MessengerBuilder {
                nick: __freshtwin_f0,
                outbox: __freshtwin_f1,
                wire: __freshtwin_c2,
            } = __freshtwin_config;
            let __freshtwin_f2: Live<TcpStream, TcpConfig> = <private::Field<
                'static,
                Live<TcpStream, TcpConfig>,
                Messenger_asked,
            > as private::Opens<
                Live<TcpStream, TcpConfig>,
            >>::__freshtwin_open_field(__freshtwin_c2, __freshtwin_opener, "wire")?;
            private::Result::Ok(Self {
                nick: __freshtwin_f0,
                outbox: __freshtwin_f1,
                wire: __freshtwin_f2,
            })
        }
        #[inline]
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(
            &self,
            __freshtwin_surveyor: &mut private::ResourceSurveyor<'_, '_>,
        ) {
            (<MessengerBuilder<T>>::__FRESHTWIN_PART1
                .survey)(
                &self.outbox,
                &self.outbox,
                __freshtwin_surveyor.data_surveyor(),
            );
            <private::Field<
                'static,
                Live<TcpStream, TcpConfig>,
                Messenger_asked,
            > as private::Opens<
                Live<TcpStream, TcpConfig>,
            >>::__freshtwin_survey_of(&self.wire, __freshtwin_surveyor);
        }
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(
            __freshtwin_config: &MessengerBuilder<T>,
        ) -> private::bool {
            false
                || <private::Field<
                    'static,
                    Live<TcpStream, TcpConfig>,
                    Messenger_asked,
                > as private::Opens<
                    Live<TcpStream, TcpConfig>,
                >>::__freshtwin_shares_of(&__freshtwin_config.wire)
        }
    }
};
#[cfg(doc)]
mod __page {
    /** The builder of a [`Messenger`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
    #[must_use = "a builder opens nothing until `build` or `open` is called"]
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    /**

```text
let value = Messenger::builder()
    .nick(..)
    .outbox(..)
    .wire(..)
    .build()?;
```*/
    /**

 As a type, `MessengerBuilder` is a complete builder, and this page shows its fields and methods. The parameters with a default say which fields are set: `Messenger::builder()` has none, each setter sets one, and `build` and `open` do not compile until all are set.*/
    pub struct MessengerBuilder<
        T,
        Nick = private::Set,
        Outbox = private::Set,
        Wire = private::Set,
    > {
        /// The name that others see.
        pub nick: String,
        /// Messages to send: see [`Messenger::send`], but `Self` and [Selfish] stay.
        pub outbox: Vec<T>,
        /// The connection.
        pub wire: TcpConfig,
        #[doc(hidden)]
        __freshtwin_marker: private::core::marker::PhantomData<
            fn() -> (Messenger<T>, Nick, Outbox, Wire),
        >,
    }
    #[allow(
        deprecated,
        private_bounds,
        private_interfaces,
        dead_code,
        clippy::missing_errors_doc,
        clippy::must_use_candidate,
    )]
    impl<T> MessengerBuilder<T>
    where
        T: private::DeepClone,
    {
        /// The name that others see.
        pub fn nick(self, value: String) -> Self {
            self
        }
        /// Messages to send: see [`Messenger::send`], but `Self` and [Selfish] stay.
        pub fn outbox(self, value: Vec<T>) -> Self {
            self
        }
        /// The connection.
        pub fn wire(self, value: impl private::core::convert::Into<TcpConfig>) -> Self {
            self
        }
        /// An empty builder of `Messenger`: no field is set.
        pub fn new() -> MessengerBuilder<
            T,
            private::Unset,
            private::Unset,
            private::Unset,
        > {
            loop {}
        }
        /// Opens every resource, and moves the data into a new `Messenger`.
        /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
        #[doc(alias("finish", "create", "connect"))]
        #[inline]
        pub fn build(self) -> private::Result<Messenger<T>, private::OpenError> {
            <Messenger<T> as private::Resource>::from_config(self)
        }
        /// Opens every resource, for a new `Messenger` with a deep clone of the data. The builder stays.
        /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
        #[inline]
        pub fn open(&self) -> private::Result<Messenger<T>, private::OpenError> {
            private::open_copy::<Messenger<T>>(self)
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
    impl<T> Messenger<T> {
        /// An empty builder of `Messenger`: no field is set.
        #[doc(alias("new", "default", "connect", "create"))]
        #[inline]
        pub fn builder() -> MessengerBuilder<
            T,
            private::Unset,
            private::Unset,
            private::Unset,
        > {
            MessengerBuilder::new()
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
    impl<T> Messenger<T>
    where
        T: private::DeepClone,
    {
        /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
        #[inline]
        pub fn to_builder(&self) -> MessengerBuilder<T> {
            private::Resource::to_config(self)
        }
        /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
        #[inline]
        pub fn try_to_builder(
            &self,
        ) -> private::Result<MessengerBuilder<T>, private::CloneError> {
            private::Resource::__freshtwin_try_to_config(self)
        }
        /// An independent value: its data deep-cloned, each resource opened anew from its config.
        #[doc(alias("duplicate", "reopen", "reconnect"))]
        /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again. If the data cannot be
 deep-cloned, the cause is the error of `try_to_builder`.*/
        #[inline]
        pub fn twin(&self) -> private::Result<Self, private::OpenError> {
            private::Resource::twin(self)
        }
    }
    impl<T> private::DeepClone for MessengerBuilder<T>
    where
        T: private::DeepClone,
    {
        fn deep_clone_in(&self, cloner: &mut private::Cloner) -> Self {
            loop {}
        }
    }
    impl<T> private::Resource for Messenger<T>
    where
        T: private::DeepClone,
    {
        type Config = MessengerBuilder<T>;
        fn config_in(&self, cloner: &mut private::Cloner) -> MessengerBuilder<T> {
            loop {}
        }
        fn open_in(
            config: MessengerBuilder<T>,
            opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            loop {}
        }
    }
}
