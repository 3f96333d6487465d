//! Uses that give a second error if a wrong type has methods of some other kind than it will have.

use freshtwin::{DeepClone, OpenAsync, OpenError};

struct Client;

#[derive(DeepClone)]
struct Server(String);

impl OpenAsync<Client> for Server {
    type Error = String;

    async fn open_async(&self) -> Result<Client, String> {
        Ok(Client)
    }
}

fn connect(_: &Server) -> Result<Client, String> {
    Ok(Client)
}

// The awaiting `open` is the mistake, or the missing `async`: uses do not wait.
#[derive(DeepClone)]
struct Session {
    server: Server,
    #[resource(open = connect(server).await)]
    client: Client,
}

fn session() -> Result<(), OpenError> {
    let session = Session::builder().server(Server(String::new())).build()?;
    drop(session.twin()?.client);
    Ok(())
}

// The setter's type cannot be inferred: with another field, its argument has a type.
#[derive(DeepClone)]
struct Journal {
    #[deep_clone(nto)]
    lines: Vec<String>,
    #[resource(from = server, asynk)]
    client: Client,
    server: Server,
}

async fn journal() -> Result<Journal, OpenError> {
    let journal = Journal::builder().server(Server(String::new())).lines(vec![]).build().await?;
    journal.twin().await
}

// The builder borrows from a local variable.
#[derive(DeepClone)]
struct View<'a> {
    name: &'a str,
    #[resource(open = connect(server), opens = 1)]
    client: Client,
    server: Server,
}

fn view() {
    let name = String::from("a");
    let view = View::builder().name(&name).server(Server(String::new())).build().unwrap();
    view.twin().unwrap();
}

fn main() {}
// remedy: (server).await)] => (server))] && nto => into && asynk => async && , opens = 1 => 
