//! Locks and cells inside each other: no level is walked once for each level around it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::RwLock;

use freshtwin::{Cloner, DeepClone, Surveyor};

/// How deep they are nested.
const LEVELS: u64 = 100;

thread_local!(static VISITS: Cell<u64> = const { Cell::new(0) });

/// Counts how often it is shown.
struct Visited;

impl DeepClone for Visited {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        Self
    }
    fn survey_in(&self, _: &Self, _: &mut Surveyor<'_>) {
        VISITS.set(VISITS.get() + 1);
    }
    const FILLS_IN: bool = true;
}

/// How often each level of `value` is shown while it is cloned, on average.
fn visits<T: DeepClone>(value: &T) -> (T, u64) {
    VISITS.set(0);
    let copy = value.try_deep_clone().unwrap();
    (copy, VISITS.get() / LEVELS)
}

#[derive(DeepClone)]
struct Room {
    visited: Visited,
    #[deep_clone(lock)]
    next: Box<RwLock<Option<Box<Room>>>>,
    #[deep_clone(lock)]
    ring: Rc<RwLock<Option<Rc<Ring>>>>,
}

/// It leads to itself.
#[derive(DeepClone)]
struct Ring(#[deep_clone(lock)] Rc<RwLock<Option<Rc<Ring>>>>);

fn rooms(ring: &Rc<RwLock<Option<Rc<Ring>>>>) -> Room {
    (1..LEVELS).fold(room(None, ring), |next, _| room(Some(Box::new(next)), ring))
}

fn room(next: Option<Box<Room>>, ring: &Rc<RwLock<Option<Rc<Ring>>>>) -> Room {
    Room { visited: Visited, next: Box::new(RwLock::new(next)), ring: Rc::clone(ring) }
}

#[test]
fn locks() {
    let ring = Rc::new(RwLock::default());
    assert!(visits(&rooms(&ring)).1 < 4);
    *ring.write().unwrap() = Some(Rc::new(Ring(Rc::clone(&ring))));
    let (copy, visits) = visits(&rooms(&ring));
    assert!(visits < 4);
    let next = copy.next.read().unwrap();
    assert!(Rc::ptr_eq(&next.as_ref().unwrap().ring, &copy.ring));
    [&ring, &copy.ring].iter().for_each(|ring| drop(ring.write().unwrap().take()));
}

#[derive(DeepClone)]
struct Chest {
    visited: Visited,
    next: RefCell<Option<Box<Chest>>>,
    back: RefCell<Option<Rc<Chest>>>,
}

fn chest(next: Option<Box<Chest>>, back: Option<Rc<Chest>>) -> Chest {
    Chest { visited: Visited, next: RefCell::new(next), back: RefCell::new(back) }
}

/// The innermost one leads back to the outermost one, so that each of them may have to wait.
#[test]
fn cells_on_a_cycle() {
    let outer = Rc::new(chest(None, None));
    let nested = (2..LEVELS).fold(chest(None, Some(Rc::clone(&outer))), |next, _| chest(Some(Box::new(next)), None));
    outer.next.replace(Some(Box::new(nested)));
    let (copy, visits) = visits(&outer);
    assert!(visits < 6, "{visits}");
    let first = copy.next.take().unwrap();
    let mut at = first;
    while let Some(next) = at.next.take() {
        at = next;
    }
    assert!(Rc::ptr_eq(at.back.borrow().as_ref().unwrap(), &copy));
    outer.next.take();
}
