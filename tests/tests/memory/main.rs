//! What the one module with `unsafe` code carries: handles and their copies, in all forms, also with hooks and
//! hand-written impls that break the rules. `.ci/memory` runs these tests under valgrind and AddressSanitizer, too.
#![allow(missing_docs, reason = "a test says itself what its types are for")]

pub mod array_cells;
pub mod array_views;
pub mod cloner;
pub mod drops;
pub mod errors;
pub mod hooks;
pub mod lies;
pub mod nested_cells;
pub mod reuse;
pub mod reuse_of_graphs;
pub mod set_once;
pub mod shapes;
#[path = "../../src/tag.rs"]
pub mod tag;
pub mod taken_cloners;
pub mod trait_objects;
pub mod views;

/// The address alone, without the length of a slice or the table of a trait object.
fn thin<T: ?Sized>(pointer: *const T) -> *const () {
    pointer.cast()
}
