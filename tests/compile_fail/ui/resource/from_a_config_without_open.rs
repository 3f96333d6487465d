use freshtwin::DeepClone;

struct Connection;

#[derive(DeepClone)]
struct Database {
    path: String,
}

#[derive(DeepClone)]
struct Cache {
    database: Database,
    #[resource(from = database)]
    connection: Connection,
}

fn main() {}
// remedy: struct Connection; => struct Connection; impl freshtwin::Open<Connection> for Database { type Error = std::convert::Infallible; fn open(&self) -> Result<Connection, Self::Error> { Ok(Connection) } }
