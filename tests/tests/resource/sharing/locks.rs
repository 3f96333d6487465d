//! Resources and data behind shared locks and cells.
#![allow(clippy::arc_with_non_send_sync, reason = "both kinds of pointer are tested alike")]

use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex, RwLock};

use freshtwin::{DeepClone, Resource};

use super::{Conn, Counter, conn, office};

#[derive(DeepClone)]
struct Locked {
    #[resource]
    mutex: Arc<Mutex<Conn>>,
    #[resource]
    lock: Arc<RwLock<Conn>>,
}

#[test]
fn a_builder_goes_to_another_thread() {
    let value = Locked { mutex: Arc::new(Mutex::new(conn("m"))), lock: Arc::new(RwLock::new(conn("r"))) };
    let builder = value.to_builder();
    std::thread::spawn(move || builder.build().map(drop)).join().unwrap().unwrap();
}

#[test]
fn a_held_lock_is_an_error_and_not_waited_for() {
    let value = Locked { mutex: Arc::new(Mutex::new(conn("m"))), lock: Arc::new(RwLock::new(conn("r"))) };
    let guard = value.mutex.lock().unwrap();
    let error = value.try_to_builder().map(drop).unwrap_err();
    assert!(error.to_string().contains("locked"), "{error}");
    let error = value.twin().map(drop).unwrap_err();
    assert_eq!((error.path().as_str(), error.to_string().as_str()), ("", "cannot copy `Locked`"));
    assert!(error.downcast_ref::<freshtwin::CloneError>().is_some());
    drop(guard);
    let writing = value.lock.write().unwrap();
    assert!(value.try_to_builder().is_err());
    drop(writing);
    let _reading = value.lock.read().unwrap();
    assert!(value.try_to_builder().is_ok());
}

#[test]
fn to_builder_waits_for_a_lock() {
    let value = Arc::new(Mutex::new(conn("m")));
    let guard = value.lock().unwrap();
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| value.to_config());
        std::thread::sleep(std::time::Duration::from_millis(20));
        assert!(!waiting.is_finished());
        drop(guard);
        assert_eq!(*waiting.join().unwrap(), Counter { name: "m" });
    });
}

#[test]
fn a_poisoned_lock_still_has_its_config() {
    let value = Locked { mutex: Arc::new(Mutex::new(conn("m"))), lock: Arc::new(RwLock::new(conn("r"))) };
    let poison = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let _guards = (value.mutex.lock(), value.lock.write());
        std::panic::resume_unwind(Box::new(()));
    }));
    assert!(poison.is_err() && value.mutex.is_poisoned() && value.lock.is_poisoned());
    let twin = value.twin().unwrap();
    assert!(!twin.mutex.is_poisoned() && !twin.lock.is_poisoned());
    let _builder = value.to_builder();
}

#[test]
fn a_borrowed_cell_is_found_before_anything_is_copied() {
    let original = office();
    let borrowed = original.local.borrow_mut();
    let counts = Rc::strong_count(&original.tags);
    assert!(original.try_to_builder().is_err());
    assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| original.to_builder())).is_err());
    assert_eq!(Rc::strong_count(&original.tags), counts);
    drop(borrowed);
    let borrowed = original.tags.borrow_mut();
    assert!(original.twin().is_err());
    drop(borrowed);
    assert!(original.twin().is_ok());
}

#[derive(DeepClone)]
struct Inner {
    shared: Rc<RefCell<Vec<u8>>>,
    #[deep_clone(lock)]
    counted: Arc<Mutex<u8>>,
    #[resource]
    conn: Conn,
}

#[derive(DeepClone)]
struct Outer {
    first: Weak<RefCell<Vec<u8>>>,
    #[resource]
    inner: Arc<Mutex<Inner>>,
    #[deep_clone(lock)]
    counted: Arc<Mutex<u8>>,
}

/// Data behind the lock of a resource is one graph with the data outside, whatever comes first.
#[test]
fn data_behind_locks_is_part_of_the_whole() {
    let (shared, counted) = (Rc::new(RefCell::new(vec![1])), Arc::new(Mutex::new(5)));
    let first = Rc::downgrade(&shared);
    let inner = Inner { shared, counted: Arc::clone(&counted), conn: conn("inner") };
    let outer = Outer { first, inner: Arc::new(Mutex::new(inner)), counted };
    let twin = outer.twin().unwrap();
    let inner = twin.inner.lock().unwrap();
    assert!(Rc::ptr_eq(&twin.first.upgrade().unwrap(), &inner.shared));
    assert!(Arc::ptr_eq(&twin.counted, &inner.counted) && !Arc::ptr_eq(&twin.counted, &outer.counted));
    assert_eq!((Rc::strong_count(&inner.shared), Arc::strong_count(&inner.counted)), (1, 2));
    let held = outer.counted.lock().unwrap();
    assert!(outer.try_to_builder().is_err());
    drop(held);
    assert!(outer.try_to_builder().is_ok());
}
