use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
struct Page(String);

#[derive(DeepClone)]
struct Journal {
    title: String,
    #[resource]
    file: Live<File, FileConfig>,
}

// No name that generated code uses is near to what people write.
fn main() {
    let page = Page("Home".into());
    page.look();
    page.hollow();
    page.dispatch();
    let builder = Journal::builder().title("log".into()).file(FileConfig::read("log"));
    builder.take();
    let journal = builder.open().unwrap();
    journal.twim();
    journal.shares();
    journal.open();
    journal.config();
    Journal::open_at_once();
    builder.biuld();
}
