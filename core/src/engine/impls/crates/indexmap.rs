//! Hash maps and sets with an order of their own: it is kept, as is the hasher.

use indexmap2::{IndexMap, IndexSet};

hashed!(IndexMap swap_remove_entry, IndexSet swap_take, keeps order: true);
