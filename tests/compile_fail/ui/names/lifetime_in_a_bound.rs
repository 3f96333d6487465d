use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Row(u8);

#[derive(DeepClone)]
struct Table<T: 'a> {
    rows: Vec<T>,
    first: Row,
}

fn main() {}
