//! The code that the page of attributes shows as the derive's is that of the snapshots.
//!
//! Below `<!-- expansion: NAME: START; START -->` stands, for each START, the first piece of code in
//! `macros/src/snapshots/NAME.rs` that begins so, as far as it reaches: a member, a statement, an item. `START ..` is
//! an item without its body. Paths and underscores that keep clear of the user's names are left out. `BLESS=1 cargo
//! test -p freshtwin-tests --test project expansions` writes the code anew.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// What a snapshot expands to.
fn expansion(name: &str) -> String {
    let path = file(&format!("macros/src/snapshots/{name}.rs"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.split_once("// ---- expands to ----").expect("an expansion").1.to_owned()
}

/// Without the paths to generated code's names, and with these names as a person would choose them.
fn shortened(code: &str) -> String {
    let mut short = String::new();
    for (index, part) in code.split("private::").enumerate() {
        // The modules on the way: `core::result::`.
        let mut rest = part;
        while let Some((module, further)) = rest.split_once("::").filter(|_| index > 0) {
            if !module.chars().all(|c| c.is_ascii_lowercase() || c == '_') {
                break;
            }
            rest = further;
        }
        short.push_str(rest);
    }
    let short = short.replace("__FRESHTWIN_", "").replace("__freshtwin_", "").replace("__", "");
    // The pattern of a parameter whose name no error shows.
    joined(&short.replace("(value | value)", "value"))
}

/// With each list that stood on several lines in one, where that is short now.
fn joined(code: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut lines: Vec<String> = Vec::new();
    for line in code.lines() {
        let opener = match line.trim_start().chars().next() {
            Some('>') => '<',
            Some(')') => '(',
            _ => '\0',
        };
        let opens = |above: &String| indent(above) == indent(line) && above.ends_with(opener);
        let list = lines.iter().rposition(|above| indent(above) <= indent(line)).filter(|at| opens(&lines[*at]));
        let one = list.map(|at| {
            let items: Vec<&str> = lines[at + 1..].iter().map(|item| item.trim().trim_end_matches(',')).collect();
            format!("{}{}{}", lines[at], items.join(", "), line.trim_start())
        });
        match (list, one.filter(|one| one.len() <= 90)) {
            (Some(at), Some(one)) => {
                lines.truncate(at);
                lines.push(one);
            }
            _ => lines.push(line.to_owned()),
        }
    }
    lines.join("\n") + "\n"
}

/// What a piece that begins with `start` ends with.
fn end(start: &str) -> &'static [char] {
    let begins = |words: &[&str]| words.iter().any(|word| start.starts_with(word));
    match () {
        () if begins(&["#["]) => &[']'],
        () if begins(&["impl", "fn ", "pub ", "pub(", "async fn ", "struct "]) => &['}', ';'],
        () if begins(&["const ", "let ", "private::"]) => &[';'],
        () => &[','],
    }
}

/// How far the brackets of a line open, beyond those that it closes.
fn depth(line: &str) -> i32 {
    let line = line.replace("->", "").replace("=>", "");
    let count = |signs: &str| i32::try_from(line.chars().filter(|c| signs.contains(*c)).count()).expect("a few");
    count("([{<") - count(")]}>")
}

/// The piece of `code` that begins with `start`.
fn piece(code: &str, start: &str) -> Option<String> {
    let (start, header_only) = start.strip_suffix(" ..").map_or((start, false), |start| (start, true));
    let lines: Vec<&str> = code.lines().collect();
    let first = lines.iter().position(|line| line.trim_start().starts_with(start))?;
    let indent = lines[first].len() - lines[first].trim_start().len();
    let (mut piece, mut open) = (String::new(), 0);
    for line in &lines[first..] {
        let own = line.get(indent..).unwrap_or_default();
        if header_only && (open + depth(own)) == 1 && own.ends_with('{') {
            piece.push_str(&format!("{own} .. }}\n"));
            break;
        }
        open += depth(own);
        if !own.trim_start().starts_with("#[inline]") && !own.trim_start().starts_with("#[allow(") {
            piece.push_str(own);
            piece.push('\n');
        }
        if open == 0 && own.ends_with(end(start)) {
            break;
        }
    }
    Some(shortened(&piece))
}

/// The page with the code of the snapshots in it.
fn written_anew(page: &str) -> String {
    let mut anew = String::new();
    let mut rest = page;
    while let Some((before, marked)) = rest.split_once("<!-- expansion: ") {
        let (marker, below) = marked.split_once(" -->").expect("the end of a comment");
        let (name, starts) = marker.split_once(": ").expect("a snapshot and what to show of it");
        let code = expansion(name);
        let shown = starts.split("; ").map(|start| {
            piece(&code, start).unwrap_or_else(|| panic!("nothing in the snapshot `{name}` begins with `{start}`"))
        });
        let old = below.trim_start().strip_prefix("```text\n").expect("a block of text below the comment");
        let (_, behind) = old.split_once("```").expect("the end of a block");
        let shown: String = shown.collect();
        anew.push_str(&format!("{before}<!-- expansion: {marker} -->\n```text\n{shown}```"));
        rest = behind;
    }
    anew + rest
}

#[test]
fn the_page_of_attributes_shows_what_the_derive_writes() {
    let path = file("core/docs/attributes.md");
    let page = fs::read_to_string(&path).expect("the page");
    let anew = written_anew(&page);
    if env::var_os("BLESS").is_some() {
        fs::write(path, anew).expect("the page");
    } else {
        let differs = page.lines().zip(anew.lines()).find(|(shown, now)| shown != now);
        assert_eq!(differs, None, "see the first lines of this test's file");
        assert_eq!(page.lines().count(), anew.lines().count(), "see the first lines of this test's file");
    }
}

/// Each section of a key, and the code in it.
#[test]
fn each_key_of_the_page_shows_an_expansion() {
    let page = fs::read_to_string(file("core/docs/attributes.md")).expect("the page");
    let sections: Vec<&str> = page.split("\n## ").skip(1).collect();
    assert!(sections.len() > 15);
    for section in sections {
        let title = section.lines().next().unwrap_or_default();
        assert!(section.contains("<!-- expansion: "), "nothing of a snapshot under {title}");
    }
}
