use std::convert::Infallible;

use freshtwin::{Live, OpenAsync};

struct Connection;
struct Url;

impl OpenAsync<Connection> for Url {
    type Error = Infallible;
    async fn open_async(&self) -> Result<Connection, Infallible> {
        Ok(Connection)
    }
}

async fn open() {
    let _: Result<Live<Connection, Url>, _> = Live::open(Url);
}

fn main() {}
// remedy: Live::open(Url) => Live::open_async(Url).await
