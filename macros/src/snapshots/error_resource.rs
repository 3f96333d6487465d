//! A mistake in a type with resources: the error, and a builder that accepts every use.

#[derive(DeepClone)]
struct Session {
    name: String,
    #[deep_clone(into)]
    title: String,
    #[resource(from = config)]
    log: File,
}

// ---- expands to ----

#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Session_in_error = private::Answered<
    (),
    [(); {
        extern crate core as __core;
        __core::compile_error! {
            "no field is named `config`: the config can be one of the data fields `name`, `title`"
        }
        0
    }],
>;
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
mod Session_data {
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
        Session_type2,
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
            Session_type2,
        >: Session_data::SessionIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Session_data::SessionResource<
            'live,
            Session_type2,
        >: Session_data::SessionIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Session_data::SessionResource<
            'live,
            Session_type2,
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
impl<'live, Name, Title, Log> Session_data::SessionIsData<'live>
for SessionBuilder<Name, Title, Log> {}
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Session_type2 = File;
#[doc(hidden)]
#[allow(dead_code)]
struct SessionBuilder<Name = (), Title = (), Log = ()> {
    name: private::Answered<
        String,
        private::core::marker::PhantomData<(Name, Title, Log)>,
    >,
    title: String,
}
impl<Name, Title, Log> private::DeepClone for SessionBuilder<Name, Title, Log> {
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::left_out()
    }
}
impl private::Resource for Session {
    type Config = SessionBuilder;
    fn config_in(&self, _: &mut private::Cloner) -> SessionBuilder {
        private::left_out()
    }
    fn open_in(
        _: SessionBuilder,
        _: &mut private::Opener,
    ) -> private::Result<Self, private::OpenError> {
        private::left_out()
    }
}
#[doc(hidden)]
#[allow(dead_code, clippy::all)]
impl<Name, Title, Log> SessionBuilder<Name, Title, Log> {
    fn new() -> Session_in_error {
        private::left_out()
    }
    fn name(self, _: String) -> Session_in_error {
        private::left_out()
    }
    fn title(self, _: impl private::core::convert::Into<String>) -> Session_in_error {
        private::left_out()
    }
    fn log(self, _: Session_in_error) -> Session_in_error {
        private::left_out()
    }
    fn build(self) -> Session_in_error {
        private::left_out()
    }
    fn open(&self) -> Session_in_error {
        private::left_out()
    }
}
#[doc(hidden)]
#[allow(dead_code, clippy::all)]
impl Session {
    fn builder() -> Session_in_error {
        private::left_out()
    }
    fn to_builder(&self) -> Session_in_error {
        private::left_out()
    }
    fn try_to_builder(&self) -> Session_in_error {
        private::left_out()
    }
    fn twin(&self) -> Session_in_error {
        private::left_out()
    }
}
