//! PostgreSQL with tokio-postgres
//!
//! A client, and the connection that a task has to drive.

use freshtwin::DeepClone;
use tokio::task::JoinHandle;
use tokio_postgres::{Client, NoTls};

#[derive(DeepClone)]
#[resource(group = session, open = connect(url).await, async)]
struct Watcher {
    seen: Vec<String>,
    url: String,
    #[resource(group = session)]
    client: Client,
    #[resource(group = session)]
    driver: Driver,
}

/// Ends its task when it is dropped. Dropping a `JoinHandle` alone would leave
/// the task running.
struct Driver(JoinHandle<()>);

impl Drop for Driver {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn connect(url: &str) -> Result<(Client, Driver), tokio_postgres::Error> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    // An error of the connection comes back from the client's next request.
    Ok((client, Driver(tokio::spawn(async { drop(connection.await) }))))
}

#[tokio::test]
async fn a_twin_is_driven_by_a_task_of_its_own() -> crate::Result {
    let Some(url) = crate::server("FRESHTWIN_POSTGRES_URL") else {
        return Ok(());
    };
    let watcher = Watcher::builder()
        .seen(vec!["a result".into()])
        .url(url)
        .build()
        .await?;
    let twin = tokio::spawn(watcher.twin()).await??;
    assert_eq!(twin.seen, watcher.seen);
    drop(watcher);
    assert!(!twin.driver.0.is_finished());
    assert_eq!(
        twin.client.query_one("SELECT 1", &[]).await?.get::<_, i32>(0),
        1
    );
    Ok(())
}
