//! `deep_clone_from` works in the memory that is there.

use freshtwin::DeepClone;
use std::collections::{BTreeMap, BinaryHeap, HashMap, LinkedList, VecDeque};

/// Overwrites `target`; the text that `find` finds in it has to stay where it was.
#[track_caller]
fn reuses<T: DeepClone + PartialEq + std::fmt::Debug>(source: T, mut target: T, find: impl Fn(&T) -> &str) {
    let before = find(&target).as_ptr();
    target.deep_clone_from(&source);
    assert_eq!(target, source);
    assert_eq!(find(&target).as_ptr(), before);
}

/// Shorter than `long`'s text, so that it fits in there.
fn short() -> String {
    String::from("a")
}

fn long() -> String {
    String::from("something longer")
}

#[test]
fn of_strings_in_every_container() {
    reuses(short(), long(), |target| target);
    reuses(Some(short()), Some(long()), |target| target.as_ref().unwrap());
    reuses(Ok::<_, ()>(short()), Ok(long()), |target| target.as_ref().unwrap());
    reuses((short(), 1), (long(), 2), |target| &target.0);
    reuses([short()], [long()], |target| &target[0]);
    reuses(vec![short(), short()], vec![long()], |target| &target[0]);
    reuses(vec![short()], vec![long(), long()], |target| &target[0]);
    reuses(vec![vec![(1, short())]], vec![vec![(2, long())]], |target| &target[0][0].1);
    reuses(VecDeque::from([short()]), VecDeque::from([long(), long()]), |target| &target[0]);
    reuses(LinkedList::from([short()]), LinkedList::from([long()]), |target| target.front().unwrap());
}

#[test]
fn of_strings_in_maps() {
    let ordered = |entries: &[(u8, String)]| BTreeMap::from_iter(entries.iter().cloned());
    reuses(ordered(&[(1, short())]), ordered(&[(1, long())]), |target| &target[&1]);
    reuses(ordered(&[(1, short()), (2, short())]), ordered(&[(0, long()), (1, long())]), |target| &target[&1]);
    let hashed = |entries: &[(u8, String)]| HashMap::<_, _>::from_iter(entries.iter().cloned());
    reuses(hashed(&[(1, short())]), hashed(&[(1, long())]), |target| &target[&1]);
    reuses(hashed(&[(1, short()), (2, short())]), hashed(&[(0, long()), (1, long())]), |target| &target[&1]);
    let mut source = hashed(&[(1, short()), (2, short())]);
    let same_state = source.deep_clone();
    source.insert(1, String::from("b"));
    source.insert(3, short());
    reuses(source, same_state, |target| &target[&1]);
}

#[test]
fn of_buffers() {
    let mut vec = Vec::with_capacity(100);
    vec.push(9);
    let buffer = vec.as_ptr();
    vec.deep_clone_from(&vec![1; 50]);
    assert_eq!((vec.as_ptr(), vec.len()), (buffer, 50));

    let mut heap = BinaryHeap::with_capacity(100);
    heap.push(String::from("z"));
    heap.deep_clone_from(&BinaryHeap::from([short(), long()]));
    assert!(heap.capacity() >= 100);
    assert_eq!(heap.into_sorted_vec(), [short(), long()]);

    let mut ring = VecDeque::with_capacity(100);
    ring.push_back(9);
    ring.deep_clone_from(&VecDeque::from([1, 2]));
    assert!(ring.capacity() >= 100 && ring == [1, 2]);
}
