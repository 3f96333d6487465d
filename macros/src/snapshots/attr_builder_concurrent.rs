//! `builder(concurrent)`: what does not need each other is opened at the same time, in scoped threads.

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Cluster {
    addr: SocketAddr,
    #[resource(from = addr)]
    one: TcpStream,
    #[resource]
    two: Live<TcpStream, SocketAddr>,
    #[resource(open = greet(one, two))]
    hello: Greeting,
}

// ---- expands to ----

#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Cluster_type0 = SocketAddr;
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Cluster_type1 = TcpStream;
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Cluster_type2 = Live<TcpStream, SocketAddr>;
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Cluster_type3 = Greeting;
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
mod Cluster_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Cluster` cannot be deep-cloned: its fields `one`, `two` and `hello` are live; mark a field of type `Cluster` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "fields `one`, `two` and `hello` are live resources",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait ClusterIsData<'live> {}
    /// Only bounds name this.
    pub struct ClusterResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::DeepClone for Cluster
where
    for<'live> Cluster_data::ClusterResource<
        'live,
        Cluster_type1,
    >: Cluster_data::ClusterIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl private::IsRefused for Cluster {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl Cluster {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Cluster_data::ClusterResource<
            'live,
            Cluster_type1,
        >: Cluster_data::ClusterIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Cluster_data::ClusterResource<
            'live,
            Cluster_type1,
        >: Cluster_data::ClusterIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Cluster_data::ClusterResource<
            'live,
            Cluster_type1,
        >: Cluster_data::ClusterIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl Cluster
where
    for<'live> Cluster: Cluster_data::ClusterIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Cluster_known = private::Asked<
    {
        let _ = || {
            <Live<
                TcpStream,
                SocketAddr,
            > as private::refused::FieldOpens<
                <SocketAddr as private::refused::ConfigOpensTcpStream<
                    TcpStream,
                    _,
                    <SocketAddr as private::refused::ConfigIsData<TcpStream, _>>::Kind,
                >>::Kind,
            >>::ASKED;
            private::expression::OpensWithoutAwait::<
                Cluster_type0,
                Cluster_type1,
            >::__freshtwin_ask(
                &private::expression::ConfigProbe::<Cluster_type0, Cluster_type1>::new()
                    .waits(),
            );
            private::core::mem::drop(
                <private::Itself<
                    _,
                > as private::expression::ConfigOf<
                    Cluster_type1,
                >>::__freshtwin_open_in(
                    private::expression::ConfigProbe::<
                        Cluster_type0,
                        Cluster_type1,
                    >::new()
                        .waits()
                        .config(),
                    "",
                ),
            );
        };
        true
    },
>;
#[doc(hidden)]
#[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
type Cluster_asked = private::Asked<
    {
        let _ = || {
            <private::Answered<
                Cluster_type2,
                Cluster_known,
            > as private::expression::InThreads<
                _,
            >>::__freshtwin_ask(
                &private::Parts::<private::Answered<Cluster_type2, Cluster_known>>::new()
                    .way(),
            );
        };
        true
    },
>;
/** The builder of a [`Cluster`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
/**

 As a type, `ClusterBuilder` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
struct ClusterBuilder<
    Addr: private::Slot = private::Set,
    Two: private::Slot = private::Set,
>
where
    Two::Of<private::Config<Cluster_type2, Cluster_asked>>: private::core::marker::Sized,
{
    /// The field `addr`.
    addr: Addr::Of<Cluster_type0>,
    /// The config of the resource `two`.
    two: Two::Of<private::Config<Cluster_type2, Cluster_asked>>,
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
mod Cluster_fields {
    use private::{Set, Slot};
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Cluster` is not complete: its field `addr` is not set",
        label = "`addr` is missing",
        note = "call `.addr(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait ClusterAddrIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl ClusterAddrIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Cluster` is not complete: its field `two` is not set",
        label = "`two` is missing",
        note = "call `.two(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait ClusterTwoIsSet<__C>: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl<__C> ClusterTwoIsSet<__C> for Set {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl ClusterBuilder<private::Unset, private::Unset> {
    /// An empty builder of `Cluster`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self {
            addr: __freshtwin_unset,
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
    clippy::must_use_candidate,
)]
impl<Addr: private::Slot, Two: private::Slot> ClusterBuilder<Addr, Two> {
    /// Sets the field `addr`.
    #[doc(alias("with_addr"))]
    #[inline]
    fn addr(
        self,
        __freshtwin_value: Cluster_type0,
    ) -> ClusterBuilder<private::Set, Two> {
        ClusterBuilder {
            addr: __freshtwin_value,
            two: self.two,
        }
    }
    /// Sets the config of the resource `two`.
    #[doc(alias("with_two", "set_two"))]
    #[inline]
    fn two<
        TwoGiven: private::expression::IntoConfigField<
                private::Config<Cluster_type2, Cluster_asked>,
            >,
    >(
        self,
        (__freshtwin_value | __freshtwin_value): TwoGiven,
    ) -> ClusterBuilder<Addr, private::Set> {
        ClusterBuilder {
            addr: self.addr,
            two: private::expression::IntoConfigField::__freshtwin_into(
                __freshtwin_value,
            ),
        }
    }
    /// Opens every resource, and moves the data into a new `Cluster`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Outcome<Cluster, Cluster_asked>
    where
        Addr: Cluster_fields::ClusterAddrIsSet,
        Two: Cluster_fields::ClusterTwoIsSet<
            private::Config<Cluster_type2, Cluster_asked>,
        >,
        Self: private::SameAs<ClusterBuilder<Addr::State, Two::State>>,
    {
        <Cluster as private::Resource>::from_config(
            private::SameAs::__freshtwin_same(self),
        )
    }
    /// Opens every resource, for a new `Cluster` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Outcome<Cluster, Cluster_asked>
    where
        Addr: Cluster_fields::ClusterAddrIsSet,
        Two: Cluster_fields::ClusterTwoIsSet<
            private::Config<Cluster_type2, Cluster_asked>,
        >,
        Self: private::SameAs<ClusterBuilder<Addr::State, Two::State>>,
    {
        private::open_copy::<Cluster>(private::SameAs::__freshtwin_same_ref(self))
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
)]
impl ClusterBuilder {
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self {
        private::DeepClone::deep_clone(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<Addr: private::Slot, Two: private::Slot> ClusterBuilder<Addr, Two>
where
    for<'live> ClusterBuilder<Addr, Two>: private::refused::SetsOpenedField<'live>,
{
    #[doc(hidden)]
    pub fn one(&self) {}
    #[doc(hidden)]
    pub fn hello(&self) {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
)]
impl Cluster {
    /// An empty builder of `Cluster`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> ClusterBuilder<private::Unset, private::Unset> {
        ClusterBuilder::new()
    }
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> ClusterBuilder {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<ClusterBuilder, private::CloneError> {
        private::Resource::__freshtwin_try_to_config(self)
    }
    /// An independent value: its data deep-cloned, each resource opened anew from its config.
    #[doc(alias("duplicate", "reopen", "reconnect"))]
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again. If the data cannot be
 deep-cloned, the cause is the error of `try_to_builder`.*/
    #[inline]
    fn twin(&self) -> private::Outcome<Self, Cluster_asked> {
        private::Resource::twin(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl Cluster
where
    for<'live> Cluster: private::refused::MovesIntoBuilder<'live>,
{
    #[doc(hidden)]
    pub fn into_builder(&self) {}
}
const _: () = {
    #[automatically_derived]
    #[allow(deprecated)]
    impl private::DeepClone for ClusterBuilder {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            if private::begins::<Self>(__freshtwin_cloner) {
                return private::begin(self, __freshtwin_cloner);
            }
            Self {
                addr: (<Self>::__FRESHTWIN_PART0.clone)(&self.addr, __freshtwin_cloner),
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
                .survey)(&self.addr, &__freshtwin_copy.addr, __freshtwin_surveyor);
            private::DeepClone::__freshtwin_survey_part(
                &self.two,
                &__freshtwin_copy.two,
                __freshtwin_surveyor,
            );
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
            private::lasting::<Self, ()>(__freshtwin_levels)
                .and(<Self>::__FRESHTWIN_PART0.plain)
                .and(
                    <(
                        private::Config<Cluster_type2, Cluster_asked>,
                    ) as private::DeepClone>::__freshtwin_plain,
                )
        };
    }
    #[allow(deprecated, elided_lifetimes_in_paths)]
    #[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
    impl ClusterBuilder {
        const __FRESHTWIN_PART0: private::Part<SocketAddr> = <SocketAddr as private::refused::FieldIsData<
            <SocketAddr as private::refused::PartIsData<_>>::Kind,
        >>::__FRESHTWIN_PART;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live> Cluster_data::ClusterIsData<'live> for ClusterBuilder {}
    private::with_serde! {
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < Addr : private::Slot, Two :
        private::Slot, > private::serde::Serialize for ClusterBuilder < Addr, Two, >
        where Cluster : private::BuilderDerivesSerialize < ClusterBuilder < Addr, Two, >
        >, { fn serialize < __Serializer : private::serde::Serializer > (& self, _ :
        __Serializer) -> private::Result < __Serializer::Ok, __Serializer::Error > {
        private::refused() } } #[allow(deprecated, private_bounds, single_use_lifetimes,
        unused_lifetimes, elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, Addr :
        private::Slot, Two : private::Slot, > private::serde::Deserialize < 'live > for
        ClusterBuilder < Addr, Two, > where Cluster : private::BuilderDerivesDeserialize
        < 'live, ClusterBuilder < Addr, Two, > >, { fn deserialize < __Deserializer :
        private::serde::Deserializer < 'live >> (_ : __Deserializer) -> private::Result <
        Self, __Deserializer::Error > { private::refused() } }
    }
    #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
    #[diagnostic::do_not_recommend]
    impl private::Resource for Cluster {
        #[allow(deprecated, elided_lifetimes_in_paths)]
        type Config = ClusterBuilder;
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> ClusterBuilder {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            ClusterBuilder {
                addr: (<ClusterBuilder>::__FRESHTWIN_PART0
                    .clone)(&self.addr, __freshtwin_cloner),
                two: <private::Field<
                    'static,
                    Cluster_type2,
                    Cluster_asked,
                > as private::Opens<
                    Cluster_type2,
                >>::__freshtwin_config_of(&self.two, __freshtwin_cloner),
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: ClusterBuilder,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let ClusterBuilder { addr: __freshtwin_f0, two: __freshtwin_c2 } = __freshtwin_config;
            let (__freshtwin_o0, __freshtwin_o1) = private::scope(|__freshtwin_threads| {
                let __freshtwin_t0 = private::expression::OpenInThread::__freshtwin_launch(
                    __freshtwin_threads,
                    __freshtwin_opener,
                    false,
                    |
                        __freshtwin_opener: &mut private::Opener,
                    | -> private::Result<(Cluster_type1, ()), private::OpenError> {
                        let __freshtwin_f1: Cluster_type1 = <Cluster_asked as private::OpensFrom<
                            _,
                            Cluster_type1,
                        >>::__freshtwin_open_from(&__freshtwin_f0, "one")?;
                        private::Result::Ok((__freshtwin_f1, ()))
                    },
                );
                let __freshtwin_t1 = private::expression::OpenInThread::__freshtwin_launch(
                    __freshtwin_threads,
                    __freshtwin_opener,
                    __freshtwin_opener.__freshtwin_asks()
                        && <private::Field<
                            'static,
                            Cluster_type2,
                            Cluster_asked,
                        > as private::Opens<
                            Cluster_type2,
                        >>::__freshtwin_shares_of(&__freshtwin_c2),
                    |
                        __freshtwin_opener: &mut private::Opener,
                    | -> private::Result<
                        (private::Answered<Cluster_type2, Cluster_asked>, ()),
                        private::OpenError,
                    > {
                        let __freshtwin_f2: Cluster_type2 = <private::Answered<
                            Cluster_type2,
                            Cluster_asked,
                        > as private::expression::InThreads<
                            _,
                        >>::__freshtwin_in_threads(
                            private::Parts::<
                                private::Answered<Cluster_type2, Cluster_asked>,
                            >::new()
                                .way(),
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
            let __freshtwin_f3: Cluster_type3 = {
                #[allow(unused_variables, clippy::toplevel_ref_arg)]
                let ref one = __freshtwin_f1;
                #[allow(unused_variables, clippy::toplevel_ref_arg)]
                let ref two = __freshtwin_f2;
                private::expression::OpenedByCall::<
                    Cluster_type3,
                >::__freshtwin_opened(greet(one, two), "hello")?
            };
            private::Result::Ok(Self {
                addr: __freshtwin_f0,
                one: __freshtwin_f1,
                two: __freshtwin_f2,
                hello: __freshtwin_f3,
            })
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(
            &self,
            __freshtwin_surveyor: &mut private::ResourceSurveyor<'_, '_>,
        ) {
            (<ClusterBuilder>::__FRESHTWIN_PART0
                .survey)(&self.addr, &self.addr, __freshtwin_surveyor.data_surveyor());
            <private::Field<
                'static,
                Cluster_type2,
                Cluster_asked,
            > as private::Opens<
                Cluster_type2,
            >>::__freshtwin_survey_of(&self.two, __freshtwin_surveyor);
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__freshtwin_config: &ClusterBuilder) -> private::bool {
            false
                || <private::Field<
                    'static,
                    Cluster_type2,
                    Cluster_asked,
                > as private::Opens<
                    Cluster_type2,
                >>::__freshtwin_shares_of(&__freshtwin_config.two)
        }
    }
};
