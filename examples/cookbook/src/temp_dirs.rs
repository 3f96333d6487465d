//! Temporary directories and test fixtures
//!
//! A prepared database, and a twin of it for each test.

use std::{io, path::PathBuf};

use freshtwin::DeepClone;
use rusqlite::Connection;
use tempfile::TempDir;

/// A twin copies the template into a directory of its own, and opens the copy.
#[derive(DeepClone)]
struct Fixture {
    user: String,
    template: PathBuf,
    #[resource(open = copy_of(template))]
    dir: TempDir,
    #[resource(open = Connection::open(dir.path().join("test.db")))]
    conn: Connection,
}

fn copy_of(template: &std::path::Path) -> io::Result<TempDir> {
    let dir = tempfile::tempdir()?;
    std::fs::copy(template, dir.path().join("test.db"))?;
    Ok(dir)
}

#[test]
fn tests_do_not_see_each_other() -> crate::Result {
    let folder = tempfile::tempdir()?;
    let template = folder.path().join("template.db");
    Connection::open(&template)?.execute_batch(
        "CREATE TABLE books (title TEXT); INSERT INTO books VALUES ('Emma')",
    )?;

    let fixture =
        Fixture::builder().user("ada".into()).template(template).build()?;
    let twin = fixture.twin()?;
    assert_eq!(twin.user, "ada");
    twin.conn.execute("DELETE FROM books", [])?;
    let count = |conn: &Connection| {
        conn.query_row("SELECT count(*) FROM books", [], |row| {
            row.get::<_, i64>(0)
        })
    };
    assert_eq!((count(&fixture.conn)?, count(&twin.conn)?), (1, 0));
    let path = twin.dir.path().to_owned();
    drop(twin);
    assert!(!path.exists() && fixture.dir.path().exists());
    Ok(())
}
