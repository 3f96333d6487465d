// What opens one field goes on that field. The uses of the type are no further mistake.
use freshtwin::DeepClone;
use std::fs::File;
use std::path::PathBuf;

#[derive(DeepClone)]
enum Output {
    Screen,
    #[resource(open = File::create(path))]
    Disk { path: PathBuf, file: File },
}

#[derive(DeepClone)]
#[resource(open = File::open(path))]
struct Input {
    path: PathBuf,
    file: File,
}

fn main() {
    let _ = Output::Screen.twin();
    let _ = Input::builder().path("a".into()).build();
}
// remedy: #[resource(open = File::create(path))] =>  && file: File }, => #[resource(open = File::create(path))] file: File }, && #[resource(open = File::open(path))] =>  && file: File, => #[resource(open = File::open(path))] file: File,
