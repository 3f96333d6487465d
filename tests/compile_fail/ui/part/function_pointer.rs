use freshtwin::DeepClone;

struct Context<'a>(&'a u8);

#[derive(DeepClone)]
struct Hooks {
    // Data.
    plain: Option<fn(u8, &str) -> Vec<u8>>,
    callback: Vec<for<'a> fn(&'a Vec<Box<dyn Fn(&u8)>>) -> &'a str>,
    // Of these each has another type for any lifetime.
    first: Option<fn(Context<'_>)>,
    second: (u8, fn(&str) -> Option<&str>),
}

fn main() {}
// remedy: first: => #[deep_clone(clone)] first: && fn(&str) -> Option<&str> => freshtwin::ByClone<fn(&str) -> Option<&str>>
