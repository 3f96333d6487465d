//! The data that the benches copy: everybody gets the same.

pub mod containers;
pub mod graphs;
pub mod heap;
pub mod random;
pub mod session;
pub mod world;
