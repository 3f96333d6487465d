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

const _: () = {
    extern crate core as __core;
    __core::compile_error! {
        "no field is named `config`: the config can be one of the data fields `name`, `title`"
    }
};
#[automatically_derived]
#[allow(
    deprecated,
    private_bounds,
    single_use_lifetimes,
    unused_lifetimes,
    elided_lifetimes_in_paths
)]
impl private::DeepClone for Session {
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::left_out()
    }
}
#[allow(dead_code, missing_docs)]
struct SessionBuilder;
impl private::DeepClone for SessionBuilder {
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
#[allow(dead_code, missing_docs, clippy::all)]
impl SessionBuilder {
    fn new() -> Self {
        SessionBuilder
    }
    fn name(self, _: String) -> Self {
        self
    }
    fn title(self, _: impl private::core::convert::Into<String>) -> Self {
        self
    }
    fn log<__V>(self, _: __V) -> Self {
        self
    }
    fn build(self) -> private::Result<Session, private::OpenError> {
        private::left_out()
    }
    fn open(&self) -> private::Result<Session, private::OpenError> {
        private::left_out()
    }
}
#[allow(dead_code, missing_docs, clippy::all)]
impl Session {
    fn builder() -> SessionBuilder {
        SessionBuilder
    }
    fn to_builder(&self) -> SessionBuilder {
        SessionBuilder
    }
    fn try_to_builder(&self) -> private::Result<SessionBuilder, private::CloneError> {
        private::left_out()
    }
    fn twin(&self) -> private::Result<Self, private::OpenError> {
        private::left_out()
    }
}
