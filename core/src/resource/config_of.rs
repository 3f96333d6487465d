//! What the sibling that `#[resource(from = FIELD)]` names must hold: a config that opens the field's type.

use alloc::boxed::Box;
use core::marker::PhantomData;
use core::pin::Pin;

use super::expression::Opened;
use super::refusal::refused;
use crate::probe::probe;
use crate::{Open, OpenAsync, OpenError};

/// What a sibling field holds: a config that opens an `R`.
///
/// [`Open`] itself would not do, since an error about it lists its impls. The one impl of this trait is marked
/// `do_not_recommend`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot open a `{R}`",
    label = "does not open a `{R}`",
    note = "a config of your own implements `Open<{R}>`, or where it has to await, as for a type of tokio, `OpenAsync<{R}>`, and then the field says `#[resource(from = FIELD, async)]`; where another field holds the config, name that, `#[resource(from = FIELD)]`",
    note = "or give an expression in its place, `#[resource(open = EXPR)]`; for a type with resources of its own, write `#[resource]` alone",
    note = "of the built-in configs, a `PathBuf` or `freshtwin::fs::FileConfig` opens a `File`, a `SocketAddr` or `freshtwin::net::TcpConfig` a `TcpStream`, a `SocketAddr` or `freshtwin::net::TcpListenerConfig` a `TcpListener`, a `SocketAddr` or `freshtwin::net::UdpConfig` a `UdpSocket`, `freshtwin::net::UnixConfig` a `UnixStream`, and `freshtwin::process::CommandConfig` a `Child`; an `Option` of a config opens an `Option`",
    note = "for a list of configs `open = FIELD.iter().map(freshtwin::Open::open).collect()`, for a map `open = FIELD.iter().map(|(key, config)| freshtwin::Open::open(config).map(|value| (key.clone(), value))).collect()`"
)]
#[cfg_attr(
    feature = "tokio",
    diagnostic::on_unimplemented(
        note = "where it opens asynchronously, as the built-in configs open the types of tokio: `#[resource(from = FIELD, async)]`"
    )
)]
#[cfg_attr(
    not(feature = "tokio"),
    diagnostic::on_unimplemented(
        note = "where it opens asynchronously, add `async`: `#[resource(from = FIELD, async)]`"
    )
)]
pub trait ConfigOf<R> {
    /// Opens the resource.
    ///
    /// # Errors
    ///
    /// That of the config, with the name of the field.
    #[doc(hidden)]
    fn __freshtwin_open_in(&self, field: &'static str) -> Result<R, OpenError>;
}

#[diagnostic::do_not_recommend]
impl<R, C: Open<R>> ConfigOf<R> for C {
    // Hidden here as well, since the page of each type that implements `Open` shows the methods of this impl.
    #[doc(hidden)]
    #[inline]
    fn __freshtwin_open_in(&self, field: &'static str) -> Result<R, OpenError> {
        self.open().__freshtwin_opened(field)
    }
}

/// [`ConfigOf`] for a sibling that holds a text or a path. Most often a function takes that, and the first note calls
/// it.
macro_rules! text {
    ($Trait:ident: $expression:literal) => {
        #[doc = concat!("[`ConfigOf`] for a text or a path. ", $expression)]
        #[diagnostic::on_unimplemented(
            message = "`{Self}` cannot open a `{R}`",
            label = "does not open a `{R}`",
            note = $expression,
            note = "or hold a config in the field: a `PathBuf` or `freshtwin::fs::FileConfig` opens a `File`, a `SocketAddr` or `freshtwin::net::TcpConfig` a `TcpStream`, a `SocketAddr` or `freshtwin::net::TcpListenerConfig` a `TcpListener`, a `SocketAddr` or `freshtwin::net::UdpConfig` a `UdpSocket`, and a config of your own implements `Open<{R}>`"
        )]
        pub trait $Trait<R> {
            /// Opens the resource.
            ///
            /// # Errors
            ///
            /// That of the config, with the name of the field.
            #[doc(hidden)]
            fn __freshtwin_open_in(&self, field: &'static str) -> Result<R, OpenError>;
        }

        #[diagnostic::do_not_recommend]
        impl<R, C: Open<R>> $Trait<R> for C {
            #[doc(hidden)]
            #[inline]
            fn __freshtwin_open_in(&self, field: &'static str) -> Result<R, OpenError> {
                self.open().__freshtwin_opened(field)
            }
        }
    };
}

text! { TextOpens:
    "give the expression that opens it, with the function that does: `#[resource(open = {R}::open(FIELD))]`, or, where that is a future, `#[resource(open = {R}::open(FIELD).await, async)]`"
}
text! { TextConnects:
    "give the expression that opens it: `#[resource(open = {R}::connect(FIELD))]`, or, where that is a future, `#[resource(open = {R}::connect(FIELD).await, async)]`"
}
text! { TextBinds:
    "give the expression that opens it: `#[resource(open = {R}::bind(FIELD))]`, or, where that is a future, `#[resource(open = {R}::bind(FIELD).await, async)]`"
}

/// [`ConfigOf`] for a field that is a [`Live`](crate::Live). If it is not met, the user most likely wants the `Live`'s
/// own config, and the text says so.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot open a `{R}`",
    label = "does not open a `{R}`",
    note = "a `Live` holds its own config: write `#[resource]`, or `#[resource(async)]` where it opens asynchronously, and remove the field that holds the config",
    note = "or keep the config there, and hold the resource itself, without `Live`"
)]
pub trait ConfigOfLive<R> {
    /// Opens the resource.
    ///
    /// # Errors
    ///
    /// That of the config, with the name of the field.
    #[doc(hidden)]
    fn __freshtwin_open_in(&self, field: &'static str) -> Result<R, OpenError>;
}

#[diagnostic::do_not_recommend]
impl<R, C: Open<R>> ConfigOfLive<R> for C {
    #[doc(hidden)]
    #[inline]
    fn __freshtwin_open_in(&self, field: &'static str) -> Result<R, OpenError> {
        self.open().__freshtwin_opened(field)
    }
}

/// What a sibling field holds: a config that opens an `R` with `await`.
#[cfg_attr(
    not(feature = "tokio"),
    diagnostic::on_unimplemented(
        note = "where `{R}` is a type of tokio: the built-in configs open it with `features = [\"tokio\"]` for `freshtwin` in Cargo.toml"
    )
)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot open a `{R}` asynchronously",
    label = "does not open a `{R}` asynchronously",
    note = "where it opens without `await`, remove `async`; a config of your own that awaits implements `OpenAsync<{R}>`, whose method is `async fn open_async(&self)`",
    note = "name the field that holds the config, `#[resource(from = FIELD, async)]`, or give an expression, `#[resource(open = EXPR.await, async)]`"
)]
pub trait ConfigOfAsync<R> {
    /// Opens the resource.
    ///
    /// The future is boxed, because rustc would report the unknown type of an `impl Future` as a second error.
    ///
    /// # Errors
    ///
    /// That of the config, with the name of the field.
    #[doc(hidden)]
    fn __freshtwin_open_in<'a>(
        &'a self,
        field: &'static str,
    ) -> Pin<Box<dyn Future<Output = Result<R, OpenError>> + Send + 'a>>
    where
        R: 'a;
}

#[diagnostic::do_not_recommend]
impl<R, C: OpenAsync<R>> ConfigOfAsync<R> for C {
    #[doc(hidden)]
    #[inline]
    fn __freshtwin_open_in<'a>(
        &'a self,
        field: &'static str,
    ) -> Pin<Box<dyn Future<Output = Result<R, OpenError>> + Send + 'a>>
    where
        R: 'a,
    {
        let opening = self.open_async();
        Box::pin(async move { opening.await.__freshtwin_opened(field) })
    }
}

probe! {
    /// Asks whether a config of type `C` opens an `R` by `await`.
    ConfigProbe,
    /// A config that does not.
    else ConfigOfField, of C, R
}

/// A config that does, and may open both ways.
#[derive(Debug)]
pub struct ConfigThatAwaits<C, R>(PhantomData<fn() -> (C, R)>);

/// A config of which no more is to be said.
#[derive(Debug)]
pub struct AnyConfig;

impl<C: OpenAsync<R>, R> ConfigProbe<C, R> {
    /// It opens by `await`.
    #[must_use]
    pub const fn waits(&self) -> ConfigThatAwaits<C, R> {
        ConfigThatAwaits(PhantomData)
    }
}

impl<C, R> ConfigOfField<C, R> {
    /// It does not open by `await`.
    #[must_use]
    pub const fn waits(&self) -> Self {
        Self(PhantomData)
    }

    /// The config itself: whether that opens an `R` is not known yet.
    pub fn config(&self) -> &C {
        refused()
    }
}

impl<C, R> ConfigThatAwaits<C, R> {
    /// A config that opens an `R`: it is known whether this one does.
    pub fn config(&self) -> &AnyConfig {
        refused()
    }
}

#[diagnostic::do_not_recommend]
impl<R> Open<R> for AnyConfig {
    type Error = OpenError;

    fn open(&self) -> Result<R, OpenError> {
        refused()
    }
}

/// Whether a config opens without `await`, if it opens by `await`.
#[diagnostic::on_unimplemented(
    message = "`{C}` opens a `{R}` asynchronously, and the field does not say so",
    label = "opens asynchronously",
    note = "write `#[resource(from = FIELD, async)]`, and await `build()` and `twin()`"
)]
pub trait OpensWithoutAwait<C, R> {
    /// Says that it is so.
    fn __freshtwin_ask(&self) {}
}

#[diagnostic::do_not_recommend]
impl<C: Open<R>, R> OpensWithoutAwait<C, R> for ConfigThatAwaits<C, R> {}

#[diagnostic::do_not_recommend]
impl<C, R> OpensWithoutAwait<C, R> for ConfigOfField<C, R> {}
