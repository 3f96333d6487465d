//! Keys that are hashed by an address, in the maps and sets of other crates.
use std::cell::RefCell;
use std::hash::RandomState;
use std::rc::{Rc, Weak};

use freshtwin::{CloneErrorKind, DeepClone};
use freshtwin_tests::keys::Reset;
use freshtwin_tests::ordered_and_hashed_by;

#[derive(DeepClone)]
struct Spot(Rc<Place>);

#[derive(DeepClone)]
struct Place(u32, RefCell<Weak<Owner>>);

ordered_and_hashed_by!(Spot, |key: &Spot| Rc::as_ptr(&key.0));

type Slot = (u32, RefCell<Weak<Owner>>);

#[derive(DeepClone)]
struct Owner {
    maps: Rc<Maps>,
    same: Rc<Maps>,
}

#[derive(DeepClone)]
struct Maps {
    index: indexmap::IndexMap<Spot, Slot>,
    index_set: indexmap::IndexSet<Spot>,
    v015: (hashbrown015::HashMap<Spot, Slot, RandomState>, hashbrown015::HashSet<Spot, RandomState>),
    v016: (hashbrown016::HashMap<Spot, Slot, RandomState>, hashbrown016::HashSet<Spot, RandomState>),
    v017: (hashbrown017::HashMap<Spot, Slot, RandomState>, hashbrown017::HashSet<Spot, RandomState>),
}

impl Maps {
    fn keys(&self) -> impl Iterator<Item = &Spot> {
        let sets = self.index_set.iter().chain(&self.v015.1).chain(&self.v016.1).chain(&self.v017.1);
        self.slots().map(|(key, _)| key).chain(sets)
    }
    fn slots(&self) -> impl Iterator<Item = (&Spot, &Slot)> {
        self.index.iter().chain(&self.v015.0).chain(&self.v016.0).chain(&self.v017.0)
    }
}

#[test]
fn entries_belong_together_by_what_they_are() {
    let keys = || (0..30).map(|name| Spot(Rc::new(Place(name, RefCell::default()))));
    let slots = || {
        keys().map(|key| {
            let name = key.0.0;
            (key, (name, RefCell::default()))
        })
    };
    let maps = Rc::new(Maps {
        index: slots().collect(),
        index_set: keys().collect(),
        v015: (slots().collect(), keys().collect()),
        v016: (slots().collect(), keys().collect()),
        v017: (slots().collect(), keys().collect()),
    });
    let owner = Rc::new(Owner { same: maps.clone(), maps });
    for key in owner.maps.keys().filter(|key| key.0.0 % 3 == 0) {
        *key.0.1.borrow_mut() = Rc::downgrade(&owner);
    }
    for (_, slot) in owner.maps.slots().filter(|(_, slot)| slot.0 % 3 == 0) {
        *slot.1.borrow_mut() = Rc::downgrade(&owner);
    }
    let copy = owner.deep_clone();
    let leads = |weak: &Weak<Owner>| weak.upgrade().is_some_and(|found| Rc::ptr_eq(&found, &copy));
    assert_eq!(copy.maps.keys().count(), 8 * 30);
    for key in copy.maps.keys() {
        assert_eq!(leads(&key.0.1.borrow()), key.0.0 % 3 == 0, "{}", key.0.0);
    }
    for (key, slot) in copy.maps.slots() {
        assert_eq!((key.0.0, leads(&slot.1.borrow())), (slot.0, slot.0 % 3 == 0));
    }
    assert!(copy.maps.index.keys().map(|key| key.0.0).eq(0..30), "the order is kept");
    assert!(copy.maps.v016.0.keys().all(|key| copy.maps.v016.0.contains_key(key)));
}

#[test]
fn keys_whose_copies_would_be_equal_are_an_error() {
    #[track_caller]
    fn check<T: DeepClone>(value: T) {
        assert_eq!(value.try_deep_clone().map(drop).unwrap_err().kind(), CloneErrorKind::EqualKeys);
    }
    let keys = || [Reset { number: 1 }, Reset { number: 2 }];
    let entries = || keys().map(|key| (key, 1));
    check(indexmap::IndexMap::from(entries()));
    check(indexmap::IndexSet::from(keys()));
    check(hashbrown017::HashMap::<_, _, RandomState>::from_iter(entries()));
    check(imbl::HashMap::<Reset, u8>::from_iter(entries()));
    check(imbl::OrdMap::<Reset, u8>::from_iter(entries()));
    check(imbl::HashSet::<Reset>::from_iter(keys()));
    check(imbl::OrdSet::<Reset>::from_iter(keys()));
}
