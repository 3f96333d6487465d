//! What generated code may name, each with the expansion that needs it. Not part of the public API.

// Everywhere.
pub use crate::{ArgumentIsData, CloneError, Cloner, DeepClone, Surveyor};
pub use ::core::clone::Clone;
pub use ::core::default::Default;
pub use ::core::primitive::{bool, u32, usize};
pub use ::core::result::Result;
pub mod core {
    //! Parts of `core`. `core` itself is not re-exported: errors would show it by this path, even where no code is
    //! generated.
    pub use ::core::{clone, cmp, convert, default, fmt, future, hash, marker, mem, option, primitive, result};
    pub use ::core::{compile_error, concat, stringify};
}

// `impl DeepClone`: the questions about field types, the beginning of an operation, `with`.
pub use crate::engine::{Fields2, Fields3, Fields4, Fields5, Fields6, Fields7, Fields8};
pub use crate::engine::{Part, Parts2, Parts3, Parts4, Parts5, Parts6, Parts7, Parts8};
pub use crate::engine::{Tells, borrowing, lasting, lasting_unknown};
pub use crate::engine::{begin, begins, begins_from, hook, survey_hook};
pub use crate::named::refused;
pub use crate::refused::kind::{And, IsRefused, KindIsData, Neither};
/// `Itself<_>` is an inferred type of several tokens, with a span from its first to its last: so an error can underline
/// a part of the user's code.
pub type Itself<T> = T;
pub mod through {
    //! `#[deep_clone(lock)]` and `#[deep_clone(cell)]`.
    pub use crate::engine::CloneThrough;
    pub use crate::engine::{by_cell, by_lock, by_lock_and_cell};
}

// Assertions.
pub use crate::assert::assert_refused;

// Items with mistakes.
pub use crate::refused::left_out;

// The refusal of types with resources.
pub use crate::resource::refusal::refused;

// Builders: what rustdoc shows of them.
#[cfg(feature = "derive")]
pub use freshtwin_macros::page;

// Builders: the typestate.
pub use crate::builder::{IsSet, SameAs, Set, Slot, Unset};

// Builders: the traits that they do not derive.
pub use crate::__freshtwin_with_serde as with_serde;
#[cfg(feature = "serde")]
pub use crate::builder::{
    BuilderAlsoDerivesDeserialize, BuilderAlsoDerivesSerialize, BuilderDerivesDeserialize, BuilderDerivesSerialize,
};
#[cfg(feature = "serde")]
pub use ::serde;

// `impl Resource` and `impl ResourceAsync`.
pub use crate::resource::surveyor::ResourceSurveyor;
pub use crate::resource::to_config::begins_config;
pub use crate::{Open, OpenAsync, OpenError, Opener, OpenerAsync, Resource, ResourceAsync};

// One field that is opened: its config, its opening, `after`, and the assertions that name a missing impl.
pub use crate::resource::error::no_copy;
pub use crate::resource::expression;
pub use crate::resource::field::{Answered, Asked, Config, ConfigAsync, Field, Opens, OpensAsync, Outcome};
pub use crate::resource::open_field::{close, copied, open_copy, opened};
pub use crate::resource::opens_from::{OpensFrom, OpensFromAsync};

// `builder(into)`.
pub use crate::resource::ending::Ending;
pub use crate::resource::take_apart::Probe;

// `concurrent`: threads, and futures that are joined.
#[cfg(feature = "std")]
pub use crate::resource::at_once::parts::Parts;
#[cfg(feature = "std")]
pub use crate::resource::threads::{scope, settle, settled};
pub use crate::resource::try_join::{Cons, MaybeDone, Nil, TryJoin, depth_of, opener_at};

/// Code that is there only if this crate has the feature `serde`.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __freshtwin_with_serde {
    ($($code:tt)*) => { $($code)* };
}

/// Code that is there only if this crate has the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __freshtwin_with_serde {
    ($($code:tt)*) => {};
}
