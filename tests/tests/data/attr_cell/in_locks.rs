//! Cells in locks: `lock` and `cell` on one field.
#![allow(missing_docs)]

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::{Rc, Weak};
use std::sync::{Mutex, RwLock};

use freshtwin::DeepClone;

use super::peek;

/// Cells in locks: `lock` and `cell` on one field.
#[derive(DeepClone, Default)]
struct Station {
    #[deep_clone(lock, cell)]
    next: Mutex<Cell<Option<Rc<Station>>>>,
    #[deep_clone(cell, lock)]
    back: Rc<RwLock<Cell<Option<Weak<Station>>>>>,
    #[deep_clone(lock, cell)]
    more: Mutex<(Cell<Vec<Rc<Station>>>, u8, Option<Mutex<Cell<String>>>)>,
    same: Option<Rc<Station>>,
}

impl Station {
    fn next(&self) -> Option<Rc<Station>> {
        peek(&self.next.lock().unwrap(), Clone::clone)
    }
    fn back(&self) -> Option<Rc<Station>> {
        peek(&self.back.read().unwrap(), |back| back.as_ref().and_then(Weak::upgrade))
    }
    fn many(&self) -> Vec<Rc<Station>> {
        peek(&self.more.lock().unwrap().0, Clone::clone)
    }
    fn number(&self) -> u8 {
        self.more.lock().unwrap().1
    }
    fn text(&self) -> String {
        let more = self.more.lock().unwrap();
        peek(&more.2.as_ref().unwrap().lock().unwrap(), Clone::clone)
    }
    fn open(&self) {
        self.next.lock().unwrap().take();
        self.more.lock().unwrap().0.take();
    }
}

/// A ring of two: each leads to the other, back and forth, and the second one to both.
fn stations() -> [Rc<Station>; 2] {
    let first = Rc::new(Station::default());
    let second = Rc::new(Station { same: Some(first.clone()), ..Station::default() });
    for (from, to) in [(&first, &second), (&second, &first)] {
        from.next.lock().unwrap().set(Some(to.clone()));
        from.back.write().unwrap().set(Some(Rc::downgrade(to)));
        let mut more = from.more.lock().unwrap();
        (more.1, more.2) = (7, Some(Mutex::new(Cell::new("text".into()))));
    }
    second.more.lock().unwrap().0.set(vec![first.clone(), second.clone()]);
    [first, second]
}

fn check_stations([first, second]: &[Rc<Station>; 2]) {
    for (from, to) in [(first, second), (second, first)] {
        assert!(Rc::ptr_eq(&from.next().unwrap(), to) && Rc::ptr_eq(&from.back().unwrap(), to));
        assert_eq!((from.number(), from.text()), (7, "text".into()));
    }
    let many = second.many();
    assert!(many.len() == 2 && Rc::ptr_eq(&many[0], first) && Rc::ptr_eq(&many[1], second));
    assert!(Rc::ptr_eq(second.same.as_ref().unwrap(), first) && first.many().is_empty());
}

#[test]
fn cycles_close_through_cells_in_locks() {
    let stations = stations();
    check_stations(&stations);
    let [first, second] = &stations;
    let reversed = [second.clone(), first.clone()].deep_clone();
    let [second_from, first_from] = &reversed;
    let mut target = [Rc::new(Station::default()), Rc::new(Station::default())];
    target.deep_clone_from(&stations);
    let from_one = first.deep_clone();
    let from_one = [from_one.clone(), from_one.next().unwrap()];
    let copies = [
        stations.deep_clone(),
        stations.try_deep_clone().unwrap(),
        [first_from.clone(), second_from.clone()],
        target,
        from_one,
    ];
    for copy in &copies {
        check_stations(copy);
        assert!(!Rc::ptr_eq(&copy[0], first) && !Rc::ptr_eq(&copy[1], second));
        // One side sees nothing of the other.
        peek(&copy[0].more.lock().unwrap().2.as_ref().unwrap().lock().unwrap(), |text| assert_eq!(text, "text"));
    }
    copies[0][0].more.lock().unwrap().2.as_ref().unwrap().lock().unwrap().set("changed".into());
    check_stations(&stations);
    copies.iter().flatten().chain(&stations).for_each(|station| station.open());
}

#[test]
fn a_held_lock_around_a_cell_is_an_error_at_once() {
    let stations = stations();
    let held = stations[1].next.lock().unwrap();
    assert_eq!(stations[0].try_deep_clone().err().unwrap().kind(), freshtwin::CloneErrorKind::Held);
    drop(held);
    let held = stations[1].back.write().unwrap();
    assert_eq!(stations[0].try_deep_clone().err().unwrap().kind(), freshtwin::CloneErrorKind::Held);
    drop(held);
    check_stations(&stations);
    stations.iter().for_each(|station| station.open());
}

#[test]
fn a_panic_puts_content_back_into_locks_that_are_not_poisoned() {
    struct Bad;
    impl DeepClone for Bad {
        fn deep_clone_in(&self, _: &mut freshtwin::Cloner) -> Self {
            panic!("on purpose")
        }
    }
    #[derive(DeepClone)]
    struct Holder(#[deep_clone(lock, cell)] Mutex<Cell<Vec<Bad>>>);
    let original = Holder(Mutex::new(Cell::new(vec![Bad])));
    assert!(catch_unwind(AssertUnwindSafe(|| original.deep_clone())).is_err());
    assert_eq!(peek(&original.0.lock().unwrap(), Vec::len), 1);
}
