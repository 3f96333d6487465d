//! The SQLite file: made from the sample, checked, read.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    rc::Rc,
    sync::Arc,
};

use anyhow::{Context, Result, bail, ensure};
use rusqlite::{Connection, Transaction};

use crate::{Game, Player, Round, Score};

/// In the file's header: which program it belongs to.
const APPLICATION: i32 = 0x7477_696e;

const TABLES: &str = "
    CREATE TABLE tournament (name TEXT NOT NULL);
    INSERT INTO tournament VALUES ('Spring Open');
    CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL, club TEXT NOT NULL, rating INTEGER NOT NULL);
    CREATE TABLE rounds (number INTEGER PRIMARY KEY, date TEXT NOT NULL, hall TEXT NOT NULL);
    CREATE TABLE games (
        round INTEGER NOT NULL REFERENCES rounds, board INTEGER NOT NULL,
        white INTEGER NOT NULL REFERENCES players, black INTEGER NOT NULL REFERENCES players,
        result TEXT CHECK (result IN ('1-0', '1/2-1/2', '0-1')),
        PRIMARY KEY (round, board)
    );";

/// The tournament's file at `place`: in it, if that is a directory. A file that exists is left as it is.
pub(crate) fn make_if_missing(place: &Path) -> Result<PathBuf> {
    let path = if place.is_dir() { place.join("tournament.db") } else { place.to_owned() };
    if !path.exists() {
        make(&path).with_context(|| format!("cannot make a tournament in `{}`", path.display()))?;
    }
    Ok(path)
}

/// All or nothing: filled under another name, then renamed.
fn make(path: &Path) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(".".as_ref());
    let file = tempfile::NamedTempFile::new_in(folder)?;
    let mut conn = Connection::open(file.path())?;
    conn.pragma_update(None, "application_id", APPLICATION)?;
    let transaction = conn.transaction()?;
    transaction.execute_batch(TABLES)?;
    insert(&transaction, include_str!("../../data/players.csv"), "INSERT INTO players VALUES (?, ?, ?, ?)")?;
    insert(&transaction, include_str!("../../data/rounds.csv"), "INSERT INTO rounds VALUES (?, ?, ?)")?;
    insert(
        &transaction,
        include_str!("../../data/results.csv"),
        "INSERT INTO games VALUES (?, ?, ?, ?, nullif(?, ''))",
    )?;
    transaction.commit()?;
    conn.close().map_err(|(_, error)| error)?;
    file.persist_noclobber(path)?;
    Ok(())
}

fn insert(transaction: &Transaction<'_>, csv: &str, statement: &str) -> Result<()> {
    let mut insert = transaction.prepare(statement)?;
    for record in csv::Reader::from_reader(csv.as_bytes()).records() {
        insert.execute(rusqlite::params_from_iter(&record?))?;
    }
    Ok(())
}

/// That it is a tournament, and a whole one.
pub(crate) fn check(conn: &Connection) -> Result<()> {
    let application: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    ensure!(application == APPLICATION, "this is not the database of a tournament");
    let report: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    ensure!(report == "ok", "the database is damaged: {}", report.lines().last().unwrap_or_default());
    Ok(())
}

pub(crate) fn name(conn: &Connection) -> rusqlite::Result<String> {
    conn.query_row("SELECT name FROM tournament", [], |row| row.get(0))
}

type Players = BTreeMap<i64, Rc<RefCell<Player>>>;

pub(crate) fn players(conn: &Connection) -> rusqlite::Result<Players> {
    let mut query = conn.prepare("SELECT id, name, rating FROM players")?;
    let rows = query.query_map([], |row| {
        let player = Player { name: row.get(1)?, rating: row.get(2)? };
        Ok((row.get(0)?, Rc::new(RefCell::new(player))))
    })?;
    rows.collect()
}

/// The rounds with their games: one `Rc` per player, one `Arc` per hall.
pub(crate) fn rounds(conn: &Connection, players: &Players) -> Result<Vec<Round>> {
    let mut halls = BTreeSet::<Arc<str>>::new();
    let mut query = conn.prepare("SELECT number, hall FROM rounds ORDER BY number")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get::<_, Arc<str>>(1)?)))?;
    rows.map(|row| {
        let (number, hall) = row?;
        let known = halls.get(&hall).cloned();
        let hall = known.unwrap_or_else(|| {
            halls.insert(Arc::clone(&hall));
            hall
        });
        Ok(Round { number, hall, games: games(conn, number, players)? })
    })
    .collect()
}

fn games(conn: &Connection, round: u32, players: &Players) -> Result<Vec<Game>> {
    let mut query = conn.prepare("SELECT board, white, black, result FROM games WHERE round = ? ORDER BY board")?;
    let mut rows = query.query([round])?;
    let mut games = Vec::new();
    while let Some(row) = rows.next()? {
        let player = |column| {
            let id = row.get(column)?;
            players.get(&id).cloned().with_context(|| format!("round {round}: there is no player {id}"))
        };
        let result: Option<String> = row.get("result")?;
        let result = result.as_deref().map(score).transpose()?;
        games.push(Game { board: row.get("board")?, white: player("white")?, black: player("black")?, result });
    }
    Ok(games)
}

fn score(text: &str) -> Result<Score> {
    Ok(match text {
        "1-0" => Score::WhiteWins,
        "1/2-1/2" => Score::Draw,
        "0-1" => Score::BlackWins,
        _ => bail!("`{text}` is no result of a game"),
    })
}

/// How many games have a result, as this connection sees it.
pub(crate) fn count_played(conn: &Connection) -> rusqlite::Result<u32> {
    conn.query_row("SELECT count(result) FROM games", [], |row| row.get(0))
}

/// How many rows of the tournament this connection has changed since it was opened.
pub(crate) fn count_changes(conn: &Connection) -> u64 {
    conn.total_changes()
}

/// The id that this connection got when it was opened.
pub(crate) fn session(conn: &Connection) -> rusqlite::Result<String> {
    conn.query_row("SELECT id FROM session", [], |row| row.get(0))
}
