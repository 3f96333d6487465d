// The trait `ResourceAsync`: live values that are opened with `await`.

/// A live value that knows the config it was opened from, and is opened with `await`: the asynchronous
/// [`Resource`], for `#[resource(async)]` fields.
///
/// Its futures are `Send` if their parts are.
///
/// # Examples
///
/// ```
/// use std::convert::Infallible;
/// use freshtwin::{Live, OpenAsync, OpenError, ResourceAsync};
/// # use freshtwin::{Cloner, DeepClone};
///
/// struct Session(u16);
/// struct Port(u16);
///
/// # impl DeepClone for Port { fn deep_clone_in(&self, _: &mut Cloner) -> Self { Port(self.0) } }
/// impl OpenAsync<Session> for Port {
///     type Error = Infallible;
///
///     async fn open_async(&self) -> Result<Session, Infallible> {
///         Ok(Session(self.0))
///     }
/// }
///
/// async fn fresh(old: &Live<Session, Port>) -> Result<Live<Session, Port>, OpenError> {
///     old.twin().await
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an asynchronous resource: it is data, or does not know a config from which it can be opened asynchronously",
    label = "not an asynchronous resource",
    note = "data is copied by `deep_clone()`, with the bound `T: DeepClone`; a handle keeps its config in a `Live<{Self}, Config>`",
    note = "where it opens without `await`, remove `async`",
    note = "in a field, name the sibling that holds the config, `#[resource(from = FIELD, async)]`, or give an expression that opens it, `#[resource(open = EXPR.await, async)]`"
)]
pub trait ResourceAsync: Sized {
    /// What it can be opened from. The config of a container has the container's shape.
    type Config: DeepClone;

    /// Deep-clones the config, as part of the operation of `cloner`.
    ///
    /// # Examples
    ///
    /// As in [`Resource`].
    fn config_in(&self, cloner: &mut Cloner) -> Self::Config;

    /// Opens a value, as part of the operation of `opener`. If the future is dropped before it is done, it closes what
    /// it had opened, last first.
    ///
    /// # Errors
    ///
    /// Names the resource that did not open. What had been opened before is closed again.
    ///
    /// # Examples
    ///
    /// As in [`Resource`], with `async fn`.
    fn open_in(config: Self::Config, opener: &mut OpenerAsync) -> impl Future<Output = Result<Self, OpenError>>;

    /// The config: a deep clone of the data, with configs in place of the resources.
    ///
    /// # Panics
    ///
    /// When [`DeepClone::deep_clone`] does.
    ///
    /// # Examples
    ///
    /// See [`Resource::to_config`].
    #[doc(alias = "snapshot")]
    #[inline]
    fn to_config(&self) -> Self::Config {
        self.__freshtwin_begin(&mut Cloner::new())
    }

    /// Turns the value into its config: moves the data if possible, and closes the resources, last opened first.
    ///
    /// What is said of [`Resource::into_config`] is true here, too.
    ///
    /// # Panics
    ///
    /// When [`DeepClone::deep_clone`] does, if something has to be copied; and if the value is nested too deep (see
    /// `stacker`).
    ///
    /// # Examples
    ///
    /// See there.
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
    /// See [`Resource::from_config`]; here the call is followed by `.await`.
    #[inline]
    fn from_config(config: Self::Config) -> impl Future<Output = Result<Self, OpenError>> {
        async move { Self::open_in(config, &mut OpenerAsync::new()).await.map_err(OpenError::called_on::<Self>) }
    }

    /// An independent value: the data deep-cloned, each resource opened anew. The data is copied when this is called,
    /// not when the future is polled.
    ///
    /// # Errors
    ///
    /// Names the resource that did not open. If the data could not be cloned, or a lock is held, the cause is a
    /// [`CloneError`].
    ///
    /// # Examples
    ///
    /// See [`ResourceAsync`].
    #[doc(alias("clone", "duplicate", "reopen", "reconnect"))]
    #[inline]
    fn twin(&self) -> impl Future<Output = Result<Self, OpenError>> {
        let config = self.__freshtwin_try_to_config();
        async move {
            match config {
                Ok(config) => Self::from_config(config).await,
                Err(error) => Err(resource::no_copy::<Self>(error)),
            }
        }
    }

    /// `open_in`, with the elements of a list or the values of a map at the same time.
    #[doc(hidden)]
    #[inline]
    fn __freshtwin_at_once(
        config: Self::Config,
        opener: &mut OpenerAsync,
    ) -> impl Future<Output = Result<Self, OpenError>> {
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
    /// See [`Resource::survey_config_in`].
    #[inline]
    fn survey_config_in(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
        let _ = surveyor;
    }

    /// Whether [`open_in`](Self::open_in) uses its opener for this config.
    ///
    /// The default, `true`, is always right. When `false` is right, and what it is for, is said of
    /// [`Resource::uses_opener`].
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
