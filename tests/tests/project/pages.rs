//! The pages of documentation: the errors that they quote are the compiler's, and each kind of error is found in the
//! page of questions; their code fits on a screen, and their links lead somewhere.
//!
//! A quoted error is a `text` block that begins with `error`, below a comment `<!-- case: FOLDER/NAME -->` that names
//! the case of the test binary `ui`. `BLESS=1 cargo test -p freshtwin-tests --test project pages` writes the errors
//! anew.

use std::path::{Path, PathBuf};
use std::{env, fs};

use super::{ROOT, on_one_line};

fn pages() -> Vec<PathBuf> {
    let folder = fs::read_dir(Path::new(ROOT).join("core/docs")).expect("the folder of pages");
    let files = folder.map(|entry| entry.expect("an entry").path());
    let mut pages: Vec<_> = files.filter(|path| path.extension().is_some_and(|end| end == "md")).collect();
    pages.push(Path::new(ROOT).join("README.md"));
    pages.sort();
    pages
}

/// What a page shows of a case's error: its first line, and the source with the label.
fn excerpt(case: &str) -> String {
    let path = Path::new(ROOT).join(format!("tests/compile_fail/ui/{case}.stderr"));
    let error = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let shown = error.lines().take_while(|line| {
        let text = line.trim_start();
        !text.is_empty() && !["= ", "help: ", "note: "].iter().any(|start| text.starts_with(start))
    });
    let mut shown: Vec<_> = shown.filter(|line| !line.trim_start().starts_with("-->")).collect();
    shown.truncate(shown.len() - usize::from(shown.last().is_some_and(|line| line.trim() == "|")));
    shown.join("\n")
}

/// The page with each quoted error as the compiler gives it now.
fn quoted_anew(page: &str) -> String {
    let mut blocks = page.split("```").map(str::to_owned).collect::<Vec<_>>();
    for index in (1..blocks.len()).step_by(2) {
        if !blocks[index].starts_with("text\nerror") {
            continue;
        }
        let above = blocks[index - 1].trim_end();
        let case = above.rsplit_once("<!-- case: ").and_then(|(_, rest)| rest.strip_suffix(" -->"));
        let case = case.unwrap_or_else(|| panic!("no case is named above: {}", blocks[index]));
        blocks[index] = format!("text\n{}\n", excerpt(case));
    }
    blocks.join("```")
}

#[test]
fn quote_the_compiler() {
    let mut quotes = 0;
    for path in pages() {
        let page = fs::read_to_string(&path).expect("a page");
        let anew = quoted_anew(&page);
        quotes += anew.matches("```text\nerror").count();
        if env::var_os("BLESS").is_some() {
            fs::write(&path, anew).expect("a page");
        } else {
            assert_eq!(page, anew, "{}: see the first lines of this test's file", path.display());
        }
    }
    assert!(quotes > 10, "{quotes}");
}

#[test]
fn have_code_to_paste_of_at_most_80_columns() {
    for path in pages() {
        let page = fs::read_to_string(&path).expect("a page");
        for block in page.split("```").skip(1).step_by(2).filter(|block| block.starts_with("rust")) {
            for line in block.lines() {
                assert!(line.chars().count() <= 80, "{}: {line}", path.display());
                // rustdoc hides such a line, and GitHub does not.
                assert!(!line.starts_with("# "), "{}: {line}", path.display());
            }
        }
    }
}

/// The text of a page without its code.
fn prose(page: &str) -> String {
    page.split("```").step_by(2).collect()
}

/// What GitHub and rustdoc call the sections of a page: `The builder` is `the-builder`.
fn sections(page: &str) -> Vec<String> {
    let headings = page
        .lines()
        .filter_map(|line| line.trim_start_matches('#').strip_prefix(' ').filter(|_| line.starts_with('#')));
    let section = |heading: &str| {
        let letters = heading.to_lowercase();
        let letters = letters.chars().filter(|c| c.is_alphanumeric() || [' ', '-', '_'].contains(c));
        letters.collect::<String>().replace(' ', "-")
    };
    headings.map(section).collect()
}

/// The targets of a page's links: `[text](target)`, and `[name]: target` on a line of its own.
fn targets(prose: &str) -> impl Iterator<Item = &str> {
    let inline = prose.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let named = prose.lines().filter(|line| line.starts_with('[')).filter_map(|line| line.split_once("]: "));
    inline.chain(named.map(|(_, target)| target))
}

#[test]
fn have_links_to_what_there_is() {
    let mut links = 0;
    for path in pages() {
        let page = prose(&fs::read_to_string(&path).expect("a page"));
        // rustdoc checks its own.
        let is_file = |target: &&str| !["::", "@", "https:"].iter().any(|other| target.contains(other));
        for target in targets(&page).filter(is_file) {
            links += 1;
            let (file, section) = target.split_once('#').unwrap_or((target, ""));
            let file = if file.is_empty() { path.clone() } else { path.with_file_name(file) };
            assert!(file.exists(), "{}: {target}", path.display());
            let known = || sections(&prose(&fs::read_to_string(&file).expect("a page"))).contains(&section.to_owned());
            assert!(section.is_empty() || known(), "{}: {target}", path.display());
        }
    }
    assert!(links > 40, "{links}");
}

/// rustdoc has no such files: it takes the targets from `links.txt`.
#[test]
fn name_each_link_for_rustdoc() {
    let known = fs::read_to_string(Path::new(ROOT).join("core/docs/links.txt")).expect("the links");
    for path in pages() {
        let page = prose(&fs::read_to_string(&path).expect("a page"));
        let named = page.lines().filter(|line| line.starts_with('[')).filter_map(|line| line.split_once("]: "));
        for (name, target) in named.filter(|(_, target)| !target.starts_with("https:")) {
            assert!(known.contains(&format!("{name}]: ")), "{}: {name}]: {target}", path.display());
        }
    }
}

/// A text with an empty place for each name in it, and on one line.
fn without_names(text: &str) -> String {
    on_one_line(text).split('`').step_by(2).collect::<Vec<_>>().join("``")
}

/// All files below a folder whose names end with `end`.
fn files(folder: PathBuf, end: &str) -> Vec<PathBuf> {
    let (mut folders, mut files) = (vec![folder], Vec::new());
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == end) {
                files.push(path);
            }
        }
    }
    files
}

/// The first lines of the compiler's errors that have a code, in all cases; but for names that are not in scope or
/// there twice, types without an end, lifetimes, types and arguments that are missing and values that cannot move,
/// which are no matter of this crate.
fn headlines() -> Vec<String> {
    let errors = files(Path::new(ROOT).join("tests/compile_fail/ui"), "stderr").into_iter().map(|path| {
        let error = fs::read_to_string(path).expect("an error");
        error.lines().next().unwrap_or_default().to_owned()
    });
    let others =
        ["E0072]", "E0106]", "E0107]", "E0121]", "E0124]", "E0220]", "E0261]", "E0404]", "E0425]", "E0433]", "E0507]"];
    let errors = errors.filter(|line| line.starts_with("error[E") && !others.iter().any(|code| line.contains(code)));
    errors.filter_map(|line| line.split_once("]: ").map(|(_, text)| text.to_owned())).collect()
}

/// The texts that the library's traits give to the compiler.
fn messages() -> Vec<String> {
    let sources = files(Path::new(ROOT).join("core/src"), "rs").into_iter();
    let sources = sources.map(|path| fs::read_to_string(path).expect("a source"));
    let of_source = |source: String| -> Vec<String> {
        let texts = source.split("message = \"").skip(1).filter_map(|rest| rest.split('"').next());
        texts.map(str::to_owned).collect()
    };
    sources.flat_map(of_source).collect()
}

#[test]
fn answer_each_kind_of_error() {
    let questions = fs::read_to_string(Path::new(ROOT).join("core/docs/questions.md")).expect("the page of questions");
    let questions = without_names(&questions.replace("```", ""));
    let (headlines, messages) = (headlines(), messages());
    assert!(headlines.len() > 90 && messages.len() > 30, "{} and {}", headlines.len(), messages.len());
    let errors = headlines.into_iter().chain(messages);
    let unknown: Vec<_> = errors.filter(|text| !questions.contains(&without_names(text))).collect();
    assert!(unknown.is_empty(), "a search in `questions.md` finds none of these: {unknown:#?}");
}
