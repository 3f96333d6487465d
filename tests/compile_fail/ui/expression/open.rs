use freshtwin::DeepClone;

struct Client(String);

impl Client {
    fn new(url: &str) -> Self {
        Self(url.to_owned())
    }
}

#[derive(DeepClone)]
struct Session {
    url: String,
    #[resource(open = Client::new(url))]
    client: Client,
}

fn main() {}
// remedy: open = Client => new = Client
