use freshtwin::DeepClone;

async fn dial(url: &str) -> Result<u8, String> {
    url.parse::<u8>().map_err(|error| error.to_string())
}

#[derive(DeepClone)]
struct Session {
    url: String,
    #[resource(open = dial, async)]
    line: u8,
}

fn main() {}
// remedy: open = dial => open = dial(url).await
