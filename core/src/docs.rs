//! The pages of this documentation, one module each.

// Each page ends with the targets of its links, which are files of the repository. In rustdoc the targets are modules
// and items. `links.txt` lists these, and comes before a page, because the first target of a name counts.

// One of its examples needs serde. It has no hidden lines to check for that, since they would show where the page is
// read as a file.
#[cfg(any(not(doctest), feature = "serde"))]
#[doc = include_str!("../docs/links.txt")]
#[doc = include_str!("../docs/guide.md")]
#[doc = ""]
#[doc = include_str!("../docs/survey.svg")]
// In the file, the picture is an image. rustdoc has no such file: there the picture itself is included, in the page's
// theme.
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
