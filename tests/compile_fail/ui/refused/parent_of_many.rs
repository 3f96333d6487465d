use freshtwin::DeepClone;

pub struct Database;
pub struct Connection;

impl freshtwin::Open<Connection> for Database {
    type Error = std::io::Error;
    fn open(&self) -> Result<Connection, std::io::Error> {
        Ok(Connection)
    }
}

impl DeepClone for Database {
    fn deep_clone_in(&self, _: &mut freshtwin::Cloner) -> Self {
        Self
    }
}

#[derive(DeepClone)]
pub struct Session {
    db: Database,
    #[resource(from = db)]
    conn: Connection,
}

#[derive(DeepClone)]
pub enum Server {
    Down,
    Up { sessions: std::collections::HashMap<String, Option<Session>> },
    Moving { from: Option<Session>, to: Vec<Session> },
}

fn main() {}
