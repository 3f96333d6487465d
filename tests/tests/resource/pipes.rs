//! Pipes of a process that is not the sibling.
#![allow(clippy::zombie_processes, reason = "they end with their pipe")]

use std::process::{Child, ChildStdin, Command, Stdio};

use freshtwin::DeepClone;

/// A pattern that binds the name that it is given.
macro_rules! whole {
    ($name:ident) => {
        mut $name
    };
}

/// Binds its argument, unlike the macro of `log` with the same name.
macro_rules! debug {
    ($name:ident) => {
        let mut $name = cat().unwrap();
    };
}

fn cat() -> std::io::Result<Child> {
    Command::new("cat").stdin(Stdio::piped()).spawn()
}

type Opened = std::io::Result<Option<ChildStdin>>;

/// The pipe of its program is left alone.
#[derive(DeepClone)]
struct Fed {
    #[resource(open = cat())]
    child: Child,
    #[resource(open = { let whole!(child) = cat().unwrap(); Opened::Ok(child.stdin.take()) })]
    bound: Option<ChildStdin>,
    #[resource(open = {
        if let (1, whole!(child)) = (1, cat().unwrap()) { Opened::Ok(child.stdin.take()) } else { Ok(None) }
    })]
    checked: Option<ChildStdin>,
    #[resource(open = match (1, cat().unwrap()) {
        (1, whole!(child)) => Opened::Ok(child.stdin.take()),
        _ => Ok(None),
    })]
    matched: Option<ChildStdin>,
    #[resource(new = (|whole!(child): Child| child.stdin.take())(cat().unwrap()))]
    given: Option<ChildStdin>,
    #[resource(open = { debug!(child); Opened::Ok(child.stdin.take()) })]
    logged: Option<ChildStdin>,
}

#[test]
fn a_macro_in_a_pattern_binds_the_name_of_a_sibling() {
    let mut fed = Fed::builder().build().unwrap();
    assert!([fed.bound, fed.checked, fed.matched, fed.given, fed.logged].iter().all(Option::is_some));
    drop(fed.child.stdin.take().unwrap());
    assert!(fed.child.wait().unwrap().success());
}
