//! Deep-clone the data, refuse the live resource, reopen it from the same config: a fresh twin.
//!
// The examples show the derive at work, on sockets.
#![cfg_attr(all(feature = "derive", feature = "std"), doc = include_str!("../docs/crate.md"))]
#![doc = ""]
#![doc = include_str!("../docs/twin.svg")]
#![doc = ""]
#![cfg_attr(all(feature = "derive", feature = "std"), doc = include_str!("../docs/links.txt"))]
#![cfg_attr(all(feature = "derive", feature = "std"), doc = include_str!("../docs/pages.md"))]
#![cfg_attr(not(feature = "std"), no_std)]
// docs.rs documents with a compiler that shows which feature an item needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod assert;
// These are here, so that their paths in errors are the public ones, in crates that only use another one's types as well.
#[cfg(feature = "bb8")]
pub mod bb8;
pub mod builder;
#[cfg(feature = "std")]
mod config;
#[cfg(feature = "std")]
pub mod fs;
#[cfg(feature = "std")]
pub mod net;
#[cfg(feature = "std")]
pub mod process;
#[cfg(feature = "r2d2")]
pub mod r2d2;
// For rustdoc and the tests of the examples; not a path for code.
#[cfg(all(any(doc, doctest), feature = "derive", feature = "std"))]
#[path = "docs.rs"]
pub mod _docs;
mod engine;
// Errors name what is in these modules: without a path, since it is the re-export that is hidden, and the module only from
// rustdoc.
#[path = "."]
#[allow(missing_docs, reason = "each carries its text in an attribute, and no page shows it")]
mod named {
    #[cfg_attr(doc, doc(hidden))]
    pub mod refused;
}
use named::refused;
// What `use freshtwin::*` brings has names that no user's item has: a second glob import would clash with others.
#[doc(hidden)]
pub use {named::refused as deep_clone_refused, resource::expression as deep_clone_expression};
// rustdoc shows the blanket impls of each trait on the page of each type, of each crate that depends on this one. So the traits
// that have some are hidden one by one. Errors name those with a path, which is the shortest one from here.
#[doc(hidden)]
pub use {
    named::refused::{
        BoundIsData, ConfigIsData, ConfigOpens, ConfigOpensAsync, ContentIsData, DataHasSize, FieldHasSize,
        FieldIsData, FieldOpens, FieldOpensAsync, GenericIsData, GetsDynDeepClone, HoldsLockOrCell, KeyIsHashed,
        KeyIsOrdered, LiveNamesConfig, LiveNamesConfigAsync, LockedIsData, OfParameterIsData, OneOfThemIsData,
        PartIsData, ThroughCells, ThroughLocks, ThroughLocksAndCells, feature::*, object::*,
    },
    resource::expression::{GivenByExpression, IntoConfigField, IntoDataField, MadeByGroup, MadeByNew},
    resource::refusal::LiveWithoutConfig,
};
mod resource;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use engine::{ByClone, CloneError, CloneErrorKind, Cloner, DeepClone, DynDeepClone, Surveyor};
#[cfg(feature = "derive")]
pub use freshtwin_macros::DeepClone;
pub use resource::{
    Live, Open, OpenAsync, OpenError, Opener, OpenerAsync, Resource, ResourceAsync, ResourceSurveyor, Shared,
};
