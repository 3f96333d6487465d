use freshtwin::{DeepClone, assert_deep_clone};

#[derive(DeepClone)]
struct Settings {
    theme: String,
}

assert_deep_clone!(Vec<Settings>, "a list of settings is data");

fn main() {}
// remedy: , "a list of settings is data" => ,
