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
#[deep_clone(builder(inherent = false))]
pub struct Quiet {
    db: Database,
    #[resource(from = db)]
    conn: Connection,
}

pub fn copy(quiet: &Quiet) -> Quiet {
    DeepClone::deep_clone(quiet)
}

fn main() {}
