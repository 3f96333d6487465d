//! Maps and sets: their hashers, keys that change, and what is reused.
use crate::same;
use freshtwin::{Cloner, DeepClone};
use freshtwin_tests::keys::Tagged;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, DefaultHasher, Hash, Hasher, RandomState};
use std::path::PathBuf;

/// The maps and sets themselves have no stable order of printing.
#[track_caller]
fn equal<T: DeepClone + PartialEq + std::fmt::Debug>(value: T, mut other: T) {
    assert_eq!(value.deep_clone(), value);
    other.deep_clone_from(&value);
    assert_eq!(other, value);
}

fn names<C: FromIterator<(String, Vec<String>)>>(range: std::ops::Range<u32>) -> C {
    range.map(|n| (n.to_string(), vec![n.to_string(); (n % 5) as usize])).collect()
}

#[test]
fn ordered_maps_and_sets() {
    same(BTreeMap::from([(1, 2), (3, 4)]), BTreeMap::new());
    same(names::<BTreeMap<_, _>>(0..40), names(20..80));
    same(names::<BTreeMap<_, _>>(0..40), names(0..40));
    same(names::<BTreeMap<_, _>>(0..0), names(0..40));
    same(BTreeMap::from([(PathBuf::from("a//b"), 1)]), BTreeMap::from([(PathBuf::from("a/b"), 2)]));
    same(BTreeSet::from(["a".to_owned()]), BTreeSet::from(["a".to_owned(), "b".to_owned()]));
    same(BTreeSet::from([PathBuf::from("a//b")]), BTreeSet::from([PathBuf::from("a/b")]));
    same(BTreeSet::from([1, 2]), BTreeSet::from([2, 3]));
}

#[test]
fn hashed_maps_and_sets() {
    equal(HashMap::from([(1, 2), (3, 4)]), HashMap::new());
    equal(names::<HashMap<_, _>>(0..40), names(20..80));
    equal(names::<HashMap<_, _>>(0..40), names(0..40));
    equal(names::<HashMap<_, _>>(0..0), names(0..40));
    equal(HashMap::from([((1, 'a'), "x")]), HashMap::from([((2, 'b'), "y")]));
    equal(HashSet::from(["a".to_owned()]), HashSet::from(["a".to_owned(), "b".to_owned()]));
    equal(HashSet::from([1, 2]), HashSet::from([2, 3]));
    same(HashMap::from([(PathBuf::from("a//b"), 1)]), HashMap::from([(PathBuf::from("a/b"), 2)]));
    same(HashSet::from([PathBuf::from("a//b")]), HashSet::from([PathBuf::from("a/b")]));
}

#[test]
fn hasher_state_is_kept() {
    let mut map = HashMap::with_hasher(Tagged("map"));
    map.insert(1, String::from("one"));
    assert_eq!(map.deep_clone().hasher().0, "map");
    let mut other = HashMap::with_hasher(Tagged("other"));
    other.insert(1, String::from("eins"));
    other.deep_clone_from(&map);
    assert_eq!((other.hasher().0, &*other[&1]), ("map", "one"));

    let mut set = HashSet::with_hasher(Tagged("set"));
    set.insert(String::from("one"));
    let mut other = HashSet::with_hasher(Tagged("other"));
    other.deep_clone_from(&set);
    assert_eq!((set.deep_clone().hasher().0, other.hasher().0, other.len()), ("set", "set", 1));
}

#[test]
fn random_state_is_kept() {
    let state = RandomState::new();
    let probe = |state: &RandomState| state.hash_one("probe");
    assert_eq!(probe(&state), probe(&state.deep_clone()));
    for numbers in [true, false] {
        let map: HashMap<_, _> = if numbers { HashMap::new() } else { names(0..9) };
        let mut other: HashMap<_, _> = names(5..9);
        other.deep_clone_from(&map);
        assert_eq!(probe(map.hasher()), probe(map.deep_clone().hasher()));
        assert_eq!(probe(map.hasher()), probe(other.hasher()));
        assert_eq!(other, map);
    }
    let mut hasher = DefaultHasher::new();
    hasher.write_u8(3);
    assert_eq!(hasher.deep_clone().finish(), hasher.finish());
}

/// A key whose copies differ from it, as where a hash depends on an address.
#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Serial(u32);

thread_local!(static NEXT: Cell<u32> = const { Cell::new(1000) });

impl DeepClone for Serial {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        NEXT.set(NEXT.get() - 1);
        Self(NEXT.get())
    }
}

#[test]
fn keys_that_change_are_put_where_they_belong() {
    let serials = || (0..100).map(Serial);
    let map: HashMap<_, _> = serials().map(|key| (key, ())).collect();
    assert!(map.deep_clone().into_keys().all(|key| key.0 >= 800));
    let copy = map.deep_clone();
    assert!(copy.keys().all(|key| copy.contains_key(key)));
    let set: HashSet<_> = serials().collect();
    let copy = set.deep_clone();
    assert!(copy.len() == 100 && copy.iter().all(|key| copy.contains(key)));
    let ordered: BTreeSet<_> = serials().collect();
    let copy = ordered.deep_clone();
    assert!(copy.iter().is_sorted() && copy.len() == 100 && copy.iter().all(|key| copy.contains(key)));
    let mut target: HashSet<_> = serials().skip(50).collect();
    target.deep_clone_from(&set);
    assert!(target.len() == 100 && target.iter().all(|key| key.0 >= 100 && target.contains(key)));
}

/// Keys that are equal without being alike.
#[derive(Debug, Clone)]
struct Caseless(String);

impl PartialEq for Caseless {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}
impl Eq for Caseless {}
impl Hash for Caseless {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.to_ascii_lowercase().hash(state);
    }
}
impl DeepClone for Caseless {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Self(self.0.deep_clone_in(cloner))
    }
}

#[test]
fn an_equal_key_is_replaced_where_it_may_differ() {
    let source = HashMap::from([(Caseless("KEY".into()), 1)]);
    let mut target = HashMap::from([(Caseless("key".into()), 2)]);
    target.deep_clone_from(&source);
    assert_eq!(target.into_iter().map(|(key, value)| (key.0, value)).collect::<Vec<_>>(), [("KEY".into(), 1)]);
}

#[test]
fn any_pair_of_source_and_target() {
    let state = RandomState::new();
    let number = |seed: u32, limit: u64| state.hash_one(seed) % limit;
    for round in 0..200 {
        let size = 1 + number(round, 30);
        let pick = |salt: u32| {
            let keys = (0..number(round * 7 + salt, size) as u32).map(move |n| (round, salt, n));
            keys.map(|key| number(key.0 * 1009 + key.1 * 31 + key.2, 40).to_string())
        };
        let entries = |salt| pick(salt).map(|key| (vec![key.clone(); key.len()], key)).map(|(value, key)| (key, value));
        let hasher = if round % 2 == 0 { state.clone() } else { RandomState::new() };
        let mut target = HashMap::with_hasher(hasher);
        target.extend(entries(2));
        let mut source = HashMap::with_hasher(state.clone());
        source.extend(entries(1).map(|(key, value)| (key, [value.as_slice(), &["new".into()]].concat())));
        let ordered: BTreeMap<_, _> = source.clone().into_iter().collect();
        let mut ordered_target: BTreeMap<_, _> = target.clone().into_iter().collect();
        let (set, ordered_set): (HashSet<_>, BTreeSet<_>) = (pick(1).collect(), pick(1).collect());
        let (mut set_target, mut ordered_set_target): (HashSet<_>, BTreeSet<_>) =
            (pick(2).collect(), pick(2).collect());
        target.deep_clone_from(&source);
        ordered_target.deep_clone_from(&ordered);
        set_target.deep_clone_from(&set);
        ordered_set_target.deep_clone_from(&ordered_set);
        assert_eq!((target, ordered_target, set_target, ordered_set_target), (source, ordered, set, ordered_set));
    }
}

#[test]
#[allow(deprecated, reason = "data all the same")]
fn hashers_go_on_where_they_are() {
    let mut hasher = std::hash::SipHasher::new_with_keys(1, 2);
    hasher.write(b"begun");
    let mut copy = hasher.deep_clone();
    assert_eq!(copy.finish(), hasher.finish());
    copy.write(b"more");
    assert_ne!(copy.finish(), hasher.finish());
}
