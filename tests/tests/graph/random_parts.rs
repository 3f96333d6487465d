//! Random graphs of parts of every kind: each copy has the shape of its source, nothing is dropped while it is made,
//! and a clone that fails leaves nothing behind and a cloner that can be used again.
//!
//! Each test tries some hundred graphs, or as many as the environment variable `PROPTEST_CASES` says.
mod make;
mod model;
mod open;
mod plan;
mod walk;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::slice;
use std::sync::Arc;

use freshtwin::{CloneError, CloneErrorKind, Cloner, DeepClone};
use freshtwin_tests::tag::Tag;
use proptest::prelude::*;

use make::{Pool, build};
use model::Part;
use plan::plan;
use walk::Walk;

/// Values whose cycles are opened at their end.
#[derive(Default)]
struct Opened(Vec<Vec<Part>>);

impl Drop for Opened {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            Walk::new(&self.0, false).open();
        }
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.nodes.iter().for_each(|node| open::open(node));
        self.bays.iter().for_each(open::open_bay);
        self.arrays.iter().for_each(|leaves| open::open_leaves(&leaves[..]));
        self.boards.iter().for_each(|leaves| open::open_leaves(&leaves.borrow()[..]));
    }
}

impl Pool {
    /// All counts of handles, wherever the handles are.
    fn counts(&self) -> Vec<(usize, usize)> {
        let nodes = self.nodes.iter().map(|node| (Rc::strong_count(node), Rc::weak_count(node)));
        let bays = self.bays.iter().map(|bay| (Arc::strong_count(bay), Arc::weak_count(bay)));
        let arrays = self.arrays.iter().map(|array| (Rc::strong_count(array), Rc::weak_count(array)));
        let boards = self.boards.iter().map(|board| (Rc::strong_count(board), Rc::weak_count(board)));
        let plains = self.plains.iter().map(|plain| (Rc::strong_count(plain), Rc::weak_count(plain)));
        let texts = self.texts.iter().map(|text| (Rc::strong_count(text), Rc::weak_count(text)));
        let pairs = self.pairs.iter().map(|pair| (Rc::strong_count(pair), Rc::weak_count(pair)));
        let names = self.names.iter().map(|name| (Arc::strong_count(name), Arc::weak_count(name)));
        let atomics = self.atomics.iter().map(|atomic| (Arc::strong_count(atomic), Arc::weak_count(atomic)));
        let shared = nodes.chain(bays).chain(arrays).chain(boards);
        shared.chain(plains).chain(texts).chain(pairs).chain(names).chain(atomics).collect()
    }
}

/// Clones a value. While that happens nothing is dropped; if it fails, all that was made is. The source stays as it
/// was.
fn check(value: &Vec<Part>, pool: &Pool) -> Result<Opened, CloneError> {
    let source = slice::from_ref(value);
    let (counts, before) = (pool.counts(), Walk::new(source, false));
    let (text, tags) = (before.text.clone(), before.tags);
    drop(before);
    Tag::reset(0);
    let result = value.try_deep_clone().map(|copy| Opened(vec![copy]));
    match &result {
        Ok(copy) => {
            assert_eq!((Tag::made(), Tag::dropped()), (tags, 0), "made and dropped");
            Walk::check(source, &copy.0);
        }
        Err(_) => assert_eq!(Tag::made(), Tag::dropped(), "made and dropped by a clone that failed"),
    }
    assert_eq!(Walk::new(source, false).text, text);
    assert_eq!(pool.counts(), counts);
    result
}

/// Clones the values with one cloner, of which the `fails_at`th copy of a tag fails; then that value is cloned again.
/// `false`: a hook hides too much.
fn clone_in_turn(values: &[Vec<Part>], pool: &Pool, fails_at: usize) -> bool {
    let (counts, tags) = (pool.counts(), Walk::new(values, false).tags);
    let (mut cloner, mut copies, mut failed) = (Cloner::new(), Opened::default(), false);
    Tag::reset(fails_at);
    while let Some(value) = values.get(copies.0.len()) {
        match catch_unwind(AssertUnwindSafe(|| value.deep_clone_in(&mut cloner))) {
            Ok(copy) => copies.0.push(copy),
            Err(payload) if payload.is::<&str>() && !failed => failed = true,
            Err(payload) => {
                let text = payload.downcast_ref::<String>().expect("a text");
                assert!(text.contains("hides"), "{text}");
                drop((cloner, copies));
                assert_eq!(Tag::made(), Tag::dropped(), "made and dropped by a clone that failed");
                assert_eq!(pool.counts(), counts);
                return false;
            }
        }
    }
    drop(cloner);
    assert!(failed || Tag::dropped() == 0);
    assert_eq!(Tag::made() - Tag::dropped(), tags);
    Walk::check(values, &copies.0);
    drop(copies);
    assert_eq!(Tag::made(), Tag::dropped());
    assert_eq!(pool.counts(), counts);
    true
}

proptest! {
    #![proptest_config(crate::cases(600))]

    #[test]
    fn what_the_survey_sees_is_cloned_from_everywhere(plan in plan(false)) {
        let (values, pool) = build(&plan);
        for value in &values {
            check(value, &pool).unwrap();
        }
        let mut whole: Vec<_> = values.into_iter().flatten().collect();
        let copy = check(&whole, &pool).unwrap();
        check(&copy.0[0], &pool).unwrap();
        whole.reverse();
        check(&whole, &pool).unwrap();
    }

    #[test]
    fn what_hooks_hide_is_cloned_or_an_error(plan in plan(true)) {
        let (values, pool) = build(&plan);
        let mut whole: Vec<_> = values.into_iter().flatten().collect();
        for _ in 0..2 {
            match check(&whole, &pool) {
                Ok(copy) => drop(check(&copy.0[0], &pool)),
                Err(error) => prop_assert_eq!(error.kind(), CloneErrorKind::Hidden, "{}", error),
            }
            whole.reverse();
        }
    }

    #[test]
    fn one_cloner_goes_on_after_a_failure(plan in plan(false), fails_at in any::<proptest::sample::Index>()) {
        let (values, pool) = build(&plan);
        let tags = Walk::new(&values, false).tags;
        prop_assert!(clone_in_turn(&values, &pool, 0));
        prop_assert!(clone_in_turn(&values, &pool, fails_at.index(tags + 1)));
    }

    #[test]
    fn one_cloner_goes_on_after_a_failure_in_a_hook(plan in plan(true), fails_at in any::<proptest::sample::Index>()) {
        let (values, pool) = build(&plan);
        let tags = Walk::new(&values, false).tags;
        clone_in_turn(&values, &pool, fails_at.index(tags + 1));
    }

    #[test]
    fn deep_clone_from_into_what_shares_with_the_source(plan in plan(false), other in plan(false), picks in proptest::collection::vec(any::<u8>(), 0..6)) {
        let ((values, pool), (others, other_pool)) = (build(&plan), build(&other));
        let (source, counts) = (values.into_iter().flatten().collect::<Vec<_>>(), pool.counts());
        let mut target = if picks.len() % 2 == 0 { others.into_iter().flatten().collect() } else { source.deep_clone() };
        let old = Walk::new(slice::from_ref(&target), false);
        for by in picks {
            let shared = &pool.nodes[by as usize % pool.nodes.len()];
            match old.nodes().get(by as usize % 5) {
                Some(node) => node.late.borrow_mut().push(Part::Strong(shared.clone())),
                None => target.push(Part::Object(shared.clone())),
            }
        }
        target.deep_clone_from(&source);
        Walk::check(slice::from_ref(&source), slice::from_ref(&target));
        old.open();
        drop((Opened(vec![target]), old, other_pool));
        prop_assert_eq!(pool.counts(), counts);
    }
}
