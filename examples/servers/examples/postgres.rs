//! PostgreSQL, the blocking client: twins are sessions of their own, set up alike.
//!
//! ```sh
//! .ci/services cargo run --example postgres
//! ```

use std::{env, fmt, process::ExitCode, thread};

use anyhow::{Result, anyhow, bail};
use freshtwin::{DeepClone, Open};
use freshtwin_examples::{progress, report, table};
use postgres::{Client, NoTls};

/// Where the database is. The URL holds a password, so nothing here prints it.
#[derive(DeepClone)]
struct Database {
    url: String,
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database").finish_non_exhaustive()
    }
}

impl Open<Client> for Database {
    type Error = postgres::Error;

    fn open(&self) -> Result<Client, postgres::Error> {
        Client::connect(&self.url, NoTls)
    }
}

#[derive(DeepClone)]
struct Clerk {
    name: String,
    entries: u32,
    db: Database,
    /// The settings of a session end with it, so `after` makes them in each new one.
    #[resource(from = db, after = introduce(client, name))]
    client: Client,
}

fn introduce(client: &mut Client, name: &str) -> Result<(), postgres::Error> {
    client.execute("SELECT set_config('application_name', $1, false)", &[&name])?;
    client.batch_execute("SET timezone TO 'UTC'; CREATE TEMP TABLE scratch (entry INT)")
}

impl Clerk {
    fn enter(&mut self, count: u32) -> Result<(), postgres::Error> {
        let mut changes = self.client.transaction()?;
        for _ in 0..count {
            changes.execute("INSERT INTO ledger (clerk) VALUES ($1)", &[&self.name])?;
            changes.execute("INSERT INTO scratch VALUES (1)", &[])?;
            self.entries += 1;
        }
        changes.commit()
    }

    fn row(&mut self) -> Result<[String; 5], postgres::Error> {
        let row = self.client.query_one(
            "SELECT pg_backend_pid(), current_setting('application_name'), (SELECT count(*) FROM scratch), \
             (SELECT count(*) FROM ledger WHERE clerk = current_setting('application_name'))",
            &[],
        )?;
        let (process, name): (i32, String) = (row.get(0), row.get(1));
        let (scratch, ledger): (i64, i64) = (row.get(2), row.get(3));
        Ok([name, process.to_string(), scratch.to_string(), ledger.to_string(), self.entries.to_string()])
    }
}

fn main() -> ExitCode {
    report(run())
}

fn run() -> Result<()> {
    let Ok(url) = env::var("FRESHTWIN_POSTGRES_URL") else {
        bail!("FRESHTWIN_POSTGRES_URL is not set: `.ci/services COMMAND` runs a command beside a server");
    };
    let mut first = Clerk::builder().name("clerk 0".into()).entries(0).db(Database { url }).build()?;
    first
        .client
        .batch_execute("DROP TABLE IF EXISTS ledger; CREATE TABLE ledger (id SERIAL PRIMARY KEY, clerk TEXT)")?;
    first.enter(5)?;

    println!("A clerk keeps a ledger. Three twins enter at the same time, each in a session of its own:\n");
    let bar = progress("clerks", 3);
    let rows = thread::scope(|scope| {
        let threads: Vec<_> = (1..=3)
            .map(|index| {
                let (builder, bar) = (first.to_builder().name(format!("clerk {index}")), &bar);
                scope.spawn(move || -> Result<_> {
                    let mut clerk = builder.build()?;
                    clerk.enter(100 * index)?;
                    bar.inc(1);
                    Ok(clerk.row()?)
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().map_err(|_| anyhow!("a clerk has panicked"))?)
            .collect::<Result<Vec<_>>>()
    })?;
    bar.finish_and_clear();
    let rows = [first.row()?].into_iter().chain(rows);
    println!("{}", table(["clerk", "server process", "scratch rows", "ledger rows", "entries (data)"], rows));
    first.client.batch_execute("DROP TABLE ledger")?;
    Ok(())
}
