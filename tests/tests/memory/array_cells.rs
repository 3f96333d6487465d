//! Arrays and slices in shared cells, and what leads back to them.
#![allow(clippy::arc_with_non_send_sync, reason = "both kinds of pointer are tested alike")]

use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::sync::Arc;

use freshtwin::DeepClone;

use crate::thin;

/// Both views of an array in a cell, and `Weak`s to both, held by its elements too: strongly and weakly.
#[derive(DeepClone, Default)]
struct Ring {
    number: u8,
    array: Option<Rc<RefCell<[Ring; 2]>>>,
    slice: Option<Rc<RefCell<[Ring]>>>,
    weak: Weak<RefCell<[Ring; 2]>>,
    weak_slice: RefCell<Option<Weak<RefCell<[Ring]>>>>,
}

fn ring() -> Rc<RefCell<[Ring; 2]>> {
    let array = Rc::new(RefCell::new([Ring { number: 1, ..Ring::default() }, Ring { number: 2, ..Ring::default() }]));
    let slice: Rc<RefCell<[Ring]>> = array.clone();
    let mut rings = array.borrow_mut();
    rings[0].weak = Rc::downgrade(&array);
    *rings[0].weak_slice.get_mut() = Some(Rc::downgrade(&slice));
    rings[1].array = Some(array.clone());
    rings[1].slice = Some(slice);
    drop(rings);
    array
}

/// Looks at the ring, and takes it apart.
fn check_ring(slice: Rc<RefCell<[Ring]>>) {
    let rings = slice.borrow();
    let address = thin(Rc::as_ptr(&slice));
    assert_eq!(rings.iter().map(|ring| ring.number).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(thin(Rc::as_ptr(&rings[0].weak.upgrade().expect("the array"))), address);
    let weak = rings[0].weak_slice.borrow().as_ref().and_then(Weak::upgrade);
    assert_eq!(thin(Rc::as_ptr(&weak.expect("the slice"))), address);
    assert_eq!(thin(Rc::as_ptr(rings[1].array.as_ref().expect("the array"))), address);
    assert_eq!(thin(Rc::as_ptr(rings[1].slice.as_ref().expect("the slice"))), address);
    assert_eq!((rings[1].array.as_ref().expect("the array").borrow()[0].number, Rc::weak_count(&slice)), (1, 2));
    drop(rings);
    let mut rings = slice.borrow_mut();
    (rings[1].array, rings[1].slice) = (None, None);
}

#[test]
fn arrays_in_cells() {
    let array = ring();
    let slice: Rc<RefCell<[Ring]>> = array.clone();
    let copy = (array.clone(), slice.clone()).deep_clone();
    assert_eq!(thin(Rc::as_ptr(&copy.0)), thin(Rc::as_ptr(&copy.1)));
    assert_ne!(thin(Rc::as_ptr(&copy.0)), thin(Rc::as_ptr(&array)));
    check_ring(copy.1);
    let copy = (slice.clone(), array.clone()).try_deep_clone().expect("no error");
    assert_eq!(thin(Rc::as_ptr(&copy.0)), thin(Rc::as_ptr(&copy.1)));
    check_ring(copy.0);
    check_ring(array.deep_clone());
    check_ring(slice.deep_clone());
    let guard = array.borrow_mut();
    assert!(slice.try_deep_clone().is_err());
    drop(guard);
    check_ring(slice);
}

/// A slice that is met as an array nowhere; its children hold plain `Weak`s to it, so it has to be there before them.
#[derive(DeepClone)]
struct Row {
    number: u8,
    kids: Vec<Rc<Kid>>,
    up: Weak<RefCell<[Row]>>,
}

#[derive(DeepClone)]
struct Kid {
    row: Weak<RefCell<[Row]>>,
}

#[test]
fn slices_in_cells_with_plain_ways_back() {
    let row = |number| Row { number, kids: vec![], up: Weak::<RefCell<[Row; 0]>>::new() };
    let rows: Rc<RefCell<[Row]>> = Rc::new(RefCell::new([row(1), row(2)]));
    let kid = Rc::new(Kid { row: Rc::downgrade(&rows) });
    rows.borrow_mut()[0].kids = vec![kid.clone(), kid.clone()];
    rows.borrow_mut()[1].up = Rc::downgrade(&rows);
    let check = |copy: &Rc<RefCell<[Row]>>, kid: &Rc<Kid>| {
        let rows = copy.borrow();
        assert_eq!((rows[0].number, rows[1].number), (1, 2));
        assert!(rows[0].kids.iter().all(|other| Rc::ptr_eq(other, kid)));
        assert!(Weak::ptr_eq(&kid.row, &rows[1].up) && Weak::ptr_eq(&rows[1].up, &Rc::downgrade(copy)));
    };
    let copy = rows.deep_clone();
    let kid_copy = copy.borrow()[0].kids[0].clone();
    check(&copy, &kid_copy);
    let copy = (kid, rows).try_deep_clone().expect("no error");
    check(&copy.1, &copy.0);
}

/// The same without a cell: std has no way to make a slice after a `Weak` to it.
#[derive(DeepClone)]
struct Fixed {
    up: Weak<[Fixed]>,
}

#[test]
fn slices_with_plain_ways_back_are_an_early_error() {
    let slice: Rc<[Fixed]> =
        Rc::new_cyclic(|me: &Weak<[Fixed; 2]>| [Fixed { up: me.clone() }, Fixed { up: me.clone() }]);
    let error = slice.try_deep_clone().map(drop).unwrap_err();
    assert!(error.to_string().contains("a `Weak` leads to the `["), "{error}");
    // Where a handle on the array is met too, there is a way.
    let array: Rc<[Fixed; 1]> = Rc::new_cyclic(|me: &Weak<[Fixed; 1]>| [Fixed { up: me.clone() }]);
    let slice: Rc<[Fixed]> = array.clone();
    let copy = (slice, array).deep_clone();
    assert!(Weak::ptr_eq(&copy.0[0].up, &Rc::downgrade(&copy.0)));
}

#[test]
fn plain_arrays_in_cells() {
    let array = Arc::new(RefCell::new([1_u8, 2, 3]));
    let slice: Arc<RefCell<[u8]>> = array.clone();
    let weak = Arc::downgrade(&array);
    let copy = (weak, slice, array).deep_clone();
    copy.1.borrow_mut()[1] = 9;
    assert_eq!((*copy.2.borrow(), *copy.0.upgrade().expect("alive").borrow()), ([1, 9, 3], [1, 9, 3]));
    assert_eq!((Arc::strong_count(&copy.2), Arc::weak_count(&copy.1)), (2, 1));
}

#[test]
fn slices_in_shared_cells() {
    for len in [0, 1, 2, 5] {
        let items: Vec<Rc<String>> = (0..len).map(|n| Rc::new(format!("item {n}"))).collect();
        let cell: Rc<RefCell<[Rc<String>]>> = match len {
            0 => Rc::new(RefCell::new([])),
            1 => Rc::new(RefCell::new([items[0].clone()])),
            2 => Rc::new(RefCell::new([items[0].clone(), items[1].clone()])),
            _ => Rc::new(RefCell::new([0, 1, 2, 3, 4].map(|at| items[at].clone()))),
        };
        let value = (cell.clone(), Rc::downgrade(&cell), items, cell.clone());
        let copy = value.deep_clone();
        assert!(Rc::ptr_eq(&copy.0, &copy.3) && !Rc::ptr_eq(&copy.0, &cell));
        assert!(Rc::ptr_eq(&copy.0, &copy.1.upgrade().unwrap()));
        assert!(copy.0.borrow().len() == len && copy.0.borrow().iter().zip(&copy.2).all(|(a, b)| Rc::ptr_eq(a, b)));
        if let Some(first) = copy.0.borrow_mut().first_mut() {
            *first = Rc::default();
        }
        assert!(cell.borrow().iter().zip(&value.2).all(|(a, b)| Rc::ptr_eq(a, b)));
        assert!(copy.0.try_borrow_mut().is_ok());
        let boxed: Box<RefCell<[u16]>> = Box::new(RefCell::new([1, 2, 3]));
        assert_eq!(boxed.deep_clone().borrow()[..], [1, 2, 3]);
    }
    #[repr(align(64))]
    #[derive(DeepClone, Debug, PartialEq)]
    struct Wide(u8);
    let wide: Arc<RefCell<[Wide]>> = Arc::new(RefCell::new([Wide(1), Wide(2)]));
    let copy = (wide.clone(), wide).deep_clone();
    assert!(copy.0.borrow()[..] == [Wide(1), Wide(2)] && Arc::ptr_eq(&copy.0, &copy.1));
    assert_eq!(copy.0.as_ptr().cast::<Wide>().align_offset(64), 0);
}
