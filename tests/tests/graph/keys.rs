//! Maps and sets whose keys are ordered and hashed by an address, or by a number that each copy gets anew: the entries
//! of source and copy belong together by what they are.

mod few;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet};
use std::hash::Hash;
use std::rc::{Rc, Weak};
use std::sync::Mutex;

use freshtwin::{Cloner, DeepClone, Surveyor};
use freshtwin_tests::ordered_and_hashed_by;

use few::Few;

/// Known by its address.
#[derive(DeepClone)]
struct Spot(Rc<Place>);

/// With a cell that has to wait: behind the key, where the key is the only one.
#[derive(DeepClone)]
struct Place {
    name: u32,
    owner: RefCell<Weak<Owner>>,
}

ordered_and_hashed_by!(Spot, |key: &Spot| Rc::as_ptr(&key.0));

/// Each copy has a number of its own, which alone counts.
struct Ticket {
    number: u32,
    name: u32,
    owner: RefCell<Weak<Owner>>,
}

thread_local!(static NEXT: Cell<u32> = const { Cell::new(0) });

/// Not in the order in which they are drawn.
fn fresh_number() -> u32 {
    NEXT.set(NEXT.get() + 1);
    NEXT.get().wrapping_mul(0x9E37_79B9)
}

impl DeepClone for Ticket {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Ticket { number: fresh_number(), name: self.name, owner: self.owner.deep_clone_in(cloner) }
    }
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.owner.survey_in(&copy.owner, surveyor);
    }
}

ordered_and_hashed_by!(Ticket, |key: &Ticket| key.number);

/// What all keys here have.
trait Named: DeepClone + Ord + Hash {
    fn new(name: u32) -> Self;
    fn name(&self) -> u32;
    fn owner(&self) -> &RefCell<Weak<Owner>>;
}

impl Named for Spot {
    fn new(name: u32) -> Self {
        Spot(Rc::new(Place { name, owner: RefCell::default() }))
    }
    fn name(&self) -> u32 {
        self.0.name
    }
    fn owner(&self) -> &RefCell<Weak<Owner>> {
        &self.0.owner
    }
}

impl Named for Ticket {
    fn new(name: u32) -> Self {
        Ticket { number: fresh_number(), name, owner: RefCell::default() }
    }
    fn name(&self) -> u32 {
        self.name
    }
    fn owner(&self) -> &RefCell<Weak<Owner>> {
        &self.owner
    }
}

/// A value beside the name of its key, with cells of both kinds.
#[derive(DeepClone)]
struct Slot {
    name: u32,
    owner: RefCell<Weak<Owner>>,
    strong: RefCell<Option<Rc<Owner>>>,
}

#[derive(DeepClone)]
struct Maps<K: Named> {
    ordered: BTreeMap<K, Slot>,
    hashed: HashMap<K, Slot>,
    crowded: HashMap<K, Slot, Few>,
    ordered_set: BTreeSet<K>,
    heap: BinaryHeap<K>,
    hashed_set: HashSet<K>,
    crowded_set: HashSet<K, Few>,
}

impl<K: Named> Maps<K> {
    fn new(count: u32, few: u64) -> Self {
        let slot = |name| Slot { name, owner: RefCell::default(), strong: RefCell::default() };
        let entries = || (0..count).map(|name| (K::new(name), slot(name)));
        let keys = || (0..count).map(K::new);
        let mut crowded = HashMap::with_hasher(Few(few));
        crowded.extend(entries());
        let mut crowded_set = HashSet::with_hasher(Few(few));
        crowded_set.extend(keys());
        Maps {
            ordered: entries().collect(),
            hashed: entries().collect(),
            crowded,
            ordered_set: keys().collect(),
            heap: keys().collect(),
            hashed_set: keys().collect(),
            crowded_set,
        }
    }

    fn keys(&self) -> impl Iterator<Item = &K> {
        let sets = self.ordered_set.iter().chain(&self.heap).chain(&self.hashed_set).chain(&self.crowded_set);
        self.ordered.keys().chain(self.hashed.keys()).chain(self.crowded.keys()).chain(sets)
    }

    fn slots(&self) -> impl Iterator<Item = (&K, &Slot)> {
        self.ordered.iter().chain(&self.hashed).chain(&self.crowded)
    }

    /// The cells of every third name lead to `owner`.
    fn own(&self, owner: &Rc<Owner>) {
        for key in self.keys().filter(|key| key.name() % 3 == 0) {
            *key.owner().borrow_mut() = Rc::downgrade(owner);
        }
        for (_, slot) in self.slots().filter(|(_, slot)| slot.name % 3 == 0) {
            *slot.owner.borrow_mut() = Rc::downgrade(owner);
            *slot.strong.borrow_mut() = Some(owner.clone());
        }
    }

    fn check(&self, owner: &Rc<Owner>, count: u32) {
        let leads = |weak: &Weak<Owner>| weak.upgrade().is_some_and(|found| Rc::ptr_eq(&found, owner));
        assert_eq!(self.keys().count(), 7 * count as usize);
        for key in self.keys() {
            assert_eq!(leads(&key.owner().borrow()), key.name() % 3 == 0, "key {}", key.name());
        }
        for (key, slot) in self.slots() {
            assert_eq!(key.name(), slot.name);
            assert_eq!(leads(&slot.owner.borrow()), slot.name % 3 == 0, "slot {}", slot.name);
            assert_eq!(slot.strong.borrow().is_some(), slot.name % 3 == 0, "slot {}", slot.name);
            assert!(slot.strong.borrow().as_ref().is_none_or(|found| Rc::ptr_eq(found, owner)));
        }
        // They are where their keys say.
        assert!(self.ordered.keys().all(|key| self.ordered.contains_key(key)));
        assert!(self.hashed.keys().all(|key| self.hashed.contains_key(key)));
        assert!(self.crowded.keys().all(|key| self.crowded.contains_key(key)));
        assert!(self.hashed_set.iter().all(|key| self.hashed_set.contains(key)));
        assert!(self.crowded_set.iter().all(|key| self.crowded_set.contains(key)));
        assert!(self.ordered_set.iter().is_sorted());
        let mut heap: Vec<_> = self.heap.iter().collect();
        heap.sort();
        assert_eq!(self.heap.peek().map(Named::name), heap.last().map(|key| key.name()));
    }

    /// Takes the cycles apart.
    fn free(&self) {
        self.slots().for_each(|(_, slot)| *slot.strong.borrow_mut() = None);
    }
}

#[derive(DeepClone)]
struct Owner {
    same: Option<Rc<Child>>,
    child: Rc<Child>,
}

#[derive(DeepClone)]
struct Child {
    spots: Maps<Spot>,
    tickets: Maps<Ticket>,
}

fn owner(count: u32, few: u64) -> Rc<Owner> {
    let child = Rc::new(Child { spots: Maps::new(count, few), tickets: Maps::new(count, few) });
    let owner = Rc::new(Owner { same: Some(child.clone()), child });
    owner.child.spots.own(&owner);
    owner.child.tickets.own(&owner);
    owner
}

fn check(owner: &Rc<Owner>, count: u32) {
    owner.child.spots.check(owner, count);
    owner.child.tickets.check(owner, count);
}

#[test]
fn cells_in_maps_and_sets_of_every_kind() {
    for (count, few) in [(1, 1), (5, 1), (12, 3), (40, 7), (100, 1 << 60)] {
        let original = owner(count, few);
        check(&original, count);
        for copy in [
            original.deep_clone(),
            original.child.deep_clone_with(&original),
            original.try_deep_clone().expect("no error"),
        ] {
            check(&copy, count);
            assert!(!Rc::ptr_eq(&copy, &original));
            copy.child.spots.free();
            copy.child.tickets.free();
        }
        check(&original, count);
        let mut target = original.deep_clone();
        let other = owner(count, few);
        let old = target.clone();
        target.deep_clone_from(&other);
        check(&target, count);
        for owner in [&original, &other, &target, &old] {
            owner.child.spots.free();
            owner.child.tickets.free();
        }
    }
}

trait FromTheChild {
    fn deep_clone_with(&self, owner: &Rc<Owner>) -> Rc<Owner>;
}

impl FromTheChild for Rc<Child> {
    /// The owner's copy, from a clone that starts at the child.
    fn deep_clone_with(&self, owner: &Rc<Owner>) -> Rc<Owner> {
        let copy = (self.clone(), owner.clone()).deep_clone();
        assert!(Rc::ptr_eq(&copy.0, &copy.1.child));
        copy.1
    }
}

#[test]
fn locks_in_maps_with_keys_by_address() {
    #[derive(DeepClone)]
    struct Root {
        places: Rc<Places>,
        same: Rc<Places>,
    }
    #[derive(DeepClone)]
    struct Places {
        #[deep_clone(lock)]
        ordered: BTreeMap<Spot, Mutex<Weak<Root>>>,
        #[deep_clone(lock)]
        hashed: HashMap<Spot, RefCell<Option<Mutex<Weak<Root>>>>>,
    }
    let places = Rc::new(Places {
        ordered: (0..20).map(|name| (Spot::new(name), Mutex::default())).collect(),
        hashed: (0..20).map(|name| (Spot::new(name), RefCell::new(Some(Mutex::default())))).collect(),
    });
    let root = Rc::new(Root { same: places.clone(), places });
    for (_, lock) in root.places.ordered.iter().filter(|(key, _)| key.name() % 3 == 0) {
        *lock.lock().unwrap() = Rc::downgrade(&root);
    }
    for (_, cell) in root.places.hashed.iter().filter(|(key, _)| key.name() % 3 == 0) {
        *cell.borrow().as_ref().unwrap().lock().unwrap() = Rc::downgrade(&root);
    }
    let copy = root.deep_clone();
    let leads = |weak: &Weak<Root>| weak.upgrade().is_some_and(|found| Rc::ptr_eq(&found, &copy));
    for (key, lock) in &copy.places.ordered {
        assert_eq!(leads(&lock.lock().unwrap()), key.name() % 3 == 0, "{}", key.name());
    }
    for (key, cell) in &copy.places.hashed {
        let cell = cell.borrow();
        assert_eq!(leads(&cell.as_ref().unwrap().lock().unwrap()), key.name() % 3 == 0, "{}", key.name());
    }
}
