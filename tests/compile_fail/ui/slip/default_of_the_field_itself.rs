use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Page {
    #[deep_clone(default = title.to_uppercase())]
    title: String,
    #[deep_clone(default = format!("{tag}-copy"))]
    tag: String,
    #[deep_clone(default = *id + 1)]
    id: u64,
    #[deep_clone(with = |_, _| text.trim().to_owned())]
    text: String,
}

fn main() {}
// remedy: default = title => with = |title, _| title && default = format! => with = |tag, _| format! && default = *id => with = |id, _| *id && with = |_, _| => with = |text, _|
