//! `DeepClone` for the data types of core, alloc and std, by home crate.

#[macro_use]
mod kinds;
mod lift;

mod alloc;
mod core;
#[cfg(feature = "std")]
mod std;
