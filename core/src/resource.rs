//! Live resources: what opens them, what they were opened from, and how a twin is made.

pub(crate) mod at_once;
mod backwards;
pub(crate) mod config_of;
mod configs;
mod depth;
pub(crate) mod ending;
pub(crate) mod error;
pub mod expression;
pub(crate) mod field;
mod impls;
mod live;
mod open;
pub(crate) mod open_field;
mod opener;
pub(crate) mod refusal;
pub(crate) mod setter;
mod shared;
#[cfg(feature = "serde")]
mod shared_serde;
pub(crate) mod surveyor;
pub(crate) mod take_apart;
#[cfg(feature = "std")]
pub(crate) mod threads;
pub(crate) mod to_config;
pub(crate) mod try_join;
mod twin;
mod twin_async;

pub use error::OpenError;
pub use live::Live;
pub use open::{Open, OpenAsync};
pub use opener::{Opener, OpenerAsync};
pub use shared::Shared;
pub use surveyor::ResourceSurveyor;
pub use twin::Resource;
pub use twin_async::ResourceAsync;
