use std::fs::File;

use freshtwin::DeepClone;

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

fn main() {
    let manager = SqliteConnectionManager(String::new());
    drop(Repo::builder().manager(manager).build().and_then(|repo| repo.twin()));
}
// remedy: pub struct => #[derive(freshtwin::DeepClone)] pub struct && mod r2d2_sqlite { => mod r2d2_sqlite { impl freshtwin::Open<std::fs::File> for SqliteConnectionManager { type Error = std::io::Error; fn open(&self) -> std::io::Result<std::fs::File> { std::fs::File::open(&self.0) } }
