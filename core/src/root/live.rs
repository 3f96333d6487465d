// The type `Live`: a handle with the config that it was opened from.

/// An open handle with the config that it was opened from. It derefs to the handle.
///
/// Its functions are associated functions (`Live::config(&conn)`), so that they never hide a method of the handle.
/// The handle is dropped before the config.
///
/// # Examples
///
/// ```
/// use std::fs::File;
/// use std::io::{self, Read};
/// use std::path::PathBuf;
/// use freshtwin::{Live, Open};
///
/// struct Manifest(PathBuf);
///
/// impl Open<File> for Manifest {
///     type Error = io::Error;
///
///     fn open(&self) -> io::Result<File> {
///         File::open(&self.0)
///     }
/// }
///
/// # fn main() -> io::Result<()> {
/// let mut file: Live<File, Manifest> = Live::open(Manifest("Cargo.toml".into()))?;
/// let mut text = String::new();
/// file.read_to_string(&mut text)?;
/// assert!(text.contains("[package]"));
/// assert_eq!(Live::config(&file).0, PathBuf::from("Cargo.toml"));
/// # Ok(())
/// # }
/// ```
// `C` has a default that opens nothing. Without a default, rustc would report for each place where the derive names a
// `Live<R>` that an argument is missing. The default is not for use, so the documentation does not show it.
pub struct Live<R, #[cfg(doc)] C, #[cfg(not(doc))] C = resource::refusal::LiveWithoutConfig> {
    handle: R,
    config: C,
}

impl<R, C> Live<R, C> {
    /// Opens `config` and keeps it beside the handle.
    ///
    /// # Errors
    ///
    /// If the config cannot be opened: its own error.
    ///
    /// # Examples
    ///
    /// See [`Live`].
    // The error is a parameter: about `C::Error`, rustc would report a second error if the config does not open an `R`.
    #[inline]
    pub fn open<E>(config: C) -> Result<Self, E>
    where
        C: Open<R, Error = E>,
    {
        let handle = config.open()?;
        Ok(Self { handle, config })
    }

    /// Opens the same config again, in place. The old handle is closed once the new one is open.
    ///
    /// This opens only the handle: the field's `after`, which sets up a session, does not run. Repeat what it does; or
    /// do it in the config's [`open`](Open::open), which runs every time. If the old handle has to be closed first, use
    /// [`Resource::into_config`].
    ///
    /// # Errors
    ///
    /// If the config cannot be opened: its own error. The old handle stays.
    ///
    /// # Examples
    ///
    /// ```
    /// # use std::convert::Infallible;
    /// # use std::sync::atomic::{AtomicU32, Ordering};
    /// # use freshtwin::{Live, Open};
    /// static NEXT: AtomicU32 = AtomicU32::new(1);
    /// struct Session(u32);
    /// struct Server;
    ///
    /// impl Open<Session> for Server {
    ///     type Error = Infallible;
    ///
    ///     fn open(&self) -> Result<Session, Infallible> {
    ///         Ok(Session(NEXT.fetch_add(1, Ordering::Relaxed)))
    ///     }
    /// }
    ///
    /// # fn main() -> Result<(), Infallible> {
    /// let mut session: Live<Session, Server> = Live::open(Server)?;
    /// Live::reopen(&mut session)?;
    /// assert_eq!(session.0, 2);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "reconnect")]
    #[inline]
    pub fn reopen<E>(this: &mut Self) -> Result<(), E>
    where
        C: Open<R, Error = E>,
    {
        this.handle = this.config.open()?;
        Ok(())
    }

    /// The asynchronous [`open`](Self::open).
    ///
    /// # Errors
    ///
    /// If the config cannot be opened: its own error.
    ///
    /// # Examples
    ///
    /// ```
    /// # use std::convert::Infallible;
    /// # use freshtwin::{Live, OpenAsync};
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
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Infallible> {
    /// let mut session: Live<Session, Port> = Live::open_async(Port(1)).await?;
    /// Live::reopen_async(&mut session).await?;
    /// assert_eq!((session.0, Live::config(&session).0), (1, 1));
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn open_async(config: C) -> Result<Self, C::Error>
    where
        C: OpenAsync<R>,
    {
        let handle = config.open_async().await?;
        Ok(Self { handle, config })
    }

    /// The asynchronous [`reopen`](Self::reopen): the field's `after` does not run. If the future is dropped before it
    /// is done, the old handle stays.
    ///
    /// # Errors
    ///
    /// If the config cannot be opened: its own error. The old handle stays.
    ///
    /// # Examples
    ///
    /// See [`open_async`](Self::open_async).
    #[doc(alias = "reconnect")]
    #[inline]
    pub async fn reopen_async(this: &mut Self) -> Result<(), C::Error>
    where
        C: OpenAsync<R>,
    {
        this.handle = this.config.open_async().await?;
        Ok(())
    }

    /// Combines a handle that was opened elsewhere with the config from which it can be opened again.
    ///
    /// # Examples
    ///
    /// ```
    /// # use freshtwin::Live;
    /// let pair = Live::from_parts(3.5, "three and a half");
    /// assert_eq!(Live::into_parts(pair), (3.5, "three and a half"));
    /// ```
    #[inline]
    pub const fn from_parts(handle: R, config: C) -> Self {
        Self { handle, config }
    }

    /// Takes the handle and the config apart. Nothing is closed.
    ///
    /// # Examples
    ///
    /// See [`from_parts`](Self::from_parts).
    #[inline]
    pub fn into_parts(this: Self) -> (R, C) {
        (this.handle, this.config)
    }

    /// The config that the handle was opened from.
    ///
    /// # Examples
    ///
    /// See [`Live`].
    #[inline]
    pub const fn config(this: &Self) -> &C {
        &this.config
    }

    // Refuse the calls `live.deep_clone()` and `live.try_deep_clone()`. Without them, rustc would say E0599, no such
    // method.
    #[doc(hidden)]
    pub fn deep_clone(&self) -> Self
    where
        for<'a> &'a Self: resource::refusal::LiveIsData<'a, Self>,
    {
        resource::refusal::refused()
    }

    #[doc(hidden)]
    pub fn try_deep_clone(&self) -> Result<Self, CloneError>
    where
        for<'a> &'a Self: resource::refusal::LiveIsData<'a, Self>,
    {
        resource::refusal::refused()
    }
}
