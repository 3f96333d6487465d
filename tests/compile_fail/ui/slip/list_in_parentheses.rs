use std::{fs::File, path::PathBuf};

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder(derive = (Debug, Clone)))]
struct Tuple {
    path: PathBuf,
    #[resource(from = path)]
    log: File,
}

#[derive(DeepClone)]
#[deep_clone(builder(derive = [Debug]))]
struct Array {
    path: PathBuf,
    #[resource(from = path)]
    log: File,
}

#[derive(DeepClone)]
#[deep_clone(builder(derive((PartialEq, Clone))))]
struct Twice {
    path: PathBuf,
    #[resource(from = path)]
    log: File,
}

#[derive(DeepClone)]
#[deep_clone(builder = (into, name = Opens))]
struct Settings {
    path: PathBuf,
    #[resource(from = path)]
    log: File,
}

#[derive(DeepClone)]
#[deep_clone(builder = derive(Default))]
struct Setting {
    #[deep_clone(attr = (doc = "Where it is."))]
    path: PathBuf,
    #[resource = "from = path"]
    log: File,
}

fn main() {}
// remedy: derive = (Debug, Clone) => derive(Debug, Clone) && derive = [Debug] => derive(Debug) && derive((PartialEq, Clone)) => derive(PartialEq, Clone) && builder = (into, name = Opens) => builder(into, name = Opens) && builder = derive(Default) => builder(derive(Default)) && attr = (doc = "Where it is.") => attr(doc = "Where it is.") && resource = "from = path" => resource(from = path)
