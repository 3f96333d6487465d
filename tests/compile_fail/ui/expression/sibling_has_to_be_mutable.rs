use freshtwin::DeepClone;

#[derive(Clone, DeepClone)]
struct Dialer {
    tries: u8,
}

impl Dialer {
    fn dial(&mut self) -> Result<Line, std::io::Error> {
        self.tries += 1;
        Ok(Line)
    }
}

struct Line;

#[derive(DeepClone)]
struct Phone {
    dialer: Dialer,
    #[resource(open = dialer.dial())]
    line: Line,
}

fn main() {}
// remedy: open = dialer.dial() => open = dialer.clone().dial()
