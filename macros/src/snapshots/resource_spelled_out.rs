//! Where all paths are spelled out, the refusal's text comes from the library.

#[derive(DeepClone)]
struct Session {
    #[resource(open = ::std::fs::File::open("x"))]
    log: ::std::fs::File,
}

// ---- expands to ----

#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Session_type0 = ::std::fs::File;
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::DeepClone for Session
where
    for<'live> private::refused::LiveResource<
        'live,
        Session_type0,
    >: private::refused::IsData<'live, Session, Session_type0>,
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
        for<'live> private::refused::LiveResource<
            'live,
            Session_type0,
        >: private::refused::IsData<'live, Session, Session_type0>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> private::refused::LiveResource<
            'live,
            Session_type0,
        >: private::refused::IsData<'live, Session, Session_type0>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> private::refused::LiveResource<
            'live,
            Session_type0,
        >: private::refused::IsData<'live, Session, Session_type0>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl Session
where
    for<'live> Session: private::refused::IsData<'live, Session, Session_type0>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
/** The builder of a [`Session`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
struct SessionBuilder {}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl SessionBuilder {
    /// An empty builder of `Session`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        Self {}
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl SessionBuilder {
    /// Opens every resource, and moves the data into a new `Session`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Result<Session, private::OpenError> {
        <Session as private::Resource>::from_config(self)
    }
    /// Opens every resource, for a new `Session` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Result<Session, private::OpenError> {
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
impl SessionBuilder {
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self {
        private::DeepClone::deep_clone(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl SessionBuilder
where
    for<'live> SessionBuilder: private::refused::SetsOpenedField<'live>,
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
)]
impl Session {
    /// An empty builder of `Session`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> SessionBuilder {
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
    fn twin(&self) -> private::Result<Self, private::OpenError> {
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
            Self {}
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting::<Self, ()>;
    }
    #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
    impl private::Resource for Session {
        #[allow(deprecated, elided_lifetimes_in_paths)]
        type Config = SessionBuilder;
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> SessionBuilder {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            SessionBuilder {}
        }
        #[inline]
        fn open_in(
            __freshtwin_config: SessionBuilder,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let SessionBuilder {} = __freshtwin_config;
            let __freshtwin_f0: Session_type0 = {
                private::expression::OpenedByCall::<
                    Session_type0,
                >::__freshtwin_opened(::std::fs::File::open("x"), "log")?
            };
            private::Result::Ok(Self { log: __freshtwin_f0 })
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[allow(deprecated, elided_lifetimes_in_paths)]
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
