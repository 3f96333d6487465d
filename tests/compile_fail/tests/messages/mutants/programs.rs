//! The programs of the documentation.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

/// What rustdoc compiles of a page or a comment.
pub(super) struct Program {
    /// The page and the heading, or the file of the comment, and which one of several.
    pub(super) name: String,
    pub(super) text: String,
}

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// Those that derive something, from README.md, the pages in `core/docs` and the comments in `core/src`.
pub(super) fn programs() -> Vec<Program> {
    let root = Path::new(ROOT);
    let mut files = vec![root.join("README.md")];
    for folder in ["core/docs", "core/src"] {
        collect(&root.join(folder), &mut files);
    }
    files.sort();
    let mut programs = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("a text");
        let name = file.strip_prefix(root.join("core")).or_else(|_| file.strip_prefix(root)).expect("below the root");
        let name = name.to_string_lossy().replace('\\', "/");
        if let Some(page) = name.strip_suffix(".md") {
            of_page(page.trim_start_matches("docs/"), text.lines(), &mut programs);
        } else if name.ends_with(".rs") {
            let comments = text.lines().map(|line| {
                let comment = line.trim_start();
                let comment = comment.strip_prefix("//!").or_else(|| comment.strip_prefix("///"));
                comment.map_or("", |comment| comment.strip_prefix(' ').unwrap_or(comment))
            });
            of_page(&name, comments, &mut programs);
        }
    }
    number(&mut programs);
    programs
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

fn of_page<'l>(page: &str, lines: impl Iterator<Item = &'l str>, programs: &mut Vec<Program>) {
    let mut name = page.to_owned();
    // The tag of a block, and its lines.
    let mut block: Option<(&str, Vec<&str>)> = None;
    for line in lines {
        match (line.trim_start().strip_prefix("```"), block.take()) {
            (Some(tag), None) => block = Some((tag, Vec::new())),
            (Some(_), Some((tag, lines))) => {
                let text = program(&lines);
                let is_compiled = tag.split(',').all(|word| matches!(word, "" | "rust" | "no_run"));
                if is_compiled && text.contains("derive(") && text.contains("DeepClone") {
                    programs.push(Program { name: name.clone(), text });
                }
            }
            (None, Some((tag, mut lines))) => {
                lines.push(line);
                block = Some((tag, lines));
            }
            (None, None) => {
                if let Some(heading) = line.trim_start_matches('#').strip_prefix(' ').filter(|_| line.starts_with('#'))
                {
                    let words: Vec<_> = heading.split(|char: char| !char.is_alphanumeric()).collect();
                    let words: Vec<_> = words.into_iter().filter(|word| !word.is_empty()).collect();
                    name = format!("{page}#{}", words.join("-").to_lowercase());
                }
            }
        }
    }
}

/// The program as rustdoc compiles it.
fn program(lines: &[&str]) -> String {
    let shown = lines.iter().map(|line| match line.trim_start() {
        "#" => "",
        hidden if hidden.starts_with("# ") => &hidden[2..],
        _ => line,
    });
    let body = shown.collect::<Vec<_>>().join("\n");
    if body.contains("fn main") {
        return body;
    }
    match body.trim_end().ends_with("(())") {
        true => format!(
            "fn main() {{\nfn inner() -> Result<(), impl core::fmt::Debug> {{\n{body}\n}}\ninner().unwrap()\n}}"
        ),
        false => format!("fn main() {{\n{body}\n}}"),
    }
}

/// Numbers those of one name, but for the first.
fn number(programs: &mut [Program]) {
    let mut seen = HashMap::new();
    for program in programs {
        let count = seen.entry(program.name.clone()).or_insert(0);
        *count += 1;
        if *count > 1 {
            program.name = format!("{} ({count})", program.name);
        }
    }
}
