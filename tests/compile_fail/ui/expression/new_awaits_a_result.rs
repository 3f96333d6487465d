use freshtwin::DeepClone;

struct Client;

async fn dial(url: &str) -> Result<Client, String> {
    match url {
        "" => Err("no address".to_owned()),
        _ => Ok(Client),
    }
}

#[derive(DeepClone)]
struct Session {
    url: String,
    #[resource(new = dial(url).await, async)]
    client: Client,
}

fn main() {}
// remedy: dial(url).await => dial(url).await.expect("REASON")
// remedy: new = dial => open = dial
