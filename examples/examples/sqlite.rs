//! SQLite: PRAGMAs on every open, a twin that only reads, and a database in memory that is shared on purpose.
//!
//! ```sh
//! cargo run --example sqlite
//! ```

use std::{path::PathBuf, process::ExitCode, rc::Rc, time::Duration};

use anyhow::Result;
use freshtwin::{DeepClone, Open};
use freshtwin_examples::{report, table};
use rusqlite::{Connection, OpenFlags};

/// A config of our own: whatever opens a connection again.
#[derive(DeepClone)]
struct Database {
    path: PathBuf,
    read_only: bool,
}

impl Open<Connection> for Database {
    type Error = rusqlite::Error;

    fn open(&self) -> rusqlite::Result<Connection> {
        match self.read_only {
            true => Connection::open_with_flags(&self.path, OpenFlags::SQLITE_OPEN_READ_ONLY),
            false => Connection::open(&self.path),
        }
    }
}

#[derive(DeepClone)]
struct Store {
    title: String,
    db: Database,
    /// PRAGMAs belong to a connection, not to the database: without `after`, a twin would run on the defaults.
    #[resource(from = db, after = tune(conn, db.read_only))]
    conn: Connection,
    /// `:memory:` is the database and the connection in one. Opened again it would come up empty, so twins share it.
    #[deep_clone(share)]
    recent: Rc<Connection>,
}

fn tune(conn: &Connection, read_only: bool) -> rusqlite::Result<()> {
    conn.busy_timeout(Duration::from_secs(5))?;
    conn.execute_batch("PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000")?;
    match read_only {
        true => Ok(()),
        false => conn.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL"),
    }
}

impl Store {
    fn add(&self, name: &str) -> rusqlite::Result<()> {
        self.conn.execute("INSERT INTO players (name) VALUES (?)", [name])?;
        self.recent.execute("INSERT INTO names VALUES (?)", [name])?;
        Ok(())
    }

    fn row(&self, add: &rusqlite::Result<()>) -> Result<[String; 6]> {
        let pragma = |name: &str| self.conn.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0));
        let count = |conn: &Connection, table: &str| -> rusqlite::Result<i64> {
            conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))
        };
        let added = match add {
            Ok(()) => "yes".to_owned(),
            Err(error) => error.to_string(),
        };
        let mode: String = self.conn.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
        let keys: i64 = pragma("foreign_keys")?;
        let (players, names) = (count(&self.conn, "players")?, count(&self.recent, "names")?);
        Ok([self.title.clone(), mode, keys.to_string(), added, players.to_string(), names.to_string()])
    }
}

fn main() -> ExitCode {
    report(run())
}

fn run() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("store.db");
    let recent = Connection::open_in_memory()?;
    recent.execute_batch("CREATE TABLE names (name TEXT)")?;

    let store = Store::builder()
        .title("the original".into())
        .db(Database { path: path.clone(), read_only: false })
        .recent(Rc::new(recent))
        .build()?;
    store.conn.execute_batch("CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)")?;
    let original = store.add("Ada");

    println!("A store has tuned its connection. Its twins are tuned too; one of them may only read:\n");
    let mut twin = store.twin()?;
    twin.title = "its twin".into();
    let second = twin.add("Grace");

    let reader = store.to_builder().title("a twin that reads".into()).db(Database { path, read_only: true }).open()?;
    let third = reader.add("Mallory");

    let rows = [store.row(&original)?, twin.row(&second)?, reader.row(&third)?];
    println!("{}", table(["store", "journal", "foreign keys", "may add", "players", "recent names"], rows));
    Ok(())
}
