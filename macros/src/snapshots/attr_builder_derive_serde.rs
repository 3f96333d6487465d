//! `builder(derive(Serialize, Deserialize))`: bounds are those of the configs, the marker is skipped.

#[derive(DeepClone)]
#[deep_clone(builder(derive(Serialize, Deserialize)))]
struct Pool<T, U> {
    #[resource]
    inner: T,
    #[resource(open = U::start())]
    other: U,
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
mod Pool_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Pool` cannot be deep-cloned: its fields `inner` and `other` are live; mark a field of type `Pool` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "fields `inner` and `other` are live resources",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait PoolIsData<'live> {}
    /// Only bounds name this.
    pub struct PoolResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T, U> private::DeepClone for Pool<T, U>
where
    for<'live> Pool_data::PoolResource<'live, T>: Pool_data::PoolIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T, U> private::IsRefused for Pool<T, U> {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T, U> Pool<T, U> {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Pool_data::PoolResource<'live, T>: Pool_data::PoolIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Pool_data::PoolResource<'live, T>: Pool_data::PoolIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Pool_data::PoolResource<'live, T>: Pool_data::PoolIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl<T, U> Pool<T, U>
where
    for<'live> Pool<T, U>: Pool_data::PoolIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
/** The builder of a [`Pool`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[derive(Serialize, Deserialize)]
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
/**

 As a type, `PoolBuilder` is a complete builder: it can be opened, and its fields can be changed in place. The parameters with a default say which fields are set.*/
struct PoolBuilder<T, U, Inner: private::Slot = private::Set>
where
    T: private::Resource,
{
    /// The config of the resource `inner`.
    #[serde(
        bound(
            serialize = "Inner :: Of < private :: Config < T > > : Serialize",
            deserialize = "Inner :: Of < private :: Config < T > > : Deserialize < 'de >"
        )
    )]
    inner: Inner::Of<private::Config<T>>,
    #[serde(skip)]
    __freshtwin_marker: private::core::marker::PhantomData<fn() -> Pool<T, U>>,
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
mod Pool_fields {
    use private::{Set, Slot};
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Pool` is not complete: its field `inner` is not set",
        label = "`inner` is missing",
        note = "call `.inner(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )]
    pub trait PoolInnerIsSet: Slot<State = Set> {}
    #[diagnostic::do_not_recommend]
    impl PoolInnerIsSet for Set {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::new_without_default
)]
impl<T, U> PoolBuilder<T, U, private::Unset>
where
    T: private::Resource,
{
    /// An empty builder of `Pool`: no field is set.
    #[doc(alias = "default")]
    #[inline]
    fn new() -> Self {
        let __freshtwin_unset = private::Unset;
        Self {
            inner: __freshtwin_unset,
            __freshtwin_marker: private::core::marker::PhantomData,
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
impl<T, U, Inner: private::Slot> PoolBuilder<T, U, Inner>
where
    T: private::Resource,
{
    /// Sets the config of the resource `inner`.
    #[inline]
    fn inner<InnerGiven: private::expression::IntoConfigOfField<private::Config<T>>>(
        self,
        (__freshtwin_value | __freshtwin_value): InnerGiven,
    ) -> PoolBuilder<T, U, private::Set> {
        PoolBuilder {
            inner: private::expression::IntoConfigOfField::__freshtwin_into(
                __freshtwin_value,
            ),
            __freshtwin_marker: private::core::marker::PhantomData,
        }
    }
    /// Opens every resource, and moves the data into a new `Pool`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Result<Pool<T, U>, private::OpenError>
    where
        Inner: Pool_fields::PoolInnerIsSet,
        Self: private::SameAs<PoolBuilder<T, U, Inner::State>>,
    {
        <Pool<
            T,
            U,
        > as private::Resource>::from_config(private::SameAs::__freshtwin_same(self))
    }
    /// Opens every resource, for a new `Pool` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Result<Pool<T, U>, private::OpenError>
    where
        Inner: Pool_fields::PoolInnerIsSet,
        Self: private::SameAs<PoolBuilder<T, U, Inner::State>>,
    {
        private::open_copy::<Pool<T, U>>(private::SameAs::__freshtwin_same_ref(self))
    }
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<T, U> PoolBuilder<T, U>
where
    T: private::Resource,
{
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self {
        private::DeepClone::deep_clone(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<T, U, Inner: private::Slot> PoolBuilder<T, U, Inner>
where
    T: private::Resource,
    for<'live> PoolBuilder<T, U, Inner>: private::refused::SetsOpenedField<'live>,
{
    #[doc(hidden)]
    pub fn other(&self) {}
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<T, U> Pool<T, U> {
    /// An empty builder of `Pool`: no field is set.
    #[doc(alias("new", "default", "connect", "create"))]
    #[inline]
    fn builder() -> PoolBuilder<T, U, private::Unset>
    where
        T: private::Resource,
    {
        PoolBuilder::new()
    }
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> PoolBuilder<T, U>
    where
        T: private::Resource,
    {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<PoolBuilder<T, U>, private::CloneError>
    where
        T: private::Resource,
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
        T: private::Resource,
    {
        private::Resource::twin(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<T, U> Pool<T, U>
where
    T: private::Resource,
    for<'live> Pool<T, U>: private::refused::MovesIntoBuilder<'live>,
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
    impl<T, U> private::DeepClone for PoolBuilder<T, U>
    where
        T: private::Resource,
    {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            if private::begins::<Self>(__freshtwin_cloner) {
                return private::begin(self, __freshtwin_cloner);
            }
            Self {
                inner: private::DeepClone::deep_clone_in(
                    &self.inner,
                    __freshtwin_cloner,
                ),
                __freshtwin_marker: private::core::marker::PhantomData,
            }
        }
        #[inline]
        fn survey_in(
            &self,
            __freshtwin_copy: &Self,
            __freshtwin_surveyor: &mut private::Surveyor<'_>,
        ) {
            private::DeepClone::__freshtwin_survey_part(
                &self.inner,
                &__freshtwin_copy.inner,
                __freshtwin_surveyor,
            );
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
            private::borrowing::<Self, ()>(__freshtwin_levels)
                .and(<(private::Config<T>,) as private::DeepClone>::__freshtwin_plain)
        };
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live, T, U> Pool_data::PoolIsData<'live> for PoolBuilder<T, U>
    where
        T: private::Resource,
    {}
    #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
    #[diagnostic::do_not_recommend]
    impl<T, U> private::Resource for Pool<T, U>
    where
        T: private::Resource,
    {
        #[allow(deprecated, elided_lifetimes_in_paths)]
        type Config = PoolBuilder<T, U>;
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        fn config_in(
            &self,
            __freshtwin_cloner: &mut private::Cloner,
        ) -> PoolBuilder<T, U> {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            PoolBuilder {
                inner: <private::Field<
                    'static,
                    T,
                > as private::Opens<
                    T,
                >>::__freshtwin_config_of(&self.inner, __freshtwin_cloner),
                __freshtwin_marker: private::core::marker::PhantomData,
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: PoolBuilder<T, U>,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            let PoolBuilder {
                inner: __freshtwin_c0,
                __freshtwin_marker: private::core::marker::PhantomData,
            } = __freshtwin_config;
            let __freshtwin_f0: T = <private::Field<
                'static,
                T,
            > as private::Opens<
                T,
            >>::__freshtwin_open_field(__freshtwin_c0, __freshtwin_opener, "inner")?;
            let __freshtwin_f1: U = {
                private::expression::OpenedByCall::<
                    U,
                >::__freshtwin_opened(U::start(), "other")?
            };
            private::Result::Ok(Self {
                inner: __freshtwin_f0,
                other: __freshtwin_f1,
            })
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(
            &self,
            __freshtwin_surveyor: &mut private::ResourceSurveyor<'_, '_>,
        ) {
            <private::Field<
                'static,
                T,
            > as private::Opens<
                T,
            >>::__freshtwin_survey_of(&self.inner, __freshtwin_surveyor);
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__freshtwin_config: &PoolBuilder<T, U>) -> private::bool {
            false
                || <private::Field<
                    'static,
                    T,
                > as private::Opens<T>>::__freshtwin_shares_of(&__freshtwin_config.inner)
        }
    }
};
