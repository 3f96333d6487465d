use freshtwin::{DeepClone, Open};

#[derive(DeepClone)]
struct Pool<R> {
    name: String,
    #[resource]
    connection: R,
}

struct Connection;

#[derive(DeepClone)]
struct Url(String);

impl Open<Connection> for Url {
    type Error = std::convert::Infallible;
    fn open(&self) -> Result<Connection, Self::Error> {
        Ok(Connection)
    }
}

type Ours = Pool<Connection>;

fn misuse(pool: &Ours) {
    let _ = pool.twin();
    let _ = Ours::builder();
}

fn main() {}
// remedy: Pool<Connection> => Pool<freshtwin::Live<Connection, Url>>
