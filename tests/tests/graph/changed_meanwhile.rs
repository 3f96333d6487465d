//! What another thread changes between the survey of a value and its clone.

use std::sync::{Arc, Barrier, Mutex, RwLock, Weak};

use freshtwin::{CloneErrorKind, Cloner, DeepClone};

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

/// As a writer that puts in a new part, which leads back to the owner of the lock by a plain handle.
#[test]
fn a_new_part_that_leads_back_is_copied_when_all_is_there() {
    use std::cell::RefCell;

    thread_local!(static WORK: RefCell<Option<Box<dyn Fn()>>> = const { RefCell::new(None) });
    struct Meddler;
    impl DeepClone for Meddler {
        fn deep_clone_in(&self, _: &mut Cloner) -> Self {
            WORK.take().into_iter().for_each(|work| work());
            Meddler
        }
    }
    #[derive(DeepClone)]
    struct Room {
        meddler: Meddler,
        back: Vec<Arc<Room>>,
        number: u32,
        #[deep_clone(lock)]
        next: Mutex<(u32, Option<Arc<Room>>)>,
        #[deep_clone(lock)]
        list: RwLock<Vec<Arc<Room>>>,
    }
    let new = |number, back| {
        Arc::new(Room { meddler: Meddler, back, number, next: Mutex::default(), list: RwLock::default() })
    };
    for chain in 1..4 {
        for (is_shared, tries) in [(false, false), (true, false), (false, true), (true, true)] {
            let room = new(0, vec![]);
            let outside = (new(8, vec![]), room.clone());
            let meddled = room.clone();
            WORK.set(Some(Box::new(move || {
                let mut fresh = new(1, vec![meddled.clone(); chain]);
                for number in 2..=chain {
                    fresh = new(number as u32, vec![fresh, meddled.clone()]);
                }
                *meddled.next.lock().unwrap() = (7, Some(fresh.clone()));
                if is_shared {
                    *meddled.list.write().unwrap() = vec![fresh.clone(), meddled.clone(), fresh];
                }
            })));
            let copy = if tries { outside.try_deep_clone().unwrap() } else { outside.deep_clone() }.1;
            {
                let (number, fresh) = &*copy.next.lock().unwrap();
                let (mut fresh, list) = (fresh.clone().unwrap(), copy.list.read().unwrap());
                assert_eq!(*number, 7);
                assert!(list.is_empty() || Arc::ptr_eq(&list[0], &fresh) && Arc::ptr_eq(&list[1], &copy));
                assert!(list.is_empty() != is_shared);
                for number in (1..=chain).rev() {
                    assert_eq!(fresh.number as usize, number);
                    assert!(Arc::ptr_eq(fresh.back.last().unwrap(), &copy));
                    fresh = fresh.back[0].clone();
                }
                assert!(Arc::ptr_eq(&fresh, &copy));
            }
            for room in [room, copy] {
                *room.next.lock().unwrap() = (0, None);
                room.list.write().unwrap().clear();
            }
        }
    }
}

/// As a writer that closes a cycle while it is copied, on which nothing can stand empty.
#[test]
fn a_new_part_that_closes_a_cycle_is_named() {
    use std::cell::RefCell;

    thread_local!(static ROOM: RefCell<Option<Arc<Room>>> = const { RefCell::new(None) });
    struct Meddler(bool);
    impl DeepClone for Meddler {
        fn deep_clone_in(&self, _: &mut Cloner) -> Self {
            if self.0 {
                let room = ROOM.with_borrow(|room| room.clone().unwrap());
                let part = Arc::new(Part(room.clone()));
                *room.next.lock().unwrap() = Next::Part(Arc::new((part.clone(), part)));
            }
            Meddler(false)
        }
    }
    #[derive(DeepClone)]
    struct Part(Arc<Room>);
    #[derive(DeepClone)]
    enum Next {
        Nothing,
        Part(Arc<(Arc<Part>, Arc<Part>)>),
    }
    #[derive(DeepClone)]
    struct Room {
        meddler: Meddler,
        #[deep_clone(lock)]
        next: Mutex<Next>,
    }
    let room = Arc::new(Room { meddler: Meddler(true), next: Mutex::new(Next::Nothing) });
    ROOM.set(Some(room.clone()));
    // The second time the survey sees it.
    for _ in 0..2 {
        let error = room.try_deep_clone().err().unwrap();
        assert_eq!(error.kind(), CloneErrorKind::Cycle);
        let names: Vec<_> = error.cycle().iter().map(|name| name.rsplit("::").next().unwrap()).collect();
        assert_eq!(names, ["Room", "Part>)", "Part"], "{error}");
    }
    *room.next.lock().unwrap() = Next::Nothing;
    ROOM.set(None);
}
