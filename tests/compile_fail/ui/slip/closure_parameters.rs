use freshtwin::{DeepClone, Surveyor};

#[derive(DeepClone)]
struct Document {
    #[deep_clone(with = |title: &String| title.to_uppercase())]
    title: String,
    #[deep_clone(with = || String::from("draft"))]
    state: String,
    #[deep_clone(with = |text, _| text.clone(), survey = |_text, _surveyor: &mut Surveyor<'_>| {})]
    text: String,
    #[deep_clone(with = |pages, _, _| *pages)]
    pages: u32,
    #[deep_clone(with = |id: Id| Id(id.0))]
    id: Id,
}

struct Id(u64);

fn main() {}
// remedy: |title: &String| => |title, _| && |id: Id| => |id, _| && || String => |_, _| String && |_text, _surveyor: => |_text, _copy, _surveyor: && |pages, _, _| => |pages, _|
