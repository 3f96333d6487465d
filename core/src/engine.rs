//! The data engine: deep clones of data, with what is shared in it, in cycles, behind cells and behind locks.
//!
//! It knows nothing of resources.

mod begin;
mod by_clone;
mod clone;
mod cloner;
mod content;
mod depth;
mod dispatch;
mod dynamic;
mod erased;
mod error;
mod extensions;
mod graph;
mod impls;
#[cfg(feature = "std")]
mod lock;
mod surveyor;
mod unwind;
pub mod with;

pub use begin::{begin, begin_from, begins, hook};
pub use by_clone::ByClone;
pub use clone::DeepClone;
pub use cloner::Cloner;
pub use dispatch::{Dispatch, LEVELS};
pub use dynamic::DynDeepClone;
pub use erased::Lasting;
pub use error::CloneError;
#[cfg(feature = "std")]
pub use lock::LockClone;
pub use surveyor::Surveyor;
