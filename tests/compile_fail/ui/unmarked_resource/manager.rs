use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};

mod r2d2_sqlite {
    pub struct SqliteConnectionManager(pub String);
}

use r2d2_sqlite::SqliteConnectionManager;

// That the manager opens nothing by itself, would be the same mistake again.
#[derive(DeepClone)]
struct Repo {
    manager: SqliteConnectionManager,
    #[resource(from = manager)]
    conn: File,
}

#[derive(DeepClone)]
struct Logged {
    manager: SqliteConnectionManager,
    #[resource(from = manager)]
    conn: File,
    #[resource]
    log: Live<File, FileConfig>,
}

fn main() {
    let manager = SqliteConnectionManager(String::new());
    let config = FileConfig::read("log");
    drop(Logged::builder().manager(manager).log(config).build().and_then(|logged| logged.twin()));
    let manager = SqliteConnectionManager(String::new());
    drop(Repo::builder().manager(manager).build().and_then(|repo| repo.twin()));
}
// remedy: pub struct => #[derive(freshtwin::DeepClone)] pub struct && mod r2d2_sqlite { => mod r2d2_sqlite { impl freshtwin::Open<std::fs::File> for SqliteConnectionManager { type Error = std::io::Error; fn open(&self) -> std::io::Result<std::fs::File> { std::fs::File::open(&self.0) } }
