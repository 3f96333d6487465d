//! Generics in threads: what goes to another thread is `Send`.

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Held<C, R> {
    config: C,
    #[resource(from = config)]
    one: R,
    #[resource]
    two: Live<R, C>,
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
mod Held_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Held` cannot be deep-cloned: its fields `one` and `two` are live; mark a field of type `Held` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "fields `one` and `two` are live resources",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait HeldIsData<'live> {}
    /// Only bounds name this.
    pub struct HeldResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<C, R> private::DeepClone for Held<C, R>
where
    for<'live> Held_data::HeldResource<'live, R>: Held_data::HeldIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<C, R> private::IsRefused for Held<C, R> {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<C, R> Held<C, R> {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Held_data::HeldResource<'live, R>: Held_data::HeldIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Held_data::HeldResource<'live, R>: Held_data::HeldIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Held_data::HeldResource<'live, R>: Held_data::HeldIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl<C, R> Held<C, R>
where
    for<'live> Held<C, R>: Held_data::HeldIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
/** The builder of a [`Held`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
/**

 As a type, `HeldBuilder` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
struct HeldBuilder<
    C,
    R,
    Config: private::Slot = private::Set,
    Two: private::Slot = private::Set,
>
where
    Live<R, C>: private::Resource<Config: private::core::marker::Send>,
    Two::Of<private::Config<Live<R, C>>>: private::core::marker::Sized,
{
    /// The field `config`.
    config: Config::Of<C>,
    /// The config of the resource `two`.
    two: Two::Of<private::Config<Live<R, C>>>,
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
mod Held_fields {
    use private::{Set, Slot};
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Held` is not complete: its field `config` is not set",
        label = "`config` is missing",
        note = "call `.config(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait HeldConfigIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl HeldConfigIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Held` is not complete: its field `two` is not set",
        label = "`two` is missing",
        note = "call `.two(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait HeldTwoIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl HeldTwoIsSet for Set {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl<C, R> HeldBuilder<C, R, private::Unset, private::Unset>
where
    Live<R, C>: private::Resource<Config: private::core::marker::Send>,
{
    /// An empty builder of `Held`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self {
            config: __freshtwin_unset,
            two: __freshtwin_unset,
        }
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<C, R, Config: private::Slot, Two: private::Slot> HeldBuilder<C, R, Config, Two>
where
    Live<R, C>: private::Resource<Config: private::core::marker::Send>,
{
    /// Sets the field `config`.
    #[inline]
    fn config(self, __freshtwin_value: C) -> HeldBuilder<C, R, private::Set, Two> {
        HeldBuilder {
            config: __freshtwin_value,
            two: self.two,
        }
    }
    /// Sets the config of the resource `two`.
    #[doc(alias("with_two", "set_two"))]
    #[inline]
    fn two<TwoGiven: private::expression::IntoConfigField<private::Config<Live<R, C>>>>(
        self,
        (__freshtwin_value | __freshtwin_value): TwoGiven,
    ) -> HeldBuilder<C, R, Config, private::Set> {
        HeldBuilder {
            config: self.config,
            two: private::expression::IntoConfigField::__freshtwin_into(
                __freshtwin_value,
            ),
        }
    }
    /// Opens every resource, and moves the data into a new `Held`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Result<Held<C, R>, private::OpenError>
    where
        Config: Held_fields::HeldConfigIsSet,
        Two: Held_fields::HeldTwoIsSet,
        Self: private::SameAs<HeldBuilder<C, R, Config::State, Two::State>>,
        C: private::ArgumentIsData,
        C: private::core::marker::Sync,
        R: private::core::marker::Send,
        C: private::Open<R>,
        Live<R, C>: private::core::marker::Send,
    {
        <Held<
            C,
            R,
        > as private::Resource>::from_config(private::SameAs::__freshtwin_same(self))
    }
    /// Opens every resource, for a new `Held` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Result<Held<C, R>, private::OpenError>
    where
        Config: Held_fields::HeldConfigIsSet,
        Two: Held_fields::HeldTwoIsSet,
        Self: private::SameAs<HeldBuilder<C, R, Config::State, Two::State>>,
        C: private::ArgumentIsData,
        C: private::core::marker::Sync,
        R: private::core::marker::Send,
        C: private::Open<R>,
        Live<R, C>: private::core::marker::Send,
    {
        private::open_copy::<Held<C, R>>(private::SameAs::__freshtwin_same_ref(self))
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<C, R> HeldBuilder<C, R>
where
    Live<R, C>: private::Resource<Config: private::core::marker::Send>,
{
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self
    where
        C: private::DeepClone,
    {
        private::DeepClone::deep_clone(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<C, R, Config: private::Slot, Two: private::Slot> HeldBuilder<C, R, Config, Two>
where
    Live<R, C>: private::Resource<Config: private::core::marker::Send>,
    for<'live> HeldBuilder<C, R, Config, Two>: private::refused::SetsOpenedField<'live>,
{
    #[doc(hidden)]
    pub fn one(&self) {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<C, R> Held<C, R> {
    /// An empty builder of `Held`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> HeldBuilder<C, R, private::Unset, private::Unset>
    where
        Live<R, C>: private::Resource<Config: private::core::marker::Send>,
    {
        HeldBuilder::new()
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<C, R> Held<C, R>
where
    C: private::DeepClone,
    C: private::core::marker::Sync,
    R: private::core::marker::Send,
    C: private::Open<R>,
    Live<R, C>: private::core::marker::Send,
{
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> HeldBuilder<C, R>
    where
        Live<R, C>: private::Resource<Config: private::core::marker::Send>,
    {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<HeldBuilder<C, R>, private::CloneError>
    where
        Live<R, C>: private::Resource<Config: private::core::marker::Send>,
    {
        private::Resource::__freshtwin_try_to_config(self)
    }
    /// An independent value: its data deep-cloned, each resource opened anew from its config.
    #[doc(alias("duplicate", "reopen", "reconnect"))]
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again. If the data cannot be
 deep-cloned, the cause is the error of `try_to_builder`.*/
    #[inline]
    fn twin(&self) -> private::Result<Self, private::OpenError>
    where
        Live<R, C>: private::Resource<Config: private::core::marker::Send>,
    {
        private::Resource::twin(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<C, R> Held<C, R>
where
    Live<R, C>: private::Resource<Config: private::core::marker::Send>,
    for<'live> Held<C, R>: private::refused::MovesIntoBuilder<'live>,
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
    impl<C, R> private::DeepClone for HeldBuilder<C, R>
    where
        Live<R, C>: private::Resource<Config: private::core::marker::Send>,
        C: private::DeepClone,
    {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            if private::begins::<Self>(__freshtwin_cloner) {
                return private::begin(self, __freshtwin_cloner);
            }
            Self {
                config: (<Self>::__FRESHTWIN_PART0
                    .clone)(&self.config, __freshtwin_cloner),
                two: private::DeepClone::deep_clone_in(&self.two, __freshtwin_cloner),
            }
        }
        #[inline]
        fn survey_in(
            &self,
            __freshtwin_copy: &Self,
            __freshtwin_surveyor: &mut private::Surveyor<'_>,
        ) {
            (<Self>::__FRESHTWIN_PART0
                .survey)(&self.config, &__freshtwin_copy.config, __freshtwin_surveyor);
            private::DeepClone::__freshtwin_survey_part(
                &self.two,
                &__freshtwin_copy.two,
                __freshtwin_surveyor,
            );
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
            private::borrowing::<Self, ()>(__freshtwin_levels)
                .and(<Self>::__FRESHTWIN_PART0.plain)
                .and(
                    <(
                        private::Config<Live<R, C>>,
                    ) as private::DeepClone>::__freshtwin_plain,
                )
        };
    }
    #[allow(deprecated, elided_lifetimes_in_paths)]
    #[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
    impl<C, R> HeldBuilder<C, R>
    where
        Live<R, C>: private::Resource<Config: private::core::marker::Send>,
        C: private::DeepClone,
    {
        const __FRESHTWIN_PART0: private::Part<C> = <private::Itself<
            _,
        > as private::DeepClone>::__FRESHTWIN_PART;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live, C, R> Held_data::HeldIsData<'live> for HeldBuilder<C, R>
    where
        Live<R, C>: private::Resource<Config: private::core::marker::Send>,
    {}
    private::with_serde! {
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < C, R, Config : private::Slot,
        Two : private::Slot, > private::serde::Serialize for HeldBuilder < C, R, Config,
        Two, > where Live < R, C > : private::Resource < Config :
        private::core::marker::Send >, Held < C, R > : private::BuilderDerivesSerialize <
        HeldBuilder < C, R, Config, Two, > >, { fn serialize < __Serializer :
        private::serde::Serializer > (& self, _ : __Serializer) -> private::Result <
        __Serializer::Ok, __Serializer::Error > { private::refused() } }
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, C, R, Config :
        private::Slot, Two : private::Slot, > private::serde::Deserialize < 'live > for
        HeldBuilder < C, R, Config, Two, > where Live < R, C > : private::Resource <
        Config : private::core::marker::Send >, Held < C, R > :
        private::BuilderDerivesDeserialize < 'live, HeldBuilder < C, R, Config, Two, > >,
        { fn deserialize < __Deserializer : private::serde::Deserializer < 'live >> (_ :
        __Deserializer) -> private::Result < Self, __Deserializer::Error > {
        private::refused() } }
    }
    #[automatically_derived]
    #[allow(
        deprecated,
        private_bounds,
        single_use_lifetimes,
        unused_lifetimes,
        elided_lifetimes_in_paths
    )]
    #[diagnostic::do_not_recommend]
    impl<C, R> private::Resource for Held<C, R>
    where
        Live<R, C>: private::Resource<Config: private::core::marker::Send>,
        C: private::DeepClone,
        C: private::core::marker::Sync,
        R: private::core::marker::Send,
        C: private::Open<R>,
        Live<R, C>: private::core::marker::Send,
    {
        type Config = HeldBuilder<C, R>;
        #[inline]
        fn config_in(
            &self,
            __freshtwin_cloner: &mut private::Cloner,
        ) -> HeldBuilder<C, R> {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            HeldBuilder {
                config: (<HeldBuilder<C, R>>::__FRESHTWIN_PART0
                    .clone)(&self.config, __freshtwin_cloner),
                two: <private::Field<
                    'static,
                    Live<R, C>,
                > as private::Opens<
                    Live<R, C>,
                >>::__freshtwin_config_of(&self.two, __freshtwin_cloner),
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: HeldBuilder<C, R>,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let HeldBuilder { config: __freshtwin_f0, two: __freshtwin_c2 } = __freshtwin_config;
            let (__freshtwin_o0, __freshtwin_o1) = private::scope(|__freshtwin_threads| {
                let __freshtwin_t0 = private::expression::OpenInThread::__freshtwin_launch(
                    __freshtwin_threads,
                    __freshtwin_opener,
                    false,
                    |
                        __freshtwin_opener: &mut private::Opener,
                    | -> private::Result<(R, ()), private::OpenError> {
                        let __freshtwin_f1: R = <private::Itself<
                            _,
                        > as private::expression::ConfigOf<
                            R,
                        >>::__freshtwin_open_in(&__freshtwin_f0, "one")?;
                        private::Result::Ok((__freshtwin_f1, ()))
                    },
                );
                let __freshtwin_t1 = private::expression::OpenInThread::__freshtwin_launch(
                    __freshtwin_threads,
                    __freshtwin_opener,
                    __freshtwin_opener.__freshtwin_asks()
                        && <private::Field<
                            'static,
                            Live<R, C>,
                        > as private::Opens<
                            Live<R, C>,
                        >>::__freshtwin_shares_of(&__freshtwin_c2),
                    |
                        __freshtwin_opener: &mut private::Opener,
                    | -> private::Result<(Live<R, C>, ()), private::OpenError> {
                        let __freshtwin_f2: Live<R, C> = <private::Itself<
                            _,
                        > as private::expression::InThreads<
                            _,
                        >>::__freshtwin_in_threads(
                            private::Parts::<Live<R, C>>::new().way(),
                            __freshtwin_c2,
                            __freshtwin_opener,
                            "two",
                        )?;
                        private::Result::Ok((__freshtwin_f2, ()))
                    },
                );
                let __freshtwin_t0 = __freshtwin_t0.here(__freshtwin_opener);
                let __freshtwin_t1 = __freshtwin_t1.here(__freshtwin_opener);
                (__freshtwin_t0.finish(), __freshtwin_t1.finish())
            });
            let mut __freshtwin_failure = private::core::option::Option::None;
            let __freshtwin_o0 = private::settle(
                __freshtwin_o0,
                &mut __freshtwin_failure,
            );
            let __freshtwin_o1 = private::settle(
                __freshtwin_o1,
                &mut __freshtwin_failure,
            );
            if let private::core::option::Option::Some(__freshtwin_failure) = __freshtwin_failure {
                return private::Result::Err(__freshtwin_failure.raise());
            }
            let (
                private::core::option::Option::Some((__freshtwin_f1, ())),
                private::core::option::Option::Some((__freshtwin_f2, ())),
            ) = (__freshtwin_o0, __freshtwin_o1) else { private::settled() };
            private::Result::Ok(Self {
                config: __freshtwin_f0,
                one: __freshtwin_f1,
                two: __freshtwin_f2,
            })
        }
        #[inline]
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(
            &self,
            __freshtwin_surveyor: &mut private::ResourceSurveyor<'_, '_>,
        ) {
            (<HeldBuilder<C, R>>::__FRESHTWIN_PART0
                .survey)(
                &self.config,
                &self.config,
                __freshtwin_surveyor.data_surveyor(),
            );
            <private::Field<
                'static,
                Live<R, C>,
            > as private::Opens<
                Live<R, C>,
            >>::__freshtwin_survey_of(&self.two, __freshtwin_surveyor);
        }
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__freshtwin_config: &HeldBuilder<C, R>) -> private::bool {
            false
                || <private::Field<
                    'static,
                    Live<R, C>,
                > as private::Opens<
                    Live<R, C>,
                >>::__freshtwin_shares_of(&__freshtwin_config.two)
        }
    }
};
