//! Tests that the documentation has exactly the keys of the table.
//!
//! In a page, a table of keys is between `<!-- keys: PLACE, .. -->` and `<!-- end of keys -->`, and its first column
//! names the keys as code.

use std::fs;
use std::path::Path;

use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Meta, Token};

use crate::attr::keys::{Key, PLACES, Place, Syntax};

/// A page with tables of all keys.
struct Page {
    file: &'static str,
}

/// The pages with tables.
const PAGES: [Page; 1] = [Page { file: "src/lib.rs" }];

/// The page with a section for each key.
const SECTIONS: &str = "../core/docs/attributes.md";

/// A row of a table: the keys in its first column, and the text about them.
struct Row {
    keys: Vec<Vec<String>>,
    meaning: String,
}

/// Returns the tables of a page, each with the names of its places.
fn tables(page: &Page) -> Vec<(Vec<String>, Vec<Row>)> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(page.file)).unwrap();
    let lines: Vec<&str> = text.lines().map(|line| line.trim_start_matches("///").trim()).collect();
    let mut tables = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let Some(places) = line.strip_prefix("<!-- keys: ").and_then(|rest| rest.strip_suffix(" -->")) else {
            continue;
        };
        let places = places.split(", ").map(str::to_owned).collect();
        let rows = lines[index + 1..].iter().take_while(|line| **line != "<!-- end of keys -->");
        let rows = rows.filter(|line| line.starts_with("| ") && !line.starts_with("| ---")).map(|line| row(line));
        tables.push((places, rows.collect()));
    }
    tables
}

fn row(line: &str) -> Row {
    let line = line.trim_matches('|');
    let (first, meaning) = line.split_once('|').unwrap_or((line, ""));
    let code = first.split('`').skip(1).step_by(2);
    Row { keys: code.map(keys).collect(), meaning: meaning.trim().to_owned() }
}

/// Returns the keys in a piece of code: `clone` in `#[deep_clone(clone)]`, `builder` and `name` in
/// `builder(name = Name)`.
fn keys(code: &str) -> Vec<String> {
    let attribute = syn::Attribute::parse_outer.parse_str(code);
    let list = match attribute.as_deref() {
        Ok([attribute]) => match &attribute.meta {
            Meta::List(list) => list.tokens.clone(),
            _ => TokenStream::new(),
        },
        _ => code.parse().unwrap_or_else(|_| panic!("`{code}` is no list of keys")),
    };
    let mut keys = Vec::new();
    let parsed = (|input: ParseStream<'_>| list_of(input, &mut keys)).parse2(list);
    parsed.unwrap_or_else(|error| panic!("`{code}`: {error}"));
    keys
}

fn list_of(input: ParseStream<'_>, keys: &mut Vec<String>) -> syn::Result<()> {
    while !input.is_empty() {
        if input.peek(Token![..]) {
            input.parse::<Token![..]>()?;
            continue;
        }
        let key = input.call(Ident::parse_any)?.to_string();
        if input.peek(syn::token::Paren) {
            let content;
            syn::parenthesized!(content in input);
            if key == "builder" {
                list_of(&content, keys)?;
            } else {
                content.parse::<TokenStream>()?;
            }
        }
        keys.push(key);
        while !input.is_empty() && !input.peek(Token![,]) {
            input.parse::<proc_macro2::TokenTree>()?;
        }
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(())
}

fn place(name: &str) -> &'static Place {
    PLACES.into_iter().find(|place| place.name == name).unwrap_or_else(|| panic!("there is no place `{name}`"))
}

#[test]
fn each_page_has_all_keys_and_no_others() {
    for page in &PAGES {
        let tables = tables(page);
        for wanted in PLACES {
            let table = tables.iter().find(|(places, _)| places.iter().any(|name| name == wanted.name));
            let (_, rows) = table.unwrap_or_else(|| panic!("{} has no table `{}`", page.file, wanted.name));
            for key in wanted.keys {
                let mut rows = rows.iter().filter(|row| row.keys.iter().flatten().any(|name| name == key.name));
                assert!(
                    rows.any(|row| row.meaning.contains(key.about)),
                    "{}: `{}`: {}",
                    page.file,
                    key.name,
                    key.about
                );
            }
        }
        for (places, rows) in &tables {
            let known: Vec<&str> = places.iter().flat_map(|name| place(name).keys.iter().map(|key| key.name)).collect();
            for name in rows.iter().flat_map(|row| row.keys.iter().flatten()) {
                assert!(known.contains(&name.as_str()), "{}: `{name}` is no key of {places:?}", page.file);
            }
        }
    }
}

#[test]
fn each_key_has_a_section_or_a_row_on_the_page_of_attributes() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(SECTIONS)).unwrap();
    for place in PLACES {
        for key in place.keys {
            let (heading, row) = (format!("## `{}`", key.name), format!("| `{}", key.name));
            let shown = page
                .lines()
                .any(|line| line.starts_with(&heading) || (place.name == "builder" && line.starts_with(&row)));
            assert!(shown, "{SECTIONS}: nothing on `{}` of {}", key.name, place.name);
            let listed = page.contains(&format!("[`{}`](#", key.name)) || place.name == "builder";
            assert!(listed, "{SECTIONS}: the list of keys at the top does not lead to `{}`", key.name);
        }
    }
}

#[test]
fn each_form_is_listed_as_it_is_written() {
    let forms = [
        (Syntax::Flag, "touch"),
        (Syntax::Value("EXPR"), "touch = EXPR"),
        (Syntax::Optional("EXPR"), "touch, touch = EXPR"),
        (Syntax::List("Trait, .."), "touch(Trait, ..)"),
        (Syntax::ValueOrList("Name", ".."), "touch = Name, touch(..)"),
    ];
    for (syntax, list) in forms {
        assert_eq!(Key { name: "touch", syntax, about: "" }.forms().join(", "), list);
    }
}

#[test]
fn each_key_has_a_snapshot() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/snapshots");
    let inputs = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let inputs: Vec<String> = inputs.filter_map(|text| Some(text.split_once("// ----")?.0.to_owned())).collect();
    for key in PLACES.iter().flat_map(|place| place.keys) {
        let mut attributes = inputs.iter().flat_map(|input| input.lines()).filter(|line| line.contains("#["));
        assert!(attributes.any(|line| line.contains(key.name)), "no snapshot shows `{}`", key.name);
    }
}
