//! Arrays and slices, text and bytes: one object seen through handles of several types stays one object.
#![allow(clippy::arc_with_non_send_sync, reason = "both kinds of pointer are tested alike")]

use std::cell::{Cell, RefCell};
use std::ffi::{CStr, CString, OsStr, OsString};
use std::path::{Path, PathBuf};
use std::rc::{Rc, Weak};
use std::sync::{self, Arc};

use freshtwin::{Cloner, DeepClone, DynDeepClone};

use crate::thin;

macro_rules! views_in_any_order {
    ($($name:ident $rc:ident $($weak:ident)::+;)*) => {$(
        #[test]
        fn $name() {
            let array = $rc::new([const { Cell::new(0_u8) }; 4]);
            let slice: $rc<[Cell<u8>]> = array.clone();
            let weak = $rc::downgrade(&array);
            let weak_slice = $rc::downgrade(&slice);
            let check = |array: &$rc<[Cell<u8>; 4]>, slice: &$rc<[Cell<u8>]>, weak: &$($weak)::+<[Cell<u8>; 4]>, weak_slice: &$($weak)::+<[Cell<u8>]>| {
                array[1].set(9);
                assert_eq!(slice[1].take(), 9);
                assert!($rc::ptr_eq(array, &weak.upgrade().unwrap()) && $rc::ptr_eq(slice, &weak_slice.upgrade().unwrap()));
                assert_eq!(($rc::strong_count(array), $rc::weak_count(slice)), (2, 2));
            };
            check(&array, &slice, &weak, &weak_slice);
            let all = (array, slice, weak, weak_slice);
            let copy = all.deep_clone();
            check(&copy.0, &copy.1, &copy.2, &copy.3);
            assert_ne!(thin($rc::as_ptr(&copy.0)), thin($rc::as_ptr(&all.0)));
            let other = (all.3, all.2, all.1, all.0);
            let copy = other.deep_clone();
            check(&copy.3, &copy.2, &copy.1, &copy.0);
            let copy = (&other.1, RefCell::new((&other.2, &other.3)));
            let copy = (copy.0.clone(), RefCell::new((copy.1.borrow().0.clone(), copy.1.borrow().1.clone()))).deep_clone();
            let inner = copy.1.borrow();
            assert_eq!(thin($rc::as_ptr(&inner.0)), thin($rc::as_ptr(&inner.1)));
            assert!($rc::ptr_eq(&copy.0.upgrade().unwrap(), &inner.1));
        }
    )*};
}

views_in_any_order! {
    views_of_an_rc Rc Weak;
    views_of_an_arc Arc sync::Weak;
}

#[derive(DeepClone)]
struct Part {
    number: Cell<u8>,
    whole: Weak<[Part; 3]>,
    slice: RefCell<Weak<[Part]>>,
}

fn whole() -> Rc<[Part; 3]> {
    let whole = Rc::new_cyclic(|whole: &Weak<[Part; 3]>| {
        [1, 2, 3].map(|number| Part {
            number: Cell::new(number),
            whole: whole.clone(),
            slice: RefCell::new(whole.clone()),
        })
    });
    assert!(whole[0].whole.upgrade().is_some());
    whole
}

fn check_whole(slice: &Rc<[Part]>, number: u8) {
    slice[0].number.set(number);
    for part in slice.iter() {
        let (whole, seen) =
            (part.whole.upgrade().expect("the array"), part.slice.borrow().upgrade().expect("the slice"));
        assert!(Rc::ptr_eq(&seen, slice));
        assert_eq!(whole[0].number.get(), number);
    }
    assert_eq!((Rc::strong_count(slice), Rc::weak_count(slice)), (2, 6));
}

#[test]
fn elements_that_point_to_their_own_array() {
    let array = whole();
    let slice: Rc<[Part]> = array.clone();
    let copy = (array, slice).deep_clone();
    check_whole(&copy.1, 7);
    let (slice, array) = (copy.1, copy.0);
    let copy = (slice, array).deep_clone();
    check_whole(&copy.0, 8);
    let copy = copy.deep_clone();
    check_whole(&copy.0, 9);
}

#[test]
fn elements_that_point_to_their_own_array_from_a_slice_only() {
    let array: Rc<[Part]> = whole();
    let other = array.clone();
    let copy = (array, other).deep_clone();
    check_whole(&copy.0, 7);
}

trait Board: DynDeepClone {
    fn square(&self, at: usize) -> &Cell<u8>;
}

impl Board for [Cell<u8>; 2] {
    fn square(&self, at: usize) -> &Cell<u8> {
        &self[at]
    }
}

#[test]
fn trait_objects_arrays_and_slices() {
    let array = Rc::new([Cell::new(1_u8), Cell::new(2)]);
    let slice: Rc<[Cell<u8>]> = array.clone();
    let board: Rc<dyn Board> = array.clone();
    let weak: Weak<dyn Board> = Rc::downgrade(&board);
    for round in 0..3 {
        let mut cloner = Cloner::new();
        let mut copies = (None, None, None, None);
        for step in 0..4 {
            match (round + step) % 4 {
                0 => copies.0 = Some(slice.deep_clone_in(&mut cloner)),
                1 => copies.1 = Some(board.deep_clone_in(&mut cloner)),
                2 => copies.2 = Some(array.deep_clone_in(&mut cloner)),
                _ => copies.3 = Some(weak.deep_clone_in(&mut cloner)),
            }
        }
        let (Some(slice), Some(board), Some(array), Some(weak)) = copies else { unreachable!() };
        board.square(1).set(40 + round);
        assert_eq!((slice[1].get(), array[1].get()), (40 + round, 40 + round));
        // A `Weak` is settled by the call that meets it.
        assert_eq!(weak.upgrade().is_some(), round != 3);
    }
    let copy = (weak, board, slice).deep_clone();
    copy.0.upgrade().unwrap().square(0).set(77);
    assert_eq!((copy.2[0].get(), copy.1.square(0).get()), (77, 77));
}

#[test]
fn text_and_bytes_of_one_allocation() {
    let text: Arc<str> = "olá".into();
    let bytes: Arc<[u8]> = text.clone().into();
    let weak = (Arc::downgrade(&text), Arc::downgrade(&bytes));
    for copy in [(text.clone(), bytes.clone(), weak.clone()).deep_clone(), {
        let copy = (weak, bytes.clone(), text.clone()).deep_clone();
        (copy.2, copy.1, copy.0)
    }] {
        assert_eq!((&*copy.0, &*copy.1), ("olá", "olá".as_bytes()));
        assert_eq!(thin(Arc::as_ptr(&copy.0)), thin(Arc::as_ptr(&copy.1)));
        assert_ne!(thin(Arc::as_ptr(&copy.0)), thin(Arc::as_ptr(&text)));
        assert!(Arc::ptr_eq(&copy.0, &copy.2.0.upgrade().unwrap()));
        assert!(Arc::ptr_eq(&copy.1, &copy.2.1.upgrade().unwrap()));
        assert_eq!((Arc::strong_count(&copy.1), Arc::weak_count(&copy.0)), (2, 2));
    }
}

#[test]
fn nested_and_empty_arrays() {
    let nested = Rc::new([[Rc::new(1), Rc::new(2)], [Rc::new(3), Rc::new(4)]]);
    let slice: Rc<[[Rc<i32>; 2]]> = nested.clone();
    let empty: Rc<[String; 0]> = Rc::new([]);
    let none: Rc<[String]> = empty.clone();
    let copy = (slice, nested.clone(), none, empty).deep_clone();
    assert_eq!(thin(Rc::as_ptr(&copy.0)), thin(Rc::as_ptr(&copy.1)));
    assert_eq!(thin(Rc::as_ptr(&copy.2)), thin(Rc::as_ptr(&copy.3)));
    assert_eq!(copy.1, nested);
    assert!(!Rc::ptr_eq(&copy.1[0][0], &nested[0][0]));
}

#[derive(DeepClone)]
struct Onto<T: ?Sized + DynDeepClone + 'static> {
    weak: Weak<T>,
}

fn check_onto<T: ?Sized + DynDeepClone + 'static>(unsized_object: Rc<T>) {
    let onto = Rc::new(Onto { weak: Rc::downgrade(&unsized_object) });
    let check = |onto: &Rc<Onto<T>>, object: &Rc<T>| {
        assert!(Rc::ptr_eq(&onto.weak.upgrade().unwrap(), object) && !Rc::ptr_eq(object, &unsized_object));
    };
    let (a, b, c) = (onto.clone(), unsized_object.clone(), onto.clone()).try_deep_clone().unwrap();
    check(&a, &b);
    assert!(Rc::ptr_eq(&a, &c));
    let (b, a, _) = (unsized_object.clone(), onto.clone(), onto.clone()).try_deep_clone().unwrap();
    check(&a, &b);
}

#[test]
fn a_weak_onto_a_slice_comes_before_a_handle() {
    check_onto::<str>("a".into());
    check_onto::<[u8]>([1, 2].into());
    check_onto::<[Rc<u8>]>([Rc::new(1), Rc::new(2)].into());
    let cell: Rc<RefCell<[u8]>> = Rc::new(RefCell::new([1, 2]));
    let held = Rc::new(Onto { weak: Rc::downgrade(&cell) });
    let (a, b, _) = (held.clone(), cell, held).try_deep_clone().unwrap();
    assert!(Rc::ptr_eq(&a.weak.upgrade().unwrap(), &b));
}

#[test]
fn slices_and_texts() {
    let (rc, arc): (Rc<str>, Arc<str>) = ("rc".into(), "arc".into());
    let path: Rc<Path> = PathBuf::from("/p").into();
    let os: Arc<OsStr> = OsString::from("os").into();
    let c: Rc<CStr> = CString::new("c").unwrap().into();
    let slice: Rc<[Rc<RefCell<u8>>]> = {
        let one = Rc::new(RefCell::new(1));
        vec![one.clone(), one].into()
    };
    let value = [(); 2].map(|()| (rc.clone(), arc.clone(), path.clone(), os.clone(), c.clone(), slice.clone()));
    let [a, b] = value.deep_clone();
    assert!(Rc::ptr_eq(&a.0, &b.0) && !Rc::ptr_eq(&a.0, &rc) && *a.0 == *rc);
    assert!(Arc::ptr_eq(&a.1, &b.1) && !Arc::ptr_eq(&a.1, &arc) && *a.1 == *arc);
    assert!(Rc::ptr_eq(&a.2, &b.2) && !Rc::ptr_eq(&a.2, &path) && *a.2 == *path);
    assert!(Arc::ptr_eq(&a.3, &b.3) && !Arc::ptr_eq(&a.3, &os) && *a.3 == *os);
    assert!(Rc::ptr_eq(&a.4, &b.4) && !Rc::ptr_eq(&a.4, &c) && *a.4 == *c);
    assert!(Rc::ptr_eq(&a.5, &b.5) && !Rc::ptr_eq(&a.5, &slice));
    assert!(Rc::ptr_eq(&a.5[0], &a.5[1]) && !Rc::ptr_eq(&a.5[0], &slice[0]));
    assert_eq!((Rc::strong_count(&a.0), Arc::strong_count(&a.1), Rc::strong_count(&a.5[0])), (2, 2, 2));
}
