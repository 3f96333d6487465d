//! A struct's builder copies its data by the fields' keys.

#[derive(DeepClone)]
struct Sink<T> {
    node: Node,
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
        message = "`Sink` cannot be deep-cloned: its field `file` is live; mark a field of type `Sink` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "field `file` is a live resource",
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
/**

 As a type, `SinkBuilder` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
struct SinkBuilder<
    T,
    NodeSlot: private::Slot = private::Set,
    Codec: private::Slot = private::Set,
    PoolSlot: private::Slot = private::Set,
    NameSlot: private::Slot = private::Set,
    Seen: private::Slot = private::Set,
> {
    /// The field `node`.
    node: NodeSlot::Of<Node>,
    /// The field `codec`.
    codec: Codec::Of<T>,
    /// The field `pool`.
    pool: PoolSlot::Of<Arc<Pool>>,
    /// The field `name`.
    name: NameSlot::Of<Name>,
    /// The field `seen`.
    seen: Seen::Of<Mutex<u8>>,
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
mod Sink_fields {
    use private::{Set, Slot};
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Sink` is not complete: its field `node` is not set",
        label = "`node` is missing",
        note = "call `.node(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait SinkNodeSlotIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl SinkNodeSlotIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Sink` is not complete: its field `codec` is not set",
        label = "`codec` is missing",
        note = "call `.codec(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait SinkCodecIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl SinkCodecIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Sink` is not complete: its field `pool` is not set",
        label = "`pool` is missing",
        note = "call `.pool(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait SinkPoolSlotIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl SinkPoolSlotIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Sink` is not complete: its field `name` is not set",
        label = "`name` is missing",
        note = "call `.name(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait SinkNameSlotIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl SinkNameSlotIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Sink` is not complete: its field `seen` is not set",
        label = "`seen` is missing",
        note = "call `.seen(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait SinkSeenIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl SinkSeenIsSet for Set {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl<
    T,
> SinkBuilder<
    T,
    private::Unset,
    private::Unset,
    private::Unset,
    private::Unset,
    private::Unset,
> {
    /// An empty builder of `Sink`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self {
            node: __freshtwin_unset,
            codec: __freshtwin_unset,
            pool: __freshtwin_unset,
            name: __freshtwin_unset,
            seen: __freshtwin_unset,
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
impl<
    T,
    NodeSlot: private::Slot,
    Codec: private::Slot,
    PoolSlot: private::Slot,
    NameSlot: private::Slot,
    Seen: private::Slot,
> SinkBuilder<T, NodeSlot, Codec, PoolSlot, NameSlot, Seen> {
    /// Sets the field `node`.
    #[doc(alias("with_node"))]
    #[inline]
    fn node(
        self,
        __freshtwin_value: Node,
    ) -> SinkBuilder<T, private::Set, Codec, PoolSlot, NameSlot, Seen> {
        SinkBuilder {
            node: __freshtwin_value,
            codec: self.codec,
            pool: self.pool,
            name: self.name,
            seen: self.seen,
        }
    }
    /// Sets the field `codec`.
    #[inline]
    fn codec(
        self,
        __freshtwin_value: T,
    ) -> SinkBuilder<T, NodeSlot, private::Set, PoolSlot, NameSlot, Seen> {
        SinkBuilder {
            node: self.node,
            codec: __freshtwin_value,
            pool: self.pool,
            name: self.name,
            seen: self.seen,
        }
    }
    /// Sets the field `pool`.
    #[doc(alias("with_pool"))]
    #[inline]
    fn pool(
        self,
        __freshtwin_value: Arc<Pool>,
    ) -> SinkBuilder<T, NodeSlot, Codec, private::Set, NameSlot, Seen> {
        SinkBuilder {
            node: self.node,
            codec: self.codec,
            pool: __freshtwin_value,
            name: self.name,
            seen: self.seen,
        }
    }
    /// Sets the field `name`.
    #[doc(alias("with_name"))]
    #[inline]
    fn name(
        self,
        __freshtwin_value: Name,
    ) -> SinkBuilder<T, NodeSlot, Codec, PoolSlot, private::Set, Seen> {
        SinkBuilder {
            node: self.node,
            codec: self.codec,
            pool: self.pool,
            name: __freshtwin_value,
            seen: self.seen,
        }
    }
    /// Sets the field `seen`.
    #[doc(alias("with_seen"))]
    #[inline]
    fn seen(
        self,
        __freshtwin_value: Mutex<u8>,
    ) -> SinkBuilder<T, NodeSlot, Codec, PoolSlot, NameSlot, private::Set> {
        SinkBuilder {
            node: self.node,
            codec: self.codec,
            pool: self.pool,
            name: self.name,
            seen: __freshtwin_value,
        }
    }
    /// Opens every resource, and moves the data into a new `Sink`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Result<Sink<T>, private::OpenError>
    where
        NodeSlot: Sink_fields::SinkNodeSlotIsSet,
        Codec: Sink_fields::SinkCodecIsSet,
        PoolSlot: Sink_fields::SinkPoolSlotIsSet,
        NameSlot: Sink_fields::SinkNameSlotIsSet,
        Seen: Sink_fields::SinkSeenIsSet,
        Self: private::SameAs<
            SinkBuilder<
                T,
                NodeSlot::State,
                Codec::State,
                PoolSlot::State,
                NameSlot::State,
                Seen::State,
            >,
        >,
        T: private::Clone,
    {
        <Sink<
            T,
        > as private::Resource>::from_config(private::SameAs::__freshtwin_same(self))
    }
    /// Opens every resource, for a new `Sink` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Result<Sink<T>, private::OpenError>
    where
        NodeSlot: Sink_fields::SinkNodeSlotIsSet,
        Codec: Sink_fields::SinkCodecIsSet,
        PoolSlot: Sink_fields::SinkPoolSlotIsSet,
        NameSlot: Sink_fields::SinkNameSlotIsSet,
        Seen: Sink_fields::SinkSeenIsSet,
        Self: private::SameAs<
            SinkBuilder<
                T,
                NodeSlot::State,
                Codec::State,
                PoolSlot::State,
                NameSlot::State,
                Seen::State,
            >,
        >,
        T: private::Clone,
    {
        private::open_copy::<Sink<T>>(private::SameAs::__freshtwin_same_ref(self))
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<T> SinkBuilder<T> {
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self
    where
        T: private::Clone,
    {
        private::DeepClone::deep_clone(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<
    T,
    NodeSlot: private::Slot,
    Codec: private::Slot,
    PoolSlot: private::Slot,
    NameSlot: private::Slot,
    Seen: private::Slot,
> SinkBuilder<T, NodeSlot, Codec, PoolSlot, NameSlot, Seen>
where
    for<'live> SinkBuilder<
        T,
        NodeSlot,
        Codec,
        PoolSlot,
        NameSlot,
        Seen,
    >: private::refused::SetsOpenedField<'live>,
{
    #[doc(hidden)]
    pub fn file(&self) {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<T> Sink<T> {
    /// An empty builder of `Sink`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> SinkBuilder<
        T,
        private::Unset,
        private::Unset,
        private::Unset,
        private::Unset,
        private::Unset,
    > {
        SinkBuilder::new()
    }
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
    T: private::Clone,
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
        T: private::Clone,
    {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            if private::begins::<Self>(__freshtwin_cloner) {
                return private::begin(self, __freshtwin_cloner);
            }
            Self {
                node: (<Self>::__FRESHTWIN_PART0.clone)(&self.node, __freshtwin_cloner),
                codec: (<Self>::__FRESHTWIN_PART1
                    .clone)(&self.codec, __freshtwin_cloner),
                pool: (<Self>::__FRESHTWIN_PART2.clone)(&self.pool, __freshtwin_cloner),
                name: (<Self>::__FRESHTWIN_PART3)(&self.name, __freshtwin_cloner),
                seen: (<Self>::__FRESHTWIN_PART4.clone)(&self.seen, __freshtwin_cloner),
            }
        }
        #[inline]
        fn survey_in(
            &self,
            __freshtwin_copy: &Self,
            __freshtwin_surveyor: &mut private::Surveyor<'_>,
        ) {
            (<Self>::__FRESHTWIN_PART0
                .survey)(&self.node, &__freshtwin_copy.node, __freshtwin_surveyor);
            (<Self>::__FRESHTWIN_PART4
                .survey)(&self.seen, &__freshtwin_copy.seen, __freshtwin_surveyor);
        }
    }
    #[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
    impl<T> SinkBuilder<T>
    where
        T: private::Clone,
    {
        #[allow(deprecated, elided_lifetimes_in_paths)]
        const __FRESHTWIN_PART0: private::Part<Node> = <Node as private::refused::FieldIsData<
            <Node as private::refused::PartIsData<_>>::Kind,
        >>::__FRESHTWIN_PART;
        const __FRESHTWIN_PART3: fn(&Name, &mut private::Cloner) -> Name = |
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
        T: private::Clone,
    {
        const __FRESHTWIN_PART1: private::Part<T> = <T as private::refused::FieldHasClone>::__FRESHTWIN_PART;
        const __FRESHTWIN_PART2: private::Part<Arc<Pool>> = <Arc<
            Pool,
        > as private::refused::FieldIsHandle>::__FRESHTWIN_PART;
        const __FRESHTWIN_PART4: private::Part<Mutex<u8>> = <Mutex<
            u8,
        > as private::refused::ThroughLocks<
            <Mutex<u8> as private::refused::LockIsKnown<_>>::Kind,
        >>::__FRESHTWIN_PART;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live, T> Sink_data::SinkIsData<'live> for SinkBuilder<T> {}
    private::with_serde! {
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < T, NodeSlot : private::Slot,
        Codec : private::Slot, PoolSlot : private::Slot, NameSlot : private::Slot, Seen :
        private::Slot, > private::serde::Serialize for SinkBuilder < T, NodeSlot, Codec,
        PoolSlot, NameSlot, Seen, > where Sink < T > : private::BuilderDerivesSerialize <
        SinkBuilder < T, NodeSlot, Codec, PoolSlot, NameSlot, Seen, > >, { fn serialize <
        __Serializer : private::serde::Serializer > (& self, _ : __Serializer) ->
        private::Result < __Serializer::Ok, __Serializer::Error > { private::refused() }
        } #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, T, NodeSlot :
        private::Slot, Codec : private::Slot, PoolSlot : private::Slot, NameSlot :
        private::Slot, Seen : private::Slot, > private::serde::Deserialize < 'live > for
        SinkBuilder < T, NodeSlot, Codec, PoolSlot, NameSlot, Seen, > where Sink < T > :
        private::BuilderDerivesDeserialize < 'live, SinkBuilder < T, NodeSlot, Codec,
        PoolSlot, NameSlot, Seen, > >, { fn deserialize < __Deserializer :
        private::serde::Deserializer < 'live >> (_ : __Deserializer) -> private::Result <
        Self, __Deserializer::Error > { private::refused() } }
    }
    #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
    #[diagnostic::do_not_recommend]
    impl<T> private::Resource for Sink<T>
    where
        T: private::Clone,
    {
        #[allow(deprecated, elided_lifetimes_in_paths)]
        type Config = SinkBuilder<T>;
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> SinkBuilder<T> {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            SinkBuilder {
                node: (<SinkBuilder<T>>::__FRESHTWIN_PART0
                    .clone)(&self.node, __freshtwin_cloner),
                codec: (<SinkBuilder<T>>::__FRESHTWIN_PART1
                    .clone)(&self.codec, __freshtwin_cloner),
                pool: (<SinkBuilder<T>>::__FRESHTWIN_PART2
                    .clone)(&self.pool, __freshtwin_cloner),
                name: (<SinkBuilder<
                    T,
                >>::__FRESHTWIN_PART3)(&self.name, __freshtwin_cloner),
                seen: (<SinkBuilder<T>>::__FRESHTWIN_PART4
                    .clone)(&self.seen, __freshtwin_cloner),
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: SinkBuilder<T>,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let SinkBuilder {
                node: __freshtwin_f0,
                codec: __freshtwin_f1,
                pool: __freshtwin_f2,
                name: __freshtwin_f3,
                seen: __freshtwin_f4,
            } = __freshtwin_config;
            let __freshtwin_f5: File = {
                private::expression::OpenedByCall::<
                    File,
                >::__freshtwin_opened(File::open("x"), "file")?
            };
            private::Result::Ok(Self {
                node: __freshtwin_f0,
                codec: __freshtwin_f1,
                pool: __freshtwin_f2,
                name: __freshtwin_f3,
                seen: __freshtwin_f4,
                file: __freshtwin_f5,
            })
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(
            &self,
            __freshtwin_surveyor: &mut private::ResourceSurveyor<'_, '_>,
        ) {
            (<SinkBuilder<T>>::__FRESHTWIN_PART0
                .survey)(&self.node, &self.node, __freshtwin_surveyor.data_surveyor());
            (<SinkBuilder<T>>::__FRESHTWIN_PART4
                .survey)(&self.seen, &self.seen, __freshtwin_surveyor.data_surveyor());
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__freshtwin_config: &SinkBuilder<T>) -> private::bool {
            false
        }
    }
};
