//! `#[deep_clone(bound = "..")]`.

use std::collections::HashMap;
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

#[test]
fn the_bound_is_enough() {
    assert!(matches!(Nothing(Keeper::<Opaque>(PhantomData)).deep_clone(), Nothing(_)));
    let two = Two(Keeper::<Opaque>(PhantomData), Rc::new(1));
    assert!(!Rc::ptr_eq(&two.deep_clone().1, &two.1));
    assert_eq!(KeepsWhere(vec![1_u8].into_iter()).deep_clone().0.next(), Some(1));
    assert_eq!(*Outer(Shared(Rc::new(2))).deep_clone().0.0, 2);
    let whole = Whole { pair: (1_u8, 'a'), map: HashMap::from([(2, 'b')]), units: vec![Some('c')] }.deep_clone();
    assert_eq!((whole.pair, whole.map[&2], whole.units), ((1, 'a'), 'b', vec![Some('c')]));
}
