//! A group that cannot fail, with an `after` of its own.

#[derive(DeepClone)]
#[resource(group = channel, new = mpsc::channel(), after = sender.send(0))]
struct Bus {
    #[resource(group = channel)]
    sender: Sender<u8>,
    #[resource(group = channel)]
    receiver: Receiver<u8>,
}

// ---- expands to ----

#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Bus_type0 = Sender<u8>;
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Bus_type1 = Receiver<u8>;
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
mod Bus_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Bus` cannot be deep-cloned: its fields `sender` and `receiver` are live; mark a field of type `Bus` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "fields `sender` and `receiver` are live resources",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait BusIsData<'live> {}
    /// Only bounds name this.
    pub struct BusResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::DeepClone for Bus
where
    for<'live> Bus_data::BusResource<'live, Bus_type0>: Bus_data::BusIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::IsRefused for Bus {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl Bus {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Bus_data::BusResource<'live, Bus_type0>: Bus_data::BusIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Bus_data::BusResource<'live, Bus_type0>: Bus_data::BusIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Bus_data::BusResource<'live, Bus_type0>: Bus_data::BusIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl Bus
where
    for<'live> Bus: Bus_data::BusIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
/** The builder of a [`Bus`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
struct BusBuilder {}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl BusBuilder {
    /// An empty builder of `Bus`: no field is set.
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
impl BusBuilder {
    /// Opens every resource, and moves the data into a new `Bus`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Result<Bus, private::OpenError> {
        <Bus as private::Resource>::from_config(self)
    }
    /// Opens every resource, for a new `Bus` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Result<Bus, private::OpenError> {
        private::open_copy::<Bus>(self)
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl BusBuilder {
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self {
        private::DeepClone::deep_clone(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl BusBuilder
where
    for<'live> BusBuilder: private::refused::SetsOpenedField<'live>,
{
    #[doc(hidden)]
    pub fn sender(&self) {}
    #[doc(hidden)]
    pub fn receiver(&self) {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl Bus {
    /// An empty builder of `Bus`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> BusBuilder {
        BusBuilder::new()
    }
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> BusBuilder {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<BusBuilder, private::CloneError> {
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
impl Bus
where
    for<'live> Bus: private::refused::MovesIntoBuilder<'live>,
{
    #[doc(hidden)]
    pub fn into_builder(&self) {}
}
const _: () = {
    #[automatically_derived]
    #[allow(deprecated)]
    impl private::DeepClone for BusBuilder {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            Self {}
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting::<Self, ()>;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live> Bus_data::BusIsData<'live> for BusBuilder {}
    #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
    #[diagnostic::do_not_recommend]
    impl private::Resource for Bus {
        #[allow(deprecated, elided_lifetimes_in_paths)]
        type Config = BusBuilder;
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> BusBuilder {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            BusBuilder {}
        }
        #[inline]
        fn open_in(
            __freshtwin_config: BusBuilder,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let BusBuilder {} = __freshtwin_config;
            let (mut __freshtwin_f0, __freshtwin_f1): (Bus_type0, Bus_type1) = {
                private::expression::MadeByGroup::<
                    (Bus_type0, Bus_type1),
                >::__freshtwin_made(mpsc::channel())
            };
            {
                #[allow(unused_variables, clippy::toplevel_ref_arg)]
                let sender = &mut __freshtwin_f0;
                private::expression::Ran::__freshtwin_ran(sender.send(0), "channel")?;
            }
            private::Result::Ok(Self {
                sender: __freshtwin_f0,
                receiver: __freshtwin_f1,
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
        fn __freshtwin_shares(__freshtwin_config: &BusBuilder) -> private::bool {
            false
        }
    }
};
