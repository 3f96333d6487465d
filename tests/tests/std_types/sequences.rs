//! Vectors, arrays, lists, heaps, `Cow`s and iterators.
use crate::{same, same_alone};
use freshtwin::DeepClone;
use std::borrow::Cow;
use std::collections::{BinaryHeap, LinkedList, VecDeque};

fn strings<C: FromIterator<String>>(range: std::ops::Range<u32>) -> C {
    range.map(|number| number.to_string()).collect()
}

#[test]
fn vectors() {
    same(vec![1, 2, 3], vec![4; 9]);
    same(strings::<Vec<_>>(0..5), strings(7..20));
    same(strings::<Vec<_>>(0..5), strings(7..9));
    same(Vec::new(), strings::<Vec<_>>(7..9));
    same(vec![vec![Some(String::from("a"))]], vec![vec![None, None], vec![]]);
    same(vec![(); 3], vec![]);
    same(vec![[1_u8; 32]; 3], vec![]);
}

#[test]
fn arrays() {
    same([1; 0], [2; 0]);
    same([String::from("a"), String::from("b")], [const { String::new() }; 2]);
    same([1; 1000], [2; 1000]);
    same([[Some(1); 3]; 2], [[None; 3]; 2]);
}

#[test]
fn deques_that_wrap_around() {
    let mut ring = VecDeque::with_capacity(4);
    ring.extend(strings::<Vec<_>>(0..4));
    ring.pop_front();
    ring.push_back(String::from("wrapped"));
    assert!(!ring.as_slices().1.is_empty());
    same(ring.deep_clone(), strings(0..2));
    same(ring, strings(0..9));
    same(VecDeque::from([1, 2]), VecDeque::new());
}

#[test]
fn lists_and_heaps() {
    same(strings::<LinkedList<_>>(0..5), strings(7..20));
    same(strings::<LinkedList<_>>(0..5), strings(7..9));
    same(LinkedList::from([1]), LinkedList::new());
    same(strings::<BinaryHeap<_>>(0..9), strings(3..5));
    same(strings::<BinaryHeap<_>>(0..9), strings(3..50));
    let mut copy = BinaryHeap::from([3, 1, 2]).deep_clone();
    assert_eq!(std::iter::from_fn(|| copy.pop()).collect::<Vec<_>>(), [3, 2, 1]);
}

#[test]
fn cows() {
    same(Cow::Borrowed("a"), Cow::Owned(String::from("b")));
    same(Cow::Owned(String::from("b")), Cow::Borrowed("a"));
    same(Cow::Owned::<[u8]>(vec![1]), Cow::Owned(vec![2, 3]));
    same(Cow::Borrowed(std::path::Path::new("a")), Cow::Owned("b".into()));
    assert!(matches!(Cow::Borrowed("a").deep_clone(), Cow::Borrowed("a")));
    assert!(matches!(Cow::<str>::Owned(String::from("a")).deep_clone(), Cow::Owned(_)));
}

#[test]
fn iterators() {
    let mut rest = strings::<Vec<_>>(0..4).into_iter();
    rest.next();
    assert_eq!(rest.deep_clone().collect::<Vec<_>>(), ["1", "2", "3"]);
    same_alone(rest);
    same_alone([1, 2].into_iter());
    same_alone(Some(1).into_iter());
    same_alone(Ok::<_, ()>(1).into_iter());
    same_alone(VecDeque::from([1]).into_iter());
    same_alone(LinkedList::from([1]).into_iter());
    same_alone(BinaryHeap::from([1]).into_iter());
    same_alone([1, 2].iter());
    same_alone("ab c".chars());
    same_alone("ab c".char_indices());
    same_alone("ab c".bytes());
    same_alone("ab c".lines());
    same_alone("ab c".split_whitespace());
    same_alone("ab c".split_ascii_whitespace());
    same_alone("ab c".encode_utf16());
    same_alone("ab c".escape_debug());
    same_alone("ab c".escape_default());
    same_alone("ab c".escape_unicode());
    same_alone(b"ab c".escape_ascii());
    same_alone(b"ab c".utf8_chunks());
    same_alone('ß'.to_lowercase());
    same_alone('ß'.to_uppercase());
    same_alone('ß'.escape_unicode());
    same_alone('ß'.escape_default());
    same_alone('ß'.escape_debug());
    same_alone(std::ascii::escape_default(b'\n'));
    same_alone(std::iter::empty::<u8>());
    same_alone(std::iter::once(1));
    same_alone(std::iter::repeat(1));
    same_alone(std::iter::repeat_n(1, 3));
}
