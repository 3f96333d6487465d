use std::collections::HashMap;
use std::rc::Rc;

use freshtwin::DeepClone;

struct Sprite(u8);

struct Sound(u8);

// Each of them is one mistake.
#[derive(DeepClone)]
struct Assets {
    sprites: HashMap<String, Rc<Sprite>>,
    sounds: Vec<Sound>,
    all: Vec<(Sprite, Sound)>,
}

#[derive(DeepClone)]
enum Asset {
    Both(Result<Sprite, Sound>),
    Sound(Sound),
    Many { all: Vec<(Sprite, Sound, u8)> },
}

fn main() {}
// remedy: struct Sprite => #[derive(DeepClone)] struct Sprite && struct Sound => #[derive(DeepClone)] struct Sound
