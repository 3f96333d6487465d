//! What the programs in `ui/` use.

pub mod across;
