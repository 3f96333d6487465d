use freshtwin::DynDeepClone;

trait Shape: DynDeepClone {}

struct Circle(f64);

impl DynDeepClone for Circle {}
impl Shape for Circle {}

fn main() {}
// remedy: struct Circle => #[derive(freshtwin::DeepClone)] struct Circle && impl DynDeepClone for Circle {} => // derived
