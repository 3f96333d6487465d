//! What is wrong with errors that are correct: noise, and words that the user never wrote.

use std::{collections::HashSet, fmt, ops::Add};

use serde_json::Value;

/// How often, in some errors.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Figures {
    /// Errors that say the same as an earlier one, at the same place.
    repeated: usize,
    /// Errors that name a generated item.
    generated: usize,
    /// Errors that stand at the derive alone.
    derive: usize,
    /// Errors with a list of types that implement a trait.
    lists: usize,
}

impl Figures {
    pub(crate) const HEAD: &str = "repeated generated derive lists";

    pub(crate) fn of(errors: &[Value]) -> Self {
        let mut seen = HashSet::new();
        let mut figures = Self::default();
        for error in errors {
            if !seen.insert(place_and_text(error)) {
                figures.repeated += 1;
                continue;
            }
            let texts = texts(error);
            figures.generated += usize::from(texts.iter().any(|text| names_generated(text)));
            figures.derive += usize::from(stands_at_a_derive(error));
            figures.lists += usize::from(texts.iter().any(|text| text.contains("the following other types")));
        }
        figures
    }

    pub(crate) fn repeated(self) -> usize {
        self.repeated
    }

    /// What they are where the mistake is in the derive.
    pub(crate) fn of_a_derive(self) -> Self {
        Self { derive: 0, ..self }
    }
}

impl Add for Figures {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            repeated: self.repeated + other.repeated,
            generated: self.generated + other.generated,
            derive: self.derive + other.derive,
            lists: self.lists + other.lists,
        }
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { repeated, generated, derive, lists } = self;
        write!(f, "{repeated:8} {generated:9} {derive:6} {lists:5}")
    }
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn primary(error: &Value) -> impl Iterator<Item = &Value> {
    array(&error["spans"]).filter(|span| span["is_primary"] == true)
}

fn place_and_text(error: &Value) -> String {
    let places = primary(error).map(|span| format!("{}-{}", span["byte_start"], span["byte_end"]));
    format!("{} {}", error["message"], places.collect::<Vec<_>>().join(" "))
}

/// Everything that rustc itself says, without the lines that it shows of the program.
fn texts(error: &Value) -> Vec<&str> {
    fn of_part(part: &Value) -> impl Iterator<Item = &str> {
        let spans = array(&part["spans"]).flat_map(|span| [&span["label"], &span["suggested_replacement"]]);
        [&part["message"]].into_iter().chain(spans).filter_map(Value::as_str)
    }
    [error].into_iter().chain(array(&error["children"])).flat_map(of_part).collect()
}

/// The modules of the runtime that hold what only generated code names. rustc leaves out the path where no other crate
/// has an item of the same name.
const HIDDEN: [&str; 5] = ["config", "engine", "named", "refused", "resource"];

/// `__private`, `__f0`, `_::SessionIsData`, `freshtwin::refused::LockIsData`.
fn names_generated(text: &str) -> bool {
    let before = |at: usize| text[..at].chars().next_back();
    let begins_a_name = |at: usize| !before(at).is_some_and(|char| char.is_alphanumeric() || char == '_');
    let is_hidden = HIDDEN.iter().any(|module| text.contains(&format!("freshtwin::{module}::")));
    let prefixed = text.match_indices("__").any(|(at, _)| begins_a_name(at));
    is_hidden || prefixed || text.match_indices("_::").any(|(at, _)| begins_a_name(at))
}

fn stands_at_a_derive(error: &Value) -> bool {
    let at_derive = |span: &Value| {
        // A place in another crate has no text.
        let is_shown = array(&span["text"]).next().is_some();
        is_shown
            && array(&span["text"]).all(|line| {
                let number = |key: &str| line[key].as_u64().unwrap_or(1) as usize - 1;
                let text: Vec<char> = line["text"].as_str().unwrap_or_default().chars().collect();
                let marked: String =
                    text.get(number("highlight_start")..number("highlight_end")).into_iter().flatten().collect();
                text.iter().collect::<String>().contains("derive(") && marked == "DeepClone"
            })
    };
    primary(error).all(at_derive)
}
