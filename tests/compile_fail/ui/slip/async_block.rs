use freshtwin::DeepClone;

struct Client(u8);

async fn dial(url: &str) -> Result<Client, std::num::ParseIntError> {
    url.parse().map(Client)
}

async fn log_in(client: &mut Client) -> Result<(), String> {
    client.0 += 1;
    Ok(())
}

async fn both(url: &str) -> Result<Client, std::num::ParseIntError> {
    let client = dial(url).await?;
    Ok(client)
}

#[derive(DeepClone)]
struct Session {
    url: String,
    #[resource(open = async { dial(url).await })]
    plain: Client,
    #[resource(open = async move { dial(url).await }, async)]
    moved: Client,
    #[resource(open = async {
        let url = url.trim();
        dial(url).await
    })]
    longer: Client,
    #[resource(open = async { let client = dial(url).await?; Ok(client) })]
    early: Client,
    #[resource(open = dial(url).await, after = async { log_in(after).await }, async)]
    after: Client,
}

fn main() {}
// remedy: open = async { dial(url).await }) => open = dial(url).await, async) && open = async move { dial(url).await } => open = dial(url).await && open = async { => open = async {{ && open = async {{ let client = dial(url).await?; Ok(client) }) => open = both(url).await, async) && open = async {{ => open = async { && after = async { log_in(after).await } => after = log_in(after).await && })] => }.await, async)]
