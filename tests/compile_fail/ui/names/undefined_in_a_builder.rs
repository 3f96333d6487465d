use std::fs::File;

use freshtwin::{DeepClone, Live};

// Each type that is not in scope once, with the same advice as in a struct without a derive.
#[derive(DeepClone)]
pub struct World {
    pub pairs: Vec<(Sprite, u8)>,
    pub path: String,
    #[resource]
    pub log: Live<File, FileConfig>,
    #[resource(open = File::open(path))]
    pub file: Option<Handle>,
}

#[derive(DeepClone)]
pub enum Level {
    Saved {
        rows: Vec<Row>,
        #[resource]
        save: Live<File, SaveConfig>,
    },
    New,
}

fn main() {}
