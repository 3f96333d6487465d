//! What rustc says about a program of the documentation that is wrong in one place: one error, and nothing that `judge`
//! counts.
//!
//! Each program is changed at each place in each way that the files below know. The test takes a sample, which
//! `mutants.txt` describes: a table to read, and a list of what is not good yet, to which nothing may come. A mutant
//! that compiles is on the list, too: some changes are right, but a misspelt key is not. Whether a mutant is in the
//! sample hangs on its name alone, so that a new example leaves the others where they are.
//!
//! - `FIGURES=overwrite cargo test -p freshtwin-compile-fail --test messages mutants` writes `mutants.txt` anew.
//! - `MUTANTS='key misspelt' cargo test .. mutants -- --nocapture` shows the messages of those that have this in their
//!   name.
//! - `MUTANTS=all ..` shows the table and the list of all mutants.

mod attributes;
mod change;
mod items;
mod programs;
mod scan;
mod tests;
mod types;
mod uses;

use std::{
    collections::{BTreeMap, HashSet},
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process,
};

use serde_json::Value;

use crate::{COMPILER, for_each, judge::Figures};
use change::Change;
use programs::{Program, programs};

/// One mutant of so many is in the sample.
const SAMPLE: u64 = 8;

const KNOWN: &str = "tests/messages/mutants.txt";

/// A program of the documentation after one change.
struct Mutant {
    name: String,
    change: Change,
    text: String,
}

/// What rustc says about a mutant.
struct Answer {
    mutant: Mutant,
    errors: Vec<Value>,
}

impl Answer {
    fn figures(&self) -> Figures {
        let figures = Figures::of(&self.errors);
        if self.mutant.change.is_of_derive { figures.of_a_derive() } else { figures }
    }

    /// Those that are no copies of others.
    fn count(&self) -> usize {
        self.errors.len() - self.figures().repeated()
    }

    /// The line of a mutant that has not one error, or one that is not good.
    fn fault(&self) -> Option<String> {
        let (figures, count) = (self.figures(), self.count());
        let is_fine = (count == 1 || self.mutant.change.spreads) && figures == Figures::default();
        (!is_fine).then(|| format!("{count:6} {figures}  {}", self.mutant.name))
    }
}

/// The errors of a program, without those that say one of `follows`.
fn errors_of(number: usize, text: &str, follows: &[&str]) -> Vec<Value> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutants");
    fs::create_dir_all(&folder).expect("a folder for the programs");
    // Another run can be at work.
    let file: PathBuf = folder.join(format!("{}_{number}.rs", process::id()));
    fs::write(&file, text).expect("a program");
    let mut errors = COMPILER.errors_of(&file);
    let _ = fs::remove_file(&file);
    errors
        .retain(|error| !follows.iter().any(|text| error["message"].as_str().is_some_and(|said| said.contains(text))));
    errors
}

/// All mutants of a program that differ from it and from each other.
fn mutants(program: &Program) -> Vec<Mutant> {
    let items = items::items(&program.text);
    let mut changes = attributes::changes(&program.text, &items);
    changes.extend(types::changes(&program.text, &items));
    changes.extend(uses::changes(&program.text, &items));
    let mut texts = HashSet::from([program.text.clone()]);
    let mut numbers = BTreeMap::new();
    let mutant = |change: Change| {
        let mut name = format!("{}: {}", program.name, change.kind);
        if !change.at.is_empty() {
            write!(name, " @ {}", change.at).expect("a string");
        }
        let number = numbers.entry(name.clone()).or_insert(0);
        *number += 1;
        if *number > 1 {
            write!(name, " ({number})").expect("a string");
        }
        let text = change.apply(&program.text);
        texts.insert(text.clone()).then_some(Mutant { name, change, text })
    };
    changes.into_iter().filter_map(mutant).collect()
}

/// FNV-1a, which is the same with each version of Rust.
fn hash(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The mutants of the programs that compile here. The others need crates that the programs of `ui/` do without.
fn answers(is_wanted: impl Fn(&str) -> bool) -> (String, Vec<Answer>) {
    let programs: Vec<_> = programs().into_iter().enumerate().collect();
    let number = programs.len();
    let programs = for_each(programs, |(number, program)| errors_of(*number, &program.text, &[]).is_empty());
    let programs: Vec<_> =
        programs.into_iter().filter(|(_, compiles)| *compiles).map(|((_, program), _)| program).collect();
    let all: Vec<_> = programs.iter().flat_map(mutants).collect();
    let head =
        format!("{} programs, {} of which compile here, and {} mutants of these", number, programs.len(), all.len());
    let wanted: Vec<_> = all.into_iter().filter(|mutant| is_wanted(&mutant.name)).enumerate().collect();
    let answers = for_each(wanted, |(number, mutant)| errors_of(*number, &mutant.text, mutant.change.follows));
    (head, answers.into_iter().map(|((_, mutant), errors)| Answer { mutant, errors }).collect())
}

/// How many errors, by kind of change.
fn table(answers: &[Answer]) -> String {
    let mut kinds: BTreeMap<&str, Vec<&Answer>> = BTreeMap::new();
    answers.iter().for_each(|answer| kinds.entry(&answer.mutant.change.kind).or_default().push(answer));
    let mut table = "  none    one   more faulty\n".to_owned();
    for (kind, answers) in kinds.into_iter().chain([("all", answers.iter().collect())]) {
        let of = |count: usize| answers.iter().filter(|answer| answer.count().min(2) == count).count();
        let faulty = answers.iter().filter(|answer| answer.fault().is_some()).count();
        writeln!(table, "{:6} {:6} {:6} {faulty:6}  {kind}", of(0), of(1), of(2)).expect("a string");
    }
    table
}

/// What `mutants.txt` contains.
fn report(head_line: &str, answers: &[Answer]) -> String {
    let faults: Vec<_> = answers.iter().filter_map(Answer::fault).collect();
    format!("{head_line}; {} of these\n\n{}\n{}\n{}\n", answers.len(), table(answers), head(), faults.join("\n"))
}

fn head() -> String {
    format!("errors {}  of those that have not one error, or one that is not good", Figures::HEAD)
}

fn messages(answer: &Answer) -> String {
    let rendered = answer.errors.iter().filter_map(|error| error["rendered"].as_str());
    format!("===== {}\n{}\n{}", answer.mutant.name, answer.mutant.text, rendered.collect::<String>())
}

#[test]
fn mutants_of_the_documentation_have_one_error() {
    if let Ok(word) = env::var("MUTANTS") {
        let (head_line, answers) = answers(|name| word == "all" || name.contains(&word));
        if word != "all" {
            answers.iter().for_each(|answer| println!("{}", messages(answer)));
        }
        return println!("{}", report(&head_line, &answers));
    }
    let (head_line, answers) = answers(|name| hash(name).is_multiple_of(SAMPLE));
    if env::var("FIGURES").is_ok_and(|value| value == "overwrite") {
        return fs::write(KNOWN, report(&head_line, &answers)).expect("mutants.txt can be written");
    }
    let known = fs::read_to_string(KNOWN).expect("mutants.txt");
    let (_, known) = known.split_once(&head()).expect("a list of faults");
    let mut gone: Vec<&str> = known.lines().skip(1).collect();
    let mut new: Vec<&Answer> = Vec::new();
    for answer in &answers {
        let Some(fault) = answer.fault() else { continue };
        match gone.iter().position(|known| *known == fault) {
            Some(known) => drop(gone.remove(known)),
            None => new.push(answer),
        }
    }
    assert!(new.is_empty() && gone.is_empty(), "{}", difference(&new, &gone));
}

/// What a reader has to know about a test that failed: where an error got worse, and what rustc says there.
fn difference(new: &[&Answer], gone: &[&str]) -> String {
    let mut text = "errors about mutants are no longer as `mutants.txt` has them\n".to_owned();
    for answer in new.iter().take(5) {
        writeln!(text, "{}", messages(answer)).expect("a string");
    }
    if !new.is_empty() {
        let lines: Vec<_> = new.iter().filter_map(|answer| answer.fault()).collect();
        writeln!(text, "now (the first ones are above)\n{}\n{}", head(), lines.join("\n")).expect("a string");
    }
    if !gone.is_empty() {
        writeln!(text, "before, and not any more\n{}\n{}", head(), gone.join("\n")).expect("a string");
    }
    text + "if an example has changed, or each of these is as good as it can be, bless: see CONTRIBUTING.md"
}
