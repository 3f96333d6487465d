//! Adapters between configs and `r2d2` pools, in both directions (feature `r2d2`).
//!
//! - A manager is a config: [`ManagerConfig`] opens single connections by any [`ManageConnection`]. So SQLite,
//!   PostgreSQL, MySQL, diesel and redis open through their own managers.
//! - A config can run a pool: [`ConfigManager`] is a [`ManageConnection`] that opens from any config.
//!
//! A pool itself is a resource, too. If twins should use the same pool, mark the field `#[deep_clone(share)]`: a clone
//! of the handle shares the pool. If each twin should have a pool of its own, say how it is built:
//!
//! ```
//! use std::net::{TcpListener, TcpStream};
//! use freshtwin::{DeepClone, net::TcpConfig, r2d2::ConfigManager};
//! use r2d2::Pool;
//!
//! #[derive(DeepClone)]
//! struct Service {
//!     server: TcpConfig,
//!     #[resource(open = Pool::builder().max_size(2).build(ConfigManager::new(server.clone())))]
//!     pool: Pool<ConfigManager<TcpConfig, TcpStream>>,
//! }
//!
//! let server = TcpListener::bind("127.0.0.1:0")?;
//! let service = Service::builder().server(TcpConfig::new(server.local_addr()?)).build()?;
//! let twin = service.twin()?;
//! let _both = (service.pool.get()?, service.pool.get()?);
//! assert_eq!((service.pool.state().idle_connections, twin.pool.state().idle_connections), (0, 2));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::{boxed::Box, error::Error, marker::PhantomData};

use ::r2d2::ManageConnection;

pub use crate::config::pool::PoolError;
use crate::{
    Open,
    config::pool::{manager_config, opaque_debug},
};

manager_config! {
    /// A manager as a config: opens the manager's connections.
    ///
    /// Pools share a manager between threads, and most managers cannot be copied at all. So clones of this config share
    /// the manager, also deep clones. If the manager itself holds the database, as that of `r2d2_sqlite` does for a
    /// database in memory, twins connect to the same database.
    ///
    /// ```
    /// use freshtwin::{Live, r2d2::ManagerConfig};
    /// # use std::{fs::File, io, path::PathBuf};
    /// # struct Files(PathBuf);
    /// # impl r2d2::ManageConnection for Files {
    /// #     type Connection = File;
    /// #     type Error = io::Error;
    /// #     fn connect(&self) -> io::Result<File> { File::open(&self.0) }
    /// #     fn is_valid(&self, _: &mut File) -> io::Result<()> { Ok(()) }
    /// #     fn has_broken(&self, _: &mut File) -> bool { false }
    /// # }
    /// # let manager = Files(std::env::current_exe()?);
    /// // `manager` is a `SqliteConnectionManager`, a `PostgresConnectionManager`, ..
    /// let mut conn = Live::open(ManagerConfig::new(manager))?;
    /// Live::reopen(&mut conn)?; // another connection, by the same manager
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

#[diagnostic::do_not_recommend]
impl<M> Open<M::Connection> for ManagerConfig<M>
where
    M: ManageConnection<Error: Send + Sync>,
{
    type Error = M::Error;

    fn open(&self) -> Result<M::Connection, M::Error> {
        self.manager().connect()
    }
}

/// A config as a manager: each connection of the pool is an `R` that was opened from it.
///
/// By default the pool takes each connection to be alive: [`check`](Self::check) and [`broken`](Self::broken) say how
/// to find out.
///
/// ```
/// use std::net::{TcpListener, TcpStream};
/// use freshtwin::{net::TcpConfig, r2d2::ConfigManager};
///
/// let server = TcpListener::bind("127.0.0.1:0")?;
/// let config = TcpConfig::new(server.local_addr()?).nodelay(true);
/// let manager = ConfigManager::<_, TcpStream>::new(config).check(|stream| match stream.take_error()? {
///     Some(error) => Err(error),
///     None => Ok(()),
/// });
/// let pool = r2d2::Pool::builder().max_size(2).build(manager)?;
/// let (first, second) = (pool.get()?, pool.get()?);
/// assert_ne!(first.local_addr()?, second.local_addr()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct ConfigManager<C, R> {
    config: C,
    check: Check<R>,
    broken: Broken<R>,
    opens: PhantomData<fn() -> R>,
}

type Check<R> = Box<dyn Fn(&mut R) -> Result<(), PoolError> + Send + Sync>;
type Broken<R> = Box<dyn Fn(&mut R) -> bool + Send + Sync>;

opaque_debug!(ConfigManager);

impl<C, R> ConfigManager<C, R> {
    /// Makes a manager from `config`.
    ///
    /// ```
    /// use freshtwin::{fs::FileConfig, r2d2::ConfigManager};
    /// use r2d2::ManageConnection;
    /// let manager = ConfigManager::new(FileConfig::read(std::env::current_exe()?));
    /// let _file: std::fs::File = manager.connect()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn new(config: C) -> Self {
        Self { config, check: Box::new(|_| Ok(())), broken: Box::new(|_| false), opens: PhantomData }
    }

    /// Sets what checks that a connection is alive, each time before the pool gives it out: a ping, `SELECT 1`.
    ///
    /// See [`ConfigManager`] for an example.
    #[must_use]
    pub fn check<E>(mut self, check: impl Fn(&mut R) -> Result<(), E> + Send + Sync + 'static) -> Self
    where
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        self.check = Box::new(move |connection| check(connection).map_err(PoolError::new));
        self
    }

    /// Sets what finds out, without waiting, that a connection that is returned to the pool is dead.
    ///
    /// ```
    /// use std::net::TcpStream;
    /// use freshtwin::{net::TcpConfig, r2d2::ConfigManager};
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
    /// ```
    /// use std::fs::File;
    /// use freshtwin::{fs::FileConfig, r2d2::ConfigManager};
    /// let manager = ConfigManager::<_, File>::new(FileConfig::read("a"));
    /// assert_eq!(manager.config(), &FileConfig::read("a"));
    /// ```
    #[must_use]
    pub fn config(&self) -> &C {
        &self.config
    }
}

impl<C, R> ManageConnection for ConfigManager<C, R>
where
    C: Open<R> + Send + Sync + 'static,
    R: Send + 'static,
{
    type Connection = R;
    type Error = PoolError;

    fn connect(&self) -> Result<R, PoolError> {
        self.config.open().map_err(PoolError::new)
    }

    fn is_valid(&self, connection: &mut R) -> Result<(), PoolError> {
        (self.check)(connection)
    }

    fn has_broken(&self, connection: &mut R) -> bool {
        (self.broken)(connection)
    }
}
