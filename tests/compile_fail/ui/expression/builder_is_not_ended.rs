use std::fs::{File, OpenOptions};
use std::path::PathBuf;
use std::process::{Child, Command};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Job {
    path: PathBuf,
    #[resource(open = OpenOptions::new().append(true).create(true))]
    log: File,
    program: String,
    arguments: Vec<String>,
    #[resource(open = Command::new(program).args(arguments))]
    child: Child,
    #[resource(open = Some(File::open(path)))]
    input: Option<File>,
}

fn main() {}
// remedy: create(true) => create(true).open(path) && args(arguments) => args(arguments).spawn() && Some(File::open(path)) => Some(File::open(path)).transpose()
