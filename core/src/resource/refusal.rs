//! What takes the place of `DeepClone` in types with live resources, which are never data.

use crate::{Open, OpenError};

/// The body of methods that cannot be called, since no type meets their bounds.
pub fn refused<T>() -> T {
    unreachable!("a type with live resources is never `DeepClone`")
}

/// The bound that no live field meets. It is not on the user's type, for which rustc would print the text of the outer
/// trait: see the macro's `refusal`.
#[diagnostic::on_unimplemented(
    message = "`{Owner}` cannot be deep-cloned: its field of type `{Type}` is live; mark a field of type `{Owner}` as `#[resource]`; elsewhere, call `twin()`, or `to_builder()` where data is asked for",
    label = "its field of type `{Type}` is a live resource",
    note = "a field that holds one is marked `#[resource]`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a tuple that also holds data, hold a struct",
    note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
)]
pub trait IsData<'live, Owner: ?Sized, Type: ?Sized> {}

/// Stands for a field of type `T`, see [`IsData`].
#[expect(missing_debug_implementations, reason = "named in bounds only")]
pub struct LiveResource<'live, T: ?Sized>(core::marker::PhantomData<(&'live (), *const T)>);

/// The bound of [`Live`](crate::Live), which is never data.
#[diagnostic::on_unimplemented(
    message = "`{T}` is a live resource, not data",
    label = "an open resource",
    note = "a field of this type is marked `#[resource]`, or `#[resource(async)]` where it opens asynchronously, in place of any `#[deep_clone(..)]`: each twin opens it anew from its config",
    note = "to open another one from the same config: `use freshtwin::Resource;` and `live.twin()?`, or `use freshtwin::ResourceAsync;` and `live.twin().await?`"
)]
pub trait LiveIsData<'a, T: ?Sized> {}

/// The config of a `Live<R>` that names none. It opens nothing.
#[derive(Debug)]
pub enum LiveWithoutConfig {}

/// So that `Live::open(config)` for a `Live<R>` is one error, about the type of the config.
#[diagnostic::do_not_recommend]
impl<R> Open<R> for LiveWithoutConfig {
    type Error = OpenError;

    fn open(&self) -> Result<R, OpenError> {
        match *self {}
    }
}
