//! Other threads at work on the source while it is cloned.
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, RwLock, Weak};

use freshtwin::{Cloner, DeepClone};

/// Its fields belong together; no other value has the same.
#[derive(DeepClone)]
struct Record {
    number: u64,
    text: String,
    again: Arc<u64>,
}

impl Record {
    fn new(number: u64) -> Arc<Self> {
        Arc::new(Record { number, text: number.to_string(), again: Arc::new(number) })
    }

    fn check(&self) -> u64 {
        assert_eq!((&self.text, *self.again), (&self.number.to_string(), self.number));
        self.number
    }
}

#[derive(DeepClone)]
struct Slot {
    #[deep_clone(lock)]
    pair: Mutex<[Arc<Record>; 2]>,
    #[deep_clone(lock)]
    list: RwLock<Vec<Arc<Record>>>,
    #[deep_clone(lock)]
    next: Mutex<Option<Arc<Slot>>>,
    #[deep_clone(lock)]
    up: Mutex<Weak<Slot>>,
    back: Option<Arc<Slot>>,
}

fn slot(number: u64) -> Arc<Slot> {
    let record = Record::new(number);
    Arc::new(Slot {
        pair: Mutex::new([record.clone(), record.clone()]),
        list: RwLock::new(vec![record; 5]),
        next: Mutex::new(None),
        up: Mutex::new(Weak::new()),
        back: None,
    })
}

/// Within one lock, all is of one moment.
fn check(slot: &Slot) {
    let pair = slot.pair.lock().unwrap();
    assert_eq!(pair[0].check(), pair[1].check());
    assert!(Arc::ptr_eq(&pair[0], &pair[1]));
    let list = slot.list.read().unwrap();
    assert!(list.iter().all(|record| record.check() == list[0].number && Arc::ptr_eq(record, &list[0])));
}

fn write(slots: &[Arc<Slot>], numbers: &AtomicU64, stop: &AtomicBool) {
    while !stop.load(Ordering::Relaxed) {
        for slot in slots {
            let number = numbers.fetch_add(1, Ordering::Relaxed);
            let record = Record::new(number);
            *slot.pair.lock().unwrap() = [record.clone(), record.clone()];
            *slot.list.write().unwrap() = vec![record; number as usize % 7 + 1];
            if number % 3 == 0 {
                // An unheard-of part of the graph, which leads back into the known one.
                let mut fresh = self::slot(number);
                Arc::get_mut(&mut fresh).expect("one handle").back = Some(slot.clone());
                *fresh.up.lock().unwrap() = Arc::downgrade(slot);
                *fresh.next.lock().unwrap() = Some(slots[number as usize % slots.len()].clone());
                *slot.next.lock().unwrap() = Some(fresh);
            } else {
                *slot.next.lock().unwrap() = Some(slots[number as usize % slots.len()].clone());
            }
        }
    }
}

/// How many clones are made beside the writers.
const ROUNDS: u32 = 400;

/// Ends the writers, also where the clone panics.
struct Stop<'a>(&'a AtomicBool);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Clones by `clone` again and again, with writers at work.
fn race(clone: impl Fn(&Vec<Arc<Slot>>) -> Option<Vec<Arc<Slot>>>) {
    let slots: Vec<_> = (0..8).map(slot).collect();
    let (numbers, stop) = (AtomicU64::new(100), AtomicBool::new(false));
    std::thread::scope(|scope| {
        let writers = [(); 2].map(|()| scope.spawn(|| write(&slots, &numbers, &stop)));
        let stopping = Stop(&stop);
        for _ in 0..ROUNDS {
            if let Some(copy) = clone(&slots) {
                assert_eq!(copy.len(), 8);
                for slot in &copy {
                    check(slot);
                    assert!(slots.iter().all(|source| !Arc::ptr_eq(source, slot)));
                    let next = slot.next.lock().unwrap().take();
                    if let Some(next) = next {
                        check(&next);
                        if let Some(back) = &next.back {
                            assert!(slots.iter().all(|source| !Arc::ptr_eq(source, back)));
                            check(back);
                        }
                        let up = next.up.lock().unwrap().upgrade();
                        // Of a slot that had one handle when the clone began, a handle that came later may have its own
                        // copy.
                        if let Some(up) = up {
                            assert!(slots.iter().all(|source| !Arc::ptr_eq(source, &up)));
                            check(&up);
                        }
                        next.next.lock().unwrap().take();
                    }
                }
            }
        }
        drop(stopping);
        for writer in writers {
            writer.join().expect("no lock of the source is poisoned");
        }
    });
    slots.iter().for_each(|slot| drop(slot.next.lock().unwrap().take()));
}

#[test]
fn deep_clone_while_others_write() {
    race(|slots| Some(slots.deep_clone()));
}

#[test]
fn deep_clone_from_while_others_write() {
    let target = Mutex::new((0..3).map(slot).collect::<Vec<_>>());
    race(|slots| {
        let mut target = target.lock().unwrap();
        target.deep_clone_from(slots);
        Some(std::mem::take(&mut *target))
    });
}

#[test]
fn try_deep_clone_while_others_write() {
    // Often a lock is held; now and then none is.
    race(|slots| slots.try_deep_clone().ok());
}

#[test]
fn one_cloner_for_many_rounds_while_others_write() {
    // Addresses of what was replaced are used again and again: what is pinned cannot be.
    let records = Arc::new(Mutex::new({
        let first = Record::new(1);
        [first.clone(), first]
    }));
    #[derive(DeepClone)]
    struct Holder {
        #[deep_clone(lock)]
        records: Arc<Mutex<[Arc<Record>; 2]>>,
    }
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut number = 2;
            while !stop.load(Ordering::Relaxed) {
                let record = Record::new(number);
                *records.lock().unwrap() = [record.clone(), record];
                number += 1;
            }
        });
        let _stopping = Stop(&stop);
        for _ in 0..200 {
            let mut cloner = Cloner::new();
            for _ in 0..20 {
                let now = { records.lock().unwrap().clone() };
                let copy = now.deep_clone_in(&mut cloner);
                assert_eq!((copy[0].check(), copy[1].check()), (now[0].number, now[1].number));
            }
            let holder = Holder { records: records.clone() };
            let copy = holder.deep_clone();
            let pair = copy.records.lock().unwrap();
            assert_eq!(pair[0].check(), pair[1].check());
        }
    });
}

#[test]
fn many_threads_clone_one_value() {
    let shared = Record::new(5);
    let value = Arc::new((vec![shared.clone(); 100], Arc::downgrade(&shared), slot(6)));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..100 {
                    let copy = value.deep_clone();
                    assert!(copy.0.iter().all(|record| Arc::ptr_eq(record, &copy.0[0])));
                    assert!(Arc::ptr_eq(&copy.1.upgrade().unwrap(), &copy.0[0]));
                    assert_eq!(copy.0[7].check(), 5);
                    check(&copy.2);
                }
            });
        }
    });
    assert_eq!((Arc::strong_count(&shared), Arc::weak_count(&shared)), (101, 1));
}
