//! The trait `ResourceAsync`: live values that are opened by `await`ing.

use crate::{Cloner, DeepClone, OpenError, OpenerAsync};

use super::surveyor::ResourceSurveyor;
use super::to_config::{self, Async};

/// A live value that knows the config it was opened from, and opens by `await`ing: the asynchronous
/// [`Resource`](crate::Resource), for bare `#[resource(async)]` fields.
///
/// Its futures are `Send` where their parts are.
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
    message = "`{Self}` does not know a config from which it can be opened by `await`ing",
    label = "no config to open a twin of this from asynchronously",
    note = "remove `async` if the field is a `Resource`, name the sibling field that holds the config \
            (`#[resource(from = field, async)]`), or give an expression (`#[resource(open = EXPR.await, async)]`)"
)]
pub trait ResourceAsync: Sized {
    /// What it can be opened from. For containers it has the container's shape.
    type Config: DeepClone;

    /// Deep-clones the config as part of the operation that `cloner` stands for.
    fn config_in(&self, cloner: &mut Cloner) -> Self::Config;

    /// Opens a value as part of the operation that `opener` stands for. Dropped in the middle, the future closes what
    /// it had opened, last first.
    ///
    /// # Errors
    ///
    /// Names the resource that did not open, once everything that had been opened before is closed again.
    fn open_in(config: Self::Config, opener: &mut OpenerAsync) -> impl Future<Output = Result<Self, OpenError>>;

    /// The config: a deep clone of the data, and of the configs in place of the resources.
    ///
    /// # Panics
    ///
    /// Where [`DeepClone::deep_clone`] does.
    #[doc(alias = "snapshot")]
    #[inline]
    fn to_config(&self) -> Self::Config {
        to_config::begin_config(&Async(self), &mut Cloner::new())
    }

    /// Turns the value into its config: data is moved where it can be, and what was open is closed, last opened first.
    ///
    /// This is how to reconnect where the old resource has to go first, as with a fixed port: then open the config, again
    /// and again if need be. Behind an `Rc` or `Arc` with further handles the config is copied, and the resource stays
    /// open as long as they live. A hand-written impl gets this by `config_in`.
    ///
    /// # Panics
    ///
    /// Where [`DeepClone::deep_clone`] does, if something has to be copied.
    #[doc(alias = "close")]
    #[doc(alias = "reconnect")]
    #[inline]
    fn into_config(self) -> Self::Config {
        self.__into_config_in(&mut Cloner::new())
    }

    /// Opens a value.
    ///
    /// # Errors
    ///
    /// Names the resource that did not open.
    #[inline]
    fn from_config(config: Self::Config) -> impl Future<Output = Result<Self, OpenError>> {
        async move { Self::open_in(config, &mut OpenerAsync::new()).await.map_err(OpenError::called_on::<Self>) }
    }

    /// An independent value: data deep-cloned, each resource opened anew. The config is made when this is called, before
    /// the future is first polled, which therefore does not borrow the original.
    ///
    /// # Errors
    ///
    /// Names the resource that did not open; the cause is a [`CloneError`](crate::CloneError) where the data could not be cloned or a lock
    /// on the way is held.
    #[doc(alias = "clone")]
    #[doc(alias = "duplicate")]
    #[doc(alias = "reopen")]
    #[doc(alias = "reconnect")]
    #[inline]
    fn twin(&self) -> impl Future<Output = Result<Self, OpenError>> {
        let config = to_config::try_to_config(&Async(self));
        async move {
            match config {
                Ok(config) => Self::from_config(config).await,
                Err(error) => Err(OpenError::no_copy(error).called_on::<Self>()),
            }
        }
    }

    /// Where a bare field is told that its type is none: named by the trait's path, it is an error without a note.
    #[doc(hidden)]
    const __KNOWS_ITS_CONFIG: () = ();

    /// `open_in`, with the elements of a list or the values of a map at the same time.
    #[doc(hidden)]
    #[inline]
    fn __open_at_once(config: Self::Config, opener: &mut OpenerAsync) -> impl Future<Output = Result<Self, OpenError>> {
        Self::open_in(config, opener)
    }

    /// `into_config` as part of an operation: `cloner` knows the configs of shared resources.
    #[doc(hidden)]
    #[inline]
    fn __into_config_in(self, cloner: &mut Cloner) -> Self::Config {
        if to_config::begins_config(cloner) {
            return to_config::begin_config(&Async(&self), cloner);
        }
        self.config_in(cloner)
    }

    /// Shows the data that `config_in` will copy to the survey that comes before it.
    ///
    /// A hand-written impl does so where the config holds shared pointers, cells or locks, or where it reads the config
    /// through a lock: [`fail`](ResourceSurveyor::fail) says that it cannot be copied now. `twin` gives that as its error,
    /// before anything is copied or opened. The default shows nothing.
    #[inline]
    fn survey_config_in(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
        let _ = surveyor;
    }

    /// `survey_config_in` of generated code and of the containers.
    #[doc(hidden)]
    #[inline]
    fn __survey_config(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
        self.survey_config_in(surveyor);
    }

    /// Whether [`open_in`](Self::open_in) uses the opener that it is given for this config.
    ///
    /// With `builder(concurrent)` what does not use it opens at the same time as other resources. The default is `true`,
    /// which is always right: handles on one shared resource find each other by the opener.
    #[inline]
    fn uses_opener(config: &Self::Config) -> bool {
        let _ = config;
        true
    }

    /// `uses_opener` of generated code and of the containers.
    #[doc(hidden)]
    #[inline]
    fn __shares(config: &Self::Config) -> bool {
        Self::uses_opener(config)
    }
}
