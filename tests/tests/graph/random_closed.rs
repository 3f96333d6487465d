//! Random values in which no code of a user's shows or clones anything, most of them trees that know their parents: then closed
//! objects are in no list. A copy is the same with such a list, and with a cloner for which no object is closed.
//!
//! Each test tries some hundred values, or as many as the environment variable `PROPTEST_CASES` says.
mod model;
mod walk;

use std::panic::{AssertUnwindSafe, catch_unwind};

use freshtwin::{CloneErrorKind, Cloner, DeepClone};
use proptest::prelude::*;

use model::{Part, Tag, build};
use walk::Walk;

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

/// Runs `clone`, which copies `value`: nothing is dropped meanwhile, and the source stays as it was.
fn check(value: &[Part], clone: impl FnOnce() -> Vec<Part>) {
    let before = Walk::new(value, false);
    let (text, counts, tags) = (before.text.clone(), before.counts.clone(), before.tags);
    drop(before);
    Tag::reset(0);
    let copy = Opened(clone());
    assert_eq!((Tag::made(), Tag::dropped()), (tags, 0), "made and dropped");
    Walk::check(value, &copy.0);
    drop(copy);
    assert_eq!(Tag::made(), Tag::dropped());
    let after = Walk::new(value, false);
    assert_eq!((&after.text, &after.counts), (&text, &counts));
}

fn dice() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 20..400)
}

fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: cases.unwrap_or(400), failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_copy_is_the_same_with_and_without_a_list(dice in dice()) {
        let (value, held) = build(&dice);
        let mut value = Opened(value);
        check(&value.0, || value.0.deep_clone());
        check(&value.0, || value.0.try_deep_clone().unwrap());
        check(&value.0, || value.0.deep_clone_in(&mut Cloner::new()));
        value.0.reverse();
        check(&value.0, || value.0.deep_clone());
        let mut listed = (ByHand, std::mem::take(&mut value.0));
        check(&listed.1, || listed.deep_clone().1);
        let mut listed = (std::mem::take(&mut listed.1), ByHand);
        check(&listed.0, || listed.deep_clone().0);
        value.0 = std::mem::take(&mut listed.0);
        drop(held);
        check(&value.0, || value.0.deep_clone());
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
            prop_assert!(catch_unwind(AssertUnwindSafe(|| value.0.deep_clone())).is_err());
            prop_assert_eq!((Tag::made(), Tag::dropped()), (fails_at - 1, fails_at - 1));
            let after = Walk::new(&value.0, false);
            prop_assert_eq!((&after.text, &after.counts), (&text, &counts));
        }
        check(&value.0, || value.0.deep_clone());
    }

    #[test]
    fn a_borrowed_cell_is_found_before_anything_is_made(dice in dice(), by in any::<u8>()) {
        let (value, _held) = build(&dice);
        let value = Opened(value);
        let walk = Walk::new(&value.0, false);
        Tag::reset(0);
        if let Some(borrowed) = walk.borrow(by.into()) {
            let error = value.0.try_deep_clone().map(drop).unwrap_err();
            prop_assert_eq!((error.kind(), Tag::made()), (CloneErrorKind::Borrowed, 0));
            drop(borrowed);
        }
        drop(walk);
        check(&value.0, || value.0.deep_clone());
    }

    #[test]
    fn deep_clone_from_what_shares_with_the_source(dice in dice(), other in dice(), shares in any::<bool>()) {
        let ((value, _held), (other, _)) = (build(&dice), build(&other));
        let value = Opened(value);
        let mut target = Opened(if shares { value.0.deep_clone() } else { other });
        if shares {
            let old = Walk::new(&value.0, false);
            target.0.extend(old.first().map(Part::Node));
        }
        let old = Walk::new(&target.0, false);
        target.0.deep_clone_from(&value.0);
        Walk::check(&value.0, &target.0);
        // If it was the target's own.
        if !shares {
            old.open();
        }
    }
}
