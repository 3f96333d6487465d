//! Resources are opened after those that their expressions name.

#[derive(DeepClone)]
struct Upload {
    #[resource(open = Session::start(conn))]
    session: Session,
    #[resource(open = connect())]
    conn: Connection,
}

// ---- expands to ----

#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Upload_type0 = Session;
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Upload_type1 = Connection;
#[cfg_attr(doc, doc(hidden))]
#[allow(
    dead_code,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    unnameable_types,
    unreachable_pub,
    clippy::missing_docs_in_private_items
)]
mod Upload_data {
    #[diagnostic::on_unimplemented(
        message = "`Upload` cannot be deep-cloned: its fields `session` and `conn` are live; make a fresh one with `twin()` or `to_builder()`",
        label = "fields `session` and `conn` are live resources",
        note = "a field that holds one is marked `#[resource]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait UploadIsData<'live> {}
    pub struct UploadResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::DeepClone for Upload
where
    for<'live> Upload_data::UploadResource<
        'live,
        Upload_type0,
    >: Upload_data::UploadIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::IsRefused for Upload {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl Upload {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Upload_data::UploadResource<
            'live,
            Upload_type0,
        >: Upload_data::UploadIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Upload_data::UploadResource<
            'live,
            Upload_type0,
        >: Upload_data::UploadIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Upload_data::UploadResource<
            'live,
            Upload_type0,
        >: Upload_data::UploadIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl Upload
where
    for<'live> Upload: Upload_data::UploadIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
/** The builder of a [`Upload`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
struct UploadBuilder {}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl UploadBuilder {
    /// An empty builder of `Upload`: no field is set.
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
impl UploadBuilder {
    /// Opens every resource, and moves the data into a new `Upload`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn build(self) -> private::Result<Upload, private::OpenError> {
        <Upload as private::Resource>::from_config(self)
    }
    /// Opens every resource, for a new `Upload` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Result<Upload, private::OpenError> {
        private::open_copy::<Upload>(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl UploadBuilder
where
    for<'live> UploadBuilder: private::refused::SetsOpenedField<'live>,
{
    #[doc(hidden)]
    pub fn session(&self) {}
    #[doc(hidden)]
    pub fn conn(&self) {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl Upload {
    /// An empty builder of `Upload`: no field is set.
    #[doc(alias = "new")]
    #[inline]
    fn builder() -> UploadBuilder {
        UploadBuilder::new()
    }
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> UploadBuilder {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<UploadBuilder, private::CloneError> {
        private::Resource::__freshtwin_try_to_config(self)
    }
    /// An independent value: its data deep-cloned, each resource opened anew from its config.
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
impl Upload
where
    for<'live> Upload: private::refused::MovesIntoBuilder<'live>,
{
    #[doc(hidden)]
    pub fn into_builder(&self) {}
}
const _: () = {
    #[automatically_derived]
    #[allow(deprecated)]
    impl private::DeepClone for UploadBuilder {
        #[inline]
        fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
            Self {}
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting::<Self, ()>;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live> Upload_data::UploadIsData<'live> for UploadBuilder {}
    #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
    #[diagnostic::do_not_recommend]
    impl private::Resource for Upload {
        #[allow(deprecated, elided_lifetimes_in_paths)]
        type Config = UploadBuilder;
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        fn config_in(&self, __cloner: &mut private::Cloner) -> UploadBuilder {
            if private::begins_config(__cloner) {
                return private::Resource::__freshtwin_begin(self, __cloner);
            }
            UploadBuilder {}
        }
        #[inline]
        fn open_in(
            __config: UploadBuilder,
            __opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let UploadBuilder {} = __config;
            let __f1: Upload_type1 = {
                private::expression::Opened::<
                    Upload_type1,
                >::__freshtwin_opened(connect(), "conn")?
            };
            let __f0: Upload_type0 = {
                #[allow(unused_variables, clippy::toplevel_ref_arg)]
                let ref conn = __f1;
                private::expression::Opened::<
                    Upload_type0,
                >::__freshtwin_opened(Session::start(conn), "session")?
            };
            private::Result::Ok(Self { session: __f0, conn: __f1 })
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__config: &UploadBuilder) -> private::bool {
            false
        }
    }
};
