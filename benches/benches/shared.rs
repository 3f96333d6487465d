//! Data with shared pointers, against its duplication by hand: `cargo bench -p freshtwin-benches --bench shared`.
//!
//! All contestants of a row take turns in one run, in an order that rotates, since a heap remembers who used it before.
//! Each runs once before it is timed, so that it finds the heap as it leaves it itself; the dropping of copies is not
//! timed. Arguments: the number of rounds, then names of rows, if not all are wanted.

use std::hint::black_box;
use std::rc::Weak;
use std::time::{Duration, Instant};

use freshtwin_benches::{graphs, heap};

/// How many objects the wide rows have.
const OBJECTS: usize = 100_000;

/// How often each contestant is timed.
const ROUNDS: usize = 41;

/// Runs of rows that take microseconds are too short for the clock alone.
const SHORTEST: Duration = Duration::from_millis(1);

/// The contestants, in the order of the columns.
const COLUMNS: [&str; 3] = ["by hand", "freshtwin", "deepclone"];

struct Row {
    name: &'static str,
    contestants: [Box<dyn Fn() -> Duration>; COLUMNS.len()],
}

/// The time of one run of `copy`.
fn timed<T>(copy: impl Fn() -> T) -> Duration {
    let first = time(&copy, 1);
    let count = u32::try_from(SHORTEST.as_nanos() / first.as_nanos().max(1)).unwrap_or(u32::MAX) + 1;
    time(&copy, count) / count
}

fn time<T>(copy: &impl Fn() -> T, count: u32) -> Duration {
    let mut copies = Vec::with_capacity(count as usize);
    let start = Instant::now();
    for _ in 0..count {
        copies.push(copy());
    }
    let time = start.elapsed();
    drop(black_box(copies));
    time
}

macro_rules! rows {
    ($($row:ident: $source:expr, |$borrowed:ident| $by_hand:expr;)*) => {
        [$({
            let source = std::rc::Rc::new($source);
            let (own, deepclone) = (std::rc::Rc::clone(&source), std::rc::Rc::clone(&source));
            Row {
                name: stringify!($row),
                contestants: [
                    Box::new(move || {
                        timed(|| {
                            let $borrowed = black_box(&*source);
                            $by_hand
                        })
                    }),
                    Box::new(move || timed(|| freshtwin::DeepClone::deep_clone(black_box(&*own)))),
                    Box::new(move || timed(|| deepclone::DeepClone::deep_clone(black_box(&*deepclone)))),
                ],
            }
        }),*]
    };
}

fn rows() -> impl IntoIterator<Item = Row> {
    rows! {
        unshared: graphs::unshared(OBJECTS), |source| graphs::unshared_by_hand(source);
        pairs: graphs::pairs(OBJECTS), |source| graphs::pairs_by_hand(source);
        cell_pairs: graphs::cell_pairs(OBJECTS), |source| graphs::pairs_by_hand(source);
        chain: graphs::chain(256), |source| graphs::chain_by_hand(source);
        dag: graphs::dag(16, 64), |source| graphs::dag_by_hand(source);
        parent_linked: graphs::parent_linked(OBJECTS), |source| graphs::parent_linked_by_hand(source, Weak::new());
        parent_linked_far: graphs::parent_linked_far(OBJECTS),
            |source| graphs::parent_linked_by_hand(source, Weak::new());
    }
}

fn main() {
    heap::keep_freed_memory();
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let rounds = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(ROUNDS);
    let is_wanted = |row: &Row| {
        let mut names = arguments.iter().filter(|argument| argument.parse::<usize>().is_err()).peekable();
        names.peek().is_none() || names.any(|name| name == row.name)
    };
    println!("| ns | {} | freshtwin / by hand |", COLUMNS.join(" | "));
    println!("| --- |{}", " ---: |".repeat(COLUMNS.len() + 1));
    for row in rows().into_iter().filter(is_wanted) {
        let medians = medians(&row, rounds);
        let cells: Vec<String> = medians.iter().map(|time| time.as_nanos().to_string()).collect();
        let factor = medians[1].as_secs_f64() / medians[0].as_secs_f64();
        println!("| {} | {} | {factor:.2} |", row.name, cells.join(" | "));
    }
}

/// The median of each contestant's times.
fn medians(row: &Row, rounds: usize) -> [Duration; COLUMNS.len()] {
    let mut times = COLUMNS.map(|_| Vec::with_capacity(rounds));
    for round in 0..rounds {
        for turn in 0..COLUMNS.len() {
            let contestant = (round + turn) % COLUMNS.len();
            times[contestant].push(row.contestants[contestant]());
        }
    }
    times.map(|mut times| {
        times.sort_unstable();
        times[times.len() / 2]
    })
}
