//! A cluster loses a shard: the twin gets the address of its replica, set in the builder, in place.
//!
//! ```sh
//! cargo run --example failover
//! ```

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Result, bail};
use freshtwin::DeepClone;
use freshtwin_examples::{report, table};
use rusqlite::{Connection, OpenFlags};

/// One shard. A SQLite file stands in for a server: if it is missing, nobody answers.
#[derive(DeepClone)]
struct Shard {
    addr: PathBuf,
    #[resource(open = connect(addr))]
    conn: Connection,
}

/// What was counted last, and a connection to each shard.
#[derive(DeepClone)]
struct Cluster {
    orders_seen: u64,
    #[resource]
    shards: Vec<Shard>,
}

fn connect(addr: &Path) -> rusqlite::Result<Connection> {
    Connection::open_with_flags(addr, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

impl Cluster {
    fn count(&mut self) -> rusqlite::Result<u64> {
        let count = |shard: &Shard| shard.conn.query_row("SELECT count(*) FROM orders", [], |row| row.get::<_, u64>(0));
        self.orders_seen = self.shards.iter().map(count).sum::<rusqlite::Result<_>>()?;
        Ok(self.orders_seen)
    }

    fn row(&self, name: &str) -> [String; 3] {
        let file = |shard: &Shard| shard.addr.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let files: Vec<_> = self.shards.iter().map(file).collect();
        [name.to_owned(), files.join(", "), self.orders_seen.to_string()]
    }
}

/// Shard `index` and its replica, with as many orders as its number, and one more.
fn make(folder: &Path, index: u32) -> Result<PathBuf> {
    let addr = folder.join(format!("shard-{index}.db"));
    let conn = Connection::open(&addr)?;
    conn.execute_batch("CREATE TABLE orders (item TEXT)")?;
    for _ in 0..=index {
        conn.execute("INSERT INTO orders VALUES ('board')", [])?;
    }
    conn.close().map_err(|(_, error)| error)?;
    fs::copy(&addr, folder.join(format!("replica-{index}.db")))?;
    Ok(addr)
}

fn main() -> ExitCode {
    report(run())
}

fn run() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let addrs = (0..3).map(|index| make(folder.path(), index)).collect::<Result<Vec<_>>>()?;
    let lost = addrs[2].clone();
    let shards = addrs.into_iter().map(|addr| Shard::builder().addr(addr)).collect::<Vec<_>>();
    let mut cluster = Cluster::builder().orders_seen(0).shards(shards).build()?;
    println!("A cluster of three shards has {} orders.", cluster.count()?);

    fs::remove_file(lost)?;
    let Err(error) = cluster.twin() else { bail!("the lost shard still answers") };
    println!("Shard 2 goes away, so that a twin of the cluster fails: {error}.");

    let mut builder = cluster.to_builder();
    builder.shards[2].addr = folder.path().join("replica-2.db");
    let mut twin = builder.build()?;
    println!("With another address for this one shard it opens, and all orders are there:\n");
    twin.count()?;
    println!("{}", table(["cluster", "its shards", "orders"], [cluster.row("original"), twin.row("its twin")]));
    Ok(())
}
