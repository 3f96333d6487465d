//! Incremental builds of a program whose dependency has changed, or that uses one more.
//!
//! rustc (1.95) stops with an internal error where the answer to a question about a type hangs on who asks first. That
//! was so for async builders whose last field's type depends on the typestate, and for all builders whose last field is
//! a config.

use std::{env, fs, path::Path, process::Command};

use crate::COMPILER;

/// Adds what changes the numbers that rustc gives to the dependency's items.
const CHANGE: &str = "
#[derive(Debug)]
pub struct Added;

impl Added {
    pub const A: u8 = 1;
}
";

fn succeeds(rustc: &mut Command) {
    let output = rustc.output().expect("rustc runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_change_in_a_dependency() {
    let sources = Path::new("incremental");
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("incremental");
    let _ = fs::remove_dir_all(&out);
    fs::create_dir_all(&out).expect("a folder for the output");
    let dependency = out.join("dependency.rs");
    let code = fs::read_to_string(sources.join("dependency.rs")).expect("a program");
    for code in [code.clone(), format!("{code}{CHANGE}"), code] {
        fs::write(&dependency, code).expect("a file");
        succeeds(COMPILER.rustc(&dependency, &out).args(["--crate-type=lib", "--crate-name=dependency"]));
        let mut rustc = COMPILER.rustc(&sources.join("user.rs"), &out);
        rustc.args(["--crate-type=bin", "--crate-name=user", "--extern", "dependency", "-L"]).arg(&out);
        succeeds(rustc.arg("-C").arg(format!("incremental={}", out.join("user").display())));
    }
    let _ = fs::remove_dir_all(&out);
}

/// Uses a crate that the program did not use before.
const USE: &str = "
pub fn text() -> String {
    serde_json::Value::Null.to_string()
}
";

#[test]
fn the_first_use_of_a_crate() {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("first_use");
    let _ = fs::remove_dir_all(&out);
    fs::create_dir_all(&out).expect("a folder for the output");
    let program = out.join("sessions.rs");
    let code = fs::read_to_string("incremental/sessions.rs").expect("a program");
    for code in [code.clone(), format!("{code}{USE}"), code] {
        fs::write(&program, code).expect("a file");
        let mut rustc = COMPILER.rustc(&program, &out);
        rustc.args(["--emit=mir", "--crate-type=bin", "--crate-name=sessions", "-C"]);
        succeeds(rustc.arg(format!("incremental={}", out.join("sessions").display())));
    }
    let _ = fs::remove_dir_all(&out);
}
