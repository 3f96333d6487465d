//! What generated code may name. Not part of the public API.

pub use crate::alloc;
pub use crate::builder::{Filled, IsSet, Set, Slot, Unset};
pub use crate::resource::field::{Field, Opens, OpensAsync};
pub use crate::resource::open_field::{
    after, assert_resource, assert_resource_async, copied, no_copy, open_from, open_from_async, opened,
};
pub use crate::resource::reach::Reach;
#[cfg(feature = "std")]
pub use crate::resource::threads::{launch, scope, settle, settled};
pub use crate::resource::trip::{Async, Sync, Traveller, begin, begins, try_to_config};
pub use crate::resource::turns::{InTurn, Last, Turn, Turns};
pub use crate::views::Lasting;
pub use crate::{CloneError, Cloner, DeepClone, Surveyor};
pub use crate::{Open, OpenAsync, OpenError, Opener, OpenerAsync, Resource, ResourceAsync};
pub use core;
pub use core::clone::Clone;
pub use core::default::Default;
pub use core::option::Option;
pub use core::primitive::{bool, u32};

#[cfg(feature = "std")]
pub mod lock {
    //! What `#[deep_clone(lock)]` expands to.
    pub use crate::lock::LockClone;
}

/// A question to a type: are you plain data whose `Clone` is the deep clone?
pub trait Dispatch<T> {
    /// What both answers give.
    type Out;
    /// `T` is plain.
    fn plain(self) -> Self::Out
    where
        T: Clone;
    /// `T` is plain, but two values that its `Eq` calls equal can differ: an equal key in a map is no copy yet.
    #[inline]
    fn loose(self) -> Self::Out
    where
        T: Clone,
        Self: Sized,
    {
        self.plain()
    }
    /// `T` is not known to be plain.
    fn general(self) -> Self::Out;
}

/// How many levels of indirection `__plain` looks through.
pub const LEVELS: u32 = 4;

/// Whether this call begins an operation that needs a survey first (or has to ask the cloner for another reason).
#[inline]
pub fn starts<T: DeepClone>(cloner: &mut Cloner) -> bool {
    !T::__plain(LEVELS) && cloner.starts::<T>()
}

/// Surveys `value`, builds what it shares, and clones it.
pub fn start<T: DeepClone>(value: &T, cloner: &mut Cloner) -> T {
    cloner.start(value)
}

/// `start` for `deep_clone_from_in`.
pub fn start_from<T: DeepClone>(target: &mut T, source: &T, cloner: &mut Cloner) {
    cloner.start_from(target, source);
}

/// Runs a field's `with` function.
#[inline]
pub fn hook<T: ?Sized, R>(cloner: &mut Cloner, field: &T, with: impl FnOnce(&T, &mut Cloner) -> R) -> R {
    cloner.hook(|cloner| with(field, cloner))
}

/// Stands in methods whose bounds nothing meets.
pub fn refused<T>() -> T {
    unreachable!("a type with live resources is never `DeepClone`")
}

/// Of a field whose text has to come from here: see the macro's refusal.
#[diagnostic::on_unimplemented(
    message = "`{Owner}` cannot be deep-cloned: its field `{Field}` is live; make a fresh one with `twin()` or `to_builder()`",
    label = "field `{Field}` is a live resource",
    note = "`value.twin()?` clones the data and opens the resources from the same config; `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build()?` opens it"
)]
pub trait IsData<'live, Owner: ?Sized, Field> {}

/// Stands for a field of type `T`, see [`IsData`].
#[expect(missing_debug_implementations, reason = "named in bounds only")]
pub struct LiveResource<'live, T: ?Sized>(core::marker::PhantomData<(&'live (), *const T)>);
