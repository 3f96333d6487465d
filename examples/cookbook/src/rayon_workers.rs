//! A connection for each rayon job
//!
//! Instead of one connection behind a lock.

use std::{error::Error, path::PathBuf};

use freshtwin::{DeepClone, OpenError};
use rayon::prelude::*;
use rusqlite::Connection;

#[derive(DeepClone)]
struct Scorer {
    weight: i64,
    path: PathBuf,
    #[resource(open = Connection::open(path))]
    conn: Connection,
}

impl Scorer {
    fn score(&self, player: i64) -> rusqlite::Result<i64> {
        let mut query = self
            .conn
            .prepare_cached("SELECT points FROM results WHERE player = ?")?;
        Ok(self.weight
            * query.query_row([player], |row| row.get::<_, i64>(0))?)
    }
}

/// The builder is `Sync`, the connection is not: each of rayon's jobs opens a
/// scorer from the builder, and uses it for all of its players.
fn scores(
    scorer: &Scorer,
    players: &[i64],
) -> Result<Vec<i64>, Box<dyn Error + Send + Sync>> {
    let builder = scorer.to_builder();
    let open = || -> Result<Scorer, OpenError> { builder.open() };
    let score =
        |scorer: &mut Result<Scorer, OpenError>, player: &i64| match scorer {
            Ok(scorer) => Ok(scorer.score(*player)?),
            Err(error) => Err(error.to_string().into()),
        };
    players.par_iter().with_min_len(16).map_init(open, score).collect()
}

#[test]
fn each_job_has_a_connection_of_its_own() -> crate::Result {
    let folder = tempfile::tempdir()?;
    let scorer = Scorer::builder()
        .weight(10)
        .path(folder.path().join("results.db"))
        .build()?;
    scorer.conn.execute_batch(
        "CREATE TABLE results (player INTEGER PRIMARY KEY, points INTEGER)",
    )?;
    let players: Vec<i64> = (0..100).collect();
    for player in &players {
        scorer
            .conn
            .execute("INSERT INTO results VALUES (?1, ?1 * 2)", [player])?;
    }
    assert_eq!(
        scores(&scorer, &players)?,
        players.iter().map(|player| player * 20).collect::<Vec<_>>()
    );
    let error = scores(&scorer, &[1000]).expect_err("there is no such player");
    assert!(error.is::<rusqlite::Error>(), "{error}");
    Ok(())
}
