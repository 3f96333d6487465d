use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder(name = "Plan"))]
struct Journal {
    path: String,
    #[resource(open = File::open(path))]
    file: File,
}

#[derive(DeepClone)]
#[deep_clone(builder = "Sketch")]
struct Diary {
    path: String,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {
    let plan: Plan = Plan::new().path("log".to_owned());
    let sketch: Sketch = Diary::builder().path("log".to_owned());
    let _ = (plan.build(), sketch.open());
}
// remedy: "Plan" => Plan && "Sketch" => Sketch
