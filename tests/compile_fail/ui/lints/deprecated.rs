//! A deprecated function in an expression of the user's is reported there. A deprecated type is reported where the user
//! wrote it, and nowhere else.
#![deny(deprecated)]

use freshtwin::{Cloner, DeepClone};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

#[deprecated]
fn one() -> u8 {
    1
}

#[deprecated]
fn copy(from: &u8, _: &mut Cloner) -> u8 {
    *from
}

#[deprecated]
fn open(path: &Path) -> io::Result<File> {
    File::open(path)
}

#[deprecated]
fn both() -> io::Result<(File, File)> {
    Ok((File::open("a")?, File::open("b")?))
}

#[deprecated]
fn check(_: &mut File) {}

#[derive(DeepClone)]
#[resource(group = both, open = both())]
struct Session {
    path: PathBuf,
    #[deep_clone(default = one())]
    count: u8,
    #[deep_clone(with = copy)]
    byte: u8,
    #[resource(open = open(path), after = check(file))]
    file: File,
    #[resource(new = one())]
    counted: u8,
    #[resource(group = both)]
    a: File,
    #[resource(group = both)]
    b: File,
}

#[derive(DeepClone)]
struct Page {
    #[deep_clone(with = copy)]
    byte: u8,
    #[deep_clone(default = one())]
    count: u8,
}

#[deprecated]
#[derive(DeepClone, Default)]
struct Old(u8);

#[derive(DeepClone)]
struct Holder {
    #[deep_clone(default = Default::default())]
    reset: Old,
    #[deep_clone(with = |old, _| old.deep_clone())]
    copied: Vec<Old>,
    data: Option<Old>,
    #[resource(new = Vec::new())]
    made: Vec<Option<Old>>,
    #[resource(open = Ok::<_, io::Error>([None]))]
    opened: [Option<Old>; 1],
}

#[derive(DeepClone)]
struct Quiet {
    #[allow(deprecated)]
    #[deep_clone(default = Default::default())]
    reset: Old,
    #[allow(deprecated)]
    #[deep_clone(with = |old, _| old.deep_clone())]
    copied: Vec<Old>,
    #[allow(deprecated)]
    data: Option<Old>,
    #[allow(deprecated)]
    #[resource(new = Vec::new())]
    made: Vec<Option<Old>>,
    #[resource(open = Ok::<_, io::Error>([None]), after = { one(); })]
    #[allow(deprecated)]
    opened: [Option<Old>; 1],
    #[resource(new = one())]
    counted: u8,
}

fn main() {}
