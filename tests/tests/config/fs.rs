//! `FileConfig` on real files: a twin never harms what the original has written.

use std::{
    fs::{self, File},
    io::{self, ErrorKind, Read, Seek, Write},
    path::PathBuf,
};

use freshtwin::{DeepClone, Open, fs::FileConfig};
use tempfile::TempDir;

fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn open(config: &FileConfig) -> io::Result<File> {
    config.open()
}

#[test]
fn read_reads_from_the_start_each_time() -> io::Result<()> {
    let folder = folder();
    let path = folder.path().join("a");
    fs::write(&path, "content")?;
    let config = FileConfig::read(&path);
    for mut file in [open(&config)?, open(&config)?] {
        let mut text = String::new();
        file.read_to_string(&mut text)?;
        assert_eq!(text, "content");
        assert!(file.write(b"x").is_err());
    }
    Ok(())
}

#[test]
fn append_keeps_what_is_there_and_interleaves() -> io::Result<()> {
    let folder = folder();
    let path = folder.path().join("a");
    fs::write(&path, "0")?;
    let config = FileConfig::append(&path);
    let mut original = open(&config)?;
    original.write_all(b"1")?;
    let mut twin = open(&config)?;
    twin.write_all(b"2")?;
    original.write_all(b"3")?;
    assert_eq!(fs::read_to_string(&path)?, "0123");
    Ok(())
}

#[test]
fn read_write_keeps_what_is_there() -> io::Result<()> {
    let folder = folder();
    let path = folder.path().join("a");
    let config = FileConfig::read_write(&path).create(true);
    let mut original = open(&config)?;
    original.write_all(b"abcdef")?;
    let mut twin = open(&config)?;
    assert_eq!(twin.stream_position()?, 0);
    let mut text = String::new();
    twin.read_to_string(&mut text)?;
    assert_eq!(text, "abcdef");
    twin.rewind()?;
    twin.write_all(b"X")?;
    assert_eq!(fs::read_to_string(&path)?, "Xbcdef");
    Ok(())
}

#[test]
fn create_creates_the_missing_and_opens_the_existing() -> io::Result<()> {
    let folder = folder();
    for (name, config) in
        [("append", FileConfig::append as fn(PathBuf) -> FileConfig), ("read_write", FileConfig::read_write)]
    {
        let config = config(folder.path().join(name));
        assert_eq!(open(&config).unwrap_err().kind(), ErrorKind::NotFound);
        let config = config.create(true);
        open(&config)?.write_all(b"kept")?;
        open(&config)?;
        assert_eq!(fs::read_to_string(config.path())?, "kept");
        open(&config.create(false))?;
    }
    Ok(())
}

#[test]
fn create_on_a_config_for_reading_is_an_error_and_creates_nothing() {
    let folder = folder();
    let config = FileConfig::read(folder.path().join("a")).create(true);
    let error = open(&config).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("only read"), "{error}");
    assert!(!config.path().exists());
}

#[test]
fn errors_keep_their_kind_and_name_the_path() {
    let folder = folder();
    let path = folder.path().join("missing").join("deep");
    for config in [FileConfig::read(&path), FileConfig::append(&path).create(true), FileConfig::read_write(&path)] {
        let error = open(&config).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert!(error.to_string().contains(path.to_str().unwrap()), "{error}");
    }
    let error = open(&FileConfig::append(folder.path())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::IsADirectory);
}

#[test]
fn a_path_opens_for_reading() -> io::Result<()> {
    let folder = folder();
    let path = folder.path().join("a");
    fs::write(&path, "x")?;
    let mut file: File = path.open()?;
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    assert_eq!(text, "x");
    let error = Open::<File>::open(&folder.path().join("b")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.to_string().contains("/b`"), "{error}");
    Ok(())
}

#[test]
fn it_is_data() {
    let config = FileConfig::append("/var/log/app").create(true);
    let mut other = FileConfig::read("x");
    other.deep_clone_from(&config);
    assert_eq!(config.deep_clone(), config);
    assert_eq!(other, config);
    assert_ne!(other.create(false), config);
}

#[test]
fn serde_round_trip_and_defaults() -> Result<(), serde_json::Error> {
    let config = FileConfig::read_write("/a/b").create(true);
    let json = serde_json::to_string(&config)?;
    assert_eq!(json, r#"{"path":"/a/b","access":"read_write","create":true}"#);
    assert_eq!(serde_json::from_str::<FileConfig>(&json)?, config);
    assert_eq!(serde_json::from_str::<FileConfig>(r#"{"path":"l","access":"append"}"#)?, FileConfig::append("l"));
    let error = serde_json::from_str::<FileConfig>(r#"{"path":"l","access":"append","creat":true}"#).unwrap_err();
    assert!(error.to_string().contains("unknown field `creat`"), "{error}");
    Ok(())
}
