use std::io;
use std::net::{TcpStream, ToSocketAddrs};
use std::process::{Child, ChildStdin, Command, Stdio};

use freshtwin::DeepClone;

fn connect(address: &str) -> io::Result<(TcpStream, TcpStream)> {
    let stream = TcpStream::connect(address)?;
    Ok((stream.try_clone()?, stream))
}

// Not the advice to write `expect`.
#[derive(DeepClone)]
#[resource(group = wire, new = connect(address))]
struct Session {
    address: String,
    #[resource(group = wire)]
    reader: TcpStream,
    #[resource(group = wire)]
    writer: TcpStream,
}

fn spawn<A>(program: &str, _: &[A]) -> io::Result<(Child, ChildStdin)> {
    let mut child = Command::new(program).stdin(Stdio::piped()).spawn()?;
    let stdin = child.stdin.take().unwrap();
    Ok((child, stdin))
}

#[derive(DeepClone)]
enum Job<A> {
    Waits,
    #[resource(group = pipes, new = spawn(program, args))]
    Runs {
        program: String,
        args: Vec<A>,
        #[resource(group = pipes)]
        child: Child,
        #[resource(group = pipes)]
        stdin: ChildStdin,
    },
}

async fn dial<A: ToSocketAddrs>(address: A) -> io::Result<(TcpStream, TcpStream)> {
    let stream = TcpStream::connect(address)?;
    Ok((stream.try_clone()?, stream))
}

#[derive(DeepClone)]
#[resource(group = wire, new = dial(address.as_str()).await, async)]
struct Client {
    address: String,
    #[resource(group = wire)]
    reader: TcpStream,
    #[resource(group = wire)]
    writer: TcpStream,
}

fn main() {}
// remedy: new = connect => open = connect && new = spawn => open = spawn && new = dial => open = dial
