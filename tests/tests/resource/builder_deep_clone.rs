//! `deep_clone` of a builder is a method of its own: nothing here imports the trait.
#![allow(dead_code, reason = "some fields are only opened")]

use std::fs::File;
use std::path::PathBuf;

use freshtwin::{Live, fs::FileConfig};

#[derive(freshtwin::DeepClone)]
struct Journal<T> {
    pages: Vec<T>,
    #[resource]
    file: Live<File, FileConfig>,
}

#[derive(freshtwin::DeepClone)]
enum Source {
    Lines(Vec<String>),
    Opened(PathBuf, #[resource(from = 0)] File),
}

/// A field has the name of the method.
#[derive(freshtwin::DeepClone)]
struct Settings {
    deep_clone: bool,
    #[resource(open = File::open("Cargo.toml"))]
    file: File,
}

#[derive(freshtwin::DeepClone)]
struct Handle<R, C> {
    name: String,
    #[resource]
    live: Live<R, C>,
}

fn copied<R, C: freshtwin::DeepClone + freshtwin::Open<R>>(builder: &HandleBuilder<R, C>) -> HandleBuilder<R, C> {
    builder.deep_clone()
}

#[test]
fn without_the_trait() {
    let mut builder = Journal::builder().pages(vec![vec![1]]).file(FileConfig::read("Cargo.toml"));
    let copy = builder.deep_clone();
    builder.pages[0].push(2);
    assert_eq!((copy.pages, copy.file.path()), (vec![vec![1]], builder.file.path()));
    let builder = SourceBuilder::Lines(vec!["a".to_owned()]);
    assert!(matches!(builder.deep_clone(), SourceBuilder::Lines(lines) if lines == ["a"]));
    assert!(matches!(SourceBuilder::Opened("a".into()).deep_clone(), SourceBuilder::Opened(_)));
    let builder: HandleBuilder<File, FileConfig> =
        Handle::builder().name("log".to_owned()).live(FileConfig::read("Cargo.toml"));
    assert_eq!(copied(&builder).name, "log");
}

#[test]
fn a_field_of_that_name_has_a_setter() {
    let builder = Settings::builder().deep_clone(true);
    assert!(freshtwin::DeepClone::deep_clone(&builder).deep_clone);
    let settings = builder.build().unwrap();
    assert!(settings.deep_clone && settings.file.metadata().is_ok());
}
