use std::cell::Cell;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Program {
    stdin: Cell<Option<u8>>,
    stdout: Pipe,
}

#[derive(DeepClone)]
struct Pipe(u8);

impl Pipe {
    fn take(&self) -> Result<Guard<'_>, String> {
        Ok(Guard(&self.0))
    }
}

struct Guard<'a>(&'a u8);

// It can be taken, but this is an `Option`.
#[derive(DeepClone)]
struct Taken {
    program: Program,
    #[resource(open = program.stdin.take())]
    number: u8,
}

// One error about what it borrows.
#[derive(DeepClone)]
struct Borrowed<'a> {
    program: Program,
    #[resource(open = program.stdout.take())]
    guard: Guard<'a>,
}

fn main() {}
// remedy: program.stdin.take() => program.stdin.take().ok_or("not found") && struct Borrowed<'a> => struct Borrowed && program.stdout.take() => program.stdout.take().map(|guard| *guard.0) && guard: Guard<'a> => guard: u8
