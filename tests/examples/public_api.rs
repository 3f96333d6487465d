//! Prints the public API that rustdoc's pages show: `public_api target/doc/freshtwin`, which `.ci/api` runs.
//!
//! Each item with its declaration, its methods, and the traits that it implements, without those that it has by a
//! blanket implementation.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::args_os().nth(1).ok_or(io::ErrorKind::InvalidInput)?);
    let mut pages = Vec::new();
    collect(&root, &mut pages)?;
    pages.sort();
    for page in pages {
        let declarations = declarations(&fs::read_to_string(&page)?, page.file_name().is_some_and(is_trait));
        if !declarations.is_empty() {
            println!("{}", item(page.strip_prefix(&root).unwrap_or(&page)));
            declarations.iter().for_each(|declaration| println!("    {declaration}"));
        }
    }
    Ok(())
}

fn is_trait(page: &std::ffi::OsStr) -> bool {
    page.to_string_lossy().starts_with("trait.")
}

/// All pages below a folder.
fn collect(folder: &Path, pages: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, pages)?;
        } else if path.extension().is_some_and(|extension| extension == "html") {
            pages.push(path);
        }
    }
    Ok(())
}

/// `fs/struct.FileConfig.html` is the page of `struct fs::FileConfig`.
fn item(page: &Path) -> String {
    let name = page.with_extension("").to_string_lossy().replace('/', "::");
    match name.rsplit_once("::") {
        Some((module, kind_and_name)) => match kind_and_name.split_once('.') {
            Some((kind, name)) => format!("{kind} {module}::{name}"),
            None => format!("mod {module}"),
        },
        None => name.replacen('.', " ", 1),
    }
}

/// What a page declares, each on one line.
fn declarations(page: &str, is_trait: bool) -> Vec<String> {
    let own = page.split("id=\"blanket-implementations\"").next().unwrap_or_default();
    let mut of_trait = false;
    let mut found: Vec<String> =
        blocks(own, "<pre class=\"rust item-decl\"><code>", "</code></pre>").map(text).collect();
    for header in own.split("class=\"code-header\">").skip(1) {
        let header = text(header.split("</h3>").next().and_then(|rest| rest.split("</h4>").next()).unwrap_or_default());
        let is_impl = header.starts_with("impl");
        if is_impl {
            of_trait = header.contains(" for ");
        }
        // The methods of a trait are in its declaration, and those of an implementation in that of its trait.
        let is_told = header.contains("fn ") && (of_trait || is_trait);
        let is_noise = ["Freeze", "RefUnwindSafe", "UnsafeUnpin", "StructuralPartialEq"]
            .iter()
            .any(|name| header.contains(&format!("{name} for ")));
        if !is_told && !is_noise {
            found.push(if is_impl { header } else { format!("    {header}") });
        }
    }
    found.dedup();
    found
}

/// What is between each `start` and the next `end`.
fn blocks<'p>(page: &'p str, start: &'p str, end: &'p str) -> impl Iterator<Item = &'p str> {
    page.split(start).skip(1).filter_map(move |rest| rest.split(end).next())
}

/// A piece of a page without tags and entities, on one line.
fn text(html: &str) -> String {
    let mut plain = String::new();
    for piece in html.split('<') {
        // Where clauses and long signatures go on in a block or line of their own.
        if piece.starts_with("div") || piece.starts_with("br") {
            plain.push(' ');
        }
        plain += piece.split_once('>').map_or(piece, |(_, text)| text);
    }
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " ")] {
        plain = plain.replace(entity, character);
    }
    plain.replace("&amp;", "&").split_whitespace().collect::<Vec<_>>().join(" ")
}
