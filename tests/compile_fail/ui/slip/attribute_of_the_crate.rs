use std::collections::HashMap;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Mutex;

use freshtwin::{Cloner, DeepClone};

fn without_blanks(lines: &Vec<String>, _: &mut Cloner) -> Vec<String> {
    lines.iter().filter(|line| !line.is_empty()).cloned().collect()
}

#[derive(DeepClone)]
#[freshtwin(builder = Opening)]
struct Session {
    path: PathBuf,
    #[freshtwin(open = File::create(path))]
    log: File,
    #[freshtwin(skip)]
    cache: HashMap<String, u64>,
    #[freshtwin(resource(open = File::open(path)))]
    input: File,
    #[freshtwin(with = without_blanks)]
    lines: Vec<String>,
}

#[derive(DeepClone)]
enum Job {
    Idle,
    #[freshtwin(group = log, new = (None,))]
    Running {
        #[freshtwin(progress)]
        progress: Mutex<u8>,
        #[resource(group = log)]
        log: Option<File>,
    },
}

// There is no such macro, which rustc says.
#[derive(DeepClone)]
struct Counter {
    #[freshtwin::lock]
    count: Mutex<u8>,
}

fn main() {}
// remedy: #[freshtwin(builder = Opening)] => #[deep_clone(builder = Opening)] && #[freshtwin(open = File::create(path))] => #[resource(open = File::create(path))] && #[freshtwin(skip)] => #[deep_clone(default)] && #[freshtwin(resource(open = File::open(path)))] => #[resource(open = File::open(path))] && #[freshtwin(with => #[deep_clone(with && #[freshtwin(group => #[resource(group && #[freshtwin(progress)] => #[deep_clone(lock)] && #[freshtwin::lock] => #[deep_clone(lock)]
