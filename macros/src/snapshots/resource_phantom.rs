//! A parameter that only a resource has: the builder mentions it in a marker.

#[derive(DeepClone)]
enum Typed<T> {
    One {
        #[resource(open = T::start())]
        handle: T,
        tag: PhantomData<u8>,
    },
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
mod Typed_data {
    /// Only bounds name this.
    #[diagnostic::on_unimplemented(
        message = "`Typed` cannot be deep-cloned: its field `handle` is live; mark a field of type `Typed` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
        label = "field `handle` is a live resource",
        note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
        note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
    )]
    pub trait TypedIsData<'live> {}
    /// Only bounds name this.
    pub struct TypedResource<'live, __T>(*const &'live (), *const __T);
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T> private::DeepClone for Typed<T>
where
    for<'live> Typed_data::TypedResource<'live, T>: Typed_data::TypedIsData<'live>,
{
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::refused()
    }
}
#[doc(hidden)]
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T> private::IsRefused for Typed<T> {}
#[allow(deprecated, private_bounds, single_use_lifetimes)]
impl<T> Typed<T> {
    #[doc(hidden)]
    pub fn deep_clone<__Copy>(&self) -> __Copy
    where
        for<'live> Typed_data::TypedResource<'live, T>: Typed_data::TypedIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn try_deep_clone<__Copy>(&self) -> private::Result<__Copy, private::CloneError>
    where
        for<'live> Typed_data::TypedResource<'live, T>: Typed_data::TypedIsData<'live>,
    {
        private::refused()
    }
    #[doc(hidden)]
    pub fn deep_clone_from(&mut self, _: &Self)
    where
        for<'live> Typed_data::TypedResource<'live, T>: Typed_data::TypedIsData<'live>,
    {
        private::refused()
    }
}
#[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
impl<T> Typed<T>
where
    for<'live> Typed<T>: Typed_data::TypedIsData<'live>,
{
    #[doc(hidden)]
    pub fn clone(&self) {}
}
/** The builder of a [`Typed`]: its data, and configs in place of its live resources.

 Nothing in it is open. `build` opens a value and consumes the builder; `open` keeps it, to open more.*/
#[must_use = "a builder opens nothing until `build` or `open` is called"]
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
enum TypedBuilder<T> {
    /// The builder of `Typed::One`.
    One {},
    #[doc(hidden)]
    __FreshtwinMarker(
        (
            private::core::convert::Infallible,
            private::core::marker::PhantomData<fn() -> Typed<T>>,
        ),
    ),
}
#[allow(
    deprecated,
    private_bounds,
    private_interfaces,
    dead_code,
    clippy::missing_errors_doc,
)]
impl<T> TypedBuilder<T> {
    /// Opens every resource, and moves the data into a new `Typed`.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[doc(alias("finish", "create", "connect"))]
    #[inline]
    fn build(self) -> private::Result<Typed<T>, private::OpenError> {
        <Typed<T> as private::Resource>::from_config(self)
    }
    /// Opens every resource, for a new `Typed` with a deep clone of the data. The builder stays.
    /**
 # Errors

 Names the resource that did not open. What had been opened before is closed again.*/
    #[inline]
    fn open(&self) -> private::Result<Typed<T>, private::OpenError> {
        private::open_copy::<Typed<T>>(self)
    }
    #[doc(hidden)]
    #[inline]
    fn deep_clone(&self) -> Self {
        private::DeepClone::deep_clone(self)
    }
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<T> TypedBuilder<T>
where
    for<'live> TypedBuilder<T>: private::refused::StartsEmpty<'live>,
{
    #[doc(hidden)]
    pub fn new() {}
}
#[allow(deprecated, private_bounds, private_interfaces, dead_code)]
impl<T> Typed<T>
where
    for<'live> Typed<T>: private::refused::HasBuilder<'live, TypedBuilder<T>>,
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
impl<T> Typed<T> {
    /** A builder with this value's data and the configs of its resources, deep-cloned.

 # Panics

 If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell.*/
    #[inline]
    fn to_builder(&self) -> TypedBuilder<T> {
        private::Resource::to_config(self)
    }
    /** The same as `to_builder`, but never waits for a lock.

 # Errors

 If `to_builder` would panic or wait.*/
    #[inline]
    fn try_to_builder(&self) -> private::Result<TypedBuilder<T>, private::CloneError> {
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
impl<T> Typed<T>
where
    for<'live> Typed<T>: private::refused::MovesIntoBuilder<'live>,
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
    impl<T> private::DeepClone for TypedBuilder<T> {
        #[inline]
        fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
            match self {
                Self::One {} => Self::One {},
                TypedBuilder::__FreshtwinMarker((__freshtwin_never, _)) => {
                    match *__freshtwin_never {}
                }
            }
        }
        const __FRESHTWIN_FACTS: private::Tells<Self> = private::borrowing::<Self, ()>;
    }
    #[allow(deprecated, private_bounds, private_interfaces, dead_code)]
    impl<'live, T> Typed_data::TypedIsData<'live> for TypedBuilder<T> {}
    #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
    #[diagnostic::do_not_recommend]
    impl<T> private::Resource for Typed<T> {
        #[allow(deprecated, elided_lifetimes_in_paths)]
        type Config = TypedBuilder<T>;
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        fn config_in(
            &self,
            __freshtwin_cloner: &mut private::Cloner,
        ) -> TypedBuilder<T> {
            if private::begins_config(__freshtwin_cloner) {
                return private::Resource::__freshtwin_begin(self, __freshtwin_cloner);
            }
            match self {
                Self::One { .. } => TypedBuilder::One {},
            }
        }
        #[inline]
        fn open_in(
            __freshtwin_config: TypedBuilder<T>,
            __freshtwin_opener: &mut private::Opener,
        ) -> private::Result<Self, private::OpenError> {
            match __freshtwin_config {
                TypedBuilder::One {} => {
                    let __freshtwin_f1: PhantomData<u8> = private::core::marker::PhantomData;
                    let __freshtwin_f0: T = {
                        private::expression::OpenedByCall::<
                            T,
                        >::__freshtwin_opened(T::start(), "handle")?
                    };
                    private::Result::Ok(Self::One {
                        handle: __freshtwin_f0,
                        tag: __freshtwin_f1,
                    })
                }
                TypedBuilder::__FreshtwinMarker((__freshtwin_never, _)) => {
                    match __freshtwin_never {}
                }
            }
        }
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[allow(deprecated, elided_lifetimes_in_paths)]
        #[inline]
        #[allow(
            clippy::match_same_arms,
            clippy::nonminimal_bool,
            clippy::match_like_matches_macro
        )]
        fn __freshtwin_shares(__freshtwin_config: &TypedBuilder<T>) -> private::bool {
            match __freshtwin_config {
                TypedBuilder::One { .. } => false,
                TypedBuilder::__FreshtwinMarker(..) => false,
            }
        }
    }
};
