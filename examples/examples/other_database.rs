//! The same session against another database: take the builder, call one setter, open.
//!
//! ```sh
//! cargo run --example other_database
//! ```

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Result;
use freshtwin::{DeepClone, Open};
use freshtwin_examples::{report, table};
use rusqlite::Connection;

#[derive(DeepClone)]
struct Database {
    path: PathBuf,
}

impl Open<Connection> for Database {
    type Error = rusqlite::Error;

    fn open(&self) -> rusqlite::Result<Connection> {
        let conn = Connection::open(&self.path)?;
        conn.execute_batch("CREATE TABLE IF NOT EXISTS orders (customer TEXT, item TEXT)")?;
        Ok(conn)
    }
}

/// Somebody's session: what is in the basket is data, the connection is not.
#[derive(DeepClone)]
struct Session {
    customer: String,
    basket: Vec<String>,
    db: Database,
    #[resource(from = db)]
    conn: Connection,
}

impl Session {
    fn order(&mut self) -> rusqlite::Result<()> {
        let changes = self.conn.transaction()?;
        for item in self.basket.drain(..) {
            changes.execute("INSERT INTO orders VALUES (?, ?)", (&self.customer, item))?;
        }
        changes.commit()
    }

    fn row(&self, name: &str) -> rusqlite::Result<[String; 4]> {
        let ordered: i64 = self.conn.query_row("SELECT count(*) FROM orders", [], |row| row.get(0))?;
        Ok([name.into(), file_name(&self.db.path), self.basket.len().to_string(), ordered.to_string()])
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn main() -> ExitCode {
    report(run())
}

fn run() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let database = |name: &str| Database { path: folder.path().join(name) };
    let basket = ["board", "clock", "scoresheets"].map(str::to_owned).to_vec();
    let live = Session::builder().customer("Ada".into()).basket(basket).db(database("live.db")).build()?;

    println!("Ada has three things in her basket. A twin orders them, in another database:\n");
    let mut rehearsal = live.to_builder().db(database("staging.db")).open()?;
    rehearsal.order()?;

    let rows = [live.row("live")?, rehearsal.row("rehearsal")?];
    println!("{}", table(["session", "database", "in the basket", "orders in the database"], rows));
    Ok(())
}
