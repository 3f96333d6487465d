//! `builder(..)`: its name, its derives, the visibility of its setters.

#[derive(DeepClone)]
#[deep_clone(builder(name = Plan, derive(Debug, Clone), setters = pub(crate)))]
pub struct Session {
    name: String,
    #[resource(open = File::open(name))]
    log: File,
}

// ---- expands to ----

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
pub mod Session_data {
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
#[cfg(not(doc))]
/** The builder of a [`Session`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[derive(Debug, Clone)]
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
/**

 As a type, `Plan` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
pub struct Plan<Name: private::Slot = private::Set> {
    /// The field `name`.
    name: Name::Of<String>,
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
pub mod Session_fields {
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
}
#[cfg(not(doc))]
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl Plan<private::Unset> {
    /// An empty builder of `Session`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    pub fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self { name: __freshtwin_unset }
    }
}
#[cfg(not(doc))]
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<Name: private::Slot> Plan<Name> {
    /// Sets the field `name`.
    #[doc(alias("with_name"))]
    #[inline]
    pub(crate) fn name(self, __freshtwin_value: String) -> Plan<private::Set> {
        Plan { name: __freshtwin_value }
    }
    /// Opens every resource, and moves the data into a new `Session`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    pub fn build(self) -> private::Result<Session, private::OpenError>
    where
        Name: Session_fields::SessionNameIsSet,
        Self: private::SameAs<Plan<Name::State>>,
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
    pub fn open(&self) -> private::Result<Session, private::OpenError>
    where
        Name: Session_fields::SessionNameIsSet,
        Self: private::SameAs<Plan<Name::State>>,
    {
        private::open_copy::<Session>(private::SameAs::__freshtwin_same_ref(self))
    }
}
#[cfg(not(doc))]
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl Plan {
    #[doc(hidden)]
    #[inline]
    pub fn deep_clone(&self) -> Self {
        private::DeepClone::deep_clone(self)
    }
}
#[cfg(not(doc))]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<Name: private::Slot> Plan<Name>
where
    for<'live> Plan<Name>: private::refused::SetsOpenedField<'live>,
{
    #[doc(hidden)]
    pub fn log(&self) {}
}
#[cfg(not(doc))]
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl Session {
    /// An empty builder of `Session`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    pub fn builder() -> Plan<private::Unset> {
        Plan::new()
    }
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    pub fn to_builder(&self) -> Plan {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    pub fn try_to_builder(&self) -> private::Result<Plan, private::CloneError> {
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
#[cfg(not(doc))]
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
    #[cfg(not(doc))]
    impl private::DeepClone for Plan {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            Self {
                name: private::DeepClone::deep_clone_in(&self.name, __freshtwin_cloner),
            }
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting::<
            Self,
            (String,),
        >;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live> Session_data::SessionIsData<'live> for Plan {}
    private::with_serde! {
        #[cfg(not(doc))] #[allow(deprecated, private_bounds, single_use_lifetimes,
        unused_lifetimes, elided_lifetimes_in_paths)] #[doc(hidden)] impl < Name :
        private::Slot, > private::serde::Serialize for Plan < Name, > where Session :
        private::BuilderAlsoDerivesSerialize < Plan < Name, > >, { fn serialize <
        __Serializer : private::serde::Serializer > (& self, _ : __Serializer) ->
        private::Result < __Serializer::Ok, __Serializer::Error > { private::refused() }
        } #[cfg(not(doc))] #[allow(deprecated, private_bounds, single_use_lifetimes,
        unused_lifetimes, elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, Name :
        private::Slot, > private::serde::Deserialize < 'live > for Plan < Name, > where
        Session : private::BuilderAlsoDerivesDeserialize < 'live, Plan < Name, > >, { fn
        deserialize < __Deserializer : private::serde::Deserializer < 'live >> (_ :
        __Deserializer) -> private::Result < Self, __Deserializer::Error > {
        private::refused() } }
    }
    #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
    #[cfg(not(doc))]
    #[diagnostic::do_not_recommend]
    impl private::Resource for Session {
        #[allow(deprecated, elided_lifetimes_in_paths)]
        type Config = Plan;
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Plan {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            Plan {
                name: private::DeepClone::deep_clone_in(&self.name, __freshtwin_cloner),
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: Plan,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let Plan { name: __freshtwin_f0 } = __freshtwin_config;
            let __freshtwin_f1: Session_type1 = {
                #[allow(unused_variables, clippy::toplevel_ref_arg)]
                let ref name = __freshtwin_f0;
                private::expression::OpenedByCall::<
                    Session_type1,
                >::__freshtwin_opened(File::open(name), "log")?
            };
            private::Result::Ok(Self {
                name: __freshtwin_f0,
                log: __freshtwin_f1,
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
        fn __freshtwin_shares(__freshtwin_config: &Plan) -> private::bool {
            false
        }
    }
};
#[cfg(doc)]
mod __page {
    /** The builder of a [`Session`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
    #[derive(Debug, Clone)]
    #[must_use = "a builder opens nothing until `build` or `open` is called"]
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    /**

 As a type, `Plan` is a complete builder, and this page shows its fields and methods. The parameters with a default say which fields are set: `Session::builder()` has none, each setter sets one, and `build` and `open` do not compile until all are set.*/
    pub struct Plan<Name = private::Set> {
        /// The field `name`.
        name: String,
        #[doc(hidden)]
        __freshtwin_marker: private::core::marker::PhantomData<fn() -> (Session, Name)>,
    }
    #[allow(
        deprecated,
        private_bounds,
        private_interfaces,
        dead_code,
        clippy::missing_errors_doc,
    )]
    impl Plan {
        /// Sets the field `name`.
        pub(crate) fn name(self, value: String) -> Self {
            self
        }
        /// An empty builder of `Session`: no field is set.
        pub fn new() -> Plan<private::Unset> {
            loop {}
        }
        /// Opens every resource, and moves the data into a new `Session`.
        /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
        #[doc(alias("finish", "create", "connect"))]
        #[inline]
        pub fn build(self) -> private::Result<Session, private::OpenError> {
            <Session as private::Resource>::from_config(self)
        }
        /// Opens every resource, for a new `Session` with a deep clone of the data. The builder stays.
        /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
        #[inline]
        pub fn open(&self) -> private::Result<Session, private::OpenError> {
            private::open_copy::<Session>(self)
        }
    }
    #[allow(
        deprecated,
        private_bounds,
        private_interfaces,
        dead_code,
        clippy::missing_errors_doc,
    )]
    impl Session {
        /// An empty builder of `Session`: no field is set.
        #[doc(alias("new", "default", "connect", "create"))]
        #[inline]
        pub fn builder() -> Plan<private::Unset> {
            Plan::new()
        }
        /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
        #[inline]
        pub fn to_builder(&self) -> Plan {
            private::Resource::to_config(self)
        }
        /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
        #[inline]
        pub fn try_to_builder(&self) -> private::Result<Plan, private::CloneError> {
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
    impl private::DeepClone for Plan {
        fn deep_clone_in(&self, cloner: &mut private::Cloner) -> Self {
            loop {}
        }
    }
    impl private::Resource for Session {
        type Config = Plan;
        fn config_in(&self, cloner: &mut private::Cloner) -> Plan {
            loop {}
        }
        fn open_in(
            config: Plan,
            opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            loop {}
        }
    }
}
