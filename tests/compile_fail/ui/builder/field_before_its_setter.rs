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
// remedy: builder.songs.push("one".to_string()); => let mut builder = builder.songs(vec!["one".to_string()]).name("three".into()); && builder.name = "three".into(); => builder.songs.push("four".to_string());
