use std::convert::Infallible;

use freshtwin::{DeepClone, Live, Open};

struct Connection;
struct Url;

impl Open<Connection> for Url {
    type Error = Infallible;
    fn open(&self) -> Result<Connection, Infallible> {
        Ok(Connection)
    }
}

#[derive(DeepClone)]
struct Session {
    name: String,
    #[resource]
    connection: Live<Connection, Url>,
}

fn main() {}
// remedy: struct Url => #[derive(DeepClone)] struct Url
// remedy: struct Url => #[derive(Clone)] struct Url && Live<Connection, Url> => Live<Connection, freshtwin::ByClone<Url>>
