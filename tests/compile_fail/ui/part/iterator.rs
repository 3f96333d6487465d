use std::{
    fs::File,
    io::{BufReader, Lines},
    iter::Peekable,
    str::Chars,
};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Lexer<'a> {
    chars: Peekable<Chars<'a>>,
    lines: Option<Lines<BufReader<File>>>,
}

struct Token<'a>(&'a str);

#[derive(DeepClone)]
struct Parser<'a> {
    tokens: Vec<Token<'a>>,
}

fn main() {}
// remedy: chars: => #[deep_clone(clone)] chars: && lines: => #[deep_clone(default)] lines: && struct Token => #[derive(DeepClone)] struct Token
