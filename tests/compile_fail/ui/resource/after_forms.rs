use freshtwin::DeepClone;
use std::fs::File;

// Neither `()` nor a `Result`.
#[derive(DeepClone)]
struct Number {
    #[resource(open = File::open("log"), after = 1)]
    file: File,
}

// A group says `async` once, for all of its fields.
#[derive(DeepClone)]
#[resource(group = pair, new = (1, 2))]
struct Group {
    #[resource(group = pair, after = wait(left).await)]
    left: u8,
    #[resource(group = pair)]
    right: u8,
}

#[derive(DeepClone)]
#[resource(group = pair, new = (1, 2))]
struct OnAField {
    #[resource(group = pair, after = wait(left).await, async)]
    left: u8,
    #[resource(group = pair)]
    right: u8,
}

async fn wait(_: &mut u8) {}

fn main() {}
