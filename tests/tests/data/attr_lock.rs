//! `#[deep_clone(lock)]`.

use std::cell::Cell;
use std::sync::{Arc, Mutex, RwLock};

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
