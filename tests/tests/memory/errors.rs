//! What cannot be cloned is told before anything is copied, without a panic on the way.
#![allow(clippy::redundant_allocation, clippy::arc_with_non_send_sync, reason = "odd shapes are what is tested")]

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::panic;
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex};

use freshtwin::{CloneError, Cloner, DeepClone, DynDeepClone, Surveyor};

thread_local! {
    static PANICS: Cell<u32> = const { Cell::new(0) };
    static COPIES: Cell<u32> = const { Cell::new(0) };
}

/// Counts the panic hook's calls on this thread.
fn counting<R>(work: impl FnOnce() -> R) -> (R, u32) {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| panic::set_hook(Box::new(|_| PANICS.set(PANICS.get() + 1))));
    PANICS.set(0);
    let result = work();
    (result, PANICS.get())
}

/// Counts its copies: user code that must not run where the clone fails.
#[derive(Debug, PartialEq)]
struct Noted(u32);

impl DeepClone for Noted {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        COPIES.set(COPIES.get() + 1);
        Noted(self.0)
    }
}

/// Fails as it should, and leaves nothing behind.
#[track_caller]
fn refused<T: DeepClone>(value: &T, names: &str) -> CloneError {
    COPIES.set(0);
    let (result, panics) = counting(|| value.try_deep_clone());
    let error = result.map(drop).unwrap_err();
    assert_eq!((panics, COPIES.get()), (0, 0), "{error}");
    assert!(error.type_name().contains(names), "{error}");
    let (payload, panics) = counting(|| panic::catch_unwind(panic::AssertUnwindSafe(|| value.deep_clone())));
    let payload = payload.map(drop).unwrap_err();
    assert_eq!((panics, COPIES.get()), (1, 0));
    assert_eq!(payload.downcast_ref::<String>(), Some(&error.to_string()));
    error
}

trait Part: DynDeepClone {}

#[derive(DeepClone)]
struct Celled(RefCell<u64>);

impl Part for Celled {}

#[derive(DeepClone)]
struct Wide {
    first: Noted,
    boxed: Box<Rc<RefCell<u64>>>,
    last: Noted,
}

#[derive(DeepClone)]
enum Choice {
    No,
    Yes { inner: (u8, Option<Wide>) },
}

#[derive(DeepClone)]
struct Everywhere<T: 'static> {
    noted: Noted,
    shared: Rc<Noted>,
    also: Rc<Noted>,
    place: T,
}

#[track_caller]
fn everywhere<T: DeepClone + 'static>(place: T) {
    let shared = Rc::new(Noted(1));
    let value = Everywhere { noted: Noted(2), also: shared.clone(), shared, place };
    let error = refused(&value, "RefCell<u64>");
    assert!(error.to_string().contains("mutably borrowed"), "{error}");
    assert_eq!((Rc::strong_count(&value.shared), Rc::weak_count(&value.shared)), (2, 0));
    let _: (&Noted, &Rc<Noted>) = (&value.noted, &value.also);
}

#[test]
fn borrowed_cell_anywhere() {
    let cell = || Rc::new(RefCell::new(1_u64));
    let one = cell();
    let guard = one.borrow_mut();
    everywhere(one.clone());
    everywhere(vec![cell(), one.clone()]);
    everywhere([Some(one.clone()), None]);
    everywhere((1, 'a', Box::new(one.clone())));
    everywhere(BTreeMap::from([(1, cell()), (2, one.clone())]));
    everywhere(HashMap::from([("a", one.clone())]));
    everywhere(RefCell::new(Some(one.clone())));
    everywhere(Rc::new(Rc::new(Arc::new(one.clone()))));
    everywhere(Rc::<[Rc<RefCell<u64>>]>::from(vec![cell(), one.clone()]));
    everywhere(Choice::Yes {
        inner: (1, Some(Wide { first: Noted(1), boxed: Box::new(one.clone()), last: Noted(2) })),
    });
    everywhere((Choice::No, one.clone()));
    drop(guard);
    assert_eq!(*one.try_deep_clone().unwrap().borrow(), 1);
    assert_eq!(Rc::strong_count(&one), 1);
}

#[test]
fn borrowed_cell_behind_trait_objects_and_in_slices() {
    let object: Rc<Celled> = Rc::new(Celled(RefCell::new(1)));
    let guard = object.0.borrow_mut();
    everywhere(object.clone() as Rc<dyn Part>);
    everywhere(vec![object.clone() as Rc<dyn Part>]);
    drop(guard);
    let cells: Rc<RefCell<[u64]>> = Rc::new(RefCell::new([1, 2, 3]));
    let guard = cells.borrow_mut();
    refused(&cells, "RefCell<[u64]>");
    refused(&(Noted(1), vec![cells.clone()]), "RefCell<[u64]>");
    drop(guard);
    assert_eq!(cells.try_deep_clone().unwrap().borrow()[..], [1, 2, 3]);
}

#[test]
fn borrowed_cell_in_a_box() {
    // A guard of an unshared cell: only a hook of a sibling could look there meanwhile.
    let value: (Noted, Box<RefCell<u64>>, Box<dyn Part>) =
        (Noted(1), Box::default(), Box::new(Celled(RefCell::default())));
    let guard = value.1.borrow_mut();
    refused(&value, "RefCell<u64>");
    drop(guard);
    let slice: Box<RefCell<[u64]>> = Box::new(RefCell::new([1, 2]));
    let guard = slice.borrow_mut();
    refused(&slice, "RefCell<[u64]>");
    drop(guard);
    assert_eq!(value.try_deep_clone().unwrap().0, Noted(1));
}

#[test]
fn a_shared_borrow_is_no_obstacle() {
    let cell = Rc::new(RefCell::new(vec![1]));
    let borrow = cell.borrow();
    let copy = cell.try_deep_clone().unwrap();
    assert_eq!(*copy.borrow(), *borrow);
    assert!(copy.try_borrow_mut().is_ok(), "no borrow stays");
}

#[test]
fn a_weak_owner_that_is_borrowed_is_not_looked_at() {
    let owner = Rc::new(RefCell::new(5));
    let guard = owner.borrow_mut();
    let weak: Weak<RefCell<i32>> = Rc::downgrade(&owner).try_deep_clone().unwrap();
    assert!(weak.upgrade().is_none());
    drop(guard);
}

/// A hook that comes upon a borrowed cell that no survey could see.
struct Late(Rc<RefCell<u8>>);

impl DeepClone for Late {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Late(self.0.deep_clone_in(cloner))
    }
    fn survey_in(&self, _: &Self, _: &mut Surveyor<'_>) {}
}

struct Held {
    cell: RefCell<Vec<Late>>,
    lock: Arc<Mutex<u8>>,
}

impl DeepClone for Held {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        let _guard = self.cell.borrow_mut();
        self.cell.deep_clone_in(cloner).into_inner().into_iter().for_each(drop);
        unreachable!("the cell is borrowed")
    }
}

#[test]
fn an_error_found_late_is_an_err_too() {
    let cell = Rc::new(RefCell::new(1));
    let value = (Noted(1), vec![Late(cell.clone()), Late(cell.clone())], RefCell::new(Some(Late(cell.clone()))));
    let guard = cell.borrow_mut();
    let (result, panics) = counting(|| value.try_deep_clone());
    assert!(result.map(drop).unwrap_err().to_string().contains("mutably borrowed"));
    assert_eq!(panics, 0);
    drop(guard);
    assert!(value.2.try_borrow_mut().is_ok());
    assert_eq!(Rc::strong_count(&cell), 4);
    let copy = value.try_deep_clone().unwrap();
    assert!(Rc::ptr_eq(&copy.1[0].0, &copy.2.borrow().as_ref().unwrap().0));

    let held = Held { cell: RefCell::new(vec![]), lock: Arc::default() };
    let (result, panics) = counting(|| held.try_deep_clone());
    assert!(result.map(drop).unwrap_err().to_string().contains("RefCell"));
    assert_eq!(panics, 0);
    assert!(held.cell.try_borrow_mut().is_ok() && !held.lock.is_poisoned());
}

#[test]
fn errors_are_values() {
    let cell = RefCell::new(1_u8);
    let guard = cell.borrow_mut();
    let error = cell.try_deep_clone().unwrap_err();
    drop(guard);
    fn sendable<T: Send + Sync + std::error::Error + Clone + PartialEq + 'static>(_: &T) {}
    sendable(&error);
    assert_eq!(error, error.clone());
    assert!(format!("{error:?}").contains("Borrowed"));
}
