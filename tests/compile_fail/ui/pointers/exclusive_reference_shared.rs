use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Editor<'a> {
    #[deep_clone(share)]
    text: &'a mut String,
    #[deep_clone(clone)]
    lines: &'a mut Vec<String>,
}

fn main() {}
