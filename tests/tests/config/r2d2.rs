//! `r2d2` both ways: a manager is a config, and a config runs a pool. On real SQLite files and real sockets.

use std::{
    error::Error,
    io::{self, Read, Write},
    net::{TcpListener, TcpStream},
    path::PathBuf,
    sync::mpsc,
    thread,
    time::Duration,
};

use freshtwin::{
    DeepClone, Live, Open,
    net::TcpConfig,
    r2d2::{ConfigManager, ManagerConfig, PoolError},
};
use r2d2::{ManageConnection, Pool};
use r2d2_sqlite::SqliteConnectionManager;
use rusqlite::Connection;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// A config of the user's own.
#[derive(Clone)]
struct Database(PathBuf);

impl Open<Connection> for Database {
    type Error = rusqlite::Error;

    fn open(&self) -> rusqlite::Result<Connection> {
        let connection = Connection::open(&self.0)?;
        connection.busy_timeout(Duration::from_secs(10))?;
        Ok(connection)
    }
}

fn count(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("SELECT count(*) FROM t", [], |row| row.get(0))
}

#[test]
fn a_manager_opens_single_connections() -> Result {
    let folder = tempfile::tempdir()?;
    let manager = SqliteConnectionManager::file(folder.path().join("db"))
        .with_init(|c| c.execute_batch("PRAGMA cache_size = 77"));
    let original = Live::open(ManagerConfig::new(manager))?;
    original.execute_batch("CREATE TABLE t (x); INSERT INTO t VALUES (1); CREATE TEMP TABLE mine (x)")?;

    let mut twin = Live::open(Live::config(&original).deep_clone())?;
    assert_eq!(count(&twin)?, 1);
    assert_eq!(twin.query_row("PRAGMA cache_size", [], |row| row.get::<_, i64>(0))?, 77);
    assert!(twin.execute_batch("SELECT * FROM mine").is_err(), "a connection of its own");
    twin.execute_batch("CREATE TEMP TABLE mine (x)")?;
    Live::reopen(&mut twin)?;
    assert!(twin.execute_batch("SELECT * FROM mine").is_err(), "reopened");
    Ok(())
}

#[test]
fn the_manager_is_shared_by_clones_and_with_a_pool() -> Result {
    let config = ManagerConfig::from(SqliteConnectionManager::memory());
    assert!(std::sync::Arc::ptr_eq(config.manager(), config.deep_clone().manager()));
    assert!(format!("{config:?}").starts_with("ManagerConfig"));
    let original = config.open()?;
    original.execute_batch("CREATE TABLE t (x)")?;
    assert_eq!(count(&config.deep_clone().open()?)?, 0, "the manager is the database");
    Ok(())
}

#[test]
fn a_manager_s_error_is_the_config_s() {
    let config = ManagerConfig::new(SqliteConnectionManager::file("/no/such/folder/db"));
    let error: rusqlite::Error = config.open().unwrap_err();
    assert_eq!(error.sqlite_error_code(), Some(rusqlite::ErrorCode::CannotOpen));
}

#[test]
fn a_config_runs_a_pool_for_threads() -> Result {
    let folder = tempfile::tempdir()?;
    let config = Database(folder.path().join("db"));
    config.open()?.execute_batch("CREATE TABLE t (x)")?;
    let manager = ConfigManager::new(config).check(|connection: &mut Connection| connection.execute_batch("SELECT 1"));
    assert!(!format!("{manager:?}").contains("db"));
    let pool = Pool::builder().max_size(3).build(manager)?;
    thread::scope(|scope| {
        for worker in 0..6 {
            let pool = pool.clone();
            scope.spawn(move || {
                let connection = pool.get().expect("a connection");
                for _ in 0..20 {
                    connection.execute("INSERT INTO t VALUES (?)", [worker]).expect("it is inserted");
                }
            });
        }
    });
    assert_eq!(count(&*pool.get()?)?, 120);
    assert_eq!(pool.state().connections, 3);
    Ok(())
}

#[test]
fn errors_of_any_config_reach_the_pool() {
    let manager = ConfigManager::<_, Connection>::new(Database("/no/such/folder/db".into()));
    let error: PoolError = manager.connect().unwrap_err();
    assert!(error.downcast_ref::<rusqlite::Error>().is_some());
    assert!(error.to_string().contains("unable to open"), "{error}");

    let pool = Pool::builder().max_size(1).connection_timeout(Duration::from_millis(100)).build(manager);
    assert!(pool.unwrap_err().to_string().contains("unable to open"));
}

/// Says `hello` to each caller, and hangs up on the first one.
fn greeter() -> io::Result<(TcpConfig, mpsc::Receiver<TcpStream>)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let config = TcpConfig::new(listener.local_addr()?).read_timeout(Duration::from_secs(10));
    let (callers, accepted) = mpsc::channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            if stream.write_all(b"hello").is_err() || callers.send(stream).is_err() {
                return;
            }
        }
    });
    Ok((config, accepted))
}

type Streams = ConfigManager<TcpConfig, TcpStream>;

fn greeting(stream: &mut TcpStream) -> io::Result<[u8; 5]> {
    let mut word = [0; 5];
    stream.read_exact(&mut word)?;
    Ok(word)
}

/// Nothing to read is alive; the end of the stream is not.
fn ended(stream: &mut TcpStream) -> io::Result<bool> {
    stream.set_nonblocking(true)?;
    let ended = matches!(stream.peek(&mut [0]), Ok(0));
    stream.set_nonblocking(false)?;
    Ok(ended)
}

/// A connection that the server has ended is not given out again by a pool with such a manager.
fn ended_is_replaced(manager: impl FnOnce(Streams) -> Streams) -> Result {
    let (config, accepted) = greeter()?;
    let pool = Pool::builder().max_size(1).build(manager(ConfigManager::new(config)))?;
    let mut stream = pool.get()?;
    greeting(&mut stream)?;
    let first = stream.local_addr()?;
    drop(accepted.recv()?);
    assert_eq!(stream.read_to_end(&mut Vec::new())?, 0, "the server has hung up");
    drop(stream);
    let mut stream = pool.get()?;
    assert_eq!(&greeting(&mut stream)?, b"hello");
    assert_ne!(stream.local_addr()?, first);
    Ok(())
}

#[test]
fn the_broken_are_replaced_when_they_come_back() -> Result {
    ended_is_replaced(|manager| manager.broken(|stream| ended(stream).unwrap_or(true)))
}

#[test]
fn the_dead_are_replaced_when_they_are_asked_for() -> Result {
    let check = |stream: &mut TcpStream| if ended(stream)? { Err(io::Error::other("dead")) } else { Ok(()) };
    ended_is_replaced(|manager| manager.check(check))
}
