//! Fields of types that are refused, and types in place of those of fields.

use std::ops::Range;

use super::{change::Change, items::Item};

/// One of each kind that is refused, and some that rustc refuses.
const ADDED: [&str; 19] = [
    "std::fs::File",
    "std::sync::Arc<std::net::TcpStream>",
    "std::sync::Mutex<u8>",
    "Box<dyn Fn(u8)>",
    "std::thread::JoinHandle<()>",
    "std::rc::Rc<std::cell::RefCell<Vec<std::fs::File>>>",
    "&'static mut u8",
    "std::sync::mpsc::Sender<u8>",
    "Box<dyn std::error::Error>",
    "Undefined",
    "Foreign",
    "&str",
    "*const u8",
    "Vec<Box<dyn Shape>>",
    "std::process::Child",
    "std::cell::Cell<String>",
    "impl Fn()",
    "[u8]",
    "std::io::Error",
];

/// What rustc and the builder say where a value is made.
const INCOMPLETE: &[&str] = &["missing field", "is not complete"];

const FOREIGN: &str = "pub struct Foreign(u8);\n";
const SHAPE: &str = "pub trait Shape { fn area(&self) -> f64; }\n";

pub(super) fn changes(text: &str, items: &[Item]) -> Vec<Change> {
    let mut changes = Vec::new();
    for item in items {
        if item.is_struct {
            let at = item.body.start..item.body.start;
            for ty in ADDED {
                let change = Change::new(format!("field added: {ty}"), "", at.clone(), format!(" added: {ty},"));
                let change = match ty {
                    "Foreign" => change.and(0..0, FOREIGN),
                    _ if ty.contains("Shape") => change.and(0..0, SHAPE),
                    _ => change,
                };
                changes.push(change.follows(INCOMPLETE));
            }
        }
        for field in &item.fields {
            let (name, ty) = (&text[field.name.clone()], &text[field.ty.clone()]);
            let replaced = |kind: &str, new: String| Change::new(kind, name, field.ty.clone(), new);
            changes.push(replaced("type: Undefined", "Undefined".into()));
            changes.push(replaced("type: &TYPE", format!("&{ty}")));
            for around in ["Option", "std::sync::Arc", "std::sync::Mutex"] {
                changes.push(replaced(&format!("type: {around}<TYPE>"), format!("{around}<{ty}>")).spreads());
            }
            changes.push(Change::new("field deleted", name, with_comma(text, &field.whole), "").spreads());
            changes.push(Change::new("field renamed", name, field.name.clone(), format!("{name}_x")).spreads());
        }
    }
    changes
}

fn with_comma(text: &str, field: &Range<usize>) -> Range<usize> {
    field.start..field.end + usize::from(text[field.end..].starts_with(','))
}
