//! The pages of this documentation, one module each.

// Each page ends with the targets of its links among the files of the repository. In rustdoc they are modules and items:
// `links.txt` says which, and comes before a page, because the first target of a name is the one that counts.

// One of its examples needs serde, and without hidden lines, which would show where the page is read as a file.
#[cfg(any(not(doctest), feature = "serde"))]
#[doc = include_str!("../docs/links.txt")]
#[doc = include_str!("../docs/guide.md")]
#[doc = ""]
#[doc = include_str!("../docs/survey.svg")]
// On the page as a file the picture is an image. rustdoc has no such file, and shows the picture itself, in its theme.
#[doc = "\n<style>img[src=\"survey.svg\"] { display: none }</style>"]
pub mod guide {}

#[doc = include_str!("../docs/links.txt")]
#[doc = include_str!("../docs/attributes.md")]
pub mod attributes {}

// Its code uses other crates: the package in `examples/cookbook` compiles it.
#[cfg(not(doctest))]
#[doc = include_str!("../docs/cookbook.md")]
pub mod cookbook {}

#[doc = include_str!("../docs/links.txt")]
#[doc = include_str!("../docs/questions.md")]
pub mod questions {}

#[doc = include_str!("../docs/migrating.md")]
pub mod migrating {}

#[doc = include_str!("../docs/versions.md")]
pub mod versions {}

#[doc = include_str!("../docs/testing.md")]
pub mod testing {}

#[doc = include_str!("../docs/links.txt")]
#[doc = include_str!("../docs/types.md")]
pub mod data_types {}
