//! How often `deep_clone` and `deep_clone_from` allocate.
#![allow(unsafe_code, reason = "a global allocator that counts cannot be written without")]

use freshtwin::DeepClone;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::collections::{BTreeMap, HashMap, HashSet};

struct Counting;

thread_local!(static COUNT: Cell<usize> = const { Cell::new(0) });

// SAFETY: every call is passed on to `System` unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.set(COUNT.get() + 1);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        COUNT.set(COUNT.get() + 1);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations(action: impl FnOnce()) -> usize {
    let before = COUNT.get();
    action();
    COUNT.get() - before
}

/// A game-like state: vectors of tuples with strings, and maps.
type State = (
    Vec<(String, Vec<String>, u32)>,
    HashMap<String, Vec<u32>>,
    BTreeMap<String, String>,
    HashSet<String>,
    HashMap<u32, u32>,
);

fn state(round: u32) -> State {
    let name = |n: u32| format!("a name that is long enough {n}");
    (
        (0..50).map(|n| (name(n + round), vec![name(n); 3], n)).collect(),
        (0..50).map(|n| (name(n), vec![round; 5])).collect(),
        (0..50).map(|n| (name(n), name(n + round))).collect(),
        (0..50).map(name).collect(),
        HashMap::new(),
    )
}

#[test]
fn a_snapshot_after_the_first_allocates_nothing() {
    let mut live = state(10);
    let mut snapshot = live.deep_clone();
    for round in 11..20 {
        live.0[3].0.replace_range(.., "renamed");
        live.1.values_mut().for_each(|numbers| numbers[0] = round);
        live.2.values_mut().for_each(|text| text.truncate(9));
        assert_eq!(allocations(|| snapshot.deep_clone_from(&live)), 0);
        assert_eq!(snapshot, live);
    }
}

#[test]
fn a_snapshot_of_plain_numbers_allocates_nothing() {
    let mut live: (HashMap<u32, u64>, HashSet<u8>, Vec<u8>) =
        ((0..99).map(|n| (n, 0)).collect(), (0..99).collect(), vec![1; 99]);
    let mut snapshot = live.deep_clone();
    for round in 0..9 {
        live.0.insert(round, 7);
        live.2[1] = 3;
        assert_eq!(allocations(|| snapshot.deep_clone_from(&live)), 0);
        assert_eq!(snapshot, live);
    }
}

#[test]
fn a_copy_allocates_what_clone_does() {
    let state = state(1);
    let cloned = allocations(|| drop(state.clone()));
    assert_eq!(allocations(|| drop(state.deep_clone())), cloned);
}
