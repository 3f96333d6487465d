use freshtwin::DeepClone;

struct Line(u8);

fn dial(url: &str) -> Result<Line, String> {
    url.parse::<u8>().map(Line).map_err(|error| error.to_string())
}

// Not the advice to write `?`, which `new` does not take.
#[derive(DeepClone)]
struct Session {
    url: String,
    #[resource(new = dial(url))]
    line: Line,
}

fn main() {}
// remedy: new = dial(url) => open = dial(url)
// remedy: dial(url))] => dial(url).expect("REASON"))]
