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
    #[resource(from = server, asnyc)]
    client: Client,
}

async fn twin(session: &Session) -> Result<Session, OpenError> {
    session.twin().await
}

fn main() {}
// remedy: asnyc => async
