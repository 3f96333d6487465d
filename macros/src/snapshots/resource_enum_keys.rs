//! An enum's builder copies its data by the fields' keys.

#[derive(DeepClone)]
#[deep_clone(bound = "T: Codec")]
enum Sink<T> {
    File {
        #[deep_clone(clone)]
        codec: T,
        #[deep_clone(share)]
        pool: Arc<Pool>,
        #[deep_clone(with = Self::copy)]
        name: Name,
        #[deep_clone(lock)]
        seen: Mutex<u8>,
        #[resource(open = File::open("x"))]
        file: File,
    },
    #[resource(group = wire, open = pair())]
    Pair(#[resource(group = wire)] Reader, #[resource(group = wire)] Writer),
}

// ---- expands to ----

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
mod Sink_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Sink` cannot be deep-cloned: its fields `file`, `Pair.0` and `Pair.1` are live; mark a field of type `Sink` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "fields `file`, `Pair.0` and `Pair.1` are live resources",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait SinkIsData<'live> {}
    /// Only bounds name this.
    pub struct SinkResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T> private::DeepClone for Sink<T>
where
    for<'live> Sink_data::SinkResource<'live, File>: Sink_data::SinkIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T> private::IsRefused for Sink<T> {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T> Sink<T> {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Sink_data::SinkResource<'live, File>: Sink_data::SinkIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Sink_data::SinkResource<'live, File>: Sink_data::SinkIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Sink_data::SinkResource<'live, File>: Sink_data::SinkIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl<T> Sink<T>
where
    for<'live> Sink<T>: Sink_data::SinkIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
/** The builder of a [`Sink`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
enum SinkBuilder<T>
where
    T: Codec,
{
    /// The builder of `Sink::File`.
    File {
        /// The field `codec`.
        codec: T,
        /// The field `pool`.
        pool: Arc<Pool>,
        /// The field `name`.
        name: Name,
        /// The field `seen`.
        seen: Mutex<u8>,
    },
    /// The builder of `Sink::Pair`.
    Pair(),
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<T> SinkBuilder<T>
where
    T: Codec,
{
    /// Opens every resource, and moves the data into a new `Sink`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Result<Sink<T>, private::OpenError> {
        <Sink<T> as private::Resource>::from_config(self)
    }
    /// Opens every resource, for a new `Sink` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Result<Sink<T>, private::OpenError> {
        private::open_copy::<Sink<T>>(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<T> SinkBuilder<T>
where
    T: Codec,
    for<'live> SinkBuilder<T>: private::refused::StartsEmpty<'live>,
{
    #[doc(hidden)]
    pub fn new() {}
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<T> Sink<T>
where
    T: Codec,
    for<'live> Sink<T>: private::refused::HasBuilder<'live, SinkBuilder<T>>,
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
)]
impl<T> Sink<T>
where
    T: Codec,
{
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> SinkBuilder<T> {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<SinkBuilder<T>, private::CloneError> {
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
impl<T> Sink<T>
where
    T: Codec,
    for<'live> Sink<T>: private::refused::MovesIntoBuilder<'live>,
{
    #[doc(hidden)]
    pub fn into_builder(&self) {}
}
const _: () = {
    #[automatically_derived]
    #[allow(
        deprecated,
        private_bounds,
        single_use_lifetimes,
        unused_lifetimes,
        elided_lifetimes_in_paths
    )]
    impl<T> private::DeepClone for SinkBuilder<T>
    where
        T: Codec,
    {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            if private::begins::<Self>(__freshtwin_cloner) {
                return private::begin(self, __freshtwin_cloner);
            }
            match self {
                Self::File {
                    codec: __freshtwin_a0,
                    pool: __freshtwin_a1,
                    name: __freshtwin_a2,
                    seen: __freshtwin_a3,
                } => {
                    Self::File {
                        codec: (<Self>::__FRESHTWIN_PART0
                            .clone)(__freshtwin_a0, __freshtwin_cloner),
                        pool: (<Self>::__FRESHTWIN_PART1
                            .clone)(__freshtwin_a1, __freshtwin_cloner),
                        name: (<Self>::__FRESHTWIN_PART2)(
                            __freshtwin_a2,
                            __freshtwin_cloner,
                        ),
                        seen: (<Self>::__FRESHTWIN_PART3
                            .clone)(__freshtwin_a3, __freshtwin_cloner),
                    }
                }
                Self::Pair {} => Self::Pair {},
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
                    Self::File {
                        codec: __freshtwin_a0,
                        pool: __freshtwin_a1,
                        name: __freshtwin_a2,
                        seen: __freshtwin_a3,
                    },
                    Self::File {
                        codec: __freshtwin_b0,
                        pool: __freshtwin_b1,
                        name: __freshtwin_b2,
                        seen: __freshtwin_b3,
                    },
                ) => {
                    (<Self>::__FRESHTWIN_PART0
                        .clone_from)(__freshtwin_a0, __freshtwin_b0, __freshtwin_cloner);
                    (<Self>::__FRESHTWIN_PART1
                        .clone_from)(__freshtwin_a1, __freshtwin_b1, __freshtwin_cloner);
                    *__freshtwin_a2 = (<Self>::__FRESHTWIN_PART2)(
                        __freshtwin_b2,
                        __freshtwin_cloner,
                    );
                    (<Self>::__FRESHTWIN_PART3
                        .clone_from)(__freshtwin_a3, __freshtwin_b3, __freshtwin_cloner);
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
                    Self::File { seen: __freshtwin_a3, .. },
                    Self::File { seen: __freshtwin_b3, .. },
                ) => {
                    (<Self>::__FRESHTWIN_PART3
                        .survey)(__freshtwin_a3, __freshtwin_b3, __freshtwin_surveyor);
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
                    Self::File { seen: __freshtwin_a3, .. },
                    Self::File { seen: __freshtwin_b3, .. },
                ) => {
                    (<Self>::__FRESHTWIN_PART3
                        .fill)(__freshtwin_a3, __freshtwin_b3, __freshtwin_cloner);
                }
                _ => {}
            }
        }
    }
    #[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
    impl<T> SinkBuilder<T>
    where
        T: Codec,
    {
        const __FRESHTWIN_PART2: fn(&Name, &mut private::Cloner) -> Name = |
            __freshtwin_field,
            __freshtwin_cloner|
        private::expression::HookGives::<
            Name,
        >::__freshtwin_run(
            private::expression::Hook::<Name, _>::__freshtwin_hook(<Sink<T>>::copy),
            __freshtwin_cloner,
            __freshtwin_field,
        );
    }
    #[allow(deprecated, elided_lifetimes_in_paths)]
    #[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
    impl<T> SinkBuilder<T>
    where
        T: Codec,
    {
        const __FRESHTWIN_PART0: private::Part<T> = <T as private::refused::FieldHasClone>::__FRESHTWIN_PART;
        const __FRESHTWIN_PART1: private::Part<Arc<Pool>> = <Arc<
            Pool,
        > as private::refused::FieldIsHandle>::__FRESHTWIN_PART;
        const __FRESHTWIN_PART3: private::Part<Mutex<u8>> = <Mutex<
            u8,
        > as private::refused::ThroughLocks<
            <Mutex<u8> as private::refused::LockIsKnown<_>>::Kind,
        >>::__FRESHTWIN_PART;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live, T> Sink_data::SinkIsData<'live> for SinkBuilder<T>
    where
        T: Codec,
    {}
    #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
    #[diagnostic::do_not_recommend]
    impl<T> private::Resource for Sink<T>
    where
        T: Codec,
    {
        #[allow(deprecated, elided_lifetimes_in_paths)]
        type Config = SinkBuilder<T>;
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> SinkBuilder<T> {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            match self {
                Self::File {
                    codec: __freshtwin_a0,
                    pool: __freshtwin_a1,
                    name: __freshtwin_a2,
                    seen: __freshtwin_a3,
                    ..
                } => {
                    SinkBuilder::File {
                        codec: (<SinkBuilder<T>>::__FRESHTWIN_PART0
                            .clone)(__freshtwin_a0, __freshtwin_cloner),
                        pool: (<SinkBuilder<T>>::__FRESHTWIN_PART1
                            .clone)(__freshtwin_a1, __freshtwin_cloner),
                        name: (<SinkBuilder<
                            T,
                        >>::__FRESHTWIN_PART2)(__freshtwin_a2, __freshtwin_cloner),
                        seen: (<SinkBuilder<T>>::__FRESHTWIN_PART3
                            .clone)(__freshtwin_a3, __freshtwin_cloner),
                    }
                }
                Self::Pair { .. } => SinkBuilder::Pair {},
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: SinkBuilder<T>,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            match __freshtwin_config {
                SinkBuilder::File {
                    codec: __freshtwin_f0,
                    pool: __freshtwin_f1,
                    name: __freshtwin_f2,
                    seen: __freshtwin_f3,
                } => {
                    let __freshtwin_f4: File = {
                        private::expression::OpenedByCall::<
                            File,
                        >::__freshtwin_opened(File::open("x"), "file")?
                    };
                    private::Result::Ok(Self::File {
                        codec: __freshtwin_f0,
                        pool: __freshtwin_f1,
                        name: __freshtwin_f2,
                        seen: __freshtwin_f3,
                        file: __freshtwin_f4,
                    })
                }
                SinkBuilder::Pair {} => {
                    let (__freshtwin_f0, __freshtwin_f1): (Reader, Writer) = {
                        private::expression::OpenedByGroup::<
                            (Reader, Writer),
                        >::__freshtwin_opened(pair(), "wire")?
                    };
                    private::Result::Ok(Self::Pair {
                        0: __freshtwin_f0,
                        1: __freshtwin_f1,
                    })
                }
            }
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(
            &self,
            __freshtwin_surveyor: &mut private::ResourceSurveyor<'_, '_>,
        ) {
            match self {
                Self::File {
                    codec: __freshtwin_a0,
                    pool: __freshtwin_a1,
                    name: __freshtwin_a2,
                    seen: __freshtwin_a3,
                    ..
                } => {
                    (<SinkBuilder<T>>::__FRESHTWIN_PART3
                        .survey)(
                        __freshtwin_a3,
                        __freshtwin_a3,
                        __freshtwin_surveyor.data_surveyor(),
                    );
                }
                Self::Pair { .. } => {}
            }
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__freshtwin_config: &SinkBuilder<T>) -> private::bool {
            match __freshtwin_config {
                SinkBuilder::File { .. } => false,
                SinkBuilder::Pair { .. } => false,
            }
        }
    }
};
