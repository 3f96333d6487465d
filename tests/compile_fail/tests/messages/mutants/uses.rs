//! Derives, imports, bounds and calls that are missing, or other ones. What the program uses then is at many places.

use std::ops::Range;

use super::{
    change::Change,
    items::{Item, places},
    scan::{end, is_word, parts},
};

pub(super) fn changes(text: &str, items: &[Item]) -> Vec<Change> {
    let mut changes = Vec::new();
    derives(text, items, &mut changes);
    imports(text, &mut changes);
    bounds(text, &mut changes);
    calls(text, &mut changes);
    for (kind, written) in [("? deleted", "?;"), (".await deleted", ".await")] {
        changes.extend(
            places(text, written).map(|at| Change::new(kind, "", at..at + written.trim_end_matches(';').len(), "")),
        );
    }
    let mut changes: Vec<_> = changes.into_iter().map(Change::spreads).collect();
    setters(text, &mut changes);
    changes
}

fn derives(text: &str, items: &[Item], changes: &mut Vec<Change>) {
    for Item { derive, .. } in items {
        let written = &text[derive.clone()];
        let list = derive.start + "#[derive(".len()..derive.end - ")]".len();
        let others: Vec<_> = parts(text, list).into_iter().map(|part| &text[part]).collect();
        let others: Vec<_> = others.into_iter().filter(|path| !path.ends_with("DeepClone")).collect();
        let rest = if others.is_empty() { String::new() } else { format!("#[derive({})]", others.join(", ")) };
        let mut add = |kind: &str, new: String| changes.push(Change::new(kind, "", derive.clone(), new).of_derive());
        add("derive deleted", rest);
        add("derive twice", format!("{written} #[derive(DeepClone)]"));
        add("derive misspelt", written.replace("DeepClone", "DeepClon"));
    }
}

fn imports(text: &str, changes: &mut Vec<Change>) {
    for at in places(text, "use freshtwin::") {
        let whole = at..at + text[at..].find(';').map_or(0, |end| end + 1);
        changes.push(Change::new("import deleted", "", whole.clone(), "").of_derive());
        let Some(open) = text[whole.clone()].find('{') else { continue };
        let names: Vec<_> = parts(text, at + open + 1..whole.end - 2);
        for name in &names {
            let next = names.iter().find(|next| next.start > name.start).map_or(name.end, |next| next.start);
            changes.push(Change::new("name not imported", &text[name.clone()], name.start..next, "").of_derive());
        }
    }
}

fn bounds(text: &str, changes: &mut Vec<Change>) {
    for keyword in ["struct ", "enum ", "fn "] {
        for at in places(text, keyword) {
            let open = end(text, at + keyword.len());
            let Some(close) = text[open..].starts_with('<').then(|| text[open..].find('>')).flatten() else { continue };
            let list = open + 1..open + close;
            let parameters: Vec<_> = parts(text, list.clone()).into_iter().map(|part| &text[part]).collect();
            let bare: Vec<_> = parameters.iter().map(|part| part.split(':').next().unwrap_or(part)).collect();
            if bare != parameters {
                changes.push(Change::new("bounds deleted", keyword.trim(), list, bare.join(", ")));
            }
        }
    }
}

const METHODS: [&str; 9] =
    ["deep_clone", "twin", "build", "clone", "builder", "into_builder", "to_builder", "open", "deep_clone_from"];

fn calls(text: &str, changes: &mut Vec<Change>) {
    for method in METHODS {
        let call = format!(".{method}()");
        for at in places(text, &call) {
            let whole = at..at + call.len();
            for other in &METHODS[..7] {
                if *other != method {
                    changes.push(Change::new(format!("call: {other}()"), method, whole.clone(), format!(".{other}()")));
                }
            }
            changes.push(Change::new("call deleted", method, whole.clone(), ""));
            changes.push(Change::new("call with .await", method, whole.clone(), format!("{call}.await")));
            changes.push(Change::new("call with an argument", method, whole, format!(".{method}(5)")));
        }
    }
}

/// Calls with arguments between `builder()` and `build()`.
fn setters(text: &str, changes: &mut Vec<Change>) {
    for start in places(text, "builder()") {
        let mut at = start + "builder()".len();
        while let Some((name, arguments)) = method(text, at) {
            if &text[name.clone()] == "build" {
                break;
            }
            let (whole, name) = (at..arguments.end, name);
            let label = &text[name.clone()];
            changes.push(Change::new("setter deleted", label, whole.clone(), ""));
            changes.push(Change::new("setter misspelt", label, name.end..name.end, "x"));
            changes.push(Change::new("setter twice", label, whole.end..whole.end, &text[whole.clone()]).spreads());
            changes.push(Change::new("setter without argument", label, arguments.start + 1..arguments.end - 1, ""));
            changes.push(Change::new("setter with a number", label, arguments.start + 1..arguments.end - 1, "5"));
            at = arguments.end;
        }
    }
}

/// The name and the arguments of `.name(..)`, perhaps on the next line.
fn method(text: &str, at: usize) -> Option<(Range<usize>, Range<usize>)> {
    let rest = text[at..].trim_start().strip_prefix('.').filter(|rest| rest.starts_with(is_word))?;
    let start = text.len() - rest.len();
    let name = start..end(text, start);
    text[name.end..].starts_with('(').then(|| (name.clone(), name.end..end(text, name.end)))
}
