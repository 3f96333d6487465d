//! What an expression gives: how it is told its type, and how `?` and `return` leave it.

use std::net::UdpSocket;
use std::rc::Rc;

use freshtwin::DeepClone;

use super::free;

struct Wrapped(UdpSocket);

impl From<UdpSocket> for Wrapped {
    fn from(socket: UdpSocket) -> Self {
        Self(socket)
    }
}

/// What an expression gives can depend on what the field is.
#[derive(DeepClone)]
struct Inferred {
    ports: Vec<u16>,
    text: String,
    #[resource(open = ports.iter().map(|port| free(*port)).collect())]
    all: Vec<UdpSocket>,
    #[resource(open = ports.iter().map(|port| free(*port)).collect())]
    few: Box<[UdpSocket]>,
    #[resource(open = text.parse())]
    number: u8,
    #[resource(open = free(ports[0]).map(|socket| socket.into()))]
    wrapped: Wrapped,
}

/// A macro around an expression that may leave it early.
macro_rules! attempt {
    ($value:expr) => {
        (|| -> std::io::Result<_> { Ok($value) })()
    };
}

#[derive(DeepClone)]
struct Attempted {
    #[resource(open = attempt!(free(0)?))]
    socket: UdpSocket,
    #[deep_clone(default = attempt!(free(0)?.local_addr()?.port()).unwrap_or_default())]
    port: u16,
}

#[test]
fn a_macro_may_give_a_question_mark_its_context() {
    let value = Attempted::builder().build().unwrap();
    assert!(value.socket.local_addr().unwrap().port() > 0 && value.port > 0);
}

#[test]
fn an_expression_is_told_its_type() {
    let value = Inferred::builder().ports(vec![0, 0]).text("7".to_owned()).build().unwrap();
    let twin = value.twin().unwrap();
    assert_eq!((twin.all.len(), twin.few.len(), twin.number), (2, 2, 7));
    assert_ne!(twin.wrapped.0.local_addr().unwrap(), value.wrapped.0.local_addr().unwrap());
    let wrong = Inferred { text: "x".to_owned(), ..value }.twin().err().unwrap();
    assert_eq!(wrong.path(), "number");
}

/// A `return` is the expression's: it gives what the field is opened from.
#[derive(DeepClone)]
struct Early {
    port: u16,
    #[resource(open = {
        if *port == 1 {
            return Err(std::io::Error::other("taken"));
        }
        free(*port)
    })]
    opened: UdpSocket,
    #[resource(new = {
        if *port == 0 {
            return 7;
        }
        8
    })]
    made: u8,
    #[resource(new = {
        if *port == 0 {
            return Rc::new(7);
        }
        Rc::new(8)
    })]
    shared: Rc<u8>,
    #[resource(new = Vec::new(), after = {
        if *port == 0 {
            return;
        }
        after.push(*made);
    })]
    after: Vec<u8>,
    #[resource(new = 0, after = {
        if *port == 2 {
            return Err("busy");
        }
        *tested += 1;
        Ok(())
    })]
    tested: u8,
}

#[test]
fn an_expression_returns_early() {
    let early = Early::builder().port(0).build().unwrap();
    assert_eq!((early.made, *early.shared, early.after, early.tested), (7, 7, vec![], 1));
    early.opened.local_addr().unwrap();
    assert_eq!(Early::builder().port(1).build().err().unwrap().path(), "opened");
    assert_eq!(Early::builder().port(2).build().err().unwrap().path(), "tested");
}
