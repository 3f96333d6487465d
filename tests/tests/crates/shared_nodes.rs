//! Maps with keys of their own making, and collections that share nodes with their clones.

use crate::same;
use freshtwin::DeepClone;
use std::cell::RefCell;
use std::rc::Rc;

slotmap::new_key_type! {
    #[derive(DeepClone)]
    struct Player;
}

#[test]
fn slotmap() {
    use slotmap::{DefaultKey, DenseSlotMap, Key, SlotMap};
    let mut names = SlotMap::<Player, String>::with_key();
    let [a, b, c] = ["a", "b", "c"].map(|name| names.insert(name.into()));
    names.remove(b);
    names.remove(a);
    let mut copy = names.deep_clone();
    assert_eq!((copy.get(c), copy.get(a), copy.len()), (Some(&"c".to_owned()), None, 1));
    let [new, new_in_copy] = [&mut names, &mut copy].map(|map| [map.insert("d".into()), map.insert("e".into())]);
    assert_eq!(new, new_in_copy);
    let mut target = SlotMap::with_key();
    target.insert("other".to_owned());
    same(names, target);
    same((a, a.data()), (c, c.data()));
    same(DenseSlotMap::<DefaultKey, u8>::from_iter_of([1, 2]), DenseSlotMap::new());
}

/// A map of these values.
trait FromValues<V> {
    fn from_iter_of(values: impl IntoIterator<Item = V>) -> Self;
}

impl<V> FromValues<V> for slotmap::DenseSlotMap<slotmap::DefaultKey, V> {
    fn from_iter_of(values: impl IntoIterator<Item = V>) -> Self {
        let mut map = Self::new();
        for value in values {
            map.insert(value);
        }
        map
    }
}

#[test]
fn slotmaps_of_shared_values() {
    use slotmap::{DenseSlotMap, SecondaryMap, SlotMap, SparseSecondaryMap};
    macro_rules! each {
        ($($map:expr),*) => {$({
            let (mut map, shared) = ($map, Rc::new(RefCell::new(1)));
            let [a, b] = [(); 2].map(|()| map.insert(shared.clone()));
            let copy = map.deep_clone();
            assert!(Rc::ptr_eq(&copy[a], &copy[b]) && !Rc::ptr_eq(&copy[a], &shared));
            assert_eq!((Rc::strong_count(&copy[a]), Rc::strong_count(&shared)), (2, 3));
            copy[a].replace(2);
            assert_eq!(*map[b].borrow(), 1);
        })*};
    }
    each!(SlotMap::new(), DenseSlotMap::new());
    let mut keys = SlotMap::new();
    let [a, b] = [(); 2].map(|()| keys.insert(()));
    macro_rules! each {
        ($($map:expr),*) => {$({
            let (mut map, shared) = ($map, Rc::new(RefCell::new(1)));
            map.insert(a, shared.clone());
            map.insert(b, shared.clone());
            let copy = map.deep_clone();
            assert!(Rc::ptr_eq(&copy[a], &copy[b]) && !Rc::ptr_eq(&copy[a], &shared));
            assert_eq!((Rc::strong_count(&copy[a]), Rc::strong_count(&shared)), (2, 3));
            let mut other = map.deep_clone();
            other.deep_clone_from(&map);
            assert!(Rc::ptr_eq(&other[a], &other[b]) && !Rc::ptr_eq(&other[a], &shared));
        })*};
    }
    each!(SecondaryMap::new(), SparseSecondaryMap::new());
}

#[test]
fn imbl() {
    use imbl::{HashMap, HashSet, OrdMap, OrdSet, Vector};
    let numbers = Vector::from_iter(0..1000);
    assert!(numbers.clone().ptr_eq(&numbers) && !numbers.deep_clone().ptr_eq(&numbers));
    same(numbers, Vector::new());
    let map = HashMap::<_, _>::from_iter((0..100).map(|key| (key, key.to_string())));
    assert!(map.clone().ptr_eq(&map) && !map.deep_clone().ptr_eq(&map));
    assert_eq!(map.deep_clone(), map);
    let set: HashSet<String> = HashSet::from_iter(["a".to_owned()]);
    assert_eq!(set.deep_clone(), set);
    let map: OrdMap<u8, String> = OrdMap::from_iter([(1, "a".to_owned()), (2, "b".to_owned())]);
    assert!(map.clone().ptr_eq(&map) && !map.deep_clone().ptr_eq(&map));
    same(map, OrdMap::new());
    same(OrdSet::<u8>::from_iter([1, 2]), OrdSet::new());
}

#[test]
fn imbl_of_shared_values() {
    use imbl::{HashMap, OrdMap, Vector};
    let shared = Rc::new(RefCell::new(1));
    let list = Vector::from_iter([shared.clone(), shared.clone()]);
    let map = HashMap::<_, _>::from_iter([(1, shared.clone())]);
    let tree: OrdMap<u8, _> = OrdMap::from_iter([(1, shared.clone())]);
    let (list, map, tree) = (list, map, tree).deep_clone();
    assert!([&list[1], &map[&1], &tree[&1]].iter().all(|other| Rc::ptr_eq(other, &list[0])));
    assert_eq!((Rc::strong_count(&list[0]), Rc::strong_count(&shared)), (4, 1));
}

/// A cycle through an element closes.
#[test]
fn imbl_in_a_cycle() {
    struct Node(RefCell<imbl::Vector<Rc<Node>>>);
    impl DeepClone for Node {
        fn deep_clone_in(&self, cloner: &mut freshtwin::Cloner) -> Self {
            Self(self.0.deep_clone_in(cloner))
        }
        fn survey_in(&self, copy: &Self, surveyor: &mut freshtwin::Surveyor<'_>) {
            self.0.survey_in(&copy.0, surveyor);
        }
    }
    let node = Rc::new(Node(RefCell::default()));
    node.0.borrow_mut().push_back(node.clone());
    let copy = node.deep_clone();
    assert!(Rc::ptr_eq(&copy.0.borrow()[0], &copy) && !Rc::ptr_eq(&copy, &node));
    node.0.take();
    copy.0.take();
}

/// Keys by address: no entry of the copy can be found by the original's key, so a cycle through a value is an error,
/// not a mix-up.
#[test]
fn imbl_with_keys_by_address() {
    #[derive(Clone, DeepClone)]
    struct Spot(Rc<u8>);
    freshtwin_tests::ordered_and_hashed_by!(Spot, |key: &Spot| Rc::as_ptr(&key.0));
    type Link = RefCell<Option<Rc<Holder>>>;
    struct Holder(RefCell<imbl::OrdMap<Spot, Rc<(u8, Link)>>>);
    impl DeepClone for Holder {
        fn deep_clone_in(&self, cloner: &mut freshtwin::Cloner) -> Self {
            Self(self.0.deep_clone_in(cloner))
        }
        fn survey_in(&self, copy: &Self, surveyor: &mut freshtwin::Surveyor<'_>) {
            self.0.survey_in(&copy.0, surveyor);
        }
    }
    let holder = Rc::new(Holder(RefCell::default()));
    for number in 0..40_u8 {
        let link = RefCell::new((number % 3 == 0).then(|| holder.clone()));
        holder.0.borrow_mut().insert(Spot(Rc::new(number)), Rc::new((number, link)));
    }
    let copy = holder.deep_clone();
    for (key, value) in &*copy.0.borrow() {
        assert_eq!((*key.0, value.1.borrow().is_some()), (value.0, value.0 % 3 == 0));
        assert!(value.1.borrow().iter().all(|link| Rc::ptr_eq(link, &copy)));
    }
    holder.0.take();
    copy.0.take();
}

#[test]
fn hashers() {
    use ahash::{AHashMap, AHashSet, RandomState};
    use std::hash::{BuildHasher, Hasher};
    let state = RandomState::with_seeds(1, 2, 3, 4);
    assert_eq!(state.deep_clone().hash_one("x"), state.hash_one("x"));
    let shared = Rc::new(1);
    let map: AHashMap<u8, Rc<u8>> = AHashMap::from_iter([(1, shared.clone()), (2, shared.clone())]);
    let copy = map.deep_clone();
    assert_eq!((&copy, Rc::strong_count(&shared)), (&map, 3));
    assert!(Rc::ptr_eq(&copy[&1], &copy[&2]) && !Rc::ptr_eq(&copy[&1], &shared));
    let set = AHashSet::from_iter(["a".to_owned(), "b".to_owned()]);
    let mut target = AHashSet::from_iter(["c".to_owned()]);
    target.deep_clone_from(&set);
    assert_eq!((&target, &set.deep_clone()), (&set, &set));

    let mut hasher = fnv::FnvHasher::default();
    hasher.write(b"a");
    let mut copy = hasher.deep_clone();
    hasher.write(b"b");
    copy.write(b"b");
    assert_eq!(copy.finish(), hasher.finish());
    same(fnv::FnvHashMap::from_iter([(1, "a")]), fnv::FnvHashMap::default());

    let mut hasher = rustc_hash::FxHasher::default();
    hasher.write(b"a");
    assert_eq!(hasher.deep_clone().finish(), hasher.finish());
    same(rustc_hash::FxHashMap::from_iter([(1, "a")]), rustc_hash::FxHashMap::default());
    let seeded = rustc_hash::FxSeededState::with_seed(7);
    assert_eq!(seeded.deep_clone().hash_one(1), seeded.hash_one(1));
}
