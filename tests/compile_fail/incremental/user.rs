//! Spawns the futures of an async type.

use std::{
    future,
    sync::{Arc, Mutex},
};

use dependency::config::{Config, Connection};
use freshtwin::{DeepClone, Live, OpenError};

type Own = Live<Connection, Config>;

#[derive(DeepClone)]
struct Session {
    name: String,
    config: Config,
    #[resource(from = config, async)]
    connection: Connection,
    #[resource(async)]
    shared: Arc<Mutex<Own>>,
    #[resource(async)]
    list: Vec<Own>,
}

struct Handle<T>(future::Pending<T>);

/// With the bounds of `tokio::spawn`.
fn spawn<F>(future: F) -> Handle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    drop(future);
    Handle(future::pending())
}

impl Session {
    fn begin_twin(&self) -> Handle<Result<Session, OpenError>> {
        spawn(self.twin())
    }
}

async fn all() -> Result<String, OpenError> {
    let builder = Session::builder().name("a".to_owned()).config(Config::new("b")).shared(Config::new("c"));
    let session = spawn(builder.list(vec![Config::new("d")]).build()).0.await?;
    let twin = session.begin_twin().0.await?;
    let opened = spawn(twin.to_builder().open()).0.await?;
    Ok(opened.name)
}

fn main() {
    drop(all());
}
