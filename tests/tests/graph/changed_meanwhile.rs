//! What another thread changes between the survey of a value and its clone.

use std::sync::{Arc, Barrier, Mutex, Weak};

use freshtwin::{Cloner, DeepClone};

/// As a writer at the worst of moments: between the survey of a lock and its clone.
#[test]
fn what_was_put_in_meanwhile_is_copied_with_no_lock_held() {
    use std::cell::{Cell, RefCell};

    thread_local! {
        static SLOT: RefCell<Option<Arc<Meddled>>> = const { RefCell::new(None) };
        static LOOKS: Cell<u32> = const { Cell::new(0) };
    }
    /// Puts a new part in at the moment of its own clone.
    struct Meddler(bool);
    impl DeepClone for Meddler {
        fn deep_clone_in(&self, _: &mut Cloner) -> Self {
            if self.0 {
                let slot = SLOT.with_borrow(|slot| slot.clone().unwrap());
                let fresh =
                    Meddled { meddler: Meddler(false), next: Mutex::new(Some(slot.clone())), probe: Probe(true) };
                *slot.next.lock().unwrap() = Some(Arc::new(fresh));
            }
            Meddler(false)
        }
    }
    /// Sees whether the lock that leads to it is free.
    struct Probe(bool);
    impl Probe {
        fn look(&self) {
            if self.0 {
                LOOKS.set(LOOKS.get() + 1);
                SLOT.with_borrow(|slot| drop(slot.as_ref().unwrap().next.try_lock().expect("free")));
            }
        }
    }
    impl DeepClone for Probe {
        fn deep_clone_in(&self, _: &mut Cloner) -> Self {
            self.look();
            Probe(false)
        }
        fn survey_in(&self, _: &Self, _: &mut freshtwin::Surveyor<'_>) {
            self.look();
        }
    }
    #[derive(DeepClone)]
    struct Meddled {
        meddler: Meddler,
        #[deep_clone(lock)]
        next: Mutex<Option<Arc<Meddled>>>,
        probe: Probe,
    }
    let slot = Arc::new(Meddled { meddler: Meddler(true), next: Mutex::new(None), probe: Probe(false) });
    SLOT.set(Some(slot.clone()));
    for round in 1..3 {
        slot.next.lock().unwrap().take();
        let copy = if round == 1 { slot.deep_clone() } else { slot.try_deep_clone().unwrap() };
        assert!(LOOKS.take() >= 2);
        let fresh = copy.next.lock().unwrap().take().expect("the new part");
        assert!(Arc::ptr_eq(fresh.next.lock().unwrap().as_ref().expect("filled"), &copy));
        fresh.next.lock().unwrap().take();
    }
    slot.next.lock().unwrap().take();
    SLOT.set(None);
}

/// As a writer at the worst of moments: after the survey, it leads to a part that had one handle then.
#[test]
fn a_weak_that_was_put_in_meanwhile_may_dangle() {
    /// Lets the writer work at the moment of its own clone.
    struct Meddler(Option<Barrier>);
    impl DeepClone for Meddler {
        fn deep_clone_in(&self, _: &mut Cloner) -> Self {
            for barrier in self.0.iter().cycle().take(2) {
                barrier.wait();
            }
            Meddler(None)
        }
    }
    #[derive(DeepClone)]
    struct Linked {
        number: u64,
        #[deep_clone(lock)]
        up: Mutex<Weak<Linked>>,
        #[deep_clone(lock)]
        next: Mutex<Option<Arc<Linked>>>,
    }
    #[derive(DeepClone)]
    struct Pair {
        meddler: Meddler,
        first: Arc<Linked>,
        second: Arc<Linked>,
    }
    let linked = |number| Arc::new(Linked { number, up: Mutex::default(), next: Mutex::default() });
    let writes: [fn(&Arc<Linked>, &Arc<Linked>); 3] = [
        |first, second| *first.up.lock().unwrap() = Arc::downgrade(second),
        |first, second| {
            let fresh = Linked { number: 3, up: Mutex::new(Arc::downgrade(second)), next: Mutex::default() };
            *first.next.lock().unwrap() = Some(Arc::new(fresh));
        },
        |first, second| {
            *first.up.lock().unwrap() = Arc::downgrade(second);
            *second.next.lock().unwrap() = Some(first.clone());
        },
    ];
    for write in writes {
        let value = Pair { meddler: Meddler(Some(Barrier::new(2))), first: linked(1), second: linked(2) };
        let copy = std::thread::scope(|scope| {
            scope.spawn(|| {
                let barrier = value.meddler.0.as_ref().unwrap();
                barrier.wait();
                write(&value.first, &value.second);
                barrier.wait();
            });
            value.deep_clone()
        });
        assert_eq!((copy.first.number, copy.second.number), (1, 2));
        let up = copy.first.up.lock().unwrap().upgrade();
        assert!(up.is_none_or(|up| Arc::ptr_eq(&up, &copy.second)));
        value.second.next.lock().unwrap().take();
        copy.second.next.lock().unwrap().take();
    }
}

/// As a writer that moves a lock to another place after it was copied: there it is copied again, at the same address.
#[test]
fn a_lock_that_has_moved_meanwhile_is_copied_as_it_is_now() {
    use std::cell::RefCell;

    thread_local!(static ROOMS: RefCell<Vec<Arc<Room>>> = const { RefCell::new(Vec::new()) });
    /// Moves the box to the room with this number at the moment of its own clone.
    struct Mover(Option<usize>);
    impl DeepClone for Mover {
        fn deep_clone_in(&self, _: &mut Cloner) -> Self {
            if let Some(to) = self.0 {
                let rooms = ROOMS.with_borrow(Clone::clone);
                let moved = rooms[1 - to].held.lock().unwrap().take().unwrap();
                *moved.0.lock().unwrap() = (to == 0).then(|| rooms[1].clone());
                *rooms[to].held.lock().unwrap() = Some(moved);
            }
            Mover(None)
        }
    }
    #[derive(DeepClone)]
    struct Held(#[deep_clone(lock)] Mutex<Option<Arc<Room>>>);
    #[derive(DeepClone)]
    struct Room {
        mover: Mover,
        back: Option<Arc<Room>>,
        #[deep_clone(lock)]
        held: Mutex<Option<Box<Held>>>,
    }
    let held = Box::new(Held(Mutex::default()));
    let first = Arc::new(Room { mover: Mover(None), back: None, held: Mutex::new(Some(held)) });
    let second = Arc::new(Room { mover: Mover(Some(1)), back: Some(first.clone()), held: Mutex::default() });
    *first.held.lock().unwrap().as_ref().unwrap().0.lock().unwrap() = Some(second.clone());
    ROOMS.set(vec![first.clone(), second.clone()]);
    let (copy, next, _) = (first, second, Mover(Some(0))).deep_clone();
    let held = copy.held.lock().unwrap().take().expect("the box");
    assert!(Arc::ptr_eq(held.0.lock().unwrap().as_ref().expect("filled"), &next));
    assert!(next.held.lock().unwrap().as_ref().expect("the box").0.lock().unwrap().is_none());
    ROOMS.take()[0].held.lock().unwrap().take();
}
