//! `#[resource(new = ..)]`: an expression that cannot fail.

#[derive(DeepClone)]
struct Client {
    url: String,
    #[resource(new = Http::new(url))]
    http: Http,
}

// ---- expands to ----

#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Client_type1 = Http;
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
mod Client_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Client` cannot be deep-cloned: its field `http` is live; mark a field of type `Client` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "field `http` is a live resource",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait ClientIsData<'live> {}
    /// Only bounds name this.
    pub struct ClientResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::DeepClone for Client
where
    for<'live> Client_data::ClientResource<
        'live,
        Client_type1,
    >: Client_data::ClientIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::IsRefused for Client {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl Client {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Client_data::ClientResource<
            'live,
            Client_type1,
        >: Client_data::ClientIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Client_data::ClientResource<
            'live,
            Client_type1,
        >: Client_data::ClientIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Client_data::ClientResource<
            'live,
            Client_type1,
        >: Client_data::ClientIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl Client
where
    for<'live> Client: Client_data::ClientIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
/** The builder of a [`Client`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
/**

 As a type, `ClientBuilder` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
struct ClientBuilder<Url: private::Slot = private::Set> {
    /// The field `url`.
    url: Url::Of<String>,
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
mod Client_fields {
    use private::{Set, Slot};
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Client` is not complete: its field `url` is not set",
        label = "`url` is missing",
        note = "call `.url(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait ClientUrlIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl ClientUrlIsSet for Set {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl ClientBuilder<private::Unset> {
    /// An empty builder of `Client`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self { url: __freshtwin_unset }
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<Url: private::Slot> ClientBuilder<Url> {
    /// Sets the field `url`.
    #[doc(alias("with_url", "set_url"))]
    #[inline]
    fn url(self, __freshtwin_value: String) -> ClientBuilder<private::Set> {
        ClientBuilder {
            url: __freshtwin_value,
        }
    }
    /// Opens every resource, and moves the data into a new `Client`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Result<Client, private::OpenError>
    where
        Url: Client_fields::ClientUrlIsSet,
        Self: private::SameAs<ClientBuilder<Url::State>>,
    {
        <Client as private::Resource>::from_config(
            private::SameAs::__freshtwin_same(self),
        )
    }
    /// Opens every resource, for a new `Client` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Result<Client, private::OpenError>
    where
        Url: Client_fields::ClientUrlIsSet,
        Self: private::SameAs<ClientBuilder<Url::State>>,
    {
        private::open_copy::<Client>(private::SameAs::__freshtwin_same_ref(self))
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl ClientBuilder {
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self {
        private::DeepClone::deep_clone(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<Url: private::Slot> ClientBuilder<Url>
where
    for<'live> ClientBuilder<Url>: private::refused::SetsOpenedField<'live>,
{
    #[doc(hidden)]
    pub fn http(&self) {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl Client {
    /// An empty builder of `Client`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> ClientBuilder<private::Unset> {
        ClientBuilder::new()
    }
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> ClientBuilder {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<ClientBuilder, private::CloneError> {
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
impl Client
where
    for<'live> Client: private::refused::MovesIntoBuilder<'live>,
{
    #[doc(hidden)]
    pub fn into_builder(&self) {}
}
const _: () = {
    #[automatically_derived]
    #[allow(deprecated)]
    impl private::DeepClone for ClientBuilder {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            Self {
                url: private::DeepClone::deep_clone_in(&self.url, __freshtwin_cloner),
            }
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting::<
            Self,
            (String,),
        >;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live> Client_data::ClientIsData<'live> for ClientBuilder {}
    private::with_serde! {
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < Url : private::Slot, >
        private::serde::Serialize for ClientBuilder < Url, > where Client :
        private::BuilderDerivesSerialize < ClientBuilder < Url, > >, { fn serialize <
        __Serializer : private::serde::Serializer > (& self, _ : __Serializer) ->
        private::Result < __Serializer::Ok, __Serializer::Error > { private::refused() }
        } #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, Url : private::Slot, >
        private::serde::Deserialize < 'live > for ClientBuilder < Url, > where Client :
        private::BuilderDerivesDeserialize < 'live, ClientBuilder < Url, > >, { fn
        deserialize < __Deserializer : private::serde::Deserializer < 'live >> (_ :
        __Deserializer) -> private::Result < Self, __Deserializer::Error > {
        private::refused() } }
    }
    #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
    #[diagnostic::do_not_recommend]
    impl private::Resource for Client {
        #[allow(deprecated, elided_lifetimes_in_paths)]
        type Config = ClientBuilder;
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> ClientBuilder {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            ClientBuilder {
                url: private::DeepClone::deep_clone_in(&self.url, __freshtwin_cloner),
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: ClientBuilder,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let ClientBuilder { url: __freshtwin_f0 } = __freshtwin_config;
            let __freshtwin_f1: Client_type1 = {
                #[allow(unused_variables, clippy::toplevel_ref_arg)]
                let ref url = __freshtwin_f0;
                private::expression::MadeByNew::<
                    Client_type1,
                >::__freshtwin_made(Http::new(url))
            };
            private::Result::Ok(Self {
                url: __freshtwin_f0,
                http: __freshtwin_f1,
            })
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__freshtwin_config: &ClientBuilder) -> private::bool {
            false
        }
    }
};
