// The guide shows the derive at work, and configs for files: without them there is only its first line.
#![cfg_attr(all(feature = "derive", feature = "std"), doc = include_str!("../docs/guide.md"))]
#![cfg_attr(
    not(all(feature = "derive", feature = "std")),
    doc = "Deep-clone the data, refuse the live resource, reopen it from the same config: a fresh twin."
)]
#![cfg_attr(not(feature = "std"), no_std)]

#[cfg(all(doctest, feature = "derive", feature = "std"))]
#[doc = include_str!("../README.md")]
struct Readme;

#[doc(hidden)]
pub extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod assert;
#[cfg(feature = "bb8")]
pub mod bb8;
pub mod builder;
mod by_clone;
mod clone;
mod cloner;
#[cfg(feature = "std")]
mod config;
mod content;
#[cfg(doc)]
#[doc = include_str!("../docs/types.md")]
pub mod data_types {}
mod depth;
mod dynamic;
mod error;
#[cfg(feature = "std")]
pub mod fs;
mod graph;
mod impls;
#[cfg(feature = "std")]
mod lock;
#[cfg(feature = "std")]
pub mod net;
#[cfg(any(feature = "r2d2", feature = "bb8"))]
mod pool;
#[cfg(feature = "std")]
pub mod process;
#[cfg(feature = "r2d2")]
pub mod r2d2;
mod resource;
mod surveyor;
mod unwind;
mod views;
pub mod with;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use by_clone::ByClone;
pub use clone::DeepClone;
pub use cloner::Cloner;
pub use dynamic::DynDeepClone;
pub use error::CloneError;
#[cfg(feature = "derive")]
pub use freshtwin_macros::DeepClone;
pub use resource::{Live, Open, OpenAsync, OpenError, Opener, OpenerAsync, Resource, ResourceAsync, Shared};
pub use surveyor::Surveyor;
