//! The builder of a struct: what it holds, what it opens, and in which order.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use freshtwin::{DeepClone, Live, Open, OpenError};

#[derive(DeepClone)]
pub struct Config {
    path: PathBuf,
}

impl Open<File> for Config {
    type Error = io::Error;

    fn open(&self) -> io::Result<File> {
        File::open(&self.path)
    }
}

struct Scratch(PathBuf);

impl Scratch {
    fn create(dir: &Path) -> io::Result<Self> {
        std::fs::metadata(dir).map(|_| Self(dir.join("scratch")))
    }
}

/// A tournament.
#[derive(DeepClone)]
struct Tournament {
    name: String,
    /// The rounds.
    rounds: Vec<u32>,
    db: Config,
    #[resource(from = db)]
    conn: File,
    #[resource]
    log: Live<File, Config>,
    #[deep_clone(into)]
    dir: PathBuf,
    #[resource(open = Scratch::create(dir))]
    scratch: Scratch,
    #[deep_clone(default)]
    hits: u32,
}

fn manifest() -> Config {
    Config { path: "Cargo.toml".into() }
}

fn tournament() -> Result<Tournament, OpenError> {
    Tournament::builder().name("a".to_owned()).rounds(vec![1]).db(manifest()).log(manifest()).dir("src").build()
}

#[test]
fn a_twin_is_independent() {
    let mut original = tournament().unwrap();
    original.hits = 4;
    let mut text = String::new();
    original.conn.read_to_string(&mut text).unwrap();
    let mut twin = original.twin().unwrap();
    twin.name.push('!');
    twin.rounds.push(2);
    assert_eq!((original.name.as_str(), twin.name.as_str()), ("a", "a!"));
    assert_eq!(original.rounds, [1]);
    assert_eq!(twin.hits, 0);
    let mut again = String::new();
    twin.conn.read_to_string(&mut again).unwrap();
    assert_eq!(text, again);
    assert_eq!(twin.scratch.0, Path::new("src/scratch"));
    assert_eq!(Live::config(&twin.log).path, Path::new("Cargo.toml"));
    io::sink().write_all(again.as_bytes()).unwrap();
}

#[test]
fn a_builder_opens_many() {
    let builder = tournament().unwrap().to_builder().name("b".to_owned());
    let (one, two) = (builder.open().unwrap(), builder.open().unwrap());
    assert_eq!((one.name, two.name), ("b".to_owned(), "b".to_owned()));
    let error = builder.dir("no such dir").build().map(drop).unwrap_err();
    assert_eq!(error.path(), "scratch");
    assert_eq!(error.to_string(), "cannot open `scratch` of `Tournament`");
    assert_eq!(error.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::NotFound);
}

#[derive(DeepClone)]
struct Row(Vec<u8>);

/// Constants of the type, which its builder does not have.
#[derive(DeepClone)]
struct Board {
    rows: [Row; Self::SIZE],
    more: Vec<[Row; <Self>::SIZE]>,
    #[resource]
    log: Live<File, Config>,
}

impl Board {
    const SIZE: usize = 2;
}

#[derive(DeepClone)]
enum Boards {
    Some([Row; Self::SIZE], #[resource] Live<File, Config>),
}

impl Boards {
    const SIZE: usize = 1;
}

#[test]
fn the_length_of_an_array_may_be_a_constant_of_the_type() {
    let rows = || [Row(vec![1]), Row(vec![])];
    let board = Board::builder().rows(rows()).more(vec![rows()]).log(manifest()).build().unwrap();
    let twin = board.twin().unwrap();
    assert_eq!((&*twin.rows[0].0, twin.more.len()), (&[1][..], 1));
    assert!(twin.log.metadata().is_ok());
    let Boards::Some([row], _) = BoardsBuilder::Some([Row(vec![3])], manifest()).build().unwrap().twin().unwrap();
    assert_eq!(row.0, [3]);
}
