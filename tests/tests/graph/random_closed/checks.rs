//! What holds for each value.
use std::panic::{AssertUnwindSafe, catch_unwind};

use freshtwin::{CloneError, CloneErrorKind, Cloner, DeepClone};
use freshtwin_tests::tag::Tag;
use proptest::prelude::*;

use super::HIDES;
use super::model::{Part, build};
use super::walk::Walk;

/// A value whose cycles are opened at its end.
struct Opened(Vec<Part>);

impl Drop for Opened {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            Walk::new(&self.0, false).open();
        }
    }
}

/// A hand-written impl: beside it, closed objects are listed.
struct ByHand;

impl DeepClone for ByHand {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        Self
    }
}

/// Runs `clone`, which copies `value`. Nothing is dropped meanwhile, or all that was made if it fails. Where something
/// is hidden it may fail, or copy an object once more and drop that copy. The source stays as it was.
fn check(value: &[Part], clone: impl FnOnce() -> Vec<Part>) {
    let before = Walk::new(value, false);
    let (text, counts, tags) = (before.text.clone(), before.counts.clone(), before.tags);
    drop(before);
    Tag::reset(0);
    match catch_unwind(AssertUnwindSafe(clone)) {
        Ok(copy) => {
            let copy = Opened(copy);
            assert_eq!(Tag::made() - Tag::dropped(), tags, "made and not dropped");
            assert!(HIDES || Tag::dropped() == 0, "{} dropped", Tag::dropped());
            Walk::check(value, &copy.0);
        }
        Err(payload) => assert!(HIDES && payload.is::<CloneErrorKind>()),
    }
    assert_eq!(Tag::made(), Tag::dropped());
    let after = Walk::new(value, false);
    assert_eq!((&after.text, &after.counts), (&text, &counts));
}

/// The copy of a value; its error, if something is hidden, by a panic that is not printed.
fn copied<T: DeepClone>(value: &T) -> T {
    unhidden(value.try_deep_clone())
}

fn unhidden<T>(copy: Result<T, CloneError>) -> T {
    copy.unwrap_or_else(|error| match error.kind() {
        CloneErrorKind::Hidden if HIDES => std::panic::resume_unwind(Box::new(CloneErrorKind::Hidden)),
        _ => panic!("{error}"),
    })
}

/// Something live.
struct Line;

/// The value beside a resource: its data is copied into a builder.
#[derive(DeepClone)]
struct Session {
    #[resource(new = Line)]
    line: Line,
    parts: Vec<Part>,
}

impl Session {
    fn twin_parts(&self) -> Vec<Part> {
        let Line = self.line;
        unhidden(self.try_to_builder()).build().expect("a line opens").parts
    }
}

fn dice() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 20..400)
}

proptest! {
    #![proptest_config(crate::cases(150))]

    #[test]
    fn a_copy_is_the_same_with_and_without_a_list(dice in dice()) {
        let (value, held) = build(&dice);
        let mut value = Opened(value);
        check(&value.0, || copied(&value.0));
        if !HIDES {
            check(&value.0, || value.0.deep_clone());
            check(&value.0, || value.0.deep_clone_in(&mut Cloner::new()));
        }
        value.0.reverse();
        check(&value.0, || copied(&value.0));
        let mut listed = (ByHand, std::mem::take(&mut value.0));
        check(&listed.1, || copied(&listed).1);
        let mut listed = (std::mem::take(&mut listed.1), ByHand);
        check(&listed.0, || copied(&listed).0);
        let mut session = Session { line: Line, parts: std::mem::take(&mut listed.0) };
        check(&session.parts, || session.twin_parts());
        value.0 = std::mem::take(&mut session.parts);
        drop(held);
        check(&value.0, || copied(&value.0));
    }

    #[test]
    fn a_clone_that_fails_leaves_nothing_behind(dice in dice()) {
        let (value, _held) = build(&dice);
        let value = Opened(value);
        let walk = Walk::new(&value.0, false);
        let (text, counts, tags) = (walk.text.clone(), walk.counts.clone(), walk.tags);
        drop(walk);
        for fails_at in 1..=tags {
            Tag::reset(fails_at);
            prop_assert!(catch_unwind(AssertUnwindSafe(|| copied(&value.0))).is_err());
            prop_assert!(HIDES || Tag::made() == fails_at - 1);
            prop_assert_eq!(Tag::made(), Tag::dropped());
            let after = Walk::new(&value.0, false);
            prop_assert_eq!((&after.text, &after.counts), (&text, &counts));
        }
        check(&value.0, || copied(&value.0));
    }

    #[test]
    fn a_borrowed_cell_is_found_before_anything_is_made(dice in dice(), by in any::<u8>()) {
        let (value, _held) = build(&dice);
        let value = Opened(value);
        let walk = Walk::new(&value.0, false);
        Tag::reset(0);
        if let Some(borrowed) = walk.borrow(by.into()) {
            let error = value.0.try_deep_clone().map(drop).unwrap_err();
            prop_assert!(HIDES || (error.kind(), Tag::made()) == (CloneErrorKind::Borrowed, 0));
            prop_assert_eq!(Tag::made(), Tag::dropped());
            drop(borrowed);
        }
        drop(walk);
        check(&value.0, || copied(&value.0));
    }

    #[test]
    fn deep_clone_from_what_shares_with_the_source(dice in dice(), other in dice(), shares in any::<bool>()) {
        let ((value, _held), (other, _)) = (build(&dice), build(&other));
        let value = Opened(value);
        let mut target = Opened(match shares {
            true => value.0.try_deep_clone().unwrap_or_default(),
            false => other,
        });
        let walk = Walk::new(&value.0, false);
        target.0.extend(walk.first().filter(|_| shares).map(Part::Node));
        drop(walk);
        let old = Walk::new(&target.0, false);
        // Without the text of the panic, where it may come.
        if value.0.try_deep_clone().map(Opened).is_ok() {
            target.0.deep_clone_from(&value.0);
            Walk::check(&value.0, &target.0);
        }
        if !shares {
            old.open();
        }
    }
}
