use freshtwin::{DeepClone, assert_deep_clone, assert_not_deep_clone};

#[derive(DeepClone)]
struct Settings {
    theme: String,
}

assert_deep_clone!(Settings, "settings are data");
assert_not_deep_clone!(std::fs::File, "a file is live");

fn main() {}
// remedy: Settings, "settings are data" => Settings && , "a file is live" => ,
