use freshtwin::DeepClone;

struct Line;

impl Line {
    fn dial(url: &str) -> Result<Self, String> {
        Err(url.to_owned())
    }

    fn greet(&mut self) {}
}

fn greet(line: &mut Line) {
    line.greet();
}

fn pair() -> Result<(Line, Line), String> {
    Err("no lines".to_owned())
}

#[derive(DeepClone)]
#[resource(group = pair, open = pair, after = Line::greet)]
struct Session {
    url: String,
    #[resource(open = Line::dial, after = greet)]
    line: Line,
    #[resource(group = pair)]
    left: Line,
    #[resource(group = pair)]
    right: Line,
}

fn main() {}
// remedy: Line::dial, => Line::dial(url), && after = greet => after = greet(line) && = pair, after => = pair(), after && = Line::greet => = Line::greet(left)
