// Each item has one mistake. What else stands in its expressions is right, but means nothing outside of them.
use std::io;
use std::net::TcpStream;
use std::process::{Child, Command};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Called {
    dial: fn(u16) -> io::Result<TcpStream>,
    port: u16,
    #[resource(open = dial(*port), key)]
    stream: TcpStream,
}

#[derive(DeepClone)]
struct ByPlatform {
    path: String,
    #[resource(open = { #[cfg(any())] { windows::open(path) } #[cfg(all())] { Command::new(path).spawn() } }, key)]
    child: Child,
}

#[derive(DeepClone)]
#[deep_clone(builder(attr(diagnostic::on_unimplemented(message = "x"))))]
struct WithAttributes {
    #[deep_clone(attr(rkyv(with = AsText), derive_more::debug(skip)), key)]
    name: String,
    #[resource(open = Command::new(name).spawn())]
    child: Child,
}

#[derive(DeepClone)]
struct Local {
    #[deep_clone(default = Some(|x: u8| x).map(|show| format!("{}{n}", 3 == show(3), n = show(3))).unwrap(), key)]
    text: String,
    #[deep_clone(default = { let f: Box<dyn std::ops::Fn(u8) -> u8> = Box::new(|x| x); f(1) }, key)]
    number: u8,
}

#[derive(DeepClone)]
struct Right {
    #[deep_clone(key)]
    name: String,
    // Right, and compiled beside the error: what is wrong inside is one error.
    #[deep_clone(default = make())]
    number: u8,
    #[resource(open = Command::start(name).spawn())]
    child: Child,
}

fn main() {}
