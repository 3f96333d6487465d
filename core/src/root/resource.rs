// The trait `Resource`: live values that know their config, and can make twins.

/// A live value that knows the config it was opened from: what a `#[resource]` field without a key must be.
///
/// [`Live`] is a `Resource`, and so is each type that derives `DeepClone` and has resources: its config is
/// its builder. `Option`, `Box`, `Vec`, `VecDeque`, arrays, tuples, maps (their values), `RefCell`, `Mutex`, `RwLock`,
/// `Rc` and `Arc` of resources are resources, too.
///
/// # Examples
///
/// A hand-written impl, for a handle that knows what it was opened from:
///
/// ```
/// use std::net::{SocketAddr, UdpSocket};
/// use freshtwin::{Cloner, OpenError, Opener, Resource};
///
/// struct Beacon(UdpSocket);
/// impl Resource for Beacon {
///     type Config = u16;
///
///     fn config_in(&self, _: &mut Cloner) -> u16 {
///         self.0.local_addr().map_or(0, |address| address.port())
///     }
///
///     fn open_in(port: u16, _: &mut Opener) -> Result<Self, OpenError> {
///         UdpSocket::bind(("127.0.0.1", port)).map(Self).map_err(OpenError::new)
///     }
///
///     fn uses_opener(_: &u16) -> bool {
///         false // so beacons can be opened at the same time
///     }
/// }
///
/// # fn main() -> Result<(), OpenError> {
/// let beacon = Beacon::from_config(0)?;
/// assert_ne!(beacon.to_config(), 0);
/// assert!(beacon.twin().is_err(), "the port is taken");
/// # Ok(())
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a resource: it is data, opens with `await`, or does not know the config it was opened from",
    label = "not a resource",
    note = "where it opens asynchronously, the bound is `freshtwin::ResourceAsync`, with `twin().await`, and a field has `#[resource(async)]`",
    note = "a handle keeps its config, as a `Live<{Self}, Config>`, and a generic type needs that of what it holds: `Live<File, FileConfig>` in place of `File`; a parameter `T` in it needs `T: freshtwin::Resource` in the function or its `impl`",
    note = "in a field, name the sibling that holds the config, `#[resource(from = FIELD)]`, or give an expression that opens it, `#[resource(open = EXPR)]`",
    note = "data is copied by `deep_clone()`, with the bound `T: DeepClone`, and its field has no `#[resource]`; a builder is opened by `build()?`"
)]
pub trait Resource: Sized {
    /// What it can be opened from. The config of a container has the container's shape.
    type Config: DeepClone;

    /// Deep-clones the config, as part of the operation of `cloner`.
    ///
    /// # Examples
    ///
    /// See [`Resource`].
    fn config_in(&self, cloner: &mut Cloner) -> Self::Config;

    /// Opens a value, as part of the operation of `opener`.
    ///
    /// # Errors
    ///
    /// Names the resource that did not open. What had been opened before is closed again.
    ///
    /// # Examples
    ///
    /// See [`Resource`].
    fn open_in(config: Self::Config, opener: &mut Opener) -> Result<Self, OpenError>;

    /// The config: a deep clone of the data, with configs in place of the resources.
    ///
    /// # Panics
    ///
    /// When [`DeepClone::deep_clone`] does.
    ///
    /// # Examples
    ///
    /// See [`twin`](Self::twin).
    #[doc(alias = "snapshot")]
    #[inline]
    fn to_config(&self) -> Self::Config {
        self.__freshtwin_begin(&mut Cloner::new())
    }

    /// Turns the value into its config: moves the data if possible, and closes the resources, last opened first.
    ///
    /// Use it to reconnect if the old resource has to be closed first, as with a fixed port: then open the config,
    /// several times if necessary.
    ///
    /// - What several handles in the value share is closed in the turn of the handle that was opened first.
    /// - If there are handles outside the value, too, it stays open as long as they live. Then its config is copied,
    ///   but what that shares in turn stays shared.
    /// - A derived type without `builder(into)` copies its config with [`config_in`](Self::config_in), and is then
    ///   dropped as a whole. So is a type with a hand-written impl that does not override this method.
    ///
    /// # Panics
    ///
    /// When [`DeepClone::deep_clone`] does, if something has to be copied; and if the value is nested too deep (see
    /// `stacker`).
    ///
    /// # Examples
    ///
    /// ```
    /// use std::net::TcpListener;
    /// use freshtwin::{Live, OpenError, Resource, net::TcpListenerConfig};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    /// let server: Live<TcpListener, TcpListenerConfig> = Live::open(port.into())?;
    /// assert!(server.twin().is_err(), "the port is taken");
    /// let config = server.into_config();
    /// let server: Live<TcpListener, _> = Resource::from_config(config)?;
    /// assert_eq!(server.local_addr()?, port);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias("close", "reconnect"))]
    #[inline]
    fn into_config(self) -> Self::Config {
        self.__freshtwin_into(&mut Cloner::keeping())
    }

    /// Opens a value from its config.
    ///
    /// # Errors
    ///
    /// Names the resource that did not open. What had been opened before is closed again.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::fs::File;
    /// use freshtwin::{Live, OpenError, Resource, fs::FileConfig};
    ///
    /// let configs = vec![FileConfig::read("Cargo.toml"), FileConfig::read("no/such/file")];
    /// let files: Result<Vec<Live<File, _>>, OpenError> = Resource::from_config(configs);
    /// assert_eq!(files.unwrap_err().path(), "[1]");
    /// ```
    #[inline]
    fn from_config(config: Self::Config) -> Result<Self, OpenError> {
        Self::open_in(config, &mut Opener::new()).map_err(OpenError::called_on::<Self>)
    }

    /// An independent value: the data deep-cloned, each resource opened anew.
    ///
    /// # Errors
    ///
    /// Names the resource that did not open. If the data could not be cloned, or a lock is held, the cause is a
    /// [`CloneError`].
    ///
    /// # Examples
    ///
    /// ```
    /// use std::fs::File;
    /// use freshtwin::{Live, Resource, fs::FileConfig};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let files = vec![Live::<File, _>::open(FileConfig::read("Cargo.toml"))?];
    /// let twin = files.twin()?; // a file with a position of its own
    /// assert_eq!(twin.to_config(), [FileConfig::read("Cargo.toml")]);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias("clone", "duplicate", "reopen", "reconnect"))]
    #[inline]
    fn twin(&self) -> Result<Self, OpenError> {
        let config = self.__freshtwin_try_to_config();
        Self::from_config(config.map_err(resource::no_copy::<Self>)?)
    }

    /// `open_in`, with the elements of a list or the values of a map at the same time.
    ///
    /// It sends lists and maps of one element to threads: from `Self: Send`, rustc does not know that the elements are
    /// `Send`.
    #[doc(hidden)]
    #[inline]
    fn __freshtwin_at_once(config: Self::Config, opener: &mut Opener) -> Result<Self, OpenError>
    where
        Self: Send,
        Self::Config: Send,
    {
        Self::open_in(config, opener)
    }

    /// Shows `surveyor` the data that `config_in` will copy, before anything is copied.
    ///
    /// A hand-written impl needs it if the config holds shared pointers, cells or locks, or if it reads the config
    /// through a lock: with [`fail`](ResourceSurveyor::fail) it says that the config cannot be copied now, and `twin`
    /// gives that as its error. The default shows nothing.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::sync::{Arc, Mutex, MutexGuard, TryLockError};
    /// use freshtwin::{CloneError, Cloner, DeepClone, OpenError, Opener, Resource, ResourceSurveyor};
    ///
    /// /// Its tags are shared with a thread that works on them.
    /// struct Session(Arc<Mutex<Vec<String>>>);
    /// impl Session {
    ///     fn tags(&self) -> Result<MutexGuard<'_, Vec<String>>, CloneError> {
    ///         match self.0.try_lock() {
    ///             Ok(tags) => Ok(tags),
    ///             Err(TryLockError::Poisoned(poisoned)) => Ok(poisoned.into_inner()),
    ///             Err(TryLockError::WouldBlock) => Err(CloneError::held::<Mutex<Vec<String>>>()),
    ///         }
    ///     }
    /// }
    ///
    /// impl Resource for Session {
    ///     type Config = Vec<String>;
    ///
    ///     fn survey_config_in(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
    ///         match self.tags() {
    ///             Ok(tags) => surveyor.data(&*tags),
    ///             Err(error) => surveyor.fail(error),
    ///         }
    ///     }
    ///     fn config_in(&self, cloner: &mut Cloner) -> Vec<String> {
    ///         match self.tags() {
    ///             Ok(tags) => tags.deep_clone_in(cloner),
    ///             // The thread took the lock since the survey.
    ///             Err(error) => cloner.abort(error),
    ///         }
    ///     }
    ///     fn open_in(tags: Vec<String>, _: &mut Opener) -> Result<Self, OpenError> {
    ///         Ok(Self(Arc::new(Mutex::new(tags))))
    ///     }
    /// }
    ///
    /// let session = Session(Arc::default());
    /// assert!(session.twin().is_ok());
    /// let held = session.0.lock().unwrap();
    /// assert_eq!(session.twin().map(drop).unwrap_err().to_string(), "cannot copy `Session`");
    /// ```
    #[inline]
    fn survey_config_in(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
        let _ = surveyor;
    }

    /// Whether [`open_in`](Self::open_in) uses its opener for this config.
    ///
    /// The default, `true`, is always right, since handles on one shared resource find each other by the opener. If
    /// `open_in` neither uses its opener nor passes it on to a part that does, `false` lets `builder(concurrent)` open
    /// the resource at the same time as others.
    ///
    /// # Examples
    ///
    /// See [`Resource`].
    #[inline]
    fn uses_opener(config: &Self::Config) -> bool {
        let _ = config;
        true
    }

    resource::hidden_methods!();
}
