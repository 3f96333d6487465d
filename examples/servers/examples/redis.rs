//! Redis: subscriptions belong to a connection, so each twin subscribes again once it is open.
//!
//! ```sh
//! .ci/services cargo run --example redis
//! ```

use std::{env, process::ExitCode, time::Duration};

use anyhow::{Result, bail};
use freshtwin::{DeepClone, OpenAsync};
use freshtwin_examples::{report, table};
use redis::{
    AsyncCommands, Client, RedisError,
    aio::{MultiplexedConnection, PubSub},
};
use tokio::time::timeout;

/// Where the server is. One config opens both kinds of connection.
#[derive(DeepClone)]
struct Server {
    url: String,
}

impl OpenAsync<MultiplexedConnection> for Server {
    type Error = RedisError;

    async fn open_async(&self) -> Result<MultiplexedConnection, RedisError> {
        Client::open(self.url.as_str())?.get_multiplexed_async_connection().await
    }
}

impl OpenAsync<PubSub> for Server {
    type Error = RedisError;

    async fn open_async(&self) -> Result<PubSub, RedisError> {
        Client::open(self.url.as_str())?.get_async_pubsub().await
    }
}

#[derive(DeepClone)]
struct Listener {
    name: String,
    rooms: Vec<String>,
    heard: Vec<String>,
    server: Server,
    #[resource(from = server, async)]
    commands: MultiplexedConnection,
    #[resource(from = server, after = events.subscribe(rooms).await, async)]
    events: PubSub,
}

impl Listener {
    async fn say(&mut self, room: &str, words: &str) -> Result<usize, RedisError> {
        self.commands.publish(room, format!("{}: {words}", self.name)).await
    }

    /// Hears what comes within a short while.
    async fn hear(&mut self) -> Result<(), RedisError> {
        use futures_util::StreamExt;
        let mut messages = self.events.on_message();
        while let Ok(Some(message)) = timeout(Duration::from_millis(200), messages.next()).await {
            self.heard.push(message.get_payload()?);
        }
        Ok(())
    }

    fn row(&self) -> [String; 3] {
        [self.name.clone(), self.rooms.join(", "), self.heard.join("; ")]
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    report(run().await)
}

async fn run() -> Result<()> {
    let Ok(url) = env::var("FRESHTWIN_REDIS_URL") else {
        bail!("FRESHTWIN_REDIS_URL is not set: `.ci/services COMMAND` runs a command beside a server");
    };
    let rooms = vec!["lobby".to_owned(), "finals".to_owned()];
    let mut ada =
        Listener::builder().name("Ada".into()).rooms(rooms).heard(Vec::new()).server(Server { url }).build().await?;
    ada.say("lobby", "is anybody there?").await?;
    ada.hear().await?;

    println!("Ada listens to two rooms. Her twin knows what she heard before, and subscribes for itself:\n");
    // The twin knows what was heard so far, and hears for itself from now on.
    let mut twin = ada.twin().await?;
    twin.name = "Ada's twin".into();
    let mut quiet = ada.to_builder().name("in the finals only".into()).rooms(vec!["finals".into()]).open().await?;
    let reached = twin.say("lobby", "I am").await? + ada.say("finals", "good luck").await?;
    for listener in [&mut ada, &mut twin, &mut quiet] {
        listener.hear().await?;
    }
    println!("{}", table(["listener", "rooms", "heard"], [ada.row(), twin.row(), quiet.row()]));
    println!("\nThe last two messages were delivered {reached} times.");
    Ok(())
}
