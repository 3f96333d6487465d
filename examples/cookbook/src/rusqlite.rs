//! SQLite with rusqlite

use std::path::PathBuf;

use freshtwin::{DeepClone, Open};
use rusqlite::Connection;

/// Where the database is: data, so that a twin can copy it.
#[derive(DeepClone)]
struct Database {
    path: PathBuf,
}

impl Open<Connection> for Database {
    type Error = rusqlite::Error;

    fn open(&self) -> rusqlite::Result<Connection> {
        Connection::open(&self.path)
    }
}

#[derive(DeepClone)]
struct Library {
    wanted: Vec<String>,
    database: Database,
    // A PRAGMA belongs to its connection, so set it on each new one.
    #[resource(
        from = database,
        after = conn.pragma_update(None, "foreign_keys", true)
    )]
    conn: Connection,
}

#[test]
fn a_twin_has_a_connection_of_its_own() -> crate::Result {
    let folder = tempfile::tempdir()?;
    let database = Database { path: folder.path().join("library.db") };
    let library = Library::builder()
        .wanted(vec!["Emma".into()])
        .database(database)
        .build()?;
    library.conn.execute_batch("CREATE TABLE books (title TEXT); INSERT INTO books VALUES ('Persuasion')")?;

    let mut twin = library.twin()?;
    twin.wanted.clear();
    assert_eq!(library.wanted, ["Emma"]);
    let count = |conn: &Connection| {
        conn.query_row("SELECT count(*) FROM books", [], |row| {
            row.get::<_, i64>(0)
        })
    };
    twin.conn.execute_batch("BEGIN; INSERT INTO books VALUES ('Emma')")?;
    assert_eq!((count(&twin.conn)?, count(&library.conn)?), (2, 1));
    assert!(twin.conn.pragma_query_value(None, "foreign_keys", |row| {
        row.get::<_, bool>(0)
    })?);
    Ok(())
}
