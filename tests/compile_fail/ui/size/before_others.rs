use freshtwin::DeepClone;

// rustc says it itself.
#[derive(DeepClone)]
struct Script {
    name: str,
    len: u8,
}

#[derive(DeepClone)]
enum Step {
    Run([u8]),
}

#[derive(DeepClone)]
struct Tags {
    count: u8,
    tags: [str],
}

fn copies(script: &Script) -> Script {
    script.deep_clone()
}

fn main() {}
// remedy: tags: [str] => tags: Vec<String> && name: str => name: Box<str> && Run([u8]) => Run(Box<[u8]>)
