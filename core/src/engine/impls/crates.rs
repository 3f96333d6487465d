//! The data types of other crates, one feature and one file each.

#[cfg(feature = "arrayvec07")]
mod arrayvec;
#[cfg(feature = "bytes1")]
mod bytes;
#[cfg(feature = "chrono04")]
mod chrono;
#[cfg(feature = "either1")]
mod either;
#[cfg(any(feature = "glam030", feature = "glam034"))]
mod glam;
#[cfg(any(feature = "hashbrown015", feature = "hashbrown016", feature = "hashbrown017"))]
mod hashbrown;
#[cfg(feature = "indexmap2")]
mod indexmap;
#[cfg(any(feature = "nalgebra033", feature = "nalgebra034"))]
mod nalgebra;
#[cfg(any(feature = "ndarray016", feature = "ndarray017"))]
mod ndarray;
#[cfg(any(feature = "num-bigint04", feature = "num-bigint05"))]
mod num_bigint;
#[cfg(feature = "ordered-float5")]
mod ordered_float;
#[cfg(feature = "petgraph08")]
mod petgraph;
#[cfg(feature = "rust_decimal1")]
mod rust_decimal;
#[cfg(feature = "semver1")]
mod semver;
#[cfg(feature = "serde_json1")]
mod serde_json;
#[cfg(feature = "smallvec1")]
mod smallvec;
#[cfg(feature = "time03")]
mod time;
#[cfg(feature = "url2")]
mod url;
#[cfg(feature = "uuid1")]
mod uuid;
