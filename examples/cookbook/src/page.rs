//! The cookbook's page in the docs is made of the recipes, in this order.
//!
//! `BLESS=1 cargo test -p freshtwin-cookbook page` writes it anew.

use std::{collections::BTreeSet, env, fmt::Write, fs};

use crate::Result;

const PAGE: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../core/docs/cookbook.md");
const SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");

const RECIPES: [&str; 22] = [
    "rusqlite",
    "diesel_sqlite",
    "sqlx_sqlite",
    "postgres",
    "tokio_postgres",
    "redis",
    "ureq",
    "websocket",
    "mail",
    "mqtt",
    "tcp_reader_and_writer",
    "files",
    "child_process",
    "channels",
    "tokio_worker",
    "tokio_tasks",
    "login_checkpoint",
    "rayon_workers",
    "axum_state",
    "locks",
    "options_and_lists",
    "temp_dirs",
];

/// The first line that is not the recipe's any more.
const TESTS: [&str; 3] = ["#[test]", "#[tokio::test]", "#[cfg(unix)]"];

const INTRODUCTION: &str = "\
A recipe for each common client: a type with data and that resource, to copy
and change.

CI compiles all of them with the real crates and runs their tests; those for
PostgreSQL and Redis need a server. The recipes with their tests are in
`examples/cookbook/src`. A recipe that uses tokio, serde or parking_lot needs
freshtwin's feature of that name.

These are the crates that the recipes use; take the lines that yours needs.
diesel links SQLite's library from the system, or from `libsqlite3-sys` with its
feature `bundled`.
";

/// What the page does not show of the dependencies: the crate itself, and what
/// only tests need.
const NOT_SHOWN: [&str; 2] = ["freshtwin ", "tower "];

const TOKIO: &str = "tokio = { version = \"1\", features = [\"full\"] }\n";

/// The section of a recipe: its heading, what it says, and its code up to the tests.
fn section(name: &str) -> Result<String> {
    let source = fs::read_to_string(format!("{SOURCES}/{name}.rs"))?;
    let recipe = source.lines().take_while(|line| !TESTS.contains(line));
    let (about, code): (Vec<&str>, Vec<&str>) =
        recipe.partition(|line| line.starts_with("//!"));
    let about = about.join("\n").replace("//! ", "").replace("//!", "");
    let code = code.join("\n");
    Ok(format!("# {about}\n\n```rust\n{}\n```\n", code.trim()))
}

/// The dependencies as a reader writes them. Here they have as few features as
/// they can, to compile fast.
fn dependencies() -> Result<String> {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let manifest = fs::read_to_string(manifest)?;
    let list = |section| {
        let rest = manifest.lines().skip_while(move |line| *line != section);
        rest.skip(1).take_while(|line| !line.is_empty())
    };
    let mut shown: Vec<_> = list("[dependencies]")
        .chain(list("[dev-dependencies]"))
        .filter(|line| !NOT_SHOWN.iter().any(|name| line.starts_with(name)))
        .collect();
    shown.sort_unstable();
    let mut block = "[dependencies]\n".to_owned();
    for line in shown {
        let line = line
            .replace(", default-features = false", "")
            .replace(", optional = true", "");
        let alone = line
            .split_once("{ version = ")
            .and_then(|(name, rest)| Some((name, rest.strip_suffix(" }")?)));
        match alone {
            // The list of what each recipe needs would be too wide.
            Some(("tokio = ", _)) => block += TOKIO,
            Some((name, version)) if !version.contains(',') => {
                writeln!(block, "{name}{version}")?;
            }
            _ => writeln!(block, "{line}")?,
        }
    }
    Ok(block)
}

/// A link to a section, by its heading.
fn link(section: &str) -> String {
    let heading = section.lines().next().unwrap_or_default();
    let heading = heading.trim_start_matches("# ");
    let letters = heading.to_lowercase();
    let letters =
        letters.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    let anchor = letters.collect::<String>().replace(' ', "-");
    format!("- [{heading}](#{anchor})\n")
}

fn page() -> Result<String> {
    let sections: Vec<_> =
        RECIPES.into_iter().map(section).collect::<Result<_>>()?;
    let links: String = sections.iter().map(|text| link(text)).collect();
    let dependencies = dependencies()?;
    let mut page = format!("{INTRODUCTION}\n```toml\n{dependencies}```\n\n");
    writeln!(page, "The recipes:\n\n{links}")?;
    page += &sections.join("\n");
    Ok(page)
}

#[test]
fn it_shows_the_recipes() -> Result {
    let page = page()?;
    if env::var_os("BLESS").is_some() {
        return Ok(fs::write(PAGE, page)?);
    }
    let shown = fs::read_to_string(PAGE)?;
    assert!(
        shown == page,
        "the recipes have changed: see the first lines of {}",
        file!()
    );
    Ok(())
}

#[test]
fn it_has_each_recipe() -> Result {
    let mut files = BTreeSet::new();
    for entry in fs::read_dir(SOURCES)? {
        let name = entry?.file_name().to_string_lossy().replace(".rs", "");
        files.insert(name);
    }
    let listed = RECIPES.into_iter().chain(["lib", "page"]);
    assert_eq!(files, listed.map(str::to_owned).collect());
    Ok(())
}

#[test]
fn it_has_80_columns() -> Result {
    let page = page()?;
    let lines = page.lines().enumerate();
    // A link cannot be broken.
    for (number, line) in lines.filter(|(_, line)| !line.starts_with("- [")) {
        assert!(line.chars().count() <= 80, "line {}: {line}", number + 1);
    }
    Ok(())
}
