//! `into_builder` moves the data and closes the resources, last opened first.

#[derive(DeepClone)]
#[deep_clone(builder(into))]
struct Server {
    routes: Vec<String>,
    #[deep_clone(default)]
    served: u64,
    #[resource]
    listener: Live<TcpListener, TcpListenerConfig>,
    #[resource(open = listener.try_clone())]
    second: TcpListener,
}

// ---- expands to ----

#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Server_type2 = Live<TcpListener, TcpListenerConfig>;
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Server_type3 = TcpListener;
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
mod Server_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Server` cannot be deep-cloned: its fields `listener` and `second` are live; mark a field of type `Server` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "fields `listener` and `second` are live resources",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait ServerIsData<'live> {}
    /// Only bounds name this.
    pub struct ServerResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::DeepClone for Server
where
    for<'live> Server_data::ServerResource<
        'live,
        Server_type2,
    >: Server_data::ServerIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::IsRefused for Server {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl Server {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Server_data::ServerResource<
            'live,
            Server_type2,
        >: Server_data::ServerIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Server_data::ServerResource<
            'live,
            Server_type2,
        >: Server_data::ServerIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Server_data::ServerResource<
            'live,
            Server_type2,
        >: Server_data::ServerIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl Server
where
    for<'live> Server: Server_data::ServerIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Server_asked = private::Asked<
    {
        let _ = || {
            <Live<
                TcpListener,
                TcpListenerConfig,
            > as private::refused::FieldOpens<
                <TcpListenerConfig as private::refused::ConfigOpensTcpListener<
                    TcpListener,
                    _,
                    <TcpListenerConfig as private::refused::ConfigIsData<
                        TcpListener,
                        _,
                    >>::Kind,
                >>::Kind,
            >>::ASKED;
        };
        true
    },
>;
/** The builder of a [`Server`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
/**

 As a type, `ServerBuilder` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
struct ServerBuilder<
    Routes: private::Slot = private::Set,
    Listener: private::Slot = private::Set,
>
where
    Listener::Of<
        private::Config<Server_type2, Server_asked>,
    >: private::core::marker::Sized,
{
    /// The field `routes`.
    routes: Routes::Of<Vec<String>>,
    /// The config of the resource `listener`.
    listener: Listener::Of<private::Config<Server_type2, Server_asked>>,
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
mod Server_fields {
    use private::{Set, Slot};
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Server` is not complete: its field `routes` is not set",
        label = "`routes` is missing",
        note = "call `.routes(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait ServerRoutesIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl ServerRoutesIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Server` is not complete: its field `listener` is not set",
        label = "`listener` is missing",
        note = "call `.listener(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait ServerListenerIsSet<__C>: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl<__C> ServerListenerIsSet<__C> for Set {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl ServerBuilder<private::Unset, private::Unset> {
    /// An empty builder of `Server`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self {
            routes: __freshtwin_unset,
            listener: __freshtwin_unset,
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
impl<Routes: private::Slot, Listener: private::Slot> ServerBuilder<Routes, Listener> {
    /// Sets the field `routes`.
    #[inline]
    fn routes(
        self,
        __freshtwin_value: Vec<String>,
    ) -> ServerBuilder<private::Set, Listener> {
        ServerBuilder {
            routes: __freshtwin_value,
            listener: self.listener,
        }
    }
    /// Sets the config of the resource `listener`.
    #[inline]
    fn listener<
        ListenerGiven: private::expression::IntoConfigField<
                private::Config<Server_type2, Server_asked>,
            >,
    >(
        self,
        (__freshtwin_value | __freshtwin_value): ListenerGiven,
    ) -> ServerBuilder<Routes, private::Set> {
        ServerBuilder {
            routes: self.routes,
            listener: private::expression::IntoConfigField::__freshtwin_into(
                __freshtwin_value,
            ),
        }
    }
    /// Opens every resource, and moves the data into a new `Server`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Outcome<Server, Server_asked>
    where
        Routes: Server_fields::ServerRoutesIsSet,
        Listener: Server_fields::ServerListenerIsSet<
            private::Config<Server_type2, Server_asked>,
        >,
        Self: private::SameAs<ServerBuilder<Routes::State, Listener::State>>,
    {
        <Server as private::Resource>::from_config(
            private::SameAs::__freshtwin_same(self),
        )
    }
    /// Opens every resource, for a new `Server` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Outcome<Server, Server_asked>
    where
        Routes: Server_fields::ServerRoutesIsSet,
        Listener: Server_fields::ServerListenerIsSet<
            private::Config<Server_type2, Server_asked>,
        >,
        Self: private::SameAs<ServerBuilder<Routes::State, Listener::State>>,
    {
        private::open_copy::<Server>(private::SameAs::__freshtwin_same_ref(self))
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
impl ServerBuilder {
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self {
        private::DeepClone::deep_clone(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<Routes: private::Slot, Listener: private::Slot> ServerBuilder<Routes, Listener>
where
    for<'live> ServerBuilder<Routes, Listener>: private::refused::SetsOpenedField<'live>,
{
    #[doc(hidden)]
    pub fn second(&self) {}
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<Routes: private::Slot, Listener: private::Slot> ServerBuilder<Routes, Listener>
where
    for<'live> ServerBuilder<Routes, Listener>: private::refused::SetsFreshField<'live>,
{
    #[doc(hidden)]
    pub fn served(&self) {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
)]
impl Server {
    /// An empty builder of `Server`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> ServerBuilder<private::Unset, private::Unset> {
        ServerBuilder::new()
    }
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> ServerBuilder {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<ServerBuilder, private::CloneError> {
        private::Resource::__freshtwin_try_to_config(self)
    }
    /** Turns the value into its builder: moves the data, and closes the resources, last opened first.

 Use it to reconnect if the old resource has to be closed before a new one can open.*/
    #[inline]
    fn into_builder(self) -> ServerBuilder {
        private::Resource::into_config(self)
    }
    /// An independent value: its data deep-cloned, each resource opened anew from its config.
    #[doc(alias("duplicate", "reopen", "reconnect"))]
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again. If the data cannot be
 deep-cloned, the cause is the error of `try_to_builder`.*/
    #[inline]
    fn twin(&self) -> private::Outcome<Self, Server_asked> {
        private::Resource::twin(self)
    }
}
const _: () = {
    #[automatically_derived]
    #[allow(deprecated)]
    impl private::DeepClone for ServerBuilder {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            if private::begins::<Self>(__freshtwin_cloner) {
                return private::begin(self, __freshtwin_cloner);
            }
            Self {
                routes: private::DeepClone::deep_clone_in(
                    &self.routes,
                    __freshtwin_cloner,
                ),
                listener: private::DeepClone::deep_clone_in(
                    &self.listener,
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
            private::DeepClone::__freshtwin_survey_part(
                &self.listener,
                &__freshtwin_copy.listener,
                __freshtwin_surveyor,
            );
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
            private::lasting::<Self, (Vec<String>,)>(__freshtwin_levels)
                .and(
                    <(
                        private::Config<Server_type2, Server_asked>,
                    ) as private::DeepClone>::__freshtwin_plain,
                )
        };
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live> Server_data::ServerIsData<'live> for ServerBuilder {}
    private::with_serde! {
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < Routes : private::Slot,
        Listener : private::Slot, > private::serde::Serialize for ServerBuilder < Routes,
        Listener, > where Server : private::BuilderDerivesSerialize < ServerBuilder <
        Routes, Listener, > >, { fn serialize < __Serializer : private::serde::Serializer
        > (& self, _ : __Serializer) -> private::Result < __Serializer::Ok,
        __Serializer::Error > { private::refused() } } #[allow(deprecated,
        private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, Routes : private::Slot,
        Listener : private::Slot, > private::serde::Deserialize < 'live > for
        ServerBuilder < Routes, Listener, > where Server :
        private::BuilderDerivesDeserialize < 'live, ServerBuilder < Routes, Listener, >
        >, { fn deserialize < __Deserializer : private::serde::Deserializer < 'live >> (_
        : __Deserializer) -> private::Result < Self, __Deserializer::Error > {
        private::refused() } }
    }
    #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
    #[diagnostic::do_not_recommend]
    impl private::Resource for Server {
        #[allow(deprecated, elided_lifetimes_in_paths)]
        type Config = ServerBuilder;
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> ServerBuilder {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            ServerBuilder {
                routes: private::DeepClone::deep_clone_in(
                    &self.routes,
                    __freshtwin_cloner,
                ),
                listener: <private::Field<
                    'static,
                    Server_type2,
                    Server_asked,
                > as private::Opens<
                    Server_type2,
                >>::__freshtwin_config_of(&self.listener, __freshtwin_cloner),
            }
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(
            unused_variables,
            reason = "not every type holds what is copied, and data that starts afresh goes"
        )]
        fn __freshtwin_end<__Ending: private::Ending>(
            self,
            __freshtwin_cloner: &mut private::Cloner,
        ) -> __Ending::Left<ServerBuilder> {
            private::expression::TakenApart::<
                Server,
            >::__freshtwin_is_taken_apart(private::Probe::<Server>::new().drops());
            let Self {
                routes: __freshtwin_f0,
                served: __freshtwin_f1,
                listener: __freshtwin_f2,
                second: __freshtwin_f3,
            } = self;
            if let private::core::option::Option::Some(__freshtwin_left) = __Ending::closes::<
                ServerBuilder,
            >() {
                private::close(__freshtwin_f3);
                <private::Field<
                    'static,
                    Server_type2,
                    Server_asked,
                > as private::Opens<
                    Server_type2,
                >>::__freshtwin_close_of(__freshtwin_f2, __freshtwin_cloner);
                return __freshtwin_left;
            }
            private::close(__freshtwin_f3);
            let __freshtwin_c2 = <private::Field<
                'static,
                Server_type2,
                Server_asked,
            > as private::Opens<
                Server_type2,
            >>::__freshtwin_into_config_of(__freshtwin_f2, __freshtwin_cloner);
            __Ending::moves(ServerBuilder {
                routes: __freshtwin_f0,
                listener: __freshtwin_c2,
            })
        }
        #[inline]
        fn open_in(
            __freshtwin_config: ServerBuilder,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let ServerBuilder { routes: __freshtwin_f0, listener: __freshtwin_c2 } = __freshtwin_config;
            let __freshtwin_f1: u64 = (<private::Itself<
                _,
            > as private::refused::FieldHasDefault>::__FRESHTWIN_FRESH)();
            let __freshtwin_f2: Server_type2 = <private::Field<
                'static,
                Server_type2,
                Server_asked,
            > as private::Opens<
                Server_type2,
            >>::__freshtwin_open_field(__freshtwin_c2, __freshtwin_opener, "listener")?;
            let __freshtwin_f3: Server_type3 = {
                #[allow(unused_variables, clippy::toplevel_ref_arg)]
                let ref listener = __freshtwin_f2;
                private::expression::Opened::<
                    Server_type3,
                >::__freshtwin_opened(listener.try_clone(), "second")?
            };
            private::Result::Ok(Self {
                routes: __freshtwin_f0,
                served: __freshtwin_f1,
                listener: __freshtwin_f2,
                second: __freshtwin_f3,
            })
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(
            &self,
            __freshtwin_surveyor: &mut private::ResourceSurveyor<'_, '_>,
        ) {
            <private::Field<
                'static,
                Server_type2,
                Server_asked,
            > as private::Opens<
                Server_type2,
            >>::__freshtwin_survey_of(&self.listener, __freshtwin_surveyor);
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__freshtwin_config: &ServerBuilder) -> private::bool {
            false
                || <private::Field<
                    'static,
                    Server_type2,
                    Server_asked,
                > as private::Opens<
                    Server_type2,
                >>::__freshtwin_shares_of(&__freshtwin_config.listener)
        }
    }
};
