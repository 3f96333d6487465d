//! `builder(derive(..))` of a type that contains itself: no bound asks for the builder again.

#[derive(DeepClone)]
#[deep_clone(builder(derive(Clone, PartialEq, Debug, Serialize)))]
struct Node<T> {
    data: T,
    #[resource]
    kids: Vec<Node<T>>,
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
mod Node_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Node` cannot be deep-cloned: its field `kids` is live; mark a field of type `Node` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "field `kids` is a live resource",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait NodeIsData<'live> {}
    /// Only bounds name this.
    pub struct NodeResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T> private::DeepClone for Node<T>
where
    for<'live> Node_data::NodeResource<
        'live,
        Vec<Node<T>>,
    >: Node_data::NodeIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T> private::IsRefused for Node<T> {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T> Node<T> {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Node_data::NodeResource<
            'live,
            Vec<Node<T>>,
        >: Node_data::NodeIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Node_data::NodeResource<
            'live,
            Vec<Node<T>>,
        >: Node_data::NodeIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Node_data::NodeResource<
            'live,
            Vec<Node<T>>,
        >: Node_data::NodeIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl<T> Node<T>
where
    for<'live> Node<T>: Node_data::NodeIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
/** The builder of a [`Node`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[derive(Serialize)]
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
/**

 As a type, `NodeBuilder` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
struct NodeBuilder<
    T,
    Data: private::Slot = private::Set,
    Kids: private::Slot = private::Set,
>
where
    T: private::DeepClone,
    Kids::Of<private::Config<Vec<Node<T>>>>: private::core::marker::Sized,
{
    /// The field `data`.
    #[serde(bound(serialize = "Data : private :: Slot < Of < T > = T >, T : Serialize"))]
    data: Data::Of<T>,
    /// The config of the resource `kids`.
    #[serde(
        bound(
            serialize = "Kids : private :: Slot < Of < private :: Config < Vec < Node < T > > > > = private :: Config < Vec < Node < T > > > >, "
        )
    )]
    kids: Kids::Of<private::Config<Vec<Node<T>>>>,
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
mod Node_fields {
    use private::{Set, Slot};
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Node` is not complete: its field `data` is not set",
        label = "`data` is missing",
        note = "call `.data(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait NodeDataIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl NodeDataIsSet for Set {}
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Node` is not complete: its field `kids` is not set",
        label = "`kids` is missing",
        note = "call `.kids(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait NodeKidsIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl NodeKidsIsSet for Set {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl<T> NodeBuilder<T, private::Unset, private::Unset>
where
    T: private::DeepClone,
{
    /// An empty builder of `Node`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self {
            data: __freshtwin_unset,
            kids: __freshtwin_unset,
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
impl<T, Data: private::Slot, Kids: private::Slot> NodeBuilder<T, Data, Kids>
where
    T: private::DeepClone,
{
    /// Sets the field `data`.
    #[doc(alias("with_data"))]
    #[inline]
    fn data(self, __freshtwin_value: T) -> NodeBuilder<T, private::Set, Kids> {
        NodeBuilder {
            data: __freshtwin_value,
            kids: self.kids,
        }
    }
    /// Sets the config of the resource `kids`.
    #[doc(alias("with_kids"))]
    #[inline]
    fn kids<
        KidsGiven: private::expression::IntoConfigOfField<private::Config<Vec<Node<T>>>>,
    >(
        self,
        (__freshtwin_value | __freshtwin_value): KidsGiven,
    ) -> NodeBuilder<T, Data, private::Set> {
        NodeBuilder {
            data: self.data,
            kids: private::expression::IntoConfigOfField::__freshtwin_into(
                __freshtwin_value,
            ),
        }
    }
    /// Opens every resource, and moves the data into a new `Node`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Result<Node<T>, private::OpenError>
    where
        Data: Node_fields::NodeDataIsSet,
        Kids: Node_fields::NodeKidsIsSet,
        Self: private::SameAs<NodeBuilder<T, Data::State, Kids::State>>,
    {
        <Node<
            T,
        > as private::Resource>::from_config(private::SameAs::__freshtwin_same(self))
    }
    /// Opens every resource, for a new `Node` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Result<Node<T>, private::OpenError>
    where
        Data: Node_fields::NodeDataIsSet,
        Kids: Node_fields::NodeKidsIsSet,
        Self: private::SameAs<NodeBuilder<T, Data::State, Kids::State>>,
    {
        private::open_copy::<Node<T>>(private::SameAs::__freshtwin_same_ref(self))
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<T> NodeBuilder<T>
where
    T: private::DeepClone,
{
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self {
        private::DeepClone::deep_clone(self)
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<T> Node<T>
where
    T: private::DeepClone,
{
    /// An empty builder of `Node`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> NodeBuilder<T, private::Unset, private::Unset> {
        NodeBuilder::new()
    }
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> NodeBuilder<T> {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<NodeBuilder<T>, private::CloneError> {
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
impl<T> Node<T>
where
    T: private::DeepClone,
    for<'live> Node<T>: private::refused::MovesIntoBuilder<'live>,
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
    impl<T> private::DeepClone for NodeBuilder<T>
    where
        T: private::DeepClone,
    {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            if private::begins::<Self>(__freshtwin_cloner) {
                return private::begin(self, __freshtwin_cloner);
            }
            Self {
                data: (<Self>::__FRESHTWIN_PART0.clone)(&self.data, __freshtwin_cloner),
                kids: private::DeepClone::deep_clone_in(&self.kids, __freshtwin_cloner),
            }
        }
        #[inline]
        fn survey_in(
            &self,
            __freshtwin_copy: &Self,
            __freshtwin_surveyor: &mut private::Surveyor<'_>,
        ) {
            (<Self>::__FRESHTWIN_PART0
                .survey)(&self.data, &__freshtwin_copy.data, __freshtwin_surveyor);
            private::DeepClone::__freshtwin_survey_part(
                &self.kids,
                &__freshtwin_copy.kids,
                __freshtwin_surveyor,
            );
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
            private::borrowing::<Self, ()>(__freshtwin_levels)
                .and(<Self>::__FRESHTWIN_PART0.plain)
                .and(
                    <(
                        private::Config<Vec<Node<T>>>,
                    ) as private::DeepClone>::__freshtwin_plain,
                )
        };
    }
    #[allow(deprecated, elided_lifetimes_in_paths)]
    #[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
    impl<T> NodeBuilder<T>
    where
        T: private::DeepClone,
    {
        const __FRESHTWIN_PART0: private::Part<T> = <private::Itself<
            _,
        > as private::DeepClone>::__FRESHTWIN_PART;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live, T> Node_data::NodeIsData<'live> for NodeBuilder<T>
    where
        T: private::DeepClone,
    {}
    #[derive(Clone, PartialEq, Debug)]
    #[allow(dead_code)]
    struct __FreshtwinAsked;
    #[automatically_derived]
    #[allow(
        deprecated,
        private_bounds,
        single_use_lifetimes,
        unused_lifetimes,
        elided_lifetimes_in_paths
    )]
    impl<T> private::core::clone::Clone for NodeBuilder<T>
    where
        T: private::DeepClone,
        T: private::core::clone::Clone,
    {
        #[inline]
        fn clone(&self) -> Self {
            NodeBuilder {
                data: private::core::clone::Clone::clone(&self.data),
                kids: private::core::clone::Clone::clone(&self.kids),
            }
        }
    }
    #[automatically_derived]
    #[allow(
        deprecated,
        private_bounds,
        single_use_lifetimes,
        unused_lifetimes,
        elided_lifetimes_in_paths
    )]
    impl<T> private::core::cmp::PartialEq for NodeBuilder<T>
    where
        T: private::DeepClone,
        T: private::core::cmp::PartialEq,
    {
        fn eq(&self, __freshtwin_other: &Self) -> private::core::primitive::bool {
            private::core::cmp::PartialEq::eq(&self.data, &__freshtwin_other.data)
                && private::core::cmp::PartialEq::eq(&self.kids, &__freshtwin_other.kids)
        }
    }
    #[automatically_derived]
    #[allow(
        deprecated,
        private_bounds,
        single_use_lifetimes,
        unused_lifetimes,
        elided_lifetimes_in_paths
    )]
    impl<T> private::core::fmt::Debug for NodeBuilder<T>
    where
        T: private::DeepClone,
        T: private::core::fmt::Debug,
    {
        fn fmt(
            &self,
            __freshtwin_to: &mut private::core::fmt::Formatter<'_>,
        ) -> private::core::fmt::Result {
            __freshtwin_to
                .debug_struct("NodeBuilder")
                .field("data", &self.data)
                .field("kids", &self.kids)
                .finish()
        }
    }
    private::with_serde! {
        #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes,
        elided_lifetimes_in_paths)] #[doc(hidden)] impl < 'live, T, Data : private::Slot,
        Kids : private::Slot, > private::serde::Deserialize < 'live > for NodeBuilder <
        T, Data, Kids, > where T : private::DeepClone, Node < T > :
        private::BuilderAlsoDerivesDeserialize < 'live, NodeBuilder < T, Data, Kids, > >,
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
    impl<T> private::Resource for Node<T>
    where
        T: private::DeepClone,
    {
        type Config = NodeBuilder<T>;
        #[inline]
        fn config_in(&self, __freshtwin_cloner: &mut private::Cloner) -> NodeBuilder<T> {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            NodeBuilder {
                data: (<NodeBuilder<T>>::__FRESHTWIN_PART0
                    .clone)(&self.data, __freshtwin_cloner),
                kids: <private::Field<
                    'static,
                    Vec<Node<T>>,
                > as private::Opens<
                    Vec<Node<T>>,
                >>::__freshtwin_config_of(&self.kids, __freshtwin_cloner),
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: NodeBuilder<T>,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let NodeBuilder { data: __freshtwin_f0, kids: __freshtwin_c1 } = __freshtwin_config;
            let __freshtwin_f1: Vec<Node<T>> = <private::Field<
                'static,
                Vec<Node<T>>,
            > as private::Opens<
                Vec<Node<T>>,
            >>::__freshtwin_open_field(__freshtwin_c1, __freshtwin_opener, "kids")?;
            private::Result::Ok(Self {
                data: __freshtwin_f0,
                kids: __freshtwin_f1,
            })
        }
        #[inline]
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(
            &self,
            __freshtwin_surveyor: &mut private::ResourceSurveyor<'_, '_>,
        ) {
            (<NodeBuilder<T>>::__FRESHTWIN_PART0
                .survey)(&self.data, &self.data, __freshtwin_surveyor.data_surveyor());
            <private::Field<
                'static,
                Vec<Node<T>>,
            > as private::Opens<
                Vec<Node<T>>,
            >>::__freshtwin_survey_of(&self.kids, __freshtwin_surveyor);
        }
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__freshtwin_config: &NodeBuilder<T>) -> private::bool {
            false
                || <private::Field<
                    'static,
                    Vec<Node<T>>,
                > as private::Opens<
                    Vec<Node<T>>,
                >>::__freshtwin_shares_of(&__freshtwin_config.kids)
        }
    }
};
