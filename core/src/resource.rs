//! Live resources: what opens them, what they were opened from, and how a twin is made.
//!
//! - What users name is defined at the root of the crate, `Resource` and `OpenError` among others. The impls are in
//!   [`open`], `live.rs`, [`error`] and [`error_from`], with [`opener`], `shared.rs` and [`surveyor`]. The methods that
//!   `Resource` and `ResourceAsync` hide are in [`hidden`].
//! - From a value to its builder: [`to_config`] copies the config, and [`configs`] keeps that of each shared resource.
//!   With `builder(into)`, the value moves into its builder instead: [`ending`] and [`take_apart`]. What is shared in
//!   it closes in `configs/closing.rs`.
//! - From a builder to a value: [`open_field`] opens one field after the other. With `builder(concurrent)`, fields open
//!   in [`threads`] or, if they await, in [`try_join`]; the elements of one field open in [`at_once`]. [`backwards`]
//!   holds what is open, so that a failure closes the last one first, and [`depth`] counts how deep values are nested.
//! - What generated code asks of the user's types and expressions, each with the text of its error: [`field`],
//!   [`opens_from`], [`expression`], [`opened`], [`filled`], [`argument`], [`pipe`], [`config_of`], [`refusal`]. What
//!   it asks of setters is in [`builder`](crate::builder).
//! - [`impls`]: resources through `Vec`, `Arc`, `Mutex` and the like.

pub(crate) mod argument;
pub(crate) mod at_once;
mod backwards;
pub(crate) mod config_of;
mod configs;
mod depth;
pub(crate) mod ending;
pub(crate) mod error;
mod error_from;
#[cfg(all(feature = "std", not(doc)))]
mod error_kind;
pub mod expression;
pub(crate) mod field;
mod filled;
mod hidden;
mod impls;
mod live;
#[cfg(feature = "serde")]
pub(crate) mod live_serde;
mod open;
pub(crate) mod open_field;
mod opened;
pub mod opener;
pub(crate) mod opens_from;
mod pipe;
pub(crate) mod refusal;
mod shared;
#[cfg(feature = "serde")]
mod shared_serde;
pub mod surveyor;
pub(crate) mod take_apart;
#[cfg(feature = "std")]
pub(crate) mod threads;
pub(crate) mod to_config;
pub(crate) mod try_join;

pub(crate) use error::no_copy;
pub(crate) use hidden::hidden_methods;
pub use opener::{Opener, OpenerAsync};
pub use surveyor::ResourceSurveyor;
