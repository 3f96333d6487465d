use freshtwin::DeepClone;

async fn dial(url: &str) -> Result<u8, std::num::ParseIntError> {
    url.parse::<u8>()
}

#[derive(DeepClone)]
struct Session {
    url: String,
    #[resource(open = dial(url).await)]
    line: u8,
}

// What the type has once the mistake is mended.
async fn session() -> Session {
    let session = Session::builder().url("7".to_owned()).build().await.unwrap();
    session.twin().await.unwrap()
}

fn main() {}
// remedy: dial(url).await) => dial(url).await, async)
