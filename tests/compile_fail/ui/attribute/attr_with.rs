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

#[derive(DeepClone)]
struct Title {
    #[deep_clone(with = text.to_uppercase())]
    text: String,
    #[deep_clone(with = &self.short.trim())]
    short: String,
}

fn main() {}
// remedy: with = text.to_uppercase() => with = |text, _| text.to_uppercase() && with = &self.short.trim() => with = |short, _| short.trim().to_owned() && with = too_few => with = |name, _| too_few(name) && with = too_many => with = |name, cloner| too_many(name, cloner, 0) && |name, _| name.len() => |name, _| name.clone() && with = String::new() => default = String::new()
