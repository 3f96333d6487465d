//! SQLite with diesel

use diesel::{Connection, SqliteConnection, connection::SimpleConnection};
use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Library {
    wanted: Vec<String>,
    url: String,
    #[resource(open = SqliteConnection::establish(url), after = tune(conn))]
    conn: SqliteConnection,
}

fn tune(conn: &mut SqliteConnection) -> diesel::QueryResult<()> {
    conn.batch_execute("PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON")
}

#[test]
fn a_twin_has_a_connection_of_its_own() -> crate::Result {
    use diesel::{RunQueryDsl, dsl::sql, sql_types::BigInt};

    let folder = tempfile::tempdir()?;
    let url = folder.path().join("library.db").display().to_string();
    let mut library =
        Library::builder().wanted(vec!["Emma".into()]).url(url).build()?;
    library.conn.batch_execute("CREATE TABLE books (title TEXT)")?;

    let mut twin = library.twin()?;
    twin.wanted.clear();
    assert_eq!(library.wanted, ["Emma"]);
    let count = |conn: &mut SqliteConnection| {
        sql::<BigInt>("SELECT count(*) FROM books").get_result::<i64>(conn)
    };
    twin.conn.batch_execute("BEGIN; INSERT INTO books VALUES ('Emma')")?;
    assert_eq!((count(&mut twin.conn)?, count(&mut library.conn)?), (1, 0));
    Ok(())
}
