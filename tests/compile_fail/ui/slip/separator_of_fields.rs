use std::fs::File;

use freshtwin::DeepClone;

// rustc says it, and goes on.
#[derive(DeepClone)]
struct Log {
    path: String #[resource(open = File::open(path))]
    file: File,
}

#[derive(DeepClone)]
struct Point {
    x: u32;
    y: u32;
}

#[derive(DeepClone)]
enum Kind {
    Small Large,
}

#[derive(DeepClone)]
struct Method {
    name: String,
    fn call() {}
}

fn main() {
    let _log = Log::builder().path("log".into()).build();
    let _point = Point { x: 1, y: 2 }.deep_clone();
}
// remedy: String #[ => String, #[ && x: u32; => x: u32, && y: u32; => y: u32, && Small Large => Small, Large && fn call() {} => // none
