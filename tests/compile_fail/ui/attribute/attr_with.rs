use freshtwin::DeepClone;

use freshtwin::Cloner;

fn too_few(name: &String) -> String {
    name.clone()
}

fn too_many(name: &String, _: &mut Cloner, _: u8) -> String {
    name.clone()
}

#[derive(DeepClone)]
struct Player {
    #[deep_clone(with = too_few)]
    one: String,
    #[deep_clone(with = too_many)]
    three: String,
    #[deep_clone(with = |name, _| name.len())]
    other_type: String,
    #[deep_clone(with = String::new())]
    value: String,
}

fn main() {}
