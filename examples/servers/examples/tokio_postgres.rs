//! PostgreSQL, the asynchronous client. It comes in two parts, a client and a connection that somebody has to drive:
//! one open fills both fields, and the driver's task ends with the value.
//!
//! ```sh
//! .ci/services cargo run --example tokio_postgres
//! ```

use std::{env, process::ExitCode};

use anyhow::{Result, bail};
use freshtwin::DeepClone;
use freshtwin_examples::{report, table};
use tokio::task::{JoinHandle, JoinSet};
use tokio_postgres::{Client, NoTls};

#[derive(DeepClone)]
#[resource(group = session, open = connect(url, name, channels).await, async)]
struct Watcher {
    name: String,
    channels: Vec<String>,
    url: String,
    #[resource(group = session)]
    client: Client,
    #[resource(group = session)]
    driver: Driver,
}

/// The task that moves a connection's bytes. A dropped `JoinHandle` would leave it running.
struct Driver(JoinHandle<()>);

impl Drop for Driver {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Connects, names the session, and subscribes: the name and the subscription end with the session, so each new one
/// needs them.
async fn connect(url: &str, name: &str, channels: &[String]) -> Result<(Client, Driver), tokio_postgres::Error> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    // When the connection ends, the client's next request gives the error: nobody waits for it here.
    let driver = Driver(tokio::spawn(async { drop(connection.await) }));
    client.execute("SELECT set_config('application_name', $1, false)", &[&name]).await?;
    let subscribe: String = channels.iter().map(|channel| format!("LISTEN {channel};")).collect();
    client.batch_execute(&subscribe).await?;
    Ok((client, driver))
}

impl Watcher {
    async fn row(&self) -> Result<[String; 4], tokio_postgres::Error> {
        let row = self.client.query_one(
            "SELECT pg_backend_pid(), current_setting('application_name'), (SELECT count(*) FROM pg_listening_channels())",
            &[],
        );
        let row = row.await?;
        let (process, name, channels): (i32, String, i64) = (row.get(0), row.get(1), row.get(2));
        let driven = if self.driver.0.is_finished() { "no" } else { "yes" };
        Ok([name, process.to_string(), channels.to_string(), driven.to_owned()])
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    report(run().await)
}

async fn run() -> Result<()> {
    let Ok(url) = env::var("FRESHTWIN_POSTGRES_URL") else {
        bail!("FRESHTWIN_POSTGRES_URL is not set: `.ci/services COMMAND` runs a command beside a server");
    };
    let channels = vec!["news".to_owned(), "results".to_owned()];
    let first = Watcher::builder().name("watcher 0".into()).channels(channels).url(url).build().await?;

    println!("A watcher listens to two channels. So do its twins, each driven by a task of its own:\n");
    let mut twins = JoinSet::new();
    for index in 1..=3 {
        twins.spawn(first.to_builder().name(format!("watcher {index}")).build());
    }
    let mut rows = vec![first.row().await?];
    while let Some(twin) = twins.join_next().await {
        rows.push(twin??.row().await?);
    }
    rows.sort();
    println!("{}", table(["watcher", "server process", "channels", "task runs"], rows));
    Ok(())
}
