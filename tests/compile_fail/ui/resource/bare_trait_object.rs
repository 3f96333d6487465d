use std::io::{self, Write};

use freshtwin::{DeepClone, Open};

#[derive(DeepClone)]
struct Config;

impl Open<Box<dyn Write>> for Config {
    type Error = io::Error;

    fn open(&self) -> io::Result<Box<dyn Write>> {
        Ok(Box::new(io::stdout()))
    }
}

#[derive(DeepClone)]
struct Journal {
    #[resource]
    file: Box<dyn Write>,
}

fn main() {}
// remedy: file: Box<dyn Write> => file: freshtwin::Live<Box<dyn Write>, Config>
