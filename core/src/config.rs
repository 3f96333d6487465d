//! What the configs of this crate have in common: they are plain data, and their errors name what failed.

#[cfg(feature = "bb8")]
pub mod bb8;
pub mod fs;
pub mod net;
#[cfg(any(feature = "r2d2", feature = "bb8"))]
mod pool;
pub mod process;
#[cfg(feature = "r2d2")]
pub mod r2d2;

use core::fmt::Display;
use std::{io, time::Duration};

/// Makes a config plain data: its `Clone` is its deep clone. All fields are named, so that none is forgotten.
macro_rules! plain_config {
    ($ty:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::DeepClone for $ty {
            #[inline]
            fn deep_clone_in(&self, _: &mut $crate::Cloner) -> Self {
                self.clone()
            }
            #[inline]
            fn deep_clone_from_in(&mut self, source: &Self, _: &mut $crate::Cloner) {
                let Self { $($field),+ } = source;
                $(self.$field.clone_from($field);)+
            }
            #[inline]
            fn __plain(_: u32) -> bool {
                true
            }
            #[inline]
            fn __dispatch<D: $crate::engine::Dispatch<Self>>(dispatch: D) -> D::Out {
                dispatch.plain()
            }
        }
    };
}
pub(crate) use plain_config;

/// `cause` with what was tried in front of it; the kind stays.
pub(crate) fn explain(cause: &io::Error, tried: impl Display) -> io::Error {
    io::Error::new(cause.kind(), std::format!("{tried}: {cause}"))
}

/// An error about the config itself, found before anything is opened.
pub(crate) fn invalid(tried: impl Display, reason: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, std::format!("{tried}: {reason}"))
}

/// The operating system's calls refuse a timeout of zero, some with a panic: so does this, by name.
pub(crate) fn refuse_zero(timeout: Option<Duration>, name: &str, tried: impl Display) -> io::Result<()> {
    match timeout {
        Some(Duration::ZERO) => Err(invalid(tried, &std::format!("the {name} is zero"))),
        _ => Ok(()),
    }
}
