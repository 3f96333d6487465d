//! Adapters between configs and `bb8` pools, in both directions (feature `bb8`).
//!
//! - A manager is a config: [`ManagerConfig`] opens single connections by any [`ManageConnection`].
//! - A config can run a pool: [`ConfigManager`] is a [`ManageConnection`] that opens from any config.
//!
//! A pool itself is a resource, too. If twins should use the same pool, mark the field `#[deep_clone(share)]`: a clone
//! of the handle shares the pool. If each twin should have a pool of its own, say how it is built:
//!
//! ```
//! use bb8::Pool;
//! use freshtwin::{DeepClone, bb8::ConfigManager, net::TcpConfig};
//! use tokio::net::{TcpListener, TcpStream};
//!
//! #[derive(DeepClone)]
//! struct Service {
//!     server: TcpConfig,
//!     #[resource(open = Pool::builder().max_size(2).build(ConfigManager::new(server.clone())).await, async)]
//!     pool: Pool<ConfigManager<TcpConfig, TcpStream>>,
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = TcpListener::bind("127.0.0.1:0").await?;
//! let service = Service::builder().server(TcpConfig::new(server.local_addr()?)).build().await?;
//! let twin = service.twin().await?;
//! let _both = (service.pool.get().await?, service.pool.get().await?);
//! assert_eq!((service.pool.state().connections, twin.pool.state().connections), (2, 0));
//! # Ok(())
//! # }
//! ```

use std::{boxed::Box, error::Error, future::Future, marker::PhantomData, pin::Pin};

use ::bb8::ManageConnection;

pub use crate::config::pool::PoolError;
use crate::{
    OpenAsync,
    config::pool::{manager_config, opaque_debug},
};

manager_config! {
    /// A manager as a config: opens the manager's connections.
    ///
    /// A pool shares its manager between tasks. So clones of this config share the manager, also deep clones.
    ///
    /// ```
    /// use freshtwin::{Live, bb8::{ConfigManager, ManagerConfig}, net::TcpConfig};
    /// use tokio::net::{TcpListener, TcpStream};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let server = TcpListener::bind("127.0.0.1:0").await?;
    /// // any manager does: here, one that is made of a config
    /// let manager = ConfigManager::<_, TcpStream>::new(TcpConfig::new(server.local_addr()?));
    /// let mut conn = Live::open_async(ManagerConfig::new(manager)).await?;
    /// Live::reopen_async(&mut conn).await?;
    /// # Ok(())
    /// # }
    /// ```
}

#[diagnostic::do_not_recommend]
impl<M> OpenAsync<M::Connection> for ManagerConfig<M>
where
    M: ManageConnection<Error: Into<Box<dyn Error + Send + Sync>>>,
{
    type Error = M::Error;

    async fn open_async(&self) -> Result<M::Connection, M::Error> {
        self.manager().connect().await
    }
}

/// A config as a manager: each connection of the pool is an `R` that was opened from it.
///
/// By default the pool takes each connection to be alive: [`check`](Self::check) and [`broken`](Self::broken) say how
/// to find out.
///
/// ```
/// use freshtwin::{bb8::ConfigManager, net::TcpConfig};
/// use tokio::net::{TcpListener, TcpStream};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = TcpListener::bind("127.0.0.1:0").await?;
/// let config = TcpConfig::new(server.local_addr()?).nodelay(true);
/// let manager = ConfigManager::<_, TcpStream>::new(config)
///     .check(|stream| Box::pin(async move { stream.writable().await }));
/// let pool = bb8::Pool::builder().max_size(2).build(manager).await?;
/// let (first, second) = (pool.get().await?, pool.get().await?);
/// assert_ne!(first.local_addr()?, second.local_addr()?);
/// # Ok(())
/// # }
/// ```
pub struct ConfigManager<C, R> {
    config: C,
    check: Check<R>,
    broken: Broken<R>,
    opens: PhantomData<fn() -> R>,
}

type Checked<'a, E> = Pin<Box<dyn Future<Output = Result<(), E>> + Send + 'a>>;
type Check<R> = Box<dyn for<'a> Fn(&'a mut R) -> Checked<'a, PoolError> + Send + Sync>;
type Broken<R> = Box<dyn Fn(&mut R) -> bool + Send + Sync>;

opaque_debug!(ConfigManager);

impl<C, R> ConfigManager<C, R> {
    /// Makes a manager from `config`.
    ///
    /// ```
    /// use freshtwin::{bb8::ConfigManager, fs::FileConfig};
    /// use tokio::fs::File;
    /// let manager = ConfigManager::<_, File>::new(FileConfig::read("a.txt"));
    /// assert_eq!(manager.config(), &FileConfig::read("a.txt"));
    /// ```
    #[must_use]
    pub fn new(config: C) -> Self {
        Self {
            config,
            check: Box::new(|_| Box::pin(async { Ok(()) })),
            broken: Box::new(|_| false),
            opens: PhantomData,
        }
    }

    /// Sets what checks that a connection is alive, each time before the pool gives it out: a ping, `SELECT 1`.
    ///
    /// See [`ConfigManager`] for an example.
    #[must_use]
    pub fn check<E>(mut self, check: impl for<'a> Fn(&'a mut R) -> Checked<'a, E> + Send + Sync + 'static) -> Self
    where
        E: Into<Box<dyn Error + Send + Sync>> + 'static,
        R: 'static,
    {
        self.check = Box::new(move |connection| {
            let checked = check(connection);
            Box::pin(async move { checked.await.map_err(PoolError::new) })
        });
        self
    }

    /// Sets what finds out, without waiting, that a connection that is returned to the pool is dead.
    ///
    /// ```
    /// use freshtwin::{bb8::ConfigManager, net::TcpConfig};
    /// use tokio::net::TcpStream;
    /// let manager = ConfigManager::<_, TcpStream>::new(TcpConfig::new("localhost:80"))
    ///     .broken(|stream| stream.take_error().is_ok_and(|error| error.is_some()));
    /// ```
    #[must_use]
    pub fn broken(mut self, broken: impl Fn(&mut R) -> bool + Send + Sync + 'static) -> Self {
        self.broken = Box::new(broken);
        self
    }

    /// The config.
    ///
    /// See [`new`](Self::new) for an example.
    #[must_use]
    pub fn config(&self) -> &C {
        &self.config
    }
}

impl<C, R> ManageConnection for ConfigManager<C, R>
where
    C: OpenAsync<R> + Send + Sync + 'static,
    R: Send + 'static,
{
    type Connection = R;
    type Error = PoolError;

    async fn connect(&self) -> Result<R, PoolError> {
        self.config.open_async().await.map_err(PoolError::new)
    }

    async fn is_valid(&self, connection: &mut R) -> Result<(), PoolError> {
        (self.check)(connection).await
    }

    fn has_broken(&self, connection: &mut R) -> bool {
        (self.broken)(connection)
    }
}
