//! A type of the user's with the name of one of std's, that is not data: the error stands at the type.
use freshtwin::DeepClone;

mod own {
    pub struct Option;
}

#[derive(DeepClone)]
struct Album {
    title: own::Option,
}

fn main() {}
