use freshtwin::DeepClone;

struct Client;
struct Connection;

impl Client {
    fn open(url: &str) -> Result<Self, String> {
        Err(url.to_owned())
    }

    fn connect(self) -> Result<Connection, String> {
        Ok(Connection)
    }
}

#[derive(DeepClone)]
struct Cache {
    url: String,
    #[resource(open = Client::open(url))]
    connection: Connection,
}

fn main() {}
// remedy: Client::open(url) => Client::open(url).and_then(|value| value.connect())
