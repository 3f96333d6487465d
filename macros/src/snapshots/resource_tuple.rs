//! A tuple struct: siblings are `_0`, `_1`, ..; setters are `field_0`, `field_1`, ..

#[derive(DeepClone)]
struct Log(PathBuf, #[resource(open = File::open(_0))] File);

// ---- expands to ----

#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Log_type1 = File;
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
mod Log_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Log` cannot be deep-cloned: its field `1` is live; mark a field of type `Log` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "field `1` is a live resource",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait LogIsData<'live> {}
    /// Only bounds name this.
    pub struct LogResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::DeepClone for Log
where
    for<'live> Log_data::LogResource<'live, Log_type1>: Log_data::LogIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::IsRefused for Log {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl Log {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Log_data::LogResource<'live, Log_type1>: Log_data::LogIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Log_data::LogResource<'live, Log_type1>: Log_data::LogIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Log_data::LogResource<'live, Log_type1>: Log_data::LogIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl Log
where
    for<'live> Log: Log_data::LogIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
/** The builder of a [`Log`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
/**

 As a type, `LogBuilder` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
struct LogBuilder<Field0: private::Slot = private::Set> {
    /// The field `0`.
    field_0: Field0::Of<PathBuf>,
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
mod Log_fields {
    use private::{Set, Slot};
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Log` is not complete: its field `field_0` is not set",
        label = "`field_0` is missing",
        note = "call `.field_0(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait LogField0IsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl LogField0IsSet for Set {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl LogBuilder<private::Unset> {
    /// An empty builder of `Log`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self { field_0: __freshtwin_unset }
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<Field0: private::Slot> LogBuilder<Field0> {
    /// Sets the field `0`.
    #[doc(alias = "_0")]
    #[inline]
    fn field_0(self, __freshtwin_value: PathBuf) -> LogBuilder<private::Set> {
        LogBuilder {
            field_0: __freshtwin_value,
        }
    }
    /// Opens every resource, and moves the data into a new `Log`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Result<Log, private::OpenError>
    where
        Field0: Log_fields::LogField0IsSet,
        Self: private::SameAs<LogBuilder<Field0::State>>,
    {
        <Log as private::Resource>::from_config(private::SameAs::__freshtwin_same(self))
    }
    /// Opens every resource, for a new `Log` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Result<Log, private::OpenError>
    where
        Field0: Log_fields::LogField0IsSet,
        Self: private::SameAs<LogBuilder<Field0::State>>,
    {
        private::open_copy::<Log>(private::SameAs::__freshtwin_same_ref(self))
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl LogBuilder {
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self {
        private::DeepClone::deep_clone(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<Field0: private::Slot> LogBuilder<Field0>
where
    for<'live> LogBuilder<Field0>: private::refused::SetsOpenedField<'live>,
{
    #[doc(hidden)]
    pub fn field_1(&self) {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl Log {
    /// An empty builder of `Log`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> LogBuilder<private::Unset> {
        LogBuilder::new()
    }
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> LogBuilder {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<LogBuilder, private::CloneError> {
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
impl Log
where
    for<'live> Log: private::refused::MovesIntoBuilder<'live>,
{
    #[doc(hidden)]
    pub fn into_builder(&self) {}
}
const _: () = {
    #[automatically_derived]
    #[allow(deprecated)]
    impl private::DeepClone for LogBuilder {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            Self {
                field_0: private::DeepClone::deep_clone_in(
                    &self.field_0,
                    __freshtwin_cloner,
                ),
            }
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting::<
            Self,
            (PathBuf,),
        >;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live> Log_data::LogIsData<'live> for LogBuilder {}
    private::with_serde! {
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < Field0 : private::Slot, >
        private::serde::Serialize for LogBuilder < Field0, > where Log :
        private::BuilderDerivesSerialize < LogBuilder < Field0, > >, { fn serialize <
        __Serializer : private::serde::Serializer > (& self, _ : __Serializer) ->
        private::Result < __Serializer::Ok, __Serializer::Error > { private::refused() }
        } #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, Field0 : private::Slot,
        > private::serde::Deserialize < 'live > for LogBuilder < Field0, > where Log :
        private::BuilderDerivesDeserialize < 'live, LogBuilder < Field0, > >, { fn
        deserialize < __Deserializer : private::serde::Deserializer < 'live >> (_ :
        __Deserializer) -> private::Result < Self, __Deserializer::Error > {
        private::refused() } }
    }
    #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
    #[diagnostic::do_not_recommend]
    impl private::Resource for Log {
        #[allow(deprecated, elided_lifetimes_in_paths)]
        type Config = LogBuilder;
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> LogBuilder {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            LogBuilder {
                field_0: private::DeepClone::deep_clone_in(&self.0, __freshtwin_cloner),
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: LogBuilder,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let LogBuilder { field_0: __freshtwin_f0 } = __freshtwin_config;
            let __freshtwin_f1: Log_type1 = {
                #[allow(unused_variables, clippy::toplevel_ref_arg)]
                let ref _0 = __freshtwin_f0;
                private::expression::OpenedByCall::<
                    Log_type1,
                >::__freshtwin_opened(File::open(_0), "1")?
            };
            private::Result::Ok(Self {
                0: __freshtwin_f0,
                1: __freshtwin_f1,
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
        fn __freshtwin_shares(__freshtwin_config: &LogBuilder) -> private::bool {
            false
        }
    }
};
