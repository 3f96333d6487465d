use std::rc::Rc;

use freshtwin::DeepClone;

struct Token(u8);

// The other mistake is told once as well.
#[derive(DeepClone)]
struct Parser {
    #[deep_clone(shar)]
    source: Rc<str>,
    next: Token,
    all: Vec<(Token, u8)>,
}

fn main() {}
// remedy: (shar) => (share) && struct Token => #[derive(DeepClone)] struct Token
