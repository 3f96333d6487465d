use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder = PlainBuilder)]
struct Plain {
    a: u32,
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent, setters = pub, derive(Debug)))]
struct Options {
    a: u32,
}

fn main() {
    let _ = (Plain { a: 1 }.deep_clone().a, Options { a: 1 }.deep_clone().a);
}
