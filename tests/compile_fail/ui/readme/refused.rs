use std::{cell::RefCell, error::Error, path::PathBuf, rc::Rc};

use freshtwin::DeepClone;
use rusqlite::Connection;

#[derive(DeepClone)]
struct Tournament {
    players: Vec<Rc<RefCell<String>>>,
    leader: Rc<RefCell<String>>, // one of the players, not a copy
    path: PathBuf,
    #[resource(open = Connection::open(path))]
    db: Connection, // live: each twin opens its own
}

fn rehearse(original: &Tournament) -> Result<(), Box<dyn Error>> {
    let twin = original.deep_clone(); // clones the data, opens a connection
    twin.leader.borrow_mut().push_str(", champion");
    let leads = |player| Rc::ptr_eq(player, &twin.leader);
    assert!(twin.players.iter().any(leads)); // still one of its players
    assert!(!original.players.iter().any(leads)); // and not the original's
    twin.db.execute_batch("BEGIN; UPDATE games SET played = 1; ROLLBACK")?;
    Ok(())
}

fn main() {}
