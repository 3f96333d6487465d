use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(into)]
struct Journal {
    path: String,
    #[resource(open = File::open(path))]
    file: File,
}

#[derive(DeepClone)]
#[deep_clone(derive(Debug, Clone))]
struct Diary {
    path: String,
    #[resource(open = File::open(path))]
    file: File,
}

#[derive(DeepClone)]
#[deep_clone(builder(derive = Debug))]
struct Notes {
    path: String,
    #[resource(open = File::open(path))]
    file: File,
}

// What the types have once the mistakes are mended.
fn uses(journal: Journal, diary: &Diary, notes: &Notes) {
    let _ = journal.into_builder().build();
    println!("{:?}", diary.to_builder().clone());
    println!("{:?}", notes.to_builder());
}

fn main() {}
// remedy: deep_clone(into) => deep_clone(builder(into)) && deep_clone(derive(Debug, Clone)) => deep_clone(builder(derive(Debug, Clone))) && builder(derive = Debug) => builder(derive(Debug))
