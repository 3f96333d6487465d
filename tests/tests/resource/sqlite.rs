//! A store on SQLite: connections that open by a config of the user.
#![allow(dead_code, reason = "some fields are only opened and closed")]

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Mutex;

use freshtwin::{DeepClone, Live, Open};
use rusqlite::Connection;

#[derive(DeepClone, Clone)]
struct Database {
    path: PathBuf,
    password: String,
}

impl Open<Connection> for Database {
    type Error = rusqlite::Error;

    fn open(&self) -> rusqlite::Result<Connection> {
        Connection::open(&self.path)
    }
}

#[derive(DeepClone)]
struct Store {
    db: Database,
    #[resource(from = db, after = conn.pragma_update(None, "cache_size", cache))]
    conn: Connection,
    cache: i64,
    #[resource]
    shards: Vec<Shard>,
    #[resource]
    by_name: HashMap<String, Mutex<Shard>>,
}

#[derive(DeepClone)]
struct Shard {
    id: u32,
    #[resource]
    conn: Live<Connection, Database>,
}

fn database(dir: &tempfile::TempDir, name: &str) -> Database {
    Database { path: dir.path().join(name), password: "hunter2".into() }
}

#[test]
fn a_store_on_sqlite() {
    let dir = tempfile::tempdir().unwrap();
    let shard = |id| Shard::builder().id(id).conn(database(&dir, "shard"));
    let builder = Store::builder().db(database(&dir, "main")).cache(123).shards(vec![shard(0), shard(1)]);
    let store = builder.by_name(HashMap::from([("secret".to_owned(), shard(2))])).build().unwrap();
    store.conn.execute_batch("CREATE TABLE t (x); BEGIN; INSERT INTO t VALUES (1)").unwrap();
    let twin = store.twin().unwrap();
    let count = |conn: &Connection| conn.query_row("SELECT count(*) FROM t", [], |row| row.get::<_, u32>(0));
    // The transaction of one session is not part of the other.
    assert_eq!((count(&store.conn), count(&twin.conn)), (Ok(1), Ok(0)));
    assert_eq!(twin.conn.pragma_query_value(None, "cache_size", |row| row.get::<_, i64>(0)), Ok(123));
    store.conn.execute_batch("COMMIT").unwrap();
    drop(store);
    assert_eq!(count(&twin.conn), Ok(1));
    assert_eq!(twin.by_name["secret"].lock().unwrap().id, 2);
}

#[test]
fn no_text_holds_a_config_or_a_key() {
    let dir = tempfile::tempdir().unwrap();
    let shard = |id, name: &str| Shard::builder().id(id).conn(database(&dir, name));
    let good = || Store::builder().db(database(&dir, "main")).cache(1);
    let nowhere = "missing-dir/x";
    let errors = [
        good().db(database(&dir, nowhere)).shards(vec![]).by_name(HashMap::new()).build(),
        good().shards(vec![shard(0, "s"), shard(1, "s"), shard(2, nowhere)]).by_name(HashMap::new()).build(),
        good().shards(vec![]).by_name(HashMap::from([("secret-key".to_owned(), shard(2, nowhere))])).build(),
    ];
    let paths = ["conn", "shards[2].conn", "by_name[_].conn"];
    for (error, path) in errors.into_iter().zip(paths) {
        let error = error.map(drop).unwrap_err();
        assert_eq!(error.path(), path);
        assert_eq!(error.to_string(), format!("cannot open `{path}` of `Store`"));
        assert!(matches!(error.downcast_ref(), Some(rusqlite::Error::SqliteFailure(..))));
        for text in [format!("{error}"), format!("{error:?}"), error.path()] {
            assert!(!text.contains("hunter2") && !text.contains("secret-key"), "{text}");
        }
    }
}
