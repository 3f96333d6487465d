//! Deep-clone the data, refuse the live resource, reopen it from the same config: a fresh twin.
#![cfg_attr(not(feature = "std"), no_std)]

#[doc(hidden)]
pub extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod assert;
mod by_clone;
mod clone;
mod cloner;
#[cfg(feature = "std")]
mod config;
mod error;
#[cfg(feature = "std")]
pub mod fs;
mod impls;
#[cfg(feature = "std")]
pub mod net;
#[cfg(feature = "std")]
pub mod process;
mod resource;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use by_clone::ByClone;
pub use clone::DeepClone;
pub use cloner::{Cloner, Surveyor};
pub use error::CloneError;
pub use resource::Open;
#[cfg(feature = "derive")]
pub use freshtwin_macros::DeepClone;
