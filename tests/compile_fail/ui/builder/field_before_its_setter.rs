use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Playlist {
    songs: Vec<String>,
    name: String,
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {
    let mut builder = Playlist::builder().path("list".into());
    builder.songs.push("one".to_string());
    builder.songs = vec!["two".to_string()];
    builder.name = "three".into();
}
