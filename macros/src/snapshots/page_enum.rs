//! A public enum: rustdoc shows its builder without the bounds that only keep errors short.

/// Where output goes.
#[derive(DeepClone)]
pub enum Target {
    /// Nowhere.
    Nowhere,
    /// To a file.
    File {
        /// The open file.
        #[resource]
        file: Live<File, FileConfig>,
    },
}

// ---- expands to ----

#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Target_type0 = Live<File, FileConfig>;
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
pub mod Target_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Target` cannot be deep-cloned: its field `file` is live; mark a field of type `Target` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "field `file` is a live resource",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait TargetIsData<'live> {}
    /// Only bounds name this.
    pub struct TargetResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::DeepClone for Target
where
    for<'live> Target_data::TargetResource<
        'live,
        Target_type0,
    >: Target_data::TargetIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::IsRefused for Target {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl Target {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Target_data::TargetResource<
            'live,
            Target_type0,
        >: Target_data::TargetIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Target_data::TargetResource<
            'live,
            Target_type0,
        >: Target_data::TargetIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Target_data::TargetResource<
            'live,
            Target_type0,
        >: Target_data::TargetIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl Target
where
    for<'live> Target: Target_data::TargetIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Target_asked = private::Asked<
    {
        let _ = || {
            <Live<
                File,
                FileConfig,
            > as private::refused::FieldOpens<
                <FileConfig as private::refused::ConfigOpensFile<
                    File,
                    _,
                    <FileConfig as private::refused::ConfigIsData<File, _>>::Kind,
                >>::Kind,
            >>::ASKED;
        };
        true
    },
>;
#[cfg(not(doc))]
/** The builder of a [`Target`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
pub enum TargetBuilder {
    /// Nowhere.
    Nowhere,
    /// To a file.
    File {
        /// The open file.
        file: private::Config<Target_type0, Target_asked>,
    },
}
#[cfg(not(doc))]
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
)]
impl TargetBuilder {
    /// Opens every resource, and moves the data into a new `Target`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    pub fn build(self) -> private::Outcome<Target, Target_asked> {
        <Target as private::Resource>::from_config(self)
    }
    /// Opens every resource, for a new `Target` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    pub fn open(&self) -> private::Outcome<Target, Target_asked> {
        private::open_copy::<Target>(self)
    }
    #[doc(hidden)]
    #[inline]
    pub fn deep_clone(&self) -> Self {
        private::DeepClone::deep_clone(self)
    }
}
#[cfg(not(doc))]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl TargetBuilder
where
    for<'live> TargetBuilder: private::refused::StartsEmpty<'live>,
{
    #[doc(hidden)]
    pub fn new() {}
}
#[cfg(not(doc))]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl Target
where
    for<'live> Target: private::refused::HasBuilder<'live, TargetBuilder>,
{
    #[doc(hidden)]
    pub fn builder() {}
}
#[cfg(not(doc))]
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
)]
impl Target {
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    pub fn to_builder(&self) -> TargetBuilder {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    pub fn try_to_builder(&self) -> private::Result<TargetBuilder, private::CloneError> {
        private::Resource::__freshtwin_try_to_config(self)
    }
    /// An independent value: its data deep-cloned, each resource opened anew from its config.
    #[doc(alias("duplicate", "reopen", "reconnect"))]
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again. If the data cannot be
 deep-cloned, the cause is the error of `try_to_builder`.*/
    #[inline]
    pub fn twin(&self) -> private::Outcome<Self, Target_asked> {
        private::Resource::twin(self)
    }
}
#[cfg(not(doc))]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl Target
where
    for<'live> Target: private::refused::MovesIntoBuilder<'live>,
{
    #[doc(hidden)]
    pub fn into_builder(&self) {}
}
const _: () = {
    #[automatically_derived]
    #[allow(deprecated)]
    #[cfg(not(doc))]
    impl private::DeepClone for TargetBuilder {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            if private::begins::<Self>(__freshtwin_cloner) {
                return private::begin(self, __freshtwin_cloner);
            }
            match self {
                Self::Nowhere {} => Self::Nowhere {},
                Self::File { file: __freshtwin_a0 } => {
                    Self::File {
                        file: private::DeepClone::deep_clone_in(
                            __freshtwin_a0,
                            __freshtwin_cloner,
                        ),
                    }
                }
            }
        }
        #[inline]
        fn deep_clone_from_in(
            &mut self,
            __freshtwin_source: &Self,
            __freshtwin_cloner: &mut private::Cloner,
        ) {
            if private::begins_from(self, __freshtwin_source, __freshtwin_cloner) {
                return;
            }
            match (self, __freshtwin_source) {
                (
                    Self::File { file: __freshtwin_a0 },
                    Self::File { file: __freshtwin_b0 },
                ) => {
                    private::DeepClone::deep_clone_from_in(
                        __freshtwin_a0,
                        __freshtwin_b0,
                        __freshtwin_cloner,
                    );
                }
                (__freshtwin_this, __freshtwin_source) => {
                    *__freshtwin_this = private::DeepClone::deep_clone_in(
                        __freshtwin_source,
                        __freshtwin_cloner,
                    );
                }
            }
        }
        #[inline]
        fn survey_in(
            &self,
            __freshtwin_copy: &Self,
            __freshtwin_surveyor: &mut private::Surveyor<'_>,
        ) {
            match (self, __freshtwin_copy) {
                (
                    Self::File { file: __freshtwin_a0 },
                    Self::File { file: __freshtwin_b0 },
                ) => {
                    private::DeepClone::__freshtwin_survey_part(
                        __freshtwin_a0,
                        __freshtwin_b0,
                        __freshtwin_surveyor,
                    );
                }
                _ => {}
            }
        }
        const FILLS_IN: private::bool = true;
        #[inline]
        fn fill_in(
            &self,
            __freshtwin_copy: &mut Self,
            __freshtwin_cloner: &mut private::Cloner,
        ) {
            match (self, __freshtwin_copy) {
                (
                    Self::File { file: __freshtwin_a0 },
                    Self::File { file: __freshtwin_b0 },
                ) => {
                    private::DeepClone::fill_in(
                        __freshtwin_a0,
                        __freshtwin_b0,
                        __freshtwin_cloner,
                    );
                }
                _ => {}
            }
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
            private::lasting::<Self, ()>(__freshtwin_levels)
                .and(
                    <(
                        private::Config<Target_type0, Target_asked>,
                    ) as private::DeepClone>::__freshtwin_plain,
                )
                .by_variant()
        };
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live> Target_data::TargetIsData<'live> for TargetBuilder {}
    #[automatically_derived]
    #[allow(
        deprecated,
        private_bounds,
        single_use_lifetimes,
        unused_lifetimes,
        elided_lifetimes_in_paths
    )]
    #[cfg(not(doc))]
    #[diagnostic::do_not_recommend]
    impl private::Resource for Target {
        type Config = TargetBuilder;
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> TargetBuilder {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            match self {
                Self::Nowhere {} => TargetBuilder::Nowhere {},
                Self::File { file: __freshtwin_a0 } => {
                    TargetBuilder::File {
                        file: <private::Field<
                            'static,
                            Target_type0,
                            Target_asked,
                        > as private::Opens<
                            Target_type0,
                        >>::__freshtwin_config_of(__freshtwin_a0, __freshtwin_cloner),
                    }
                }
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: TargetBuilder,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            match __freshtwin_config {
                TargetBuilder::Nowhere {} => private::Result::Ok(Self::Nowhere {}),
                TargetBuilder::File { file: __freshtwin_c0 } => {
                    let __freshtwin_f0: Target_type0 = <private::Field<
                        'static,
                        Target_type0,
                        Target_asked,
                    > as private::Opens<
                        Target_type0,
                    >>::__freshtwin_open_field(
                        __freshtwin_c0,
                        __freshtwin_opener,
                        "file",
                    )?;
                    private::Result::Ok(Self::File { file: __freshtwin_f0 })
                }
            }
        }
        #[inline]
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(
            &self,
            __freshtwin_surveyor: &mut private::ResourceSurveyor<'_, '_>,
        ) {
            match self {
                Self::Nowhere {} => {}
                Self::File { file: __freshtwin_a0 } => {
                    <private::Field<
                        'static,
                        Target_type0,
                        Target_asked,
                    > as private::Opens<
                        Target_type0,
                    >>::__freshtwin_survey_of(__freshtwin_a0, __freshtwin_surveyor);
                }
            }
        }
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__freshtwin_config: &TargetBuilder) -> private::bool {
            match __freshtwin_config {
                TargetBuilder::Nowhere { .. } => false,
                TargetBuilder::File { file: __freshtwin_c0, .. } => {
                    false
                        || <private::Field<
                            'static,
                            Target_type0,
                            Target_asked,
                        > as private::Opens<
                            Target_type0,
                        >>::__freshtwin_shares_of(__freshtwin_c0)
                }
            }
        }
    }
};
#[cfg(doc)]
mod __page {
    /** The builder of a [`Target`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
    #[must_use = "a builder opens nothing until `build` or `open` is called"]
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    pub enum TargetBuilder {
        /// Nowhere.
        Nowhere,
        /// To a file.
        File {
            /// The open file.
            file: FileConfig,
        },
    }
    #[allow(
        deprecated,
        private_bounds,
        private_interfaces,
        dead_code,
        clippy::missing_errors_doc,
        clippy::must_use_candidate,
    )]
    impl TargetBuilder {
        /// Opens every resource, and moves the data into a new `Target`.
        /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
        #[doc(alias("finish", "create", "connect"))]
        #[inline]
        pub fn build(self) -> private::Result<Target, private::OpenError> {
            <Target as private::Resource>::from_config(self)
        }
        /// Opens every resource, for a new `Target` with a deep clone of the data. The builder stays.
        /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
        #[inline]
        pub fn open(&self) -> private::Result<Target, private::OpenError> {
            private::open_copy::<Target>(self)
        }
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl Target
    where
        for<'live> Target: private::refused::HasBuilder<'live, TargetBuilder>,
    {
        #[doc(hidden)]
        pub fn builder() {}
    }
    #[allow(
        deprecated,
        private_bounds,
        private_interfaces,
        dead_code,
        clippy::missing_errors_doc,
        clippy::must_use_candidate,
    )]
    impl Target {
        /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
        #[inline]
        pub fn to_builder(&self) -> TargetBuilder {
            private::Resource::to_config(self)
        }
        /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
        #[inline]
        pub fn try_to_builder(
            &self,
        ) -> private::Result<TargetBuilder, private::CloneError> {
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
    impl private::DeepClone for TargetBuilder {
        fn deep_clone_in(&self, cloner: &mut private::Cloner) -> Self {
            loop {}
        }
    }
    impl private::Resource for Target {
        type Config = TargetBuilder;
        fn config_in(&self, cloner: &mut private::Cloner) -> TargetBuilder {
            loop {}
        }
        fn open_in(
            config: TargetBuilder,
            opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            loop {}
        }
    }
}
