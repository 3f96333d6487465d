// A function of the field's own type makes such a value, or fails to. What converts, or is generic, is as it was.
use freshtwin::DeepClone;
use std::io;
use std::sync::Arc;

struct Client;

impl Client {
    fn connect(_url: &str) -> io::Result<Client> {
        Ok(Client)
    }

    fn new(_url: &str) -> Client {
        Client
    }

    fn shared() -> Arc<Client> {
        Arc::new(Client)
    }

    fn any<T: Default>() -> T {
        T::default()
    }
}

impl Default for Client {
    fn default() -> Self {
        Client
    }
}

struct Wrapped<T = u8>(T);

impl<T: Default> Wrapped<T> {
    fn new() -> Self {
        Wrapped(T::default())
    }
}

#[derive(DeepClone)]
struct Session {
    url: String,
    #[resource(new = Client::connect(url))]
    first: Client,
    #[resource(new = Client::new(url))]
    second: Client,
    #[resource(new = Client::shared())]
    shared: Arc<Client>,
    #[resource(new = Client::any())]
    any: Client,
    #[resource(new = Wrapped::new())]
    wrapped: Wrapped,
}

fn main() {}
// remedy: new = Client::connect(url) => open = Client::connect(url)
