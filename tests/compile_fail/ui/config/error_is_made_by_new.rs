use freshtwin::{Open, OpenError};

struct Port(u16);
struct Line;

impl Open<Line> for Port {
    type Error = OpenError;

    fn open(&self) -> Result<Line, OpenError> {
        if self.0 == 0 { Err(OpenError("no port")) } else { Ok(Line) }
    }
}

fn main() {}
// remedy: OpenError("no port") => OpenError::new("no port")
