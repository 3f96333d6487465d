//! Which bounds are inferred. Each type carries the header that it gets.

mod const_parameters;
mod packed;
mod phantom_behind_a_pointer;

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet};
use std::fmt::Debug;
use std::hash::BuildHasher;
use std::marker::PhantomData;
use std::rc::{Rc, Weak};
use std::sync::Arc;

use freshtwin::{DeepClone, assert_deep_clone};

/// Neither `Clone` nor `DeepClone` nor `Default`.
#[derive(Debug)]
struct Opaque;

// impl<T: DeepClone> DeepClone for List<T>
#[derive(DeepClone)]
struct List<T>(Vec<T>);
assert_deep_clone!(List<String>);
freshtwin::assert_not_deep_clone!(List<Opaque>);

// impl<T> DeepClone for Tagged<T>
#[derive(DeepClone)]
struct Tagged<T>(u8, PhantomData<T>, PhantomData<fn() -> T>, std::marker::PhantomData<Vec<T>>);
assert_deep_clone!(Tagged<Opaque>);

// impl<I: Iterator> DeepClone for Peeked<I> where I::Item: DeepClone
#[derive(DeepClone)]
struct Peeked<I: Iterator> {
    next: Option<I::Item>,
    rest: Vec<<I as Iterator>::Item>,
}
struct Numbers;
impl Iterator for Numbers {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {
        None
    }
}
assert_deep_clone!(Peeked<Numbers>);

// impl<T: DeepClone + 'static> DeepClone for Counted<T>
#[derive(DeepClone)]
struct Counted<T> {
    plain: Rc<T>,
    cell: Rc<RefCell<T>>,
    list: Option<Vec<Arc<[T]>>>,
    weak: Weak<T>,
}
assert_deep_clone!(Counted<String>);

// impl<'a> DeepClone for Words<'a> where 'a: 'static
#[derive(DeepClone)]
#[deep_clone(bound = "'a: 'static")]
struct Words<'a>(Rc<Vec<&'a str>>);
assert_deep_clone!(Words<'static>);

// impl<T: Unsized> where Rc<T>: DeepClone, T: 'static
#[derive(DeepClone)]
struct Slot<T: ?Sized>(Rc<T>);
assert_deep_clone!(Slot<str>);
assert_deep_clone!(Slot<[String]>);
assert_deep_clone!(Slot<u8>);

#[derive(DeepClone)]
struct Tail<T>(Box<T>)
where
    T: ?Sized;
assert_deep_clone!(Tail<str>);

// impl<K: DeepClone + Eq + Hash, V: DeepClone, S: BuildHasher + Clone> DeepClone for Cache<K, V, S>
#[derive(DeepClone)]
struct Cache<K, V, S> {
    map: HashMap<K, V, S>,
}
assert_deep_clone!(Cache<String, u8, std::hash::RandomState>);

// impl<S: BuildHasher + Clone + 'static> DeepClone for Seen<S>
#[derive(DeepClone)]
struct Seen<S> {
    days: HashSet<u16, S>,
    shared: Rc<HashMap<u16, String, S>>,
}
assert_deep_clone!(Seen<std::hash::RandomState>);

#[derive(DeepClone)]
struct Sets<A, B, C, D, E>(HashSet<A>, BTreeSet<B>, BTreeMap<C, D>, BinaryHeap<E>);
assert_deep_clone!(Sets<u8, u8, u8, String, u8>);

// impl<T: Family> where T::Item: DeepClone + 'static + Eq + Hash, T::At<'static>: DeepClone
#[derive(DeepClone)]
struct Projected<T: Family> {
    shared: Rc<T::Item>,
    list: Vec<T::At<'static>>,
    qualified: Option<<T as Family>::Item>,
    keys: HashMap<T::Item, u8>,
}
trait Family {
    type Item;
    type At<'x>;
}
impl Family for Opaque {
    type Item = String;
    type At<'x> = u8;
}
assert_deep_clone!(Projected<Opaque>);

// impl<T> DeepClone for OnlySelf<T>
#[derive(DeepClone)]
struct OnlySelf<T>(Option<Box<OnlySelf<T>>>, PhantomData<T>);
assert_deep_clone!(OnlySelf<Opaque>);

// impl<T: DeepClone + 'static> DeepClone for Node<T>
#[derive(DeepClone)]
struct Node<T> {
    next: Option<Rc<RefCell<Node<T>>>>,
    back: RefCell<Weak<Self>>,
    value: T,
}
assert_deep_clone!(Node<String>);

#[derive(DeepClone)]
struct Cells<T>(Cell<T>, RefCell<T>);
assert_deep_clone!(Cells<u8>);

#[derive(DeepClone)]
struct Borrowed<'a, T: Clone, const N: usize> {
    name: &'a str,
    slice: &'a [T],
    cow: Cow<'a, [T]>,
    text: Cow<'a, str>,
    array: [T; N],
}
assert_deep_clone!(Borrowed<'_, u8, 3>);

#[derive(DeepClone)]
struct Defaulted<T = String, const N: usize = 2>([Vec<T>; N]);
assert_deep_clone!(Defaulted);

#[derive(DeepClone)]
struct Functions<T, R> {
    callback: fn(T) -> R,
    higher: for<'x> fn(&'x T) -> &'x R,
}
assert_deep_clone!(Functions<Opaque, Opaque>);

#[derive(DeepClone)]
struct Bounded<T>
where
    Self: Sized,
    T: Debug,
    Vec<T>: Debug,
{
    items: Vec<T>,
}
assert_deep_clone!(Bounded<u8>);

// The parameter gets what the attribute needs: Clone, nothing, Default, nothing, nothing.
#[derive(DeepClone)]
struct Strategies<A, B, C, D, E> {
    #[deep_clone(clone)]
    cloned: Vec<A>,
    #[deep_clone(share)]
    shared: Rc<B>,
    #[deep_clone(default)]
    reset: (C, Option<D>),
    #[deep_clone(default = Vec::new())]
    emptied: Vec<E>,
}

#[derive(Clone, Default)]
struct OnlyClone;
assert_deep_clone!(Strategies<OnlyClone, Opaque, OnlyClone, OnlyClone, Opaque>);

#[derive(DeepClone)]
struct Hooked<T: Clone>(#[deep_clone(with = |value: &Option<T>, _| value.clone())] Option<T>);
assert_deep_clone!(Hooked<OnlyClone>);

#[derive(DeepClone)]
enum Either<L, R> {
    Left(L),
    Right(R),
    Neither,
}
assert_deep_clone!(Either<u8, String>);

#[test]
fn values_pass_through() {
    let list = List(vec!["a".to_string()]).deep_clone();
    assert_eq!(list.0, ["a"]);
    let peeked: Peeked<Numbers> = Peeked { next: Some(1), rest: vec![2] };
    let peeked = peeked.deep_clone();
    assert_eq!((peeked.next, peeked.rest), (Some(1), vec![2]));
    let tagged = Tagged::<Opaque>(1, PhantomData, PhantomData, PhantomData).deep_clone();
    assert_eq!(tagged.0, 1);
    let slot = Slot::<[String]>(Rc::from(["x".to_string()])).deep_clone();
    assert_eq!(slot.0[0], "x");
    assert_eq!(&*Tail::<str>("tail".into()).deep_clone().0, "tail");
    let defaulted: Defaulted = Defaulted([vec!["d".into()], vec![]]);
    assert_eq!(defaulted.deep_clone().0[0], ["d"]);
}

#[test]
fn sharing_behind_parameters() {
    let value = Rc::new("v".to_string());
    let counted = Counted {
        plain: value.clone(),
        cell: Rc::new(RefCell::new("c".to_string())),
        list: Some(vec![Arc::from(["l".to_string()])]),
        weak: Rc::downgrade(&value),
    };
    let copy = counted.deep_clone();
    assert!(Rc::ptr_eq(&copy.weak.upgrade().unwrap(), &copy.plain));
    assert!(!Rc::ptr_eq(&copy.plain, &value));
    copy.cell.borrow_mut().push('!');
    assert_eq!(*counted.cell.borrow(), "c");
    assert_eq!(copy.list.unwrap()[0][0], "l");
}

#[test]
fn projections_and_nodes() {
    let projected = Projected::<Opaque> {
        shared: Rc::new("s".into()),
        list: vec![1],
        qualified: None,
        keys: HashMap::from([("k".into(), 2)]),
    };
    let copy = projected.deep_clone();
    assert_eq!((copy.shared.as_str(), copy.list, copy.qualified, copy.keys["k"]), ("s", vec![1], None, 2));
    let last = Node { next: None, back: RefCell::default(), value: "last" };
    let first = Node { next: Some(Rc::new(RefCell::new(last))), back: RefCell::default(), value: "first" };
    let copy = first.deep_clone();
    let next = copy.next.as_ref().unwrap();
    assert_eq!((copy.value, next.borrow().value, copy.back.borrow().upgrade().is_none()), ("first", "last", true));
    next.borrow_mut().value = "changed";
    assert_eq!(first.next.unwrap().borrow().value, "last");
    assert!(OnlySelf::<Opaque>(None, PhantomData).deep_clone().0.is_none());
}

#[test]
fn hashers_and_keys() {
    let mut map = HashMap::with_hasher(std::hash::RandomState::new());
    map.insert("k".to_string(), 1);
    let cache = Cache { map };
    let copy = cache.deep_clone();
    assert_eq!(copy.map["k"], 1);
    assert_eq!(copy.map.hasher().hash_one("x"), cache.map.hasher().hash_one("x"));
}

#[test]
fn borrowed_data_and_function_pointers() {
    let slice = [1_u8, 2];
    let borrowed = Borrowed { name: "n", slice: &slice, cow: Cow::Borrowed(&slice), text: "t".into(), array: [1] };
    let copy = borrowed.deep_clone();
    assert_eq!((copy.name, copy.slice, &*copy.cow, &*copy.text, copy.array), ("n", &slice[..], &slice[..], "t", [1]));
    let functions: Functions<u8, u8> = Functions { callback: |x| x + 1, higher: |x| x };
    let copy = functions.deep_clone();
    assert_eq!(((copy.callback)(1), *(copy.higher)(&2)), (2, 2));
}

#[test]
fn strategies_of_parameters() {
    let shared = Rc::new(Opaque);
    let value = Strategies {
        cloned: vec![OnlyClone],
        shared: shared.clone(),
        reset: (OnlyClone, Some(1_u8)),
        emptied: vec![Opaque],
    };
    let copy = value.deep_clone();
    assert!(Rc::ptr_eq(&copy.shared, &shared));
    assert_eq!((copy.cloned.len(), copy.reset.1, copy.emptied.len()), (1, None, 0));
    assert!(matches!(Hooked(Some(OnlyClone)).deep_clone(), Hooked(Some(OnlyClone))));
    assert!(matches!(Either::<u8, u8>::Neither.deep_clone(), Either::Neither));
    assert!(matches!(Either::<u8, u8>::Left(1).deep_clone(), Either::Left(1)));
    assert!(matches!(Either::<u8, u8>::Right(1).deep_clone(), Either::Right(1)));
    assert_eq!(Bounded { items: vec![1_u8] }.deep_clone().items, [1]);
    assert_eq!(Cells(Cell::new(1), RefCell::new(2)).deep_clone().0.get(), 1);
    let sets = Sets(HashSet::from([1]), BTreeSet::from([2]), BTreeMap::from([(3, 4)]), BinaryHeap::from([5]));
    let copy = sets.deep_clone();
    assert!(copy.0.contains(&1) && copy.1.contains(&2) && copy.2[&3] == 4 && copy.3.peek() == Some(&5));
    assert_eq!(Words(Rc::new(vec!["w"])).deep_clone().0[0], "w");
}
