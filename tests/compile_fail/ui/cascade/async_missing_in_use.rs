// `from` a config that opens by `await`: that `async` is missing is one error, and the `.await` of a user is none.

use freshtwin::{DeepClone, OpenAsync, OpenError};
use std::io;

struct Client;

#[derive(DeepClone)]
struct Server(String);

impl OpenAsync<Client> for Server {
    type Error = io::Error;

    async fn open_async(&self) -> io::Result<Client> {
        Ok(Client)
    }
}

#[derive(DeepClone)]
struct Session {
    server: Server,
    #[resource(from = server)]
    client: Client,
}

async fn session() -> Result<Session, OpenError> {
    let session = Session::builder().server(Server("a".to_owned())).build().await?;
    session.twin().await?.to_builder().open().await
}

fn main() {}
// remedy: from = server) => from = server, async)
