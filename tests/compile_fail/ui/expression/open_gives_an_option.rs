use freshtwin::DeepClone;

struct Client;

fn find(url: &str) -> Option<Client> {
    url.parse::<u8>().ok().map(|_| Client)
}

#[derive(DeepClone)]
struct Session {
    url: String,
    #[resource(open = find(url))]
    client: Client,
}

fn main() {}
