//! The builder of an enum.
#![allow(dead_code, reason = "some fields are only opened")]

use std::fs::File;
use std::io;
use std::marker::PhantomData;
use std::path::PathBuf;

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

fn manifest() -> Config {
    Config { path: "Cargo.toml".into() }
}

/// Where text comes from.
#[derive(DeepClone)]
#[allow(dead_code, reason = "some resources are only held")]
enum Source<'a, T> {
    /// Nowhere.
    Empty,
    Text(String, #[deep_clone(default)] u32, &'a str),
    File {
        config: Config,
        #[resource(from = config)]
        file: File,
    },
    Tuple(Config, #[resource(from = _0)] File, String),
    Live(#[resource] Live<File, Config>),
    #[resource(group = both, open = pair(config))]
    Pair {
        config: Config,
        #[resource(group = both)]
        one: File,
        #[resource(group = both)]
        two: File,
        #[deep_clone(default)]
        marker: PhantomData<T>,
    },
}

fn pair(config: &Config) -> io::Result<(File, File)> {
    Ok((config.open()?, config.open()?))
}

#[test]
fn each_variant_has_a_twin() -> Result<(), OpenError> {
    let text: Source<'_, u8> = Source::Text("a".to_owned(), 1, "b");
    let Source::Text(a, hits, b) = text.twin()? else { panic!() };
    assert_eq!((a.as_str(), hits, b), ("a", 0, "b"));
    let empty: Source<'_, u8> = Source::Empty;
    assert!(matches!(empty.twin()?, Source::Empty));

    let file: Source<'_, u8> = SourceBuilder::File { config: manifest() }.build()?;
    let builder = file.to_builder();
    assert!(matches!(builder.open()?, Source::File { .. }));
    assert!(matches!(builder.build()?, Source::File { .. }));

    let tuple: Source<'_, u8> = SourceBuilder::Tuple(manifest(), "x".to_owned()).build()?;
    let Source::Tuple(_, _, x) = tuple.twin()? else { panic!() };
    assert_eq!(x, "x");
    let live: Source<'_, u8> = SourceBuilder::Live(manifest()).build()?;
    assert!(matches!(live.twin()?, Source::Live(_)));
    let pair: Source<'_, u8> = SourceBuilder::Pair { config: manifest() }.build()?;
    assert!(matches!(pair.twin()?, Source::Pair { .. }));
    Ok(())
}

#[test]
fn errors_leave_the_variant_out() {
    let config = || Config { path: "missing".into() };
    let path = |builder: SourceBuilder<'static, u8>| builder.build().map(drop).unwrap_err().path();
    assert_eq!(path(SourceBuilder::File { config: config() }), "file");
    assert_eq!(path(SourceBuilder::Tuple(config(), String::new())), "1");
    assert_eq!(path(SourceBuilder::Live(config())), "0");
    assert_eq!(path(SourceBuilder::Pair { config: config() }), "both");
}
