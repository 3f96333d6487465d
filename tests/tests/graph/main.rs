//! Sharing, weak edges, cycles and locks: what a copy of a graph looks like.
#![allow(missing_docs, reason = "a test says itself what its types are for")]

pub mod array_views;
pub mod cloner;
pub mod concurrent;
pub mod cycles;
pub mod depth;
pub mod drops;
pub mod errors;
pub mod failures;
pub mod hidden;
pub mod hooks;
pub mod keys;
pub mod lies;
pub mod lock_cycles;
pub mod locks;
pub mod nested_cells;
pub mod nested_locks;
pub mod order;
pub mod random;
pub mod random_parts;
pub mod reuse;
pub mod samples;
pub mod shapes;
pub mod taken_cloners;
pub mod trait_objects;
pub mod views;
