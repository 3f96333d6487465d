//! What another thread puts in a lock between its survey and its clone, and what leads back without a cell of its own:
//! it can only be made when the room that it leads to is there.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, RwLock, Weak};

use freshtwin::{Cloner, DeepClone};

type Write = fn(&Arc<Room>);

thread_local!(static WRITE: RefCell<Option<(Write, Arc<Room>)>> = const { RefCell::new(None) });

/// Writes at the moment of its own clone.
#[derive(Default)]
struct Writer(bool);

impl DeepClone for Writer {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        if self.0 {
            let (write, room) = WRITE.take().unwrap();
            write(&room);
        }
        Writer(false)
    }
}

#[derive(DeepClone, Default)]
struct Room {
    number: u32,
    writer: Writer,
    back: Vec<Arc<Room>>,
    up: Weak<Room>,
    #[deep_clone(lock)]
    one: Mutex<(u32, Option<Arc<Room>>)>,
    #[deep_clone(lock)]
    many: RwLock<Vec<Arc<Room>>>,
    #[deep_clone(lock)]
    map: Mutex<BTreeMap<u32, Arc<Room>>>,
}

impl Room {
    /// Where its locks lead.
    fn lead(&self) -> Option<Arc<Room>> {
        let one = self.one.lock().unwrap().1.clone();
        let many = || self.many.read().unwrap().last().cloned();
        one.or_else(many).or_else(|| self.map.lock().unwrap().get(&7).cloned())
    }

    fn clear(&self) {
        self.one.lock().unwrap().1.take();
        self.many.write().unwrap().clear();
        self.map.lock().unwrap().clear();
    }
}

fn room(number: u32, back: &[&Arc<Room>]) -> Room {
    Room { number, back: back.iter().map(|back| Arc::clone(back)).collect(), ..Room::default() }
}

/// Each puts in rooms with the numbers 1, 2, .. along `back`, and from the last one back to the first room.
const WRITES: [Write; 5] = [
    |first| *first.one.lock().unwrap() = (1, Some(Arc::new(room(1, &[first])))),
    |first| *first.many.write().unwrap() = vec![Arc::new(room(1, &[&Arc::new(room(2, &[first]))]))],
    |first| drop(first.map.lock().unwrap().insert(7, Arc::new(room(1, &[first])))),
    // A room that has its own place in the order, after the first one.
    |first| *first.one.lock().unwrap() = (1, first.up.upgrade()),
    // A child that knows its parent, and comes before it.
    |first| {
        let fresh = Arc::new_cyclic(|up: &Weak<Room>| {
            let child = Arc::new(Room { up: up.clone(), ..room(2, &[first]) });
            Room { up: up.clone(), ..room(1, &[&child, &child]) }
        });
        *first.many.write().unwrap() = vec![fresh.back[0].clone(), fresh];
    },
];

/// Follows the rooms from the locks of `copy`, back to it.
fn check(copy: &Arc<Room>) {
    let (mut met, mut number) = (copy.lead().expect("what was put in"), 1);
    while !Arc::ptr_eq(&met, copy) {
        assert_eq!(met.number, number);
        if let Some(up) = met.up.upgrade() {
            assert!(Arc::ptr_eq(&up.back[0].up.upgrade().unwrap(), &up));
        }
        (met, number) = (met.back[0].clone(), number + 1);
    }
    assert!(number > 1);
}

#[test]
fn what_leads_back_is_made_at_the_end() {
    for (at, write) in WRITES.into_iter().enumerate() {
        let second = Arc::new_cyclic(|up| {
            let first = Arc::new(Room { writer: Writer(true), up: up.clone(), ..Room::default() });
            room(1, &[&first])
        });
        let first = second.back[0].clone();
        WRITE.set(Some((write, first.clone())));
        let value = (second.clone(), first.clone(), second);
        let copy = value.try_deep_clone().unwrap_or_else(|error| panic!("{at}: {error}")).1;
        check(&copy);
        [first, copy].iter().for_each(|room| room.clear());
    }
}

/// An object with a plain `Weak` waits, too, for what that leads to.
#[test]
fn a_weak_leads_to_what_is_met_later() {
    let writes: [Write; 2] = [
        |first| {
            let fresh = Arc::new(room(1, &[first]));
            let knows = Room { up: Arc::downgrade(&fresh), ..room(2, &[]) };
            *first.one.lock().unwrap() = (2, Some(Arc::new(knows)));
            *first.many.write().unwrap() = vec![fresh];
        },
        |first| {
            let fresh = Arc::new(room(1, &[first]));
            let knows = Room { up: Arc::downgrade(&fresh), ..room(2, &[]) };
            *first.one.lock().unwrap() = (1, Some(fresh));
            *first.many.write().unwrap() = vec![Arc::new(knows)];
        },
    ];
    for write in writes {
        let first = Arc::new(Room { writer: Writer(true), ..Room::default() });
        WRITE.set(Some((write, first.clone())));
        let copy = [first.clone(), first.clone()].try_deep_clone().unwrap()[0].clone();
        let (one, many) = (copy.one.lock().unwrap().1.clone().unwrap(), copy.many.read().unwrap()[0].clone());
        let (fresh, knows) = if one.number == 1 { (one, many) } else { (many, one) };
        assert!(Arc::ptr_eq(&knows.up.upgrade().expect("its copy"), &fresh));
        assert!(Arc::ptr_eq(&fresh.back[0], &copy));
        [first, copy].iter().for_each(|room| room.clear());
    }
}

/// What cannot stand empty cannot be made at the end either.
#[test]
fn a_cycle_that_was_closed_meanwhile_is_not_blamed_on_a_hook_alone() {
    #[derive(DeepClone)]
    enum Way {
        Nowhere,
        To(Arc<Hall>),
    }
    #[derive(DeepClone)]
    struct Hall {
        work: Work,
        back: Option<Arc<Hall>>,
        #[deep_clone(lock)]
        way: Mutex<Way>,
    }
    thread_local!(static LAST: RefCell<Option<Arc<Hall>>> = const { RefCell::new(None) });
    struct Work(bool);
    impl DeepClone for Work {
        fn deep_clone_in(&self, _: &mut Cloner) -> Self {
            if let Some(last) = LAST.take().filter(|_| self.0) {
                *last.back.as_ref().unwrap().way.lock().unwrap() = Way::To(last.clone());
            }
            Work(false)
        }
    }
    let hall = |works, back| Arc::new(Hall { work: Work(works), back, way: Mutex::new(Way::Nowhere) });
    let first = hall(true, None);
    let last = hall(false, Some(first.clone()));
    LAST.set(Some(last.clone()));
    let error = (last.clone(), first.clone(), last).try_deep_clone().err().expect("a cycle");
    assert!(error.to_string().contains("another thread has closed it in a lock meanwhile"), "{error}");
    assert_eq!((error.kind(), error.cycle().len()), (freshtwin::CloneErrorKind::Cycle, 1));
    *first.way.lock().unwrap() = Way::Nowhere;
}

/// What leads to a room that comes later in the order waits too: built at once, each would build the next room in it.
#[test]
fn what_leads_forward_does_not_nest() {
    const COUNT: usize = 3000;
    thread_local!(static HALLS: RefCell<Vec<Arc<Hall>>> = const { RefCell::new(Vec::new()) });
    struct Work(usize);
    impl DeepClone for Work {
        fn deep_clone_in(&self, _: &mut Cloner) -> Self {
            HALLS.with_borrow(|halls| {
                if let (Some(hall), Some(next)) = (halls.get(self.0), halls.get(self.0 + 1)) {
                    let fresh = Hall { work: Work(COUNT), next: Some(next.clone()), list: Mutex::default() };
                    *hall.list.lock().unwrap() = vec![Arc::new(fresh)];
                }
            });
            Work(self.0)
        }
    }
    #[derive(DeepClone)]
    struct Hall {
        work: Work,
        next: Option<Arc<Hall>>,
        #[deep_clone(lock)]
        list: Mutex<Vec<Arc<Hall>>>,
    }
    let halls: Vec<_> =
        (0..COUNT).map(|at| Arc::new(Hall { work: Work(at), next: None, list: Mutex::default() })).collect();
    HALLS.set(halls.clone());
    let copies = halls.try_deep_clone().unwrap();
    for pair in copies.windows(2) {
        let fresh = pair[0].list.lock().unwrap()[0].clone();
        assert!(Arc::ptr_eq(fresh.next.as_ref().unwrap(), &pair[1]));
    }
    HALLS.take();
    halls.iter().chain(&copies).for_each(|hall| hall.list.lock().unwrap().clear());
}

/// What comes into a lock in a lock is looked at when the outer one is free.
#[test]
fn what_is_put_in_an_inner_lock_is_copied_with_no_lock_held() {
    thread_local! {
        static OUTER: RefCell<Option<Arc<Hall>>> = const { RefCell::new(None) };
        static LOOKS: RefCell<Vec<bool>> = const { RefCell::new(Vec::new()) };
    }
    #[derive(DeepClone)]
    struct Inner {
        hook: Hook,
        #[deep_clone(lock)]
        list: Mutex<Vec<Arc<Hall>>>,
    }
    #[derive(DeepClone)]
    struct Hall {
        hook: Hook,
        #[deep_clone(lock)]
        outer: RwLock<Option<Inner>>,
    }
    /// Puts a hall in the inner lock at the moment of its own clone, or sees whether the outer one is free.
    struct Hook {
        puts_in: bool,
    }
    impl Hook {
        fn look(&self) {
            let is_free = OUTER.with_borrow(|hall| hall.as_ref().is_none_or(|hall| hall.outer.try_write().is_ok()));
            LOOKS.with_borrow_mut(|looks| looks.extend((!self.puts_in).then_some(is_free)));
        }
    }
    impl DeepClone for Hook {
        fn deep_clone_in(&self, _: &mut Cloner) -> Self {
            self.look();
            if let Some(hall) = OUTER.with_borrow(Clone::clone).filter(|_| self.puts_in) {
                let fresh = Hall { hook: Hook { puts_in: false }, outer: RwLock::default() };
                let outer = hall.outer.read().unwrap();
                let mut list = outer.as_ref().unwrap().list.lock().unwrap();
                // The content is copied anew when the list is filled, and this is called again.
                if list.is_empty() {
                    list.push(Arc::new(fresh));
                }
            }
            Hook { puts_in: false }
        }
        fn survey_in(&self, _: &Self, _: &mut freshtwin::Surveyor<'_>) {
            self.look();
        }
    }
    let inner = Inner { hook: Hook { puts_in: true }, list: Mutex::default() };
    let hall = Arc::new(Hall { hook: Hook { puts_in: false }, outer: RwLock::new(Some(inner)) });
    OUTER.set(Some(hall.clone()));
    let copy = [hall.clone(), hall].deep_clone();
    OUTER.take();
    assert_eq!(copy[0].outer.read().unwrap().as_ref().unwrap().list.lock().unwrap().len(), 1);
    let looks = LOOKS.take();
    assert!(looks.len() > 3 && looks.iter().all(|is_free| *is_free), "{looks:?}");
}
