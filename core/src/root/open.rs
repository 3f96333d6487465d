// The traits `Open` and `OpenAsync`: what a config implements.

/// A config from which an `R` can be opened: a path, a URL, a set of options.
///
/// Implement it for your config type, or for a config of another crate if the resource type is yours. It must be
/// possible to open a config several times: a twin opens it again while the original is still open.
///
/// # Examples
///
/// ```
/// use std::fs::File;
/// use std::io;
/// use std::path::PathBuf;
/// use freshtwin::Open;
///
/// #[derive(Clone)]
/// struct LogPath(PathBuf);
///
/// impl Open<File> for LogPath {
///     type Error = io::Error;
///
///     fn open(&self) -> io::Result<File> {
///         File::open(&self.0)
///     }
/// }
///
/// assert!(LogPath("no such file".into()).open().is_err());
/// ```
#[doc(alias = "reopen")]
#[doc(alias = "reconnect")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot open a `{R}`",
    label = "does not open a `{R}`",
    note = "a config of your own implements `Open<{R}>`; a text is none: `freshtwin::fs::FileConfig::read(path)`, `freshtwin::net::TcpConfig::new(address)`",
    note = "where it opens asynchronously: `Live::open_async(config).await` or `Live::reopen_async(&mut live).await`, and `#[resource(async)]` on a field",
    note = "in a field, name the sibling that holds the config, `#[resource(from = FIELD)]`, or give an expression, `#[resource(open = EXPR)]`"
)]
pub trait Open<R> {
    /// Why opening failed.
    type Error: Into<alloc::boxed::Box<dyn core::error::Error + Send + Sync>>;

    /// Opens a fresh `R`.
    ///
    /// # Errors
    ///
    /// If the resource cannot be opened.
    ///
    /// # Examples
    ///
    /// See [`Open`].
    fn open(&self) -> Result<R, Self::Error>;
}

/// A config from which an `R` can be opened with `await`: the asynchronous [`Open`].
///
/// The future is [`Send`], so that twins can be made on any executor. A config may implement both traits, for the same
/// or for different resource types: that is why the method has a name of its own.
///
/// # Examples
///
/// ```
/// use std::convert::Infallible;
/// use freshtwin::OpenAsync;
///
/// struct Session(u16);
/// struct Port(u16);
///
/// impl OpenAsync<Session> for Port {
///     type Error = Infallible;
///
///     async fn open_async(&self) -> Result<Session, Infallible> {
///         Ok(Session(self.0))
///     }
/// }
/// ```
#[cfg_attr(
    not(feature = "tokio"),
    diagnostic::on_unimplemented(
        note = "where `{R}` is a type of tokio: the built-in configs open it with `features = [\"tokio\"]` for `freshtwin` in Cargo.toml"
    )
)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot open a `{R}` asynchronously",
    label = "does not open a `{R}` asynchronously",
    note = "a config of your own implements `OpenAsync<{R}>`",
    note = "where it opens without `await`: `Live::open(config)` or `Live::reopen(&mut live)`, and `#[resource]` on a field"
)]
pub trait OpenAsync<R> {
    /// Why opening failed.
    type Error: Into<alloc::boxed::Box<dyn core::error::Error + Send + Sync>>;

    /// Opens a fresh `R`.
    ///
    /// # Errors
    ///
    /// If the resource cannot be opened.
    ///
    /// # Examples
    ///
    /// See [`OpenAsync`].
    fn open_async(&self) -> impl Future<Output = Result<R, Self::Error>> + Send;
}
