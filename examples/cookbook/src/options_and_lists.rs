//! `Option`, `Vec` and maps of resources
//!
//! The builder holds configs in the same shape.

use std::{collections::BTreeMap, fs::File};

use freshtwin::{DeepClone, Live, fs::FileConfig};

type Log = Live<File, FileConfig>;

#[derive(DeepClone)]
struct Logs {
    level: u8,
    #[resource]
    audit: Option<Log>, // a twin has one if the original has one
    #[resource]
    shards: Vec<Log>,
    #[resource]
    by_topic: BTreeMap<String, Log>,
}

#[test]
fn a_twin_has_as_many_as_the_original() -> crate::Result {
    use std::io::Write;

    let folder = tempfile::tempdir()?;
    let log =
        |name: &str| FileConfig::append(folder.path().join(name)).create(true);
    let logs = Logs::builder()
        .level(2)
        .audit(None)
        .shards(vec![log("0.log"), log("1.log")])
        .by_topic(BTreeMap::from([("trade".to_owned(), log("trade.log"))]))
        .build()?;

    let mut twin = logs.twin()?;
    assert!(twin.audit.is_none() && twin.level == 2);
    twin.shards[1].write_all(b"from the twin")?;
    twin.by_topic.get_mut("trade").expect("it is there").write_all(b"tea")?;
    drop(logs);
    twin.shards[1].write_all(b", twice")?;
    assert_eq!(
        std::fs::read(folder.path().join("1.log"))?,
        b"from the twin, twice"
    );

    let error = twin
        .to_builder()
        .shards(vec![log("0.log"), log("no/such/folder")])
        .build()
        .map(drop);
    assert_eq!(error.expect_err("there is no such folder").path(), "shards[1]");
    Ok(())
}
