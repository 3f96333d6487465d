use std::fs::File;

use freshtwin::{DeepClone, OpenError};

#[derive(DeepClone)]
struct Shard {
    name: String,
    #[resource(open = File::open(name))]
    file: File,
}

fn next(shard: &Shard) -> Result<Shard, OpenError> {
    let number: u32 = shard.name.parse()?;
    Shard::builder().name((number + 1).to_string()).build()
}

fn number(text: &str) -> Result<u32, OpenError> {
    text.parse().map_err(|error: std::num::ParseIntError| error.into())
}

#[derive(Debug)]
struct Invalid;

impl std::fmt::Display for Invalid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("invalid")
    }
}

impl std::error::Error for Invalid {}

fn checked(number: u32) -> Result<u32, Invalid> {
    number.checked_sub(1).ok_or(Invalid)
}

fn checked_number(text: &str) -> Result<u32, OpenError> {
    let number = number(text)?;
    Ok(checked(number)?)
}

enum Refused {
    Closed,
}

fn allowed(shard: &Shard) -> Result<(), Refused> {
    if shard.name.is_empty() { Err(Refused::Closed) } else { Ok(()) }
}

fn again(shard: &Shard) -> Result<Shard, OpenError> {
    allowed(shard)?;
    shard.twin()
}

fn main() {}
// remedy: parse()?; => parse::<u32>().map_err(OpenError::new)?; && .map_err(|error: std::num::ParseIntError| error.into()) => .map_err(|error: std::num::ParseIntError| OpenError::new(error)) && checked(number)? => checked(number).map_err(OpenError::new)? && allowed(shard)?; => allowed(shard).map_err(|_| "what went wrong")?;
