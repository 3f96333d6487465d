//! `#[deep_clone(lock)]`: all that it reaches through; `try_deep_clone` never waits.
#![allow(clippy::ptr_arg, reason = "a macro writes the types")]

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::rc::{self, Rc};
use std::sync::{Arc, Mutex, OnceLock, RwLock, Weak, mpsc};
use std::time::Duration;

use freshtwin::{Cloner, DeepClone};

type Lock = Mutex<Vec<u8>>;

#[derive(DeepClone)]
#[deep_clone(bound = "T: freshtwin::__private::through::CloneThrough")]
struct Holder<T: 'static> {
    #[deep_clone(lock)]
    place: T,
}

/// Runs `work` on another thread, so that a deadlock ends the test. How long it may take says nothing of its speed.
fn without_deadlock<R: Send + 'static>(work: impl FnOnce() -> R + Send + 'static) -> R {
    let (sender, receiver) = mpsc::channel();
    let thread = std::thread::spawn(move || sender.send(work()));
    match receiver.recv_timeout(Duration::from_secs(600)) {
        Ok(result) => result,
        Err(mpsc::RecvTimeoutError::Disconnected) => std::panic::resume_unwind(thread.join().unwrap_err()),
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("a deadlock"),
    }
}

/// One lock in some place: cloned, refused while held, usable after, refused when poisoned.
macro_rules! place {
    ($($name:ident: $ty:ty, |$lock:ident| $make:expr, |$value:ident| $get:expr;)*) => {$(
        #[test]
        fn $name() {
            without_deadlock(|| {
                let $lock = |text: &str| Mutex::new(text.as_bytes().to_vec());
                let holder: Holder<$ty> = Holder { place: $make };
                fn get($value: &$ty) -> &Lock {
                    $get
                }
                let copy = holder.deep_clone();
                let lock = get(&holder.place);
                assert!(!std::ptr::eq(lock, get(&copy.place)));
                get(&copy.place).lock().unwrap().push(b'!');
                assert_eq!((&lock.lock().unwrap()[..], &get(&copy.place).lock().unwrap()[..]), (&b"text"[..], &b"text!"[..]));
                let guard = lock.lock().unwrap();
                let error = holder.try_deep_clone().map(drop).unwrap_err();
                assert!(error.to_string().contains("Mutex") && error.to_string().contains("locked"), "{error}");
                drop(guard);
                let mut target = holder.try_deep_clone().unwrap();
                get(&target.place).lock().unwrap().clear();
                target.deep_clone_from(&holder);
                assert_eq!(*get(&target.place).lock().unwrap(), b"text");
                let poison = std::panic::AssertUnwindSafe(|| {
                    let _guard = lock.lock().unwrap();
                    std::panic::resume_unwind(Box::new(()));
                });
                std::panic::catch_unwind(poison).unwrap_err();
                let error = holder.try_deep_clone().map(drop).unwrap_err();
                assert!(error.to_string().contains("poisoned"), "{error}");
                let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| holder.deep_clone())).map(drop).unwrap_err();
                assert!(panic.downcast_ref::<String>().unwrap().contains("poisoned"));
            });
        }
    )*};
}

place! {
    bare: Lock, |lock| lock("text"), |v| v;
    arc: Arc<Lock>, |lock| Arc::new(lock("text")), |v| v;
    rc: Rc<Lock>, |lock| Rc::new(lock("text")), |v| v;
    boxed: Box<Lock>, |lock| Box::new(lock("text")), |v| v;
    option: Option<Arc<Lock>>, |lock| Some(Arc::new(lock("text"))), |v| v.as_ref().unwrap();
    vec: Vec<Lock>, |lock| vec![lock("other"), lock("text")], |v| &v[1];
    deque: VecDeque<Lock>, |lock| VecDeque::from([lock("other"), lock("text")]), |v| &v[1];
    slice: Box<[Lock]>, |lock| [lock("other"), lock("text")].into(), |v| &v[1];
    array: [Arc<Lock>; 2], |lock| [Arc::new(lock("text")), Arc::default()], |v| &v[0];
    tuple: (u8, Arc<Lock>, Lock), |lock| (1, Arc::default(), lock("text")), |v| &v.2;
    hash_map: HashMap<String, Arc<Lock>>, |lock| HashMap::from([("k".into(), Arc::new(lock("text")))]), |v| &v["k"];
    ordered_map: BTreeMap<u8, Lock>, |lock| BTreeMap::from([(1, lock("a")), (2, lock("text"))]), |v| &v[&2];
    once_cell: OnceCell<Lock>, |lock| OnceCell::from(lock("text")), |v| v.get().unwrap();
    once_lock: OnceLock<Arc<Lock>>, |lock| OnceLock::from(Arc::new(lock("text"))), |v| v.get().unwrap();
    deep: Option<Box<Vec<(Rc<[Arc<Lock>; 1]>, u8)>>>,
        |lock| Some(Box::new(vec![(Rc::new([Arc::new(lock("text"))]), 1)])), |v| &v.as_ref().unwrap()[0].0[0];
    arc_of_arc: Arc<Arc<Lock>>, |lock| Arc::new(Arc::new(lock("text"))), |v| v;
}

#[test]
fn ref_cells_are_reached_through() {
    let holder = Holder { place: RefCell::new(Some(Arc::new(Mutex::new(3)))) };
    let copy = holder.deep_clone();
    let (from, to) = (holder.place.borrow().clone().unwrap(), copy.place.borrow().clone().unwrap());
    assert!(!Arc::ptr_eq(&from, &to) && *to.lock().unwrap() == 3);
    let guard = holder.place.borrow_mut();
    let error = holder.try_deep_clone().map(drop).unwrap_err();
    assert!(error.to_string().contains("borrowed"), "{error}");
    drop(guard);
}

#[test]
fn weak_handles_on_locks() {
    #[derive(DeepClone)]
    struct Both {
        #[deep_clone(lock)]
        weak: Weak<Lock>,
        #[deep_clone(lock)]
        owner: Arc<Lock>,
        #[deep_clone(lock)]
        local: (rc::Weak<Lock>, Rc<Lock>),
        #[deep_clone(lock)]
        outside: Weak<Lock>,
    }
    let (owner, local, outside) = (Arc::new(Lock::default()), Rc::new(Lock::default()), Arc::new(Lock::default()));
    let value = Both {
        weak: Arc::downgrade(&owner),
        owner,
        local: (Rc::downgrade(&local), local),
        outside: Arc::downgrade(&outside),
    };
    let guard = outside.lock().unwrap();
    for copy in [value.deep_clone(), value.try_deep_clone().unwrap()] {
        assert!(Arc::ptr_eq(&copy.weak.upgrade().unwrap(), &copy.owner) && !Arc::ptr_eq(&copy.owner, &value.owner));
        assert!(Rc::ptr_eq(&copy.local.0.upgrade().unwrap(), &copy.local.1));
        assert!(copy.outside.upgrade().is_none());
    }
    drop(guard);
}

#[test]
fn sharing_of_locks_is_kept() {
    let shared = Arc::new(RwLock::new(vec![Arc::new(5)]));
    let value = [Holder { place: shared.clone() }, Holder { place: shared.clone() }];
    let copy = value.deep_clone();
    assert!(Arc::ptr_eq(&copy[0].place, &copy[1].place) && !Arc::ptr_eq(&copy[0].place, &shared));
    assert!(!Arc::ptr_eq(&copy[0].place.read().unwrap()[0], &shared.read().unwrap()[0]));
    assert_eq!((Arc::strong_count(&copy[0].place), Arc::strong_count(&shared)), (2, 3));
}

#[test]
fn read_locks_are_shared() {
    without_deadlock(|| {
        let holder = Holder { place: Arc::new(RwLock::new(1)) };
        let reader = holder.place.read().unwrap();
        assert_eq!(*holder.deep_clone().place.read().unwrap(), 1);
        assert_eq!(*holder.try_deep_clone().unwrap().place.read().unwrap(), 1);
        drop(reader);
        let writer = holder.place.write().unwrap();
        assert!(holder.try_deep_clone().map(drop).unwrap_err().to_string().contains("RwLock"));
        drop(writer);
        assert!(!holder.place.is_poisoned());
    });
}

#[test]
fn a_lock_held_by_another_thread() {
    without_deadlock(|| {
        let holder = Arc::new(Holder { place: Arc::new(Mutex::new(1)) });
        let (ready, release) = (mpsc::channel(), mpsc::channel::<()>());
        let lock = holder.place.clone();
        let thread = std::thread::spawn(move || {
            let mut guard = lock.lock().unwrap();
            ready.0.send(()).unwrap();
            release.1.recv().unwrap();
            *guard = 2;
        });
        ready.1.recv().unwrap();
        for _ in 0..100 {
            assert!(holder.try_deep_clone().is_err());
        }
        release.0.send(()).unwrap();
        assert_eq!(*holder.deep_clone().place.lock().unwrap(), 2, "`deep_clone` waits");
        thread.join().unwrap();
    });
}

#[derive(DeepClone)]
struct Nested {
    #[deep_clone(lock)]
    outer: Mutex<Inner>,
}

#[derive(DeepClone)]
struct Inner {
    #[deep_clone(lock)]
    inner: RwLock<Vec<u8>>,
    up: Option<Arc<Nested>>,
    #[deep_clone(with = panics)]
    hook: bool,
}

fn panics(hook: &bool, _: &mut Cloner) -> bool {
    assert!(!hook, "told to");
    false
}

fn nested(hook: bool) -> Arc<Nested> {
    Arc::new(Nested { outer: Mutex::new(Inner { inner: RwLock::new(vec![1]), up: None, hook }) })
}

#[test]
fn nested_locks() {
    without_deadlock(|| {
        let nested = nested(false);
        let copy = nested.deep_clone();
        assert_eq!(*copy.outer.lock().unwrap().inner.read().unwrap(), [1]);
        let guard = nested.outer.lock().unwrap();
        assert!(nested.try_deep_clone().map(drop).unwrap_err().to_string().contains("Mutex"));
        drop(guard);
        // A cycle through its own lock: it is not locked twice.
        nested.outer.lock().unwrap().up = Some(nested.clone());
        let copy = nested.deep_clone();
        assert!(Arc::ptr_eq(copy.outer.lock().unwrap().up.as_ref().expect("filled"), &copy));
        let copy = nested.try_deep_clone().unwrap();
        assert!(Arc::ptr_eq(copy.outer.lock().unwrap().up.as_ref().expect("filled"), &copy));
        copy.outer.lock().unwrap().up = None;
        nested.outer.lock().unwrap().up = None;
    });
}

#[test]
fn a_panic_under_a_lock_poisons_none() {
    without_deadlock(|| {
        let value = (nested(true), nested(false));
        let up = value.0.clone();
        value.1.outer.lock().unwrap().up = Some(up);
        let mut target = (nested(false), nested(false));
        let mut cloner = Cloner::new();
        for attempt in 0..4 {
            let failed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| match attempt {
                0 => drop(value.deep_clone()),
                1 => drop(value.try_deep_clone()),
                2 => target.deep_clone_from(&value),
                _ => drop(value.deep_clone_in(&mut cloner)),
            }));
            assert_eq!(failed.unwrap_err().downcast_ref::<&str>(), Some(&"told to"));
            for nested in [&value.0, &value.1] {
                assert!(!nested.outer.is_poisoned() && !nested.outer.try_lock().unwrap().inner.is_poisoned());
            }
        }
        assert!(!target.0.outer.is_poisoned() && !target.1.outer.is_poisoned());
        drop(cloner);
        assert_eq!((Arc::strong_count(&value.0), Arc::strong_count(&value.1)), (2, 1));
        value.0.outer.lock().unwrap().hook = false;
        assert_eq!(*value.deep_clone().0.outer.lock().unwrap().inner.read().unwrap(), [1]);
    });
}
