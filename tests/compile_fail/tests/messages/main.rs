//! What rustc says about the programs of `ui/`, as an editor gets it: with incremental compilation, every error
//! counted, also those that cargo leaves out because they repeat an earlier one.
//!
//! `figures.txt` holds what is not good yet. After a change on purpose:
//! `FIGURES=overwrite cargo test -p freshtwin-compile-fail --test messages`, then read the difference.

mod compiler;
mod edition_2015;
mod incremental;
mod judge;
mod mutants;
mod remedy;

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    sync::{LazyLock, Mutex},
    thread,
};

use compiler::Compiler;
use judge::Figures;

/// The programs of `ui/`, in order.
fn cases() -> Vec<PathBuf> {
    let entries = |folder: &Path| {
        let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        entries.collect::<Vec<_>>()
    };
    let folders = entries(Path::new("ui")).into_iter().filter(|path| path.is_dir());
    let mut cases: Vec<_> = folders.flat_map(|folder| entries(&folder)).collect();
    cases.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    cases.sort();
    cases
}

/// One for all tests.
static COMPILER: LazyLock<Compiler> = LazyLock::new(Compiler::find);

/// Runs `work` on each item, on as many threads as there are processors. The results are in the order of the items.
fn for_each<T: Send, R: Send>(items: Vec<T>, work: impl Fn(&T) -> R + Sync) -> Vec<(T, R)> {
    let (open, done) = (Mutex::new(items.into_iter().enumerate()), Mutex::new(Vec::new()));
    let next = || open.lock().expect("no panic").next();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some((index, item)) = next() {
                    let result = work(&item);
                    done.lock().expect("no panic").push((index, item, result));
                }
            });
        }
    });
    let mut done = done.into_inner().expect("no panic");
    done.sort_by_key(|(index, ..)| *index);
    done.into_iter().map(|(_, item, result)| (item, result)).collect()
}

#[test]
fn figures_do_not_rise() {
    let measured = for_each(cases(), |case| Figures::of(&COMPILER.errors_of(case)));
    let mut table = format!("{}\n", Figures::HEAD);
    for (case, figures) in measured.iter().filter(|(_, figures)| *figures != Figures::default()) {
        writeln!(table, "{figures}  {}", case.strip_prefix("ui").expect("in ui").display()).expect("a string");
    }
    let total = measured.iter().fold(Figures::default(), |total, (_, figures)| total + *figures);
    writeln!(table, "{total}  all {} programs", measured.len()).expect("a string");
    println!("{table}");
    let known = Path::new("tests/messages/figures.txt");
    if std::env::var("FIGURES").is_ok_and(|value| value == "overwrite") {
        fs::write(known, table).expect("figures.txt can be written");
        return;
    }
    let known = fs::read_to_string(known).unwrap_or_default();
    let new: Vec<_> = table.lines().filter(|line| !known.lines().any(|known| known == *line)).collect();
    let gone: Vec<_> = known.lines().filter(|known| !table.lines().any(|line| line == *known)).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "errors are no longer as `figures.txt` has them:\nnow\n{}\n{}\nbefore\n{}",
        Figures::HEAD,
        new.join("\n"),
        gone.join("\n"),
    );
}

#[test]
fn every_remedy_compiles() {
    let failed: Vec<String> = for_each(cases(), |case| remedy::failures(&COMPILER, case))
        .into_iter()
        .flat_map(|(_, failed)| failed)
        .collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
