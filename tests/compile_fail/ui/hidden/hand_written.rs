use freshtwin::{DeepClone, Open};

struct Number(u8);

// The required method is another one.
impl DeepClone for Number {
    fn deep_clone(&self) -> Self {
        Number(self.0)
    }
}

struct Url;
struct Connection;
struct Failure;

impl Open<Connection> for Url {
    type Error = Failure;
    fn open(&self) -> Result<Connection, Failure> {
        Ok(Connection)
    }
}

fn main() {}
// remedy: fn deep_clone(&self) => fn deep_clone_in(&self, _: &mut freshtwin::Cloner) && Error = Failure => Error = String && Connection, Failure => Connection, String
