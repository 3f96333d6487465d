use freshtwin::DeepClone;

struct Connection;
struct Statement<'c>(&'c Connection);

impl Connection {
    fn open() -> Result<Self, String> {
        Ok(Self)
    }
    fn prepare(&self) -> Result<Statement<'_>, String> {
        Ok(Statement(self))
    }
}

#[derive(DeepClone)]
struct Api<'c> {
    #[resource(open = Connection::open())]
    connection: Connection,
    #[resource(open = connection.prepare())]
    find: Statement<'c>,
}

fn main() {}
