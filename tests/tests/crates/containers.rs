//! Vectors, maps and sets of other crates.
use crate::{same, same_alone};
use freshtwin::DeepClone;
use freshtwin_tests::keys::Tagged;
use std::rc::Rc;

fn texts<C: FromIterator<String>>(range: std::ops::Range<u8>) -> C {
    range.map(|number| number.to_string()).collect()
}

#[test]
fn smallvec() {
    use smallvec::SmallVec;
    type Texts = SmallVec<[String; 2]>;
    same(texts::<Texts>(0..2), texts(5..6));
    same(texts::<Texts>(0..4), texts(5..9));
    same(texts::<Texts>(0..1), texts(5..9));
    let shared = Rc::new(1);
    let copy = SmallVec::<[_; 1]>::from_iter([shared.clone(), shared]).deep_clone();
    assert!(Rc::ptr_eq(&copy[0], &copy[1]) && Rc::strong_count(&copy[0]) == 2);
}

#[test]
fn arrayvec() {
    use arrayvec::{ArrayString, ArrayVec};
    same(texts::<ArrayVec<_, 4>>(0..2), texts(5..9));
    same(texts::<ArrayVec<_, 4>>(0..4), texts(5..6));
    same(ArrayString::<8>::from("text").unwrap(), ArrayString::new());
    let shared = Rc::new(1);
    let copy = ArrayVec::from([shared.clone(), shared]).deep_clone();
    assert!(Rc::ptr_eq(&copy[0], &copy[1]) && Rc::strong_count(&copy[0]) == 2);
}

#[test]
fn either() {
    use either::Either;
    same(Either::<_, u8>::Left(String::from("a")), Either::Right(1));
    same(Either::<String, _>::Right(1), Either::Right(2));
}

#[test]
fn hashbrown() {
    macro_rules! each {
        ($($hashbrown:ident)*) => {$({
            use $hashbrown::{HashMap, HashSet};
            let map = |range: std::ops::Range<u8>, tag| {
                let mut map = HashMap::with_hasher(Tagged(tag));
                map.extend(range.map(|key| (key, vec![key.to_string()])));
                map
            };
            let (source, mut target) = (map(0..20, "source"), map(10..30, "target"));
            assert_eq!(source.deep_clone(), source);
            target.deep_clone_from(&source);
            assert_eq!(target, source);
            assert_eq!((target.hasher().0, source.deep_clone().hasher().0), ("source", "source"));
            let mut set = HashSet::with_hasher(Tagged("set"));
            set.extend(texts::<Vec<_>>(0..9));
            assert_eq!((set.deep_clone(), set.deep_clone().hasher().0), (set, "set"));
        })*};
    }
    each!(hashbrown015 hashbrown016 hashbrown017);
}

#[test]
fn indexmap() {
    use indexmap::{IndexMap, IndexSet};
    let map = |keys: &[u8]| IndexMap::<_, _>::from_iter(keys.iter().map(|&key| (key, key.to_string())));
    same(map(&[3, 1, 2]), map(&[]));
    same(map(&[3, 1, 2]), map(&[1, 2, 3]));
    same(map(&[3, 1, 2]), map(&[3, 1, 2]));
    same(IndexMap::<_, _>::from_iter([(3, 1), (1, 2)]), IndexMap::from_iter([(1, 5)]));
    same(IndexSet::<_>::from_iter([3, 1, 2]), IndexSet::from_iter([2, 1, 3]));
    same(texts::<IndexSet<_>>(0..5), texts(3..9));
    same_alone(IndexMap::<String, IndexSet<u8>>::new());

    let mut tagged = IndexMap::with_hasher(Tagged("source"));
    tagged.insert(1, String::from("a"));
    let mut target = IndexMap::with_hasher(Tagged("target"));
    target.insert(1, String::from("something longer"));
    let before = target[&1].as_ptr();
    target.deep_clone_from(&tagged);
    assert_eq!((target.hasher().0, tagged.deep_clone().hasher().0), ("source", "source"));
    assert_eq!((target[&1].as_ptr(), target), (before, tagged));

    let shared = Rc::new(1);
    let copy = IndexMap::<_, _>::from_iter([(1, shared.clone()), (2, shared)]).deep_clone();
    assert!(Rc::ptr_eq(&copy[&1], &copy[&2]) && Rc::strong_count(&copy[&1]) == 2);
}

#[test]
fn indexmap_of_before() {
    use indexmap1::{IndexMap, IndexSet};
    let map = |keys: &[u8]| IndexMap::<_, _>::from_iter(keys.iter().map(|&key| (key, key.to_string())));
    same(map(&[3, 1, 2]), map(&[]));
    same(map(&[3, 1, 2]), map(&[1, 2, 3]));
    same(IndexSet::<_>::from_iter([3, 1, 2]), IndexSet::from_iter([2, 1, 3]));
    let shared = Rc::new(1);
    let copy = IndexMap::<_, _>::from_iter([(1, shared.clone()), (2, shared)]).deep_clone();
    assert!(Rc::ptr_eq(&copy[&1], &copy[&2]) && Rc::strong_count(&copy[&1]) == 2);
}
