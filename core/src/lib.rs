//! Deep-clone the data, refuse the live resource, reopen it from the same config: a fresh twin.
//!
// The guide shows the derive at work, and configs for files.
#![cfg_attr(all(feature = "derive", feature = "std"), doc = include_str!("../docs/guide.md"))]
#![cfg_attr(not(feature = "std"), no_std)]

#[cfg(all(doctest, feature = "derive", feature = "std"))]
#[doc = include_str!("../README.md")]
struct Readme;

#[doc(hidden)]
pub extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod assert;
#[cfg(feature = "std")]
mod config;
#[cfg(doc)]
#[doc = include_str!("../docs/types.md")]
pub mod data_types {}
mod engine;
// Named in errors, so their paths are short.
#[doc(hidden)]
pub mod refused;
#[doc(hidden)]
pub use resource::expression;
mod resource;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

#[cfg(feature = "bb8")]
pub use config::bb8;
#[cfg(feature = "r2d2")]
pub use config::r2d2;
#[cfg(feature = "std")]
pub use config::{fs, net, process};
pub use engine::{ByClone, CloneError, CloneErrorKind, Cloner, DeepClone, DynDeepClone, Surveyor};
#[cfg(feature = "derive")]
pub use freshtwin_macros::DeepClone;
pub use resource::{
    Live, Open, OpenAsync, OpenError, Opener, OpenerAsync, Resource, ResourceAsync, ResourceSurveyor, Shared, builder,
};
