//! Data with shared pointers, against its duplication by hand: `cargo bench -p freshtwin-benches --bench shared`.
//!
//! All contestants of a row take turns in one run, in an order that rotates, since a heap remembers who used it before.
//! Each runs once before it is timed, so that it finds the heap as it leaves it itself; the dropping of copies is not
//! timed. Arguments: the number of rounds, then names of rows, if not all are wanted.

use std::hint::black_box;
use std::rc::{Rc, Weak};
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

use freshtwin_benches::{
    graphs::{self, floor},
    heap,
};

/// How many objects the wide rows have.
const OBJECTS: usize = 100_000;

/// How often each contestant is timed.
const ROUNDS: usize = 41;

/// Runs of rows that take microseconds are too short for the clock alone.
const SHORTEST: Duration = Duration::from_millis(1);

/// The contestants: by hand, knowing the shape; by hand, with all of a deep clone's promise, as fast as that can be;
/// freshtwin; the peer; a serde round trip, where that loses nothing but sharing.
const COLUMNS: [&str; 5] = ["by hand", "floor", "freshtwin", "deepclone", "serde"];

const BY_HAND: usize = 0;
const FLOOR: usize = 1;
const FRESHTWIN: usize = 2;

struct Row {
    name: &'static str,
    contestants: [Option<Box<dyn Fn() -> Duration>>; COLUMNS.len()],
}

/// The time of one run of `copy`.
fn timed<T>(copy: impl Fn() -> T) -> Duration {
    let first = time(&copy, 1);
    let count = u32::try_from(SHORTEST.as_nanos() / first.as_nanos().max(1)).unwrap_or(u32::MAX) + 1;
    time(&copy, count) / count
}

fn time<T>(copy: &impl Fn() -> T, count: u32) -> Duration {
    let mut copies = Vec::with_capacity(count as usize);
    let start = now();
    for _ in 0..count {
        copies.push(copy());
    }
    let time = now() - start;
    drop(black_box(copies));
    time
}

/// The time that this thread had on a processor: that of others does not count.
fn now() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

macro_rules! rows {
    ($($row:ident: $source:expr, |$borrowed:ident| $by_hand:expr
        $(, floor: $floor:expr)? $(, serde: $serde:expr)?;)*) => {
        [$({
            let source = Rc::new($source);
            Row {
                name: stringify!($row),
                contestants: [
                    contestant(&source, |$borrowed| $by_hand),
                    None $(.or(contestant(&source, |$borrowed| $floor)))?,
                    contestant(&source, |source| freshtwin::DeepClone::deep_clone(source)),
                    contestant(&source, |source| deepclone::DeepClone::deep_clone(source)),
                    None $(.or(contestant(&source, |$borrowed| $serde)))?,
                ],
            }
        }),*]
    };
}

fn contestant<S: 'static, T>(source: &Rc<S>, copy: impl Fn(&S) -> T + 'static) -> Option<Box<dyn Fn() -> Duration>> {
    let source = Rc::clone(source);
    Some(Box::new(move || timed(|| copy(black_box(&*source)))))
}

fn rows() -> impl IntoIterator<Item = Row> {
    rows! {
        unshared: graphs::unshared(OBJECTS), |source| graphs::unshared_by_hand(source),
            floor: floor::unshared(source), serde: round_trip(source);
        pairs: graphs::pairs(OBJECTS), |source| graphs::pairs_by_hand(source),
            floor: floor::pairs(source);
        cell_pairs: graphs::cell_pairs(OBJECTS), |source| graphs::pairs_by_hand(source),
            floor: floor::cell_pairs(source).expect("no cell is borrowed");
        chain: graphs::chain(256), |source| graphs::chain_by_hand(source),
            serde: round_trip(source);
        dag: graphs::dag(16, 64), |source| graphs::dag_by_hand(source);
        parent_linked: graphs::parent_linked(OBJECTS), |source| graphs::parent_linked_by_hand(source, Weak::new()),
            floor: floor::parent_linked(source).expect("no cell is borrowed");
        parent_linked_far: graphs::parent_linked_far(OBJECTS),
            |source| graphs::parent_linked_by_hand(source, Weak::new()),
            floor: floor::parent_linked(source).expect("no cell is borrowed");
    }
}

fn round_trip<T: serde::Serialize + serde::de::DeserializeOwned>(source: &T) -> T {
    let bytes = postcard::to_stdvec(source).expect("the data can be written");
    postcard::from_bytes(&bytes).expect("it can be read again")
}

fn main() {
    heap::keep_freed_memory();
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let rounds = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(ROUNDS);
    let is_wanted = |row: &Row| {
        let mut names = arguments.iter().filter(|argument| argument.parse::<usize>().is_err()).peekable();
        names.peek().is_none() || names.any(|name| name == row.name)
    };
    println!("| ns | {} | freshtwin / by hand | freshtwin / floor |", COLUMNS.join(" | "));
    println!("| --- |{}", " ---: |".repeat(COLUMNS.len() + 2));
    for row in rows().into_iter().filter(is_wanted) {
        let best = best(&row, rounds);
        let cells = best.map(|time| time.map_or(String::new(), |time| time.as_nanos().to_string()));
        let factor = |base: Option<Duration>| match (best[FRESHTWIN], base) {
            (Some(time), Some(base)) => format!("{:.2}", time.as_secs_f64() / base.as_secs_f64()),
            _ => String::new(),
        };
        println!("| {} | {} | {} | {} |", row.name, cells.join(" | "), factor(best[BY_HAND]), factor(best[FLOOR]));
    }
}

/// The best time of each contestant: caches that others use meanwhile only add to it.
fn best(row: &Row, rounds: usize) -> [Option<Duration>; COLUMNS.len()] {
    let mut best = COLUMNS.map(|_| None);
    for round in 0..rounds {
        for turn in 0..COLUMNS.len() {
            let at = (round + turn) % COLUMNS.len();
            let time = row.contestants[at].as_ref().map(|contestant| contestant());
            best[at] = best[at].into_iter().chain(time).min();
        }
    }
    best
}
