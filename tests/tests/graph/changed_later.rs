//! What another thread takes out of a lock, or moves in it, between its clone and the end of the operation, when parts
//! of the copy are left to fill.

#![allow(clippy::replace_box, reason = "a new box is at another address")]

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock, RwLock, Weak};

use freshtwin::{Cloner, DeepClone, Surveyor};

#[derive(DeepClone, Default)]
struct Held(#[deep_clone(lock)] Mutex<Option<Arc<Room>>>, Hook);

/// Locks with cells inside, which wait on their own.
#[derive(DeepClone, Default)]
struct Room {
    number: u32,
    back: Option<Arc<Room>>,
    #[deep_clone(lock)]
    list: Mutex<Vec<Held>>,
    #[deep_clone(lock)]
    boxed: RwLock<Box<Held>>,
    #[deep_clone(lock)]
    once: Mutex<Vec<OnceLock<Arc<Room>>>>,
    #[deep_clone(lock)]
    cells: Mutex<Vec<RefCell<Vec<Arc<Room>>>>>,
    /// A room's number, and the room.
    #[deep_clone(lock)]
    pair: Mutex<(u32, Option<Arc<Room>>)>,
    /// Counts the rooms.
    #[deep_clone(share)]
    alive: Arc<()>,
}

/// Works at the moment of its own clone, as another thread may: no lock is held.
#[derive(Default)]
struct Hook(Option<Box<dyn Fn() + Send + Sync>>);

impl DeepClone for Hook {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        if let Some(work) = &self.0 {
            work();
        }
        Self(None)
    }
}

impl Room {
    fn new(number: u32, back: Option<Arc<Self>>) -> Arc<Self> {
        Arc::new(Self { number, back, ..Self::default() })
    }

    /// Leads to `other` from each lock.
    fn lead_to(&self, other: &Arc<Self>) {
        let held = || Held(Mutex::new(Some(other.clone())), Hook::default());
        *self.list.lock().unwrap() = vec![Held::default(), held()];
        *self.boxed.write().unwrap() = Box::new(held());
        *self.once.lock().unwrap() = vec![OnceLock::new(), OnceLock::from(other.clone())];
        *self.cells.lock().unwrap() = vec![RefCell::default(), RefCell::new(vec![other.clone()])];
        *self.pair.lock().unwrap() = (other.number, Some(other.clone()));
    }

    /// What each lock leads to.
    fn ways(&self) -> [Vec<Vec<Arc<Self>>>; 5] {
        let of = |held: &Held| held.0.lock().unwrap().iter().cloned().collect();
        [
            self.list.lock().unwrap().iter().map(of).collect(),
            vec![of(&self.boxed.read().unwrap())],
            self.once.lock().unwrap().iter().map(|once| once.get().cloned().into_iter().collect()).collect(),
            self.cells.lock().unwrap().iter().map(|cell| cell.borrow().clone()).collect(),
            vec![self.pair.lock().unwrap().1.iter().cloned().collect()],
        ]
    }

    fn numbers(&self) -> [Vec<Vec<u32>>; 5] {
        let mut numbers: [Vec<Vec<u32>>; 5] =
            self.ways().map(|way| way.iter().map(|rooms| rooms.iter().map(|room| room.number).collect()).collect());
        numbers[4].push(vec![self.pair.lock().unwrap().0]);
        numbers
    }

    fn clear(&self) {
        self.list.lock().unwrap().clear();
        *self.boxed.write().unwrap() = Box::default();
        self.once.lock().unwrap().clear();
        self.cells.lock().unwrap().clear();
        *self.pair.lock().unwrap() = (0, None);
    }
}

/// What another thread may do.
const CHANGES: [fn(&Room); 6] = [
    Room::clear,
    |room| {
        room.list.lock().unwrap().remove(0);
        room.once.lock().unwrap().remove(0);
        room.cells.lock().unwrap().remove(0);
    },
    // The same content at other addresses.
    |room| {
        let mut boxed = room.boxed.write().unwrap();
        *boxed = Box::new(std::mem::take(&mut **boxed));
        room.list.lock().unwrap().reserve_exact(1000);
        room.once.lock().unwrap().reserve_exact(1000);
        room.cells.lock().unwrap().reserve_exact(1000);
    },
    |room| {
        room.list.lock().unwrap().reverse();
        room.once.lock().unwrap().reverse();
        room.cells.lock().unwrap().reverse();
    },
    |room| {
        let other = room.boxed.read().unwrap().0.lock().unwrap().clone().unwrap();
        let fresh = Room::new(3, Some(other));
        room.clear();
        room.lead_to(&fresh);
    },
    // The outer lock stays as it is.
    |room| {
        let boxed = room.boxed.read().unwrap();
        let mut inner = boxed.0.lock().unwrap();
        *inner = Some(Room::new(3, inner.take()));
    },
];

/// A cycle of two rooms, with `work` at the end.
fn cycle(work: impl Fn(&Room) + Send + Sync + 'static) -> (Arc<Room>, Arc<Room>, Hook) {
    let first = Room::new(1, None);
    let second = Room::new(2, Some(first.clone()));
    first.lead_to(&second);
    let changed = first.clone();
    (first, second, Hook(Some(Box::new(move || work(&changed)))))
}

#[test]
fn the_copy_is_as_the_lock_was_at_one_moment() {
    for change in CHANGES {
        for tries in [false, true] {
            let value = cycle(change);
            let before = value.0.numbers();
            let copy = if tries { value.try_deep_clone().unwrap() } else { value.deep_clone() };
            let (after, copied) = (value.0.numbers(), copy.0.numbers());
            for at in 0..5 {
                assert!(copied[at] == before[at] || copied[at] == after[at], "{copied:?}, {before:?}, {after:?}");
            }
            for room in copy.0.ways().into_iter().flatten().flatten() {
                assert!(if room.number == 2 { Arc::ptr_eq(&room, &copy.1) } else { room.number == 3 });
                let back = room.back.as_ref().unwrap();
                assert!(Arc::ptr_eq(if room.number == 2 { back } else { back.back.as_ref().unwrap() }, &copy.0));
            }
            value.0.clear();
            copy.0.clear();
        }
    }
}

#[test]
fn a_hook_that_panics_in_the_second_copy_leaves_nothing_behind() {
    let mut failed = 0;
    for (at, fails_in_first) in (0..3).flat_map(|at| [(at, true), (at, false)]) {
        let change = CHANGES[at];
        let value = {
            let (first, second, _) = cycle(|_| ());
            second.lead_to(&first);
            let rooms = [first.clone(), second.clone()];
            (first, second, Hook(Some(Box::new(move || rooms.iter().for_each(|room| change(room))))))
        };
        let calls = AtomicU32::new(0);
        let fails = Hook(Some(Box::new(move || assert!(calls.fetch_add(1, Ordering::Relaxed) == 0, "second call"))));
        let failing = if fails_in_first { &value.0 } else { &value.1 };
        failing.boxed.write().unwrap().1 = fails;
        let counts = [&value.0, &value.1].map(|room| Arc::strong_count(&room.alive));
        match catch_unwind(AssertUnwindSafe(|| value.deep_clone())) {
            // The hook was taken out, or its lock was not copied again.
            Ok(copy) => [copy.0, copy.1].iter().for_each(|room| room.clear()),
            Err(_) => failed += 1,
        }
        assert_eq!([&value.0, &value.1].map(|room| Arc::strong_count(&room.alive)), counts);
        value.0.clear();
        value.1.clear();
    }
    assert_eq!(failed, 1, "the box was moved, in the room that is copied first");
}

/// A handle on the stack, which the survey sees, is at another address each time.
#[test]
fn what_nobody_changes_is_copied_once() {
    thread_local!(static COPIES: Cell<u32> = const { Cell::new(0) });
    struct Seen(Weak<Hall>);
    impl DeepClone for Seen {
        fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
            COPIES.set(COPIES.get() + 1);
            Self(self.0.deep_clone_in(cloner))
        }
        fn survey_in(&self, _: &Self, surveyor: &mut Surveyor<'_>) {
            if let Some(hall) = self.0.upgrade() {
                let weak = Arc::downgrade(&hall);
                weak.survey_in(&weak, surveyor);
            }
        }
    }
    #[derive(DeepClone)]
    struct Hall {
        #[deep_clone(lock)]
        seen: Mutex<(Seen, Option<Arc<Hall>>)>,
    }
    let hall = Arc::new_cyclic(|weak| Hall { seen: Mutex::new((Seen(weak.clone()), None)) });
    hall.seen.lock().unwrap().1 = Some(hall.clone());
    let copy = hall.deep_clone();
    assert_eq!(COPIES.get(), 1);
    assert!(Arc::ptr_eq(copy.seen.lock().unwrap().1.as_ref().unwrap(), &copy));
    [hall, copy].iter().for_each(|hall| hall.seen.lock().unwrap().1 = None);
}

/// Three rooms in a ring of locks, which a writer keeps turning.
#[test]
fn a_ring_that_a_writer_turns_is_whole_in_each_copy() {
    let rooms: Vec<_> = (0..3).map(|number| Room::new(number, None)).collect();
    // An object with one handle is cloned where it is met, also if it is shared meanwhile.
    let _shared = rooms.clone();
    let turn = |by: usize| rooms.iter().enumerate().for_each(|(at, room)| room.lead_to(&rooms[(at + by) % 3]));
    turn(1);
    let stop = AtomicU32::new(0);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for by in (0..3).cycle() {
                if stop.load(Ordering::Relaxed) == 1 {
                    break;
                }
                turn(by);
                CHANGES[3](&rooms[by]);
                CHANGES[2](&rooms[by]);
            }
        });
        let stopped = Stop(&stop);
        for _ in 0..500 {
            let copies = rooms.deep_clone();
            for copy in &copies {
                for (rooms, at) in
                    copy.ways().into_iter().zip(0..).flat_map(|(way, at)| way.into_iter().map(move |rooms| (rooms, at)))
                {
                    assert!(rooms.iter().all(|room| Arc::ptr_eq(room, &copies[room.number as usize])));
                    assert!(rooms.len() == 1 || [0, 2, 3].contains(&at));
                }
                let [list, _, once, cells, pair] = copy.numbers();
                for way in [list, once, cells] {
                    assert_eq!(way.iter().map(Vec::len).sum::<usize>(), 1, "{way:?} of {:?}", copy.numbers());
                }
                assert_eq!(pair[0], pair[1]);
            }
            copies.iter().for_each(|copy| copy.clear());
        }
        drop(stopped);
    });
    rooms.iter().for_each(|room| room.clear());
}

struct Stop<'a>(&'a AtomicU32);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        self.0.store(1, Ordering::Relaxed);
    }
}
