//! Redis

use freshtwin::{DeepClone, Open};
use redis::{Client, Connection, RedisError};

#[derive(DeepClone)]
struct Server {
    url: String,
}

impl Open<Connection> for Server {
    type Error = RedisError;

    fn open(&self) -> Result<Connection, RedisError> {
        Client::open(self.url.as_str())?.get_connection()
    }
}

#[derive(DeepClone)]
struct Counter {
    name: String,
    server: Server,
    // Which database is selected belongs to the connection.
    #[resource(from = server, after = redis::cmd("SELECT").arg(1).exec(conn))]
    conn: Connection,
}

#[test]
fn a_twin_selects_its_database_again() -> crate::Result {
    let Some(url) = crate::server("FRESHTWIN_REDIS_URL") else { return Ok(()) };
    let mut counter = Counter::builder()
        .name("cookbook".into())
        .server(Server { url })
        .build()?;
    let mut twin = counter.twin()?;
    let info = |conn: &mut Connection| {
        redis::cmd("CLIENT").arg("INFO").query::<String>(conn)
    };
    let (first, second) = (info(&mut counter.conn)?, info(&mut twin.conn)?);
    assert_ne!(
        first.split(' ').next(),
        second.split(' ').next(),
        "the ids of the connections"
    );
    assert!(
        first.contains(" db=1 ") && second.contains(" db=1 "),
        "{first} {second}"
    );
    assert_eq!(twin.name, counter.name);
    Ok(())
}
