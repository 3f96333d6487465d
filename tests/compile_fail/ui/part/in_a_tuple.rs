use freshtwin::DeepClone;

mod foreign {
    #[derive(Clone)]
    pub struct Row(pub u32);
}

#[derive(DeepClone)]
struct Model {
    // The error stands at `foreign::Row`.
    rows: Vec<(foreign::Row, u8, f64)>,
}

fn main() {}
// remedy: rows: Vec => #[deep_clone(clone)] rows: Vec
// remedy: Vec<(foreign::Row, => Vec<(freshtwin::ByClone<foreign::Row>,
// remedy: #[derive(Clone)] => #[derive(DeepClone)] && mod foreign { => mod foreign { use freshtwin::DeepClone;
