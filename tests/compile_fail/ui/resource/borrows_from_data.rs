use freshtwin::{DeepClone, OpenError};

struct Parser<'t>(&'t str);

impl<'t> Parser<'t> {
    fn new(text: &'t str) -> Result<Self, OpenError> {
        Ok(Self(text))
    }
}

// A value cannot borrow from itself.
#[derive(DeepClone)]
struct Document<'t> {
    text: String,
    #[resource(open = Parser::new(text))]
    parser: Parser<'t>,
}

#[derive(DeepClone)]
struct Page<'t> {
    text: String,
    #[resource(new = Parser(text))]
    parser: Parser<'t>,
}

// The borrowed text belongs to someone else.
#[derive(DeepClone)]
struct View<'t> {
    #[deep_clone(share)]
    text: &'t str,
    number: usize,
    #[resource(open = Parser::new(&text[*number..]))]
    parser: Parser<'t>,
}

fn main() {}
// remedy: text: String => #[deep_clone(share)] text: &'t str
