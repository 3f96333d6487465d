//! The derive on data: its attributes, every shape of type, bounds and hygiene.
#![allow(missing_docs, reason = "a test says itself what its types are for")]

pub mod advice;
pub mod assertions;
pub mod attr_bound;
pub mod attr_cell;
pub mod attr_clone;
pub mod attr_crate;
pub mod attr_default;
pub mod attr_lock;
pub mod attr_share;
pub mod attr_survey;
pub mod attr_with;
pub mod beside_other_derives;
pub mod by_a_glob;
pub mod enums;
pub mod generics;
pub mod hygiene;
pub mod named_like_resources;
pub mod parts;
pub mod raw_idents;
pub mod recursive;
pub mod structs;
