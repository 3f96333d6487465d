//! One twin per worker thread, each with a connection of its own, on one SQLite file: beside the usual way, one
//! connection that all threads lock.
//!
//! ```sh
//! cargo run --release --example workers -- [QUERIES] [THREADS]
//! ```

use std::{
    path::PathBuf,
    process::ExitCode,
    sync::{Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Result, anyhow, ensure};
use freshtwin::{DeepClone, Open};
use freshtwin_examples::{number, progress, report, table};
use indicatif::ProgressBar;
use rusqlite::Connection;

const PLAYERS: u64 = 200;
const RESULTS: u64 = 60_000;

/// The results of a player lie together, in the order in which they are asked for.
const TABLE: &str = "CREATE TABLE results (player INTEGER, round INTEGER, game INTEGER, points REAL, \
                     PRIMARY KEY (player, round, game)) WITHOUT ROWID";

/// What a twin opens again.
#[derive(DeepClone)]
struct Database {
    path: PathBuf,
}

impl Open<Connection> for Database {
    type Error = rusqlite::Error;

    fn open(&self) -> rusqlite::Result<Connection> {
        Connection::open(&self.path)
    }
}

#[derive(DeepClone)]
struct Worker {
    weights: Vec<f64>,
    db: Database,
    #[resource(from = db, after = conn.execute_batch("PRAGMA journal_mode = WAL; PRAGMA mmap_size = 268435456"))]
    conn: Connection,
}

impl Worker {
    /// The weighted score of a player.
    fn score(&self, player: u64) -> rusqlite::Result<f64> {
        let mut query =
            self.conn.prepare_cached("SELECT round, sum(points) FROM results WHERE player = ? GROUP BY round")?;
        let rounds = query.query_map([player], |row| Ok((row.get::<_, usize>(0)?, row.get::<_, f64>(1)?)))?;
        rounds.map(|row| row.map(|(round, points)| self.weights[round % self.weights.len()] * points)).sum()
    }

    fn fill(&mut self) -> rusqlite::Result<()> {
        self.conn.execute_batch(TABLE)?;
        let bar = progress("filling", RESULTS);
        let changes = self.conn.transaction()?;
        let mut insert = changes.prepare("INSERT INTO results VALUES (?, ?, ?, ?)")?;
        for result in bar.wrap_iter(0..RESULTS) {
            insert.execute((result % PLAYERS, result % 7, result, result as f64 % 100.0))?;
        }
        drop(insert);
        changes.commit()
    }
}

/// The share of the queries that thread `index` of `threads` does.
fn share(queries: u64, threads: u64, index: u64) -> impl Iterator<Item = u64> {
    (index..queries).step_by(usize::try_from(threads).unwrap_or(1)).map(|query| query * 7919 % PLAYERS)
}

/// All threads lock the one worker.
fn one_mutex(worker: &Mutex<Worker>, queries: u64, threads: u64, bar: &ProgressBar) -> Result<f64> {
    in_threads(threads, |index| {
        share(queries, threads, index)
            .map(|player| {
                bar.inc(1);
                Ok(worker.lock().unwrap_or_else(PoisonError::into_inner).score(player)?)
            })
            .sum()
    })
}

/// Each thread opens its own worker from the same builder. The builder crosses to the threads; no connection does.
fn twins(builder: &WorkerBuilder, queries: u64, threads: u64, bar: &ProgressBar) -> Result<f64> {
    in_threads(threads, |index| {
        let twin = builder.open()?;
        share(queries, threads, index)
            .map(|player| {
                bar.inc(1);
                Ok(twin.score(player)?)
            })
            .sum()
    })
}

fn in_threads(threads: u64, work: impl Fn(u64) -> Result<f64> + Sync) -> Result<f64> {
    thread::scope(|scope| {
        let work = &work;
        let handles: Vec<_> = (0..threads).map(|index| scope.spawn(move || work(index))).collect();
        handles.into_iter().map(|handle| handle.join().map_err(|_| anyhow!("a worker has panicked"))?).sum()
    })
}

fn timed(work: impl FnOnce() -> Result<f64>) -> Result<(f64, Duration)> {
    let start = Instant::now();
    let sum = work()?;
    Ok((sum, start.elapsed()))
}

fn main() -> ExitCode {
    report(run())
}

fn run() -> Result<()> {
    let (queries, threads) = (number(1, "QUERIES", 20_000)?, number(2, "THREADS", 4)?);

    println!("A SQLite file is filled with {RESULTS} results.");
    let folder = tempfile::tempdir()?;
    let db = Database { path: folder.path().join("tournament.db") };
    let mut worker = Worker::builder().weights(vec![1.0, 1.5, 2.0]).db(db).build()?;
    worker.fill()?;
    let builder = worker.to_builder();
    println!("{threads} threads share {queries} queries, first on one connection, then on one each:\n");

    let bar = progress("querying", 2 * queries);
    let worker = Mutex::new(worker);
    let (expected, locked) = timed(|| one_mutex(&worker, queries, threads, &bar))?;
    let (sum, own) = timed(|| twins(&builder, queries, threads, &bar))?;
    bar.finish_and_clear();
    ensure!((sum - expected).abs() <= 1e-6 * expected.abs(), "the twins have computed {sum}, the worker {expected}");

    let rows = [("one connection, a mutex", locked), ("a twin per thread", own)].map(|(way, time)| {
        let rate = queries as f64 / time.as_secs_f64();
        let factor = locked.as_secs_f64() / time.as_secs_f64();
        [way.to_owned(), threads.to_string(), queries.to_string(), format!("{rate:.0}"), format!("{factor:.2}")]
    });
    println!("{}", table(["way", "threads", "queries", "per second", "factor"], rows));
    Ok(())
}
