//! What several tests use.

pub mod across;
pub mod ledger;
