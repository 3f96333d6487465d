use std::collections::HashMap;
use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
enum Expr<'src> {
    Name(&'src str),
    Add(Rc<Expr<'src>>, Rc<Expr<'src>>),
}

#[derive(DeepClone)]
struct List<'a>(&'a str, Option<Rc<Self>>);

#[derive(DeepClone)]
struct Interner<'a, K, V> {
    text: &'a str,
    names: HashMap<K, Rc<(V, &'a str)>>,
}

fn parse(source: &str) -> Expr<'_> {
    Expr::Name(source)
}

fn main() {
    let source = String::from("a + b");
    let _ = parse(&source).deep_clone();
}
// remedy: (Rc<Expr<'src>>, Rc<Expr<'src>>) => (Box<Expr<'src>>, Box<Expr<'src>>) && Option<Rc<Self>> => Option<Box<Self>> && Rc<(V, &'a str)> => Box<(V, &'a str)>
