use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(Debug)]
struct Connection;
struct Statement<'c>(&'c Connection);

impl Connection {
    fn open() -> Result<Self, String> {
        Ok(Self)
    }
    fn prepare(&self, _sql: &str) -> Result<Statement<'_>, String> {
        Ok(Statement(self))
    }
    async fn begin(&self) -> Result<Statement<'_>, String> {
        Ok(Statement(self))
    }
}

#[derive(DeepClone)]
struct Api<'c> {
    sql: String,
    #[resource(open = Connection::open())]
    connection: Connection,
    #[resource(open = connection.prepare(sql.as_str()).map_err(|error| format!("find: {error}")))]
    find: Statement<'c>,
}

#[derive(DeepClone)]
struct Pair<'c>(#[resource(open = Connection::open())] Connection, #[resource(new = Statement(&_0))] Statement<'c>);

#[derive(DeepClone)]
struct Waits<'c> {
    #[resource(open = Connection::open().map(Rc::new))]
    connection: Rc<Connection>,
    #[resource(open = (connection.begin().await), async)]
    open: Statement<'c>,
}

fn use_them(api: &Api<'_>, pair: &Pair<'_>) {
    let _ = (api.twin(), pair.twin());
}

fn main() {}
// remedy: #[resource(open = Connection::open())] => #[deep_clone(share)] && #[resource(open = Connection::open().map(Rc::new))] => #[deep_clone(share)] && Rc<Connection> => &'c Connection && connection: Connection => connection: &'c Connection && (share)] Connection => (share)] &'c Connection
