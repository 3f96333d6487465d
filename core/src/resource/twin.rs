//! The trait `Resource`: live values that know their config, and make twins.

use crate::{Cloner, DeepClone, OpenError, Opener};

use super::surveyor::ResourceSurveyor;
use super::to_config::{self, Blocking};

/// A live value that knows the config it was opened from: what a bare `#[resource]` field must be.
///
/// [`Live`](crate::Live) is one, every type derived with resources is one (its config is its builder), and so are
/// `Option`, `Box`, `Vec`, `VecDeque`, arrays, tuples, map values, `RefCell`, `Mutex`, `RwLock`, `Rc` and `Arc` of one.
///
/// # Examples
///
/// By hand, for a handle that can tell where it came from:
///
/// ```
/// use std::net::{SocketAddr, UdpSocket};
/// use freshtwin::{Cloner, OpenError, Opener, Resource};
///
/// struct Beacon(UdpSocket);
///
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
    message = "`{Self}` does not know the config it was opened from",
    label = "no config to open a twin of this from",
    note = "name the sibling field that holds the config: `#[resource(from = field)]`",
    note = "or give an expression that opens it: `#[resource(open = EXPR)]`",
    note = "or keep the config with it: `Live<{Self}, Config>`"
)]
pub trait Resource: Sized {
    /// What it can be opened from. For containers it has the container's shape.
    type Config: DeepClone;

    /// Deep-clones the config as part of the operation that `cloner` stands for.
    fn config_in(&self, cloner: &mut Cloner) -> Self::Config;

    /// Opens a value as part of the operation that `opener` stands for.
    ///
    /// # Errors
    ///
    /// Names the resource that did not open, once everything that had been opened before is closed again.
    fn open_in(config: Self::Config, opener: &mut Opener) -> Result<Self, OpenError>;

    /// The config: a deep clone of the data, and of the configs in place of the resources.
    ///
    /// # Panics
    ///
    /// Where [`DeepClone::deep_clone`] does.
    #[inline]
    fn to_config(&self) -> Self::Config {
        self.config_in(&mut Cloner::new())
    }

    /// Opens a value.
    ///
    /// # Errors
    ///
    /// Names the resource that did not open.
    #[inline]
    fn from_config(config: Self::Config) -> Result<Self, OpenError> {
        Self::open_in(config, &mut Opener::new()).map_err(OpenError::called_on::<Self>)
    }

    /// An independent value: data deep-cloned, each resource opened anew.
    ///
    /// # Errors
    ///
    /// Names the resource that did not open; the cause is a [`CloneError`](crate::CloneError) where the data could not be cloned or a lock
    /// on the way is held.
    #[inline]
    fn twin(&self) -> Result<Self, OpenError> {
        match to_config::try_to_config(&Blocking(self)) {
            Ok(config) => Self::from_config(config),
            Err(error) => Err(OpenError::new(error).called_on::<Self>()),
        }
    }

    /// Shows what `config_in` will copy to the survey that comes before.
    #[doc(hidden)]
    #[inline]
    fn __survey_config(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
        let _ = surveyor;
    }

    /// Whether opening this has to go through the opener of the whole operation, because other handles share a config
    /// with it.
    #[doc(hidden)]
    #[inline]
    fn __shares(config: &Self::Config) -> bool {
        let _ = config;
        true
    }
}
