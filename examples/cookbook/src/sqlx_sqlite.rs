//! SQLite with sqlx

use freshtwin::DeepClone;
use sqlx::{Connection, SqliteConnection};

// A `SqlitePool` is a handle on one shared pool: mark it `#[deep_clone(share)]`
// if twins may use the same one.
#[derive(DeepClone)]
struct Library {
    wanted: Vec<String>,
    url: String,
    #[resource(open = SqliteConnection::connect(url).await, async)]
    conn: SqliteConnection,
}

impl Library {
    async fn count(&mut self) -> sqlx::Result<i64> {
        sqlx::query_scalar("SELECT count(*) FROM books")
            .fetch_one(&mut self.conn)
            .await
    }
}

#[tokio::test]
async fn a_twin_has_a_connection_of_its_own() -> crate::Result {
    let folder = tempfile::tempdir()?;
    let url = format!(
        "sqlite://{}?mode=rwc",
        folder.path().join("library.db").display()
    );
    let mut library =
        Library::builder().wanted(vec!["Emma".into()]).url(url).build().await?;
    sqlx::query("CREATE TABLE books (title TEXT)")
        .execute(&mut library.conn)
        .await?;

    let mut twin = library.twin().await?;
    twin.wanted.clear();
    assert_eq!(library.wanted, ["Emma"]);
    let mut changes = twin.conn.begin().await?;
    sqlx::query("INSERT INTO books VALUES ('Emma')")
        .execute(&mut *changes)
        .await?;
    assert_eq!(library.count().await?, 0);
    changes.commit().await?;
    assert_eq!((library.count().await?, twin.count().await?), (1, 1));
    Ok(())
}
