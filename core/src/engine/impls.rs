//! `DeepClone` for the data types of core, alloc and std, by home crate.

#[macro_use]
mod kinds;
#[macro_use]
mod hashed;
pub(crate) mod keyed;
mod lift;

mod alloc;
mod cells;
mod core;
mod crates;
mod pointers;
#[cfg(feature = "std")]
mod std;

pub use cells::ContentIsCopy;
pub(crate) use lift::clone_slice;
