//! `#[resource(open = ..)]`: an expression, in which siblings are in scope; `after` runs once the field is open.

#[derive(DeepClone)]
struct Database {
    path: PathBuf,
    #[resource(open = Connection::open(path), after = conn.pragma("busy_timeout"))]
    conn: Connection,
    #[deep_clone(default = Statements::new())]
    statements: Statements,
}

// ---- expands to ----

#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Database_type1 = Connection;
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Database_type2 = Statements;
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
mod Database_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Database` cannot be deep-cloned: its field `conn` is live; mark a field of type `Database` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "field `conn` is a live resource",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait DatabaseIsData<'live> {}
    /// Only bounds name this.
    pub struct DatabaseResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::DeepClone for Database
where
    for<'live> Database_data::DatabaseResource<
        'live,
        Database_type1,
    >: Database_data::DatabaseIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::IsRefused for Database {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl Database {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Database_data::DatabaseResource<
            'live,
            Database_type1,
        >: Database_data::DatabaseIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Database_data::DatabaseResource<
            'live,
            Database_type1,
        >: Database_data::DatabaseIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Database_data::DatabaseResource<
            'live,
            Database_type1,
        >: Database_data::DatabaseIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl Database
where
    for<'live> Database: Database_data::DatabaseIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
/** The builder of a [`Database`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
/**

 As a type, `DatabaseBuilder` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
struct DatabaseBuilder<Path: private::Slot = private::Set> {
    /// The field `path`.
    path: Path::Of<PathBuf>,
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
mod Database_fields {
    use private::{Set, Slot};
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Database` is not complete: its field `path` is not set",
        label = "`path` is missing",
        note = "call `.path(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait DatabasePathIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl DatabasePathIsSet for Set {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl DatabaseBuilder<private::Unset> {
    /// An empty builder of `Database`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self { path: __freshtwin_unset }
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<Path: private::Slot> DatabaseBuilder<Path> {
    /// Sets the field `path`.
    #[doc(alias("with_path"))]
    #[inline]
    fn path(self, __freshtwin_value: PathBuf) -> DatabaseBuilder<private::Set> {
        DatabaseBuilder {
            path: __freshtwin_value,
        }
    }
    /// Opens every resource, and moves the data into a new `Database`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Result<Database, private::OpenError>
    where
        Path: Database_fields::DatabasePathIsSet,
        Self: private::SameAs<DatabaseBuilder<Path::State>>,
    {
        <Database as private::Resource>::from_config(
            private::SameAs::__freshtwin_same(self),
        )
    }
    /// Opens every resource, for a new `Database` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Result<Database, private::OpenError>
    where
        Path: Database_fields::DatabasePathIsSet,
        Self: private::SameAs<DatabaseBuilder<Path::State>>,
    {
        private::open_copy::<Database>(private::SameAs::__freshtwin_same_ref(self))
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl DatabaseBuilder {
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self {
        private::DeepClone::deep_clone(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<Path: private::Slot> DatabaseBuilder<Path>
where
    for<'live> DatabaseBuilder<Path>: private::refused::SetsOpenedField<'live>,
{
    #[doc(hidden)]
    pub fn conn(&self) {}
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<Path: private::Slot> DatabaseBuilder<Path>
where
    for<'live> DatabaseBuilder<Path>: private::refused::SetsFreshField<'live>,
{
    #[doc(hidden)]
    pub fn statements(&self) {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl Database {
    /// An empty builder of `Database`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> DatabaseBuilder<private::Unset> {
        DatabaseBuilder::new()
    }
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> DatabaseBuilder {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<DatabaseBuilder, private::CloneError> {
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
impl Database
where
    for<'live> Database: private::refused::MovesIntoBuilder<'live>,
{
    #[doc(hidden)]
    pub fn into_builder(&self) {}
}
const _: () = {
    #[automatically_derived]
    #[allow(deprecated)]
    impl private::DeepClone for DatabaseBuilder {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            Self {
                path: private::DeepClone::deep_clone_in(&self.path, __freshtwin_cloner),
            }
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting::<
            Self,
            (PathBuf,),
        >;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live> Database_data::DatabaseIsData<'live> for DatabaseBuilder {}
    private::with_serde! {
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < Path : private::Slot, >
        private::serde::Serialize for DatabaseBuilder < Path, > where Database :
        private::BuilderDerivesSerialize < DatabaseBuilder < Path, > >, { fn serialize <
        __Serializer : private::serde::Serializer > (& self, _ : __Serializer) ->
        private::Result < __Serializer::Ok, __Serializer::Error > { private::refused() }
        } #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, Path : private::Slot, >
        private::serde::Deserialize < 'live > for DatabaseBuilder < Path, > where
        Database : private::BuilderDerivesDeserialize < 'live, DatabaseBuilder < Path, >
        >, { fn deserialize < __Deserializer : private::serde::Deserializer < 'live >> (_
        : __Deserializer) -> private::Result < Self, __Deserializer::Error > {
        private::refused() } }
    }
    #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
    #[diagnostic::do_not_recommend]
    impl private::Resource for Database {
        #[allow(deprecated, elided_lifetimes_in_paths)]
        type Config = DatabaseBuilder;
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        fn config_in(
            &self,
            __freshtwin_cloner: &mut private::Cloner,
        ) -> DatabaseBuilder {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            DatabaseBuilder {
                path: private::DeepClone::deep_clone_in(&self.path, __freshtwin_cloner),
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: DatabaseBuilder,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let DatabaseBuilder { path: __freshtwin_f0 } = __freshtwin_config;
            let __freshtwin_f2: Database_type2 = {
                #[allow(clippy::redundant_closure_call)]
                (|| -> Database_type2 { Statements::new() })()
            };
            let mut __freshtwin_f1: Database_type1 = {
                #[allow(unused_variables, clippy::toplevel_ref_arg)]
                let ref path = __freshtwin_f0;
                private::expression::OpenedByCall::<
                    Database_type1,
                >::__freshtwin_opened(Connection::open(path), "conn")?
            };
            {
                #[allow(unused_variables, clippy::toplevel_ref_arg)]
                let conn = &mut __freshtwin_f1;
                private::expression::Ran::__freshtwin_ran(
                    conn.pragma("busy_timeout"),
                    "conn",
                )?;
            }
            private::Result::Ok(Self {
                path: __freshtwin_f0,
                conn: __freshtwin_f1,
                statements: __freshtwin_f2,
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
        fn __freshtwin_shares(__freshtwin_config: &DatabaseBuilder) -> private::bool {
            false
        }
    }
};
