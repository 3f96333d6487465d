//! The pages of this documentation, one module each.

#[doc = include_str!("../docs/guide.md")]
#[doc = ""]
#[doc = "A small graph, from the survey to the copy:"]
#[doc = ""]
#[doc = include_str!("../docs/survey.svg")]
pub mod guide {}

#[doc = include_str!("../docs/attributes.md")]
pub mod attributes {}

// Its code uses other crates: the package in `examples/cookbook` compiles it.
#[cfg(not(doctest))]
#[doc = include_str!("../docs/cookbook.md")]
pub mod cookbook {}

#[doc = include_str!("../docs/questions.md")]
pub mod questions {}

#[doc = include_str!("../docs/migrating.md")]
pub mod migrating {}

#[doc = include_str!("../docs/versions.md")]
pub mod versions {}

#[doc = include_str!("../docs/testing.md")]
pub mod testing {}

#[doc = include_str!("../docs/types.md")]
pub mod data_types {}
