//! Every data type of core, alloc and std: cloned, and cloned into a value that is there already.

mod allocations;
mod collections;
mod cycles;
mod functions;
mod listed;
mod reuse;
mod sequences;
mod shared_inside;
mod values;

use freshtwin_tests::same::{same, same_alone};
