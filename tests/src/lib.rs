//! What several tests use.

pub mod ledger;
