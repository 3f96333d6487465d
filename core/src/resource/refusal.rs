//! What takes the place of `DeepClone` in types with live resources, which are never data.

/// The body of methods whose bounds nothing meets.
pub fn refused<T>() -> T {
    unreachable!("a type with live resources is never `DeepClone`")
}

/// The bound of a field whose error text has to come from here: see the macro's `refusal`.
#[diagnostic::on_unimplemented(
    message = "`{Owner}` cannot be deep-cloned: its field of type `{Type}` is live; make a fresh one with `twin()` or `to_builder()`",
    label = "its field of type `{Type}` is a live resource",
    note = "a field that holds one is marked `#[resource]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
    note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
)]
pub trait IsData<'live, Owner: ?Sized, Type: ?Sized> {}

/// Stands for a field of type `T`, see [`IsData`].
#[expect(missing_debug_implementations, reason = "named in bounds only")]
pub struct LiveResource<'live, T: ?Sized>(core::marker::PhantomData<(&'live (), *const T)>);

/// The bound of the `builder` of an enum, which has none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is an enum, so it has no `builder()`: its builder `{Builder}` has the same variants",
    label = "an enum has no `builder()`",
    note = "name the variant, and give it the data and the configs: `{Builder}::Variant {{ .. }}`, or `{Builder}::Variant(..)`"
)]
pub trait HasBuilder<'live, Builder: ?Sized> {}

/// The bound of the `new` of an enum's builder, which has none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is an enum, so it has no `new()`",
    label = "an enum has no `new()`",
    note = "name the variant, and give it the data and the configs: `{Self}::Variant {{ .. }}`, or `{Self}::Variant(..)`"
)]
pub trait StartsEmpty<'live> {}

/// The bound of the setters of what a builder opens itself.
#[diagnostic::on_unimplemented(
    message = "there is no setter for a resource that the builder opens itself",
    label = "is opened by `build`",
    note = "leave this call out, and set the fields that its attribute names: it is opened from those",
    note = "to make a value with a resource that is open already, write a struct literal of the type itself"
)]
pub trait SetsOpenedField<'live> {}

/// The bound of the setters of fields that start afresh.
#[diagnostic::on_unimplemented(
    message = "there is no setter for a field that starts afresh in each value",
    label = "starts afresh",
    note = "leave this call out; to set the field, assign to it in the value that is built, or remove `default` from its attribute"
)]
pub trait SetsFreshField<'live> {}

/// The bound of `into_builder`, where the type does not ask for it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `into_builder()`, for its derive does not ask for one",
    label = "not asked for",
    note = "write `#[deep_clone(builder(into))]` on `{Self}`",
    note = "`to_builder()` copies the data instead, and leaves the resources open"
)]
pub trait MovesIntoBuilder<'live> {}

/// The bound of [`Live`](crate::Live), which is never data.
#[diagnostic::on_unimplemented(
    message = "`{T}` is a live resource, not data",
    label = "an open resource",
    note = "a field of this type is marked `#[resource]`, or `#[resource(async)]` where it opens asynchronously: each twin opens it anew from its config",
    note = "to open another one from the same config: `use freshtwin::Resource;` and `live.twin()?`, or `use freshtwin::ResourceAsync;` and `live.twin().await?`"
)]
pub trait LiveIsData<'a, T: ?Sized> {}
