//! State behind an axum handler
//!
//! The builder is the state, and each request opens what it needs.

use std::sync::Arc;

use axum::{Router, extract::State, http::StatusCode, routing::get};
use freshtwin::DeepClone;
use rusqlite::Connection;

#[derive(DeepClone)]
struct Library {
    greeting: String,
    path: std::path::PathBuf,
    #[resource(open = Connection::open(path))]
    conn: Connection,
}

/// A `Connection` is not `Sync`, and a lock around it would make requests wait
/// for each other. The builder is data: all handlers share it.
fn app(library: &Library) -> Router {
    let state = Arc::new(library.to_builder());
    Router::new().route("/", get(count)).with_state(state)
}

async fn count(
    State(builder): State<Arc<LibraryBuilder>>,
) -> Result<String, StatusCode> {
    // SQLite blocks: a real service opens and asks inside `spawn_blocking`.
    let library =
        builder.open().map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?;
    let count =
        library.conn.query_row("SELECT count(*) FROM books", [], |row| {
            row.get::<_, i64>(0)
        });
    let count = count.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(format!("{}: {count} books", library.greeting))
}

#[tokio::test]
async fn each_request_opens_a_twin() -> crate::Result {
    use tower::ServiceExt;

    let folder = tempfile::tempdir()?;
    let path = folder.path().join("library.db");
    let library =
        Library::builder().greeting("Hello".into()).path(path).build()?;
    library.conn.execute_batch(
        "CREATE TABLE books (title TEXT); INSERT INTO books VALUES ('Emma')",
    )?;
    let app = app(&library);
    drop(library);

    let ask = || {
        app.clone()
            .oneshot(axum::extract::Request::new(axum::body::Body::empty()))
    };
    for _ in 0..2 {
        let response = ask().await?;
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(
            axum::body::to_bytes(response.into_body(), 100).await?,
            "Hello: 1 books"
        );
    }
    drop(folder);
    assert_eq!(ask().await?.status(), StatusCode::SERVICE_UNAVAILABLE);
    Ok(())
}
