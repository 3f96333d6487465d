//! `builder(inherent = false)`: no methods on the type itself.

#[derive(DeepClone)]
#[deep_clone(builder(inherent = false))]
pub struct Session {
    #[resource(open = File::open("log"))]
    log: File,
}

// ---- expands to ----

#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Session_type0 = File;
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
        message = "`Session` cannot be deep-cloned: its field `log` is live; mark a field of type `Session` as `#[resource]`; elsewhere, call `Resource::twin`, or `Resource::to_config` where data is asked for",
        label = "field `log` is a live resource",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`Resource::twin(&value)?` clones the data and opens the resources from the same config; `Resource::to_config(&value)` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
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
        Session_type0,
    >: Session_data::SessionIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::IsRefused for Session {}
#[cfg(not(doc))]
/** The builder of a [`Session`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
pub struct SessionBuilder {}
#[cfg(not(doc))]
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
    pub fn new() -> Self {
        Self {}
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
impl SessionBuilder {
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
#[cfg(not(doc))]
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
    pub fn deep_clone(&self) -> Self {
        private::DeepClone::deep_clone(self)
    }
}
#[cfg(not(doc))]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl SessionBuilder
where
    for<'live> SessionBuilder: private::refused::SetsOpenedField<'live>,
{
    #[doc(hidden)]
    pub fn log(&self) {}
}
const _: () = {
    #[automatically_derived]
    #[allow(deprecated)]
    #[cfg(not(doc))]
    impl private::DeepClone for SessionBuilder {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            Self {}
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting::<Self, ()>;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live> Session_data::SessionIsData<'live> for SessionBuilder {}
    #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
    #[cfg(not(doc))]
    #[diagnostic::do_not_recommend]
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
                >::__freshtwin_opened(File::open("log"), "log")?
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
#[cfg(doc)]
mod __page {
    /** The builder of a [`Session`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
    #[must_use = "a builder opens nothing until `build` or `open` is called"]
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    /**

```text
let value = SessionBuilder::new()
    .build()?;
```*/
    pub struct SessionBuilder {
        #[doc(hidden)]
        __freshtwin_marker: private::core::marker::PhantomData<fn() -> (Session,)>,
    }
    #[allow(
        deprecated,
        private_bounds,
        private_interfaces,
        dead_code,
        clippy::missing_errors_doc,
    )]
    impl SessionBuilder {
        /// An empty builder of `Session`: no field is set.
        pub fn new() -> SessionBuilder {
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
    impl private::DeepClone for SessionBuilder {
        fn deep_clone_in(&self, cloner: &mut private::Cloner) -> Self {
            loop {}
        }
    }
    impl private::Resource for Session {
        type Config = SessionBuilder;
        fn config_in(&self, cloner: &mut private::Cloner) -> SessionBuilder {
            loop {}
        }
        fn open_in(
            config: SessionBuilder,
            opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            loop {}
        }
    }
}
