//! `#[deep_clone(bound = "..")]`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::marker::PhantomData;
use std::rc::Rc;

use freshtwin::{DeepClone, assert_deep_clone, assert_not_deep_clone};

struct Opaque;

trait Marked {}
impl Marked for Opaque {}

/// Data whatever `T` is, which cannot be seen from `Keeper<T>`.
struct Keeper<T>(PhantomData<T>);
impl<T> DeepClone for Keeper<T> {
    fn deep_clone_in(&self, _: &mut freshtwin::Cloner) -> Self {
        Self(PhantomData)
    }
}

#[derive(DeepClone)]
#[deep_clone(bound = "")]
struct Nothing<T>(Keeper<T>);
assert_deep_clone!(Nothing<Opaque>);

#[derive(DeepClone)]
#[deep_clone(bound = "T: Marked, U: DeepClone + 'static,")]
struct Two<T, U>(Keeper<T>, Rc<U>);
assert_deep_clone!(Two<Opaque, u8>);
assert_not_deep_clone!(Two<u8, u8>, Two<Opaque, Opaque>);

#[derive(DeepClone)]
#[deep_clone(bound = "T: DeepClone")]
struct KeepsWhere<T>(T)
where
    T: Iterator<Item = u8>;
assert_deep_clone!(KeepsWhere<std::vec::IntoIter<u8>>);

/// What a type holds behind an `Rc` cannot be seen from its parameters.
#[derive(DeepClone)]
struct Shared<T>(Rc<T>);
#[derive(DeepClone)]
#[deep_clone(bound = "T: DeepClone + 'static")]
struct Outer<T>(Shared<T>);
assert_deep_clone!(Outer<u8>);

/// A bound may be on the whole type of a field, or on a part of it.
#[derive(DeepClone)]
#[deep_clone(bound = "(T, Unit): DeepClone, Option<Unit>: DeepClone, HashMap<T, Unit>: DeepClone")]
struct Whole<T, Unit> {
    pair: (T, Unit),
    map: HashMap<T, Unit>,
    units: Vec<Option<Unit>>,
}
assert_deep_clone!(Whole<u8, String>);

/// A bound on a type around several parameters, or around a key, says nothing about these.
#[derive(DeepClone)]
#[deep_clone(bound = "Vec<(K, V)>: DeepClone, Keeper<K>: DeepClone, BTreeMap<K, u8>: DeepClone")]
struct Around<K, V> {
    pairs: Option<Vec<(K, V)>>,
    keepers: (Keeper<K>, Keeper<V>),
    map: BTreeMap<K, u8>,
}
assert_deep_clone!(Around<u8, String>);
assert_not_deep_clone!(Around<f32, String>, Around<u8, Opaque>);

/// That something is data can follow from another trait.
trait Model: DeepClone + Ord {}
#[derive(DeepClone)]
#[deep_clone(bound = "K: Model, V: Model")]
struct Implied<K, V> {
    pairs: BTreeMap<K, (K, V)>,
    sorted: BTreeSet<V>,
}
impl Model for u8 {}
assert_deep_clone!(Implied<u8, u8>);

/// A user's own `Vec`, which is data whatever is in it.
mod own {
    pub(super) struct Vec<T>(pub(super) super::PhantomData<T>);
    impl<T> freshtwin::DeepClone for Vec<T> {
        fn deep_clone_in(&self, _: &mut freshtwin::Cloner) -> Self {
            Self(super::PhantomData)
        }
    }

    #[derive(freshtwin::DeepClone)]
    #[deep_clone(bound = "")]
    pub(super) struct Table<K, V>(pub(super) Vec<(K, V)>);
    freshtwin::assert_deep_clone!(Table<super::Opaque, super::Opaque>);
}

#[test]
fn the_bound_is_enough() {
    assert!(matches!(Nothing(Keeper::<Opaque>(PhantomData)).deep_clone(), Nothing(_)));
    let two = Two(Keeper::<Opaque>(PhantomData), Rc::new(1));
    assert!(!Rc::ptr_eq(&two.deep_clone().1, &two.1));
    assert_eq!(KeepsWhere(vec![1_u8].into_iter()).deep_clone().0.next(), Some(1));
    assert_eq!(*Outer(Shared(Rc::new(2))).deep_clone().0.0, 2);
    let whole = Whole { pair: (1_u8, 'a'), map: HashMap::from([(2, 'b')]), units: vec![Some('c')] }.deep_clone();
    assert_eq!((whole.pair, whole.map[&2], whole.units), ((1, 'a'), 'b', vec![Some('c')]));
    let keepers = (Keeper(PhantomData), Keeper(PhantomData));
    let around = Around { pairs: Some(vec![(1, 'a')]), keepers, map: BTreeMap::from([(2, 3)]) }.deep_clone();
    assert_eq!((around.pairs, around.map[&2]), (Some(vec![(1, 'a')]), 3));
    let implied = Implied { pairs: BTreeMap::from([(1, (2, 3))]), sorted: BTreeSet::from([4]) }.deep_clone();
    assert_eq!((implied.pairs[&1], implied.sorted.first()), ((2, 3), Some(&4)));
    assert!(matches!(own::Table::<Opaque, Opaque>(own::Vec(PhantomData)).deep_clone(), own::Table(_)));
}
