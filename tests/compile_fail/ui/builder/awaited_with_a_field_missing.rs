// A method that gives an `impl Future` passes its bounds on: rustc would say the same at the call and at the `.await`.
use freshtwin::DeepClone;
use std::io;

struct Client;

async fn connect(_url: &str) -> io::Result<Client> {
    Ok(Client)
}

#[derive(DeepClone)]
struct Session {
    url: String,
    user: String,
    #[resource(open = connect(url).await, async)]
    client: Client,
}

async fn built() -> Result<Session, Box<dyn std::error::Error>> {
    let session = Session::builder().url("localhost".into()).build().await?;
    Ok(session)
}

async fn opened() {
    let builder = Session::builder().user("ada".into());
    let _ = builder.open().await.unwrap();
}

async fn complete() {
    let builder = Session::builder().user("ada".into()).url("localhost".into());
    let _ = builder.open().await.unwrap();
    let _ = builder.build().await.unwrap();
}

fn main() {}
// remedy: .url("localhost".into()).build() => .url("localhost".into()).user("ada".into()).build() && builder().user("ada".into()); => builder().user("ada".into()).url("b".into());
