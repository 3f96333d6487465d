//! `#[deep_clone(lock)]`.

use std::cell::{Cell, OnceCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Arc, Mutex, OnceLock, RwLock};
use std::time::Duration;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Locked<T> {
    #[deep_clone(lock)]
    own: Mutex<Vec<T>>,
    #[deep_clone(lock)]
    first: Arc<RwLock<T>>,
    #[deep_clone(lock)]
    second: Option<Arc<RwLock<T>>>,
}

fn locked() -> Locked<String> {
    let first = Arc::new(RwLock::new("rw".to_string()));
    Locked { own: Mutex::new(vec!["m".into()]), second: Some(first.clone()), first }
}

#[test]
fn the_content_is_copied_into_new_locks() {
    let original = locked();
    let copy = original.deep_clone();
    assert!(Arc::ptr_eq(&copy.first, copy.second.as_ref().unwrap()));
    copy.own.lock().unwrap().push("more".into());
    copy.first.write().unwrap().push('!');
    assert_eq!(original.own.lock().unwrap().len(), 1);
    assert_eq!(*original.first.read().unwrap(), "rw");
    let mut target = locked();
    target.deep_clone_from(&copy);
    assert_eq!(*target.first.read().unwrap(), "rw!");
    assert_eq!(target.own.lock().unwrap().len(), 2);
}

#[test]
fn a_held_lock_is_an_error_at_once() {
    let original = locked();
    let held = original.own.lock().unwrap();
    assert!(original.try_deep_clone().is_err());
    drop(held);
    assert!(original.try_deep_clone().is_ok());
}

#[test]
fn tuples_of_any_length() {
    #[derive(DeepClone)]
    struct Row {
        #[deep_clone(lock)]
        cells: (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, Mutex<u8>),
    }
    let row = Row { cells: (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, Mutex::new(15)) };
    let copy = row.deep_clone();
    *row.cells.15.lock().unwrap() = 0;
    assert_eq!((copy.cells.14, *copy.cells.15.lock().unwrap()), (14, 15));
}

#[test]
fn locks_of_cells() {
    #[derive(DeepClone)]
    struct Inbox<T: 'static> {
        #[deep_clone(lock, cell)]
        mail: Arc<Mutex<Cell<Vec<T>>>>,
    }
    let original = Inbox { mail: Arc::new(Mutex::new(Cell::new(vec![String::from("a")]))) };
    let copy = original.deep_clone();
    assert_eq!(copy.mail.lock().unwrap().take(), ["a"]);
    assert_eq!(original.mail.lock().unwrap().take(), ["a"]);
    let held = original.mail.lock().unwrap();
    assert!(original.try_deep_clone().is_err());
    drop(held);
}

/// The parts beside a lock are asked by their names: an alias is none of the names of locks, and a key is copied by
/// itself.
#[test]
fn locks_beside_other_parts() {
    type Shared = Mutex<u8>;

    #[derive(DeepClone, PartialEq, Eq, Hash)]
    struct Id(u8);

    #[derive(DeepClone)]
    struct Rooms {
        #[deep_clone(lock)]
        count: Shared,
        #[deep_clone(lock)]
        by_id: HashMap<Id, Arc<RwLock<Vec<Id>>>>,
        #[deep_clone(lock)]
        late: OnceLock<Mutex<Id>>,
        #[deep_clone(lock)]
        named: Arc<(Mutex<u8>, String, Duration)>,
        #[deep_clone(cell)]
        next: OnceCell<Rc<Cell<Option<Rc<Id>>>>>,
    }
    let rooms = Rooms {
        count: Mutex::new(1),
        by_id: HashMap::from([(Id(2), Arc::new(RwLock::new(vec![Id(3)])))]),
        late: OnceLock::from(Mutex::new(Id(4))),
        named: Arc::new((Mutex::new(5), "five".into(), Duration::ZERO)),
        next: OnceCell::from(Rc::new(Cell::new(Some(Rc::new(Id(6)))))),
    };
    let copy = rooms.deep_clone();
    *rooms.count.lock().unwrap() = 0;
    rooms.by_id[&Id(2)].write().unwrap().clear();
    rooms.late.get().unwrap().lock().unwrap().0 = 0;
    *rooms.named.0.lock().unwrap() = 0;
    rooms.next.get().unwrap().take();
    assert_eq!((*copy.count.lock().unwrap(), copy.by_id[&Id(2)].read().unwrap().len()), (1, 1));
    assert_eq!((copy.late.get().unwrap().lock().unwrap().0, *copy.named.0.lock().unwrap()), (4, 5));
    assert_eq!(copy.next.get().unwrap().take().unwrap().0, 6);
}
