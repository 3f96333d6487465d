//! What the configs of this crate have in common: they are plain data, and their errors name what failed.

#[cfg(any(feature = "r2d2", feature = "bb8"))]
pub(crate) mod pool;

use core::fmt::Display;
use std::{io, time::Duration};

/// Makes a config, or an enum in one, plain data: its `Clone` is its deep clone. All fields are named, so that none is
/// forgotten.
macro_rules! plain_config {
    ($ty:ident $({ $($field:ident),+ $(,)? })?) => {
        impl $crate::DeepClone for $ty {
            #[inline]
            fn deep_clone_in(&self, _: &mut $crate::Cloner) -> Self {
                self.clone()
            }
            $(
                #[inline]
                fn deep_clone_from_in(&mut self, source: &Self, _: &mut $crate::Cloner) {
                    let Self { $($field),+ } = source;
                    $(self.$field.clone_from($field);)+
                }
            )?
            #[inline]
            fn __freshtwin_plain(_: u32) -> bool {
                true
            }
            #[inline]
            fn __freshtwin_dispatch<D: $crate::engine::Dispatch<Self>>(dispatch: D) -> D::Out {
                dispatch.__freshtwin_if_plain()
            }
        }
    };
}
pub(crate) use plain_config;

/// Lets a config open its stream buffered, too. Each config has impls of its own, since one for all configs would
/// overlap with the one for `Arc`s of configs.
macro_rules! buffered {
    ($Config:ty => $Stream:ty: $($Buffer:ident),*) => {$(
        #[diagnostic::do_not_recommend]
        impl $crate::Open<std::io::$Buffer<$Stream>> for $Config {
            type Error = std::io::Error;

            fn open(&self) -> std::io::Result<std::io::$Buffer<$Stream>> {
                $crate::Open::<$Stream>::open(self).map(std::io::$Buffer::new)
            }
        }
    )*};
}
pub(crate) use buffered;

/// The same for tokio's streams.
#[cfg(feature = "tokio")]
macro_rules! buffered_async {
    ($Config:ty => $Stream:ty: $($Buffer:ident),*) => {$(
        #[diagnostic::do_not_recommend]
        impl $crate::OpenAsync<::tokio::io::$Buffer<$Stream>> for $Config {
            type Error = std::io::Error;

            async fn open_async(&self) -> std::io::Result<::tokio::io::$Buffer<$Stream>> {
                $crate::OpenAsync::<$Stream>::open_async(self).await.map(::tokio::io::$Buffer::new)
            }
        }
    )*};
}
#[cfg(feature = "tokio")]
pub(crate) use buffered_async;

/// Puts what was tried in front of the text of `cause`. The kind stays.
pub(crate) fn explain(cause: &io::Error, tried: impl Display) -> io::Error {
    io::Error::new(cause.kind(), std::format!("{tried}: {cause}"))
}

/// An error about the config itself, found before anything is opened.
pub(crate) fn invalid(tried: impl Display, reason: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, std::format!("{tried}: {reason}"))
}

/// Refuses a timeout of zero, and names it. Otherwise the calls that get the timeout would refuse it, some of them with
/// a panic.
pub(crate) fn refuse_zero(timeout: Option<Duration>, name: &str, tried: impl Display) -> io::Result<()> {
    match timeout {
        Some(Duration::ZERO) => Err(invalid(tried, &std::format!("the {name} is zero"))),
        _ => Ok(()),
    }
}
