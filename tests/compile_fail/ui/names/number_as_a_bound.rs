use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Row(u8);

#[derive(DeepClone)]
struct Table<N: usize> {
    rows: Vec<[u8; N]>,
    first: Row,
}

fn main() {}
