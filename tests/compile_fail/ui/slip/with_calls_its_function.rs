use freshtwin::{Cloner, DeepClone};

fn copy(text: &String, _: &mut Cloner) -> String {
    text.clone()
}

fn of_the_field(text: &String) -> String {
    text.clone()
}

fn new() -> String {
    String::new()
}

#[derive(DeepClone)]
struct Page {
    #[deep_clone(with = copy())]
    title: String,
    #[deep_clone(with = of_the_field())]
    text: String,
    #[deep_clone(with = new())]
    draft: String,
}

fn main() {}
// remedy: copy() => copy && of_the_field() => |field, _| of_the_field(field) && with = new() => default = new()
