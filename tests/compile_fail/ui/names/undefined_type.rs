use freshtwin::DeepClone;

// Each is said once, though generated code names them too.
#[derive(DeepClone)]
struct Page {
    row: Row,
    rows: Vec<Line>,
    value: T,
    #[deep_clone(clone)]
    owner: Option<Owner>,
}

#[derive(DeepClone)]
enum Part {
    Text(Text),
    Rows(Vec<Line>, u8),
}

fn main() {}
