//! `#[deep_clone(default)]` and `#[deep_clone(default = EXPR)]`.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use freshtwin::DeepClone;

const START: u32 = 5;

#[derive(DeepClone)]
struct Counters {
    #[deep_clone(default)]
    hits: AtomicU32,
    #[deep_clone(default = AtomicU32::new(START))]
    from: AtomicU32,
    #[deep_clone(default)]
    cache: OnceLock<std::thread::ThreadId>,
    #[deep_clone(default = { let cloner = 1; vec![cloner, 2] })]
    block: Vec<u8>,
    kept: String,
}

#[test]
fn the_copy_starts_afresh() {
    let original = Counters {
        hits: AtomicU32::new(3),
        from: AtomicU32::new(3),
        cache: OnceLock::from(std::thread::current().id()),
        block: vec![],
        kept: "kept".into(),
    };
    let fresh = |copy: &Counters| {
        assert_eq!((copy.hits.load(Ordering::Relaxed), copy.from.load(Ordering::Relaxed)), (0, START));
        assert_eq!((copy.cache.get(), copy.block.as_slice(), copy.kept.as_str()), (None, &[1, 2][..], "kept"));
    };
    fresh(&original.deep_clone());
    let mut target = original.deep_clone();
    target.hits.store(9, Ordering::Relaxed);
    target.deep_clone_from(&original);
    fresh(&target);
}

fn width() -> usize {
    7
}

/// No field is in scope, and other things may have their names.
#[derive(DeepClone)]
struct Page {
    title: String,
    width: usize,
    #[deep_clone(default = { let title = "new"; title.len() })]
    bound: usize,
    #[deep_clone(default = ["a", "bc"].iter().map(|title| title.len()).sum())]
    parameter: usize,
    #[deep_clone(default = width().max(3))]
    function: usize,
    #[deep_clone(with = |title, _| title.saturating_add(1))]
    of_itself: usize,
}

#[test]
fn names_of_fields_may_mean_something_else() {
    let page = Page { title: "old".into(), width: 1, bound: 0, parameter: 0, function: 0, of_itself: 4 };
    let copy = page.deep_clone();
    assert_eq!((copy.title.as_str(), copy.width, copy.bound, copy.parameter), ("old", 1, 3, 3));
    assert_eq!((copy.function, copy.of_itself), (7, 5));
}
