//! The figures of `benches/README.md`: its summary is that of its tables, and other pages say the same in words.

use super::{on_one_line, read};

/// The cells of the rows of tables below this heading.
fn rows(heading: &str) -> Vec<Vec<String>> {
    let page = read("benches/README.md");
    let (_, below) = page.split_once(&format!("\n## {heading}\n")).unwrap_or_else(|| panic!("no `{heading}`"));
    let section = below.split_once("\n## ").map_or(below, |(section, _)| section);
    let rows = section.lines().filter_map(|line| line.strip_prefix('|')?.strip_suffix('|'));
    rows.map(|row| row.split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// The least and the greatest of these numbers.
fn range(numbers: impl Iterator<Item = f64>) -> (f64, f64) {
    numbers.fold((f64::INFINITY, 0.0), |(least, greatest), number| (number.min(least), number.max(greatest)))
}

/// The columns of the first table below a heading, as far as they are numbers.
fn table(heading: &str, columns: &[usize]) -> Vec<Vec<f64>> {
    let numbers = rows(heading).into_iter().map(|row| {
        let cell = |at: &usize| row.get(*at)?.trim_end_matches(" x").parse().ok();
        columns.iter().filter_map(cell).collect::<Vec<f64>>()
    });
    numbers.filter(|row| row.len() == columns.len()).collect()
}

/// How many times as long as `Clone` or `bon` a metadata build with this derive takes.
fn metadata(name: &str) -> f64 {
    let row = rows("Compile cost").into_iter().find(|row| row[0] == name).unwrap_or_else(|| panic!("no `{name}`"));
    row[2].trim_end_matches(" x").parse().expect("a number")
}

/// How many times as long, in words.
fn times(factor: f64) -> &'static str {
    ["as long as", "twice", "three times", "four times", "five times", "six times", "seven times"]
        [factor.round() as usize - 1]
}

struct Figures {
    plain: (f64, f64),
    by_hand: (f64, f64),
    deepclone: (f64, f64),
    snapshot: f64,
    twin: String,
}

fn figures() -> Figures {
    let shared = table("Shared pointers", &[3, 4]);
    let snapshot = rows("Snapshots").into_iter().find(|row| row[0] == "freshtwin_from").expect("snapshots");
    let page = read("benches/README.md");
    let (_, twin) = page.split_once("\n## Twins\n").expect("twins");
    let twin = twin.split_once(" x\n(to reach").expect("the twin's figure").0.rsplit(' ').next().expect("a number");
    Figures {
        plain: range(table("Data without shared pointers", &[6]).into_iter().map(|row| row[0])),
        by_hand: range(table("Shared pointers", &[3, 6]).into_iter().map(|row| row[1])),
        deepclone: range(shared.into_iter().map(|row| row[1] / row[0])),
        snapshot: snapshot[2].parse().expect("a number"),
        twin: twin.to_owned(),
    }
}

#[test]
fn the_summary_is_that_of_the_tables() {
    let Figures { plain, by_hand, deepclone, snapshot, twin } = figures();
    let [data, own, peer, serde] = ["freshtwin", "freshtwin own", "deepclone", "serialize"].map(metadata);
    let expected = [
        format!("| data without shared pointers | {:.2} to {:.2} x of `Clone` |", plain.0, plain.1),
        format!(
            "| graphs of shared pointers | {:.1} to {:.1} x of a copy by hand, {:.2} to {:.1} x of `deepclone` |",
            by_hand.0,
            by_hand.1,
            deepclone.1.recip(),
            deepclone.0.recip()
        ),
        format!("| snapshots in a loop | {:.2} x of `Clone` |", snapshot.recip()),
        format!("| a twin | {twin} x of a hand-written one |"),
        format!(
            "| the compiler, for data | {data:.1} x of `Clone`; {own:.1} x if fields have types of the crate's own. \
             `deepclone`: {peer:.1} x, serde's `Serialize`: {serde:.1} x |"
        ),
        format!("| the compiler, for a builder | {:.1} x of `bon` |", metadata("freshtwin builder")),
    ];
    let page = read("benches/README.md");
    let missing: Vec<_> = expected.iter().filter(|row| !page.contains(*row)).collect();
    assert!(missing.is_empty(), "the tables say: {missing:#?}");
}

#[test]
fn other_pages_say_the_same() {
    let Figures { by_hand, deepclone, snapshot, .. } = figures();
    let [data, own, serde, builder] =
        ["freshtwin", "freshtwin own", "serialize", "freshtwin builder"].map(|name| times(metadata(name)));
    assert_eq!((snapshot.round(), builder), (7.0, "as long as"), "`a seventh` and `as long as`, below");
    let by_hand = format!("from {:.1} to {:.1} times as long", by_hand.0, by_hand.1);
    let readme = [
        "a seventh of the time of `Clone`",
        &by_hand,
        &format!("`deepclone` takes from {:.1} to {:.0} times as long", deepclone.0, deepclone.1),
        &format!("the compiler {data} as long as `Clone`'s, and up to {own} as long"),
        &format!("(serde's `Serialize`: {serde})"),
        "With a builder it takes as long as `bon`'s",
    ];
    let questions = [&*by_hand, &format!("about {data} as long as `#[derive(Clone)]`, and up to {own} as long")];
    for (page, said) in [("README.md", &readme[..]), ("core/docs/questions.md", &questions[..])] {
        let text = on_one_line(&read(page));
        let missing: Vec<_> = said.iter().filter(|said| !text.contains(**said)).collect();
        assert!(missing.is_empty(), "{page} does not say: {missing:#?}");
    }
}
