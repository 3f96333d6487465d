//! The types of `core`.

mod array;
mod atomics;
mod errors;
mod functions;
mod generic;
mod iterators;
mod references;
mod scalars;
mod tuples;
mod values;
