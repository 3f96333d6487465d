//! Somebody backs up a live tournament: a fresh twin of it continues where the original stops.
//!
//! ```text
//! cargo run --example tournament            in a temporary directory
//! cargo run --example tournament -- PATH    in a database file, made there if there is none, or in a directory
//! ```
//!
//! The players, rounds and results are in `examples/data/` (invented: 24 players, a round robin, some games still to
//! play). Run it again with the same `PATH`, and it plays on from where the last twin stopped.

use std::{
    cell::{Ref, RefCell},
    env, fmt,
    path::PathBuf,
    process::ExitCode,
    rc::Rc,
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, Result, bail, ensure};
use freshtwin::{DeepClone, Open};
use freshtwin_examples::{report, table};
use rusqlite::{Connection, OpenFlags, params};

#[path = "tournament/store.rs"]
mod store;

/// A tournament: data, some of it shared, and a live connection.
#[derive(DeepClone)]
struct Tournament {
    name: String,
    players: Vec<Rc<RefCell<Player>>>,
    rounds: Vec<Round>,
    database: Database,
    #[resource(from = database)]
    conn: Connection,
}

/// What the connection is opened from: data, which a twin copies.
#[derive(DeepClone)]
struct Database {
    path: PathBuf,
}

impl Open<Connection> for Database {
    type Error = rusqlite::Error;

    fn open(&self) -> rusqlite::Result<Connection> {
        // A config opens what is there: without `CREATE`, a wrong path does not turn into an empty database.
        let conn = Connection::open_with_flags(&self.path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        conn.busy_timeout(Duration::from_secs(5))?;
        // A temporary table lives in its connection alone, so that two connections can be told apart.
        conn.execute_batch("CREATE TEMP TABLE session AS SELECT hex(randomblob(3)) AS id")?;
        Ok(conn)
    }
}

#[derive(DeepClone)]
struct Player {
    name: String,
    rating: u32,
}

#[derive(DeepClone)]
struct Round {
    number: u32,
    /// One string for all rounds in that hall.
    hall: Arc<str>,
    games: Vec<Game>,
}

/// Its players are those of [`Tournament::players`], not copies of them.
#[derive(DeepClone)]
struct Game {
    board: u32,
    white: Rc<RefCell<Player>>,
    black: Rc<RefCell<Player>>,
    /// None while it is not over.
    result: Option<Score>,
}

#[derive(Clone, Copy, DeepClone)]
enum Score {
    WhiteWins,
    Draw,
    BlackWins,
}

fn main() -> ExitCode {
    report(run())
}

fn run() -> Result<()> {
    let mut arguments = env::args_os().skip(1);
    let place = arguments.next().map(PathBuf::from);
    ensure!(arguments.next().is_none(), "one argument at most: a database file or a directory");
    let temporary = tempfile::tempdir().context("cannot make a temporary directory")?;
    let path = store::make_if_missing(place.as_deref().unwrap_or(temporary.path()))?;

    let original = Tournament::load(Database { path: path.clone() })
        .with_context(|| format!("cannot open the tournament in `{}`", path.display()))?;
    println!("{} is live, in {}", original.name, path.display());
    println!("  {} players, {} rounds", original.players.len(), original.rounds.len());
    println!("  {} of {} games played\n", original.played(), original.games().count());

    let twin = make_twin(&original)?;
    println!("{}\n", compare(&original, &twin)?);
    println!(
        "The original sees nothing of what the twin did, not even in the database: the twin has its own connection.\n"
    );

    drop(original);
    println!("The original is gone, its connection closed. The twin continues:");
    finish_round(twin)
}

/// A twin, and changes of all kinds to it: to its data, to shared data, and in a transaction that stays open.
fn make_twin(original: &Tournament) -> Result<Tournament> {
    let mut twin = original.twin().context("cannot make a twin")?;
    twin.name += " (twin)";
    twin.players[0].borrow_mut().rating += 100;
    twin.conn.execute_batch("BEGIN IMMEDIATE")?;
    let game = twin.play_next(|_| Score::Draw)?;

    println!("A twin is made and changed:");
    println!("  it is renamed");
    println!("  {} is rated higher", twin.players[0].borrow().name);
    println!("  {game}, in a transaction that is not committed yet\n");
    Ok(twin)
}

/// The same questions to both.
fn compare(original: &Tournament, twin: &Tournament) -> Result<String> {
    let first = original.players[0].borrow().name.clone();
    let ask = |what: &str, answer: &dyn Fn(&Tournament) -> rusqlite::Result<String>| -> Result<_> {
        Ok([what.to_owned(), answer(original)?, answer(twin)?])
    };
    let rows = [
        ask("name", &|it| Ok(it.name.clone()))?,
        ask(&format!("rating of {first}, in the list"), &|it| Ok(it.players[0].borrow().rating.to_string()))?,
        ask("  the same, from a game", &|it| Ok(it.rating_from_a_game(&first).to_string()))?,
        ask("games played, in memory", &|it| Ok(it.played().to_string()))?,
        ask("games played, by its connection", &|it| Ok(store::count_played(&it.conn)?.to_string()))?,
        ask("rows changed by its connection", &|it| Ok(store::count_changes(&it.conn).to_string()))?,
        ask("open transaction", &|it| Ok(if it.conn.is_autocommit() { "no" } else { "yes" }.to_owned()))?,
        ask("session id of its connection", &|it| store::session(&it.conn))?,
    ];
    Ok(table(["", "original", "twin"], rows).to_string())
}

/// Commits, plays the rest of the round, and shows who leads.
fn finish_round(mut twin: Tournament) -> Result<()> {
    twin.conn.execute_batch("COMMIT")?;
    println!("  it commits its transaction");
    while let Some(round) = twin.round_in_progress() {
        let game = twin.play_next(Game::favourite_wins)?;
        println!("  {game}");
        if twin.round_in_progress() != Some(round) {
            break;
        }
    }
    let games = store::count_played(&Database { path: twin.database.path.clone() }.open()?)?;
    println!("A third connection, just opened, finds {games} games played in the file.\n");

    let leaders = twin.standings().into_iter().zip(1..=5).map(|((player, points), place)| {
        [place.to_string(), player.name.clone(), player.rating.to_string(), format!("{points:.1}")]
    });
    println!("{}", table(["place", "player", "rating", "points"], leaders));
    Ok(())
}

impl Tournament {
    /// Reads a tournament, and keeps the connection that it came through.
    fn load(database: Database) -> Result<Self> {
        let conn = database.open()?;
        store::check(&conn)?;
        let name = store::name(&conn)?;
        let players = store::players(&conn)?;
        let rounds = store::rounds(&conn, &players)?;
        Ok(Self { name, players: players.into_values().collect(), rounds, database, conn })
    }

    fn games(&self) -> impl Iterator<Item = &Game> {
        self.rounds.iter().flat_map(|round| &round.games)
    }

    fn played(&self) -> usize {
        self.games().filter(|game| game.result.is_some()).count()
    }

    /// The number of the first round with an open game.
    fn round_in_progress(&self) -> Option<u32> {
        let open = |round: &&Round| round.games.iter().any(|game| game.result.is_none());
        self.rounds.iter().find(open).map(|round| round.number)
    }

    /// Ends the next game, in memory and in the database, and tells how.
    fn play_next(&mut self, score: impl FnOnce(&Game) -> Score) -> Result<String> {
        for Round { number, hall, games } in &mut self.rounds {
            let Some(game) = games.iter_mut().find(|game| game.result.is_none()) else { continue };
            let score = score(game);
            let update = "UPDATE games SET result = ?1 WHERE round = ?2 AND board = ?3 AND result IS NULL";
            let changed = self.conn.execute(update, params![score.to_string(), *number, game.board])?;
            ensure!(changed == 1, "somebody else has ended round {number}, board {}", game.board);
            game.result = Some(score);
            return Ok(format!(
                "round {number}, {hall}: {} {score} {}",
                game.white.borrow().name,
                game.black.borrow().name
            ));
        }
        bail!("every game is played: give another path to start again")
    }

    fn rating_from_a_game(&self, name: &str) -> u32 {
        let players = self.games().flat_map(|game| [&game.white, &game.black]);
        let mut ratings = players.map(|player| player.borrow()).filter(|player| player.name == name);
        ratings.next().map_or(0, |player| player.rating)
    }

    /// The players and their points, best first.
    fn standings(&self) -> Vec<(Ref<'_, Player>, f64)> {
        let points = |player| self.games().map(|game| game.points_of(player)).sum::<f64>();
        let mut standings: Vec<_> = self.players.iter().map(|player| (player.borrow(), points(player))).collect();
        standings.sort_by(|a, b| b.1.total_cmp(&a.1));
        standings
    }
}

impl Game {
    fn favourite_wins(&self) -> Score {
        if self.white.borrow().rating >= self.black.borrow().rating { Score::WhiteWins } else { Score::BlackWins }
    }

    fn points_of(&self, player: &Rc<RefCell<Player>>) -> f64 {
        match self.result {
            Some(Score::WhiteWins) if Rc::ptr_eq(player, &self.white) => 1.0,
            Some(Score::BlackWins) if Rc::ptr_eq(player, &self.black) => 1.0,
            Some(Score::Draw) if Rc::ptr_eq(player, &self.white) || Rc::ptr_eq(player, &self.black) => 0.5,
            _ => 0.0,
        }
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::WhiteWins => "1-0",
            Self::Draw => "1/2-1/2",
            Self::BlackWins => "0-1",
        })
    }
}
