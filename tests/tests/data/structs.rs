//! Structs of every shape.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone, Debug, PartialEq)]
struct Named {
    id: u64,
    name: String,
    scores: Vec<u32>,
    by_name: HashMap<String, Vec<u8>>,
    sorted: BTreeMap<u8, char>,
    nothing: (),
}

#[derive(DeepClone, Debug, PartialEq)]
struct Tuple(u8, String, (i32, Option<String>));

#[derive(DeepClone, Debug, PartialEq)]
struct Unit;

#[derive(DeepClone, Debug, PartialEq)]
struct NoFields {}

#[derive(DeepClone, Debug, PartialEq)]
struct NoElements();

fn named() -> Named {
    Named {
        id: 7,
        name: "seven".into(),
        scores: vec![1, 2, 3],
        by_name: HashMap::from([("a".into(), vec![1])]),
        sorted: BTreeMap::from([(1, 'x')]),
        nothing: (),
    }
}

#[test]
fn every_shape_is_copied() {
    assert_eq!(named().deep_clone(), named());
    let tuple = || Tuple(1, "one".into(), (-1, Some("minus".into())));
    assert_eq!(tuple().deep_clone(), tuple());
    assert_eq!(Unit.deep_clone(), Unit);
    assert_eq!(NoFields {}.deep_clone(), NoFields {});
    assert_eq!(NoElements().deep_clone(), NoElements());
}

#[test]
fn the_copy_is_independent() {
    let original = named();
    let mut copy = original.deep_clone();
    copy.scores.push(4);
    copy.name.push('!');
    copy.by_name.clear();
    assert_eq!(original, named());
}

#[test]
fn deep_clone_from_equals_deep_clone_and_keeps_allocations() {
    let mut target = named();
    target.name = "a long name with room".into();
    target.scores = Vec::with_capacity(100);
    let (name, scores) = (target.name.as_ptr(), target.scores.as_ptr());
    target.deep_clone_from(&named());
    assert_eq!(target, named());
    assert_eq!(target.name.as_ptr(), name);
    assert_eq!(target.scores.as_ptr(), scores);
}

#[test]
fn two_fields_on_one_object_stay_on_one_object() {
    #[derive(DeepClone)]
    struct Shared {
        left: Rc<Cell<u8>>,
        right: Rc<Cell<u8>>,
        apart: Rc<Cell<u8>>,
    }
    let cell = Rc::new(Cell::new(1));
    let original = Shared { left: cell.clone(), right: cell, apart: Rc::new(Cell::new(1)) };
    let copy = original.deep_clone();
    assert!(Rc::ptr_eq(&copy.left, &copy.right));
    assert!(!Rc::ptr_eq(&copy.left, &original.left));
    assert!(!Rc::ptr_eq(&copy.left, &copy.apart));
    copy.left.set(9);
    assert_eq!((copy.right.get(), original.left.get()), (9, 1));
}

#[test]
fn a_borrowed_cell_in_a_field_is_an_error_and_nothing_is_copied() {
    #[derive(DeepClone)]
    struct Holder {
        cell: RefCell<String>,
    }
    let original = Holder { cell: RefCell::new("kept".into()) };
    let borrow = original.cell.borrow_mut();
    assert!(original.try_deep_clone().is_err());
    drop(borrow);
    assert_eq!(original.try_deep_clone().unwrap().cell.into_inner(), "kept");
}

#[test]
fn packed_structs_of_copy_fields() {
    #[derive(DeepClone, Clone, Copy)]
    #[repr(C, packed)]
    struct Packed {
        small: u8,
        big: u64,
        pair: (u8, u32),
    }
    #[derive(DeepClone)]
    #[allow(clippy::repr_packed_without_abi, reason = "this form, too")]
    #[repr(packed(2))]
    struct Generic<T: Copy> {
        small: u8,
        value: T,
    }
    let copy = Packed { small: 1, big: 2, pair: (3, 4) }.deep_clone();
    assert_eq!({ copy.big }, 2);
    assert_eq!({ copy.pair }, (3, 4));
    assert_eq!(copy.small, 1);
    let mut copy = Generic { small: 1, value: 2_u64 }.deep_clone();
    copy.deep_clone_from(&Generic { small: 3, value: 4 });
    assert_eq!((copy.small, { copy.value }), (3, 4));
}

#[test]
fn types_with_drop() {
    thread_local!(static DROPPED: Cell<u32> = const { Cell::new(0) });
    #[derive(DeepClone)]
    struct Counted {
        name: String,
        at: (u8, u8),
    }
    impl Drop for Counted {
        fn drop(&mut self) {
            DROPPED.set(DROPPED.get() + 1);
        }
    }
    let original = Counted { name: "one".into(), at: (1, 2) };
    let mut copy = original.deep_clone();
    assert_eq!(DROPPED.get(), 0);
    copy.deep_clone_from(&original);
    assert_eq!((copy.name.as_str(), copy.at, DROPPED.get()), ("one", (1, 2), 0));
    drop(copy);
    assert_eq!(DROPPED.get(), 1);
}

#[test]
fn fields_behind_cfg() {
    #[derive(DeepClone, Debug, PartialEq)]
    struct Configured {
        #[cfg(test)]
        present: String,
        #[cfg(not(test))]
        absent: std::fs::File,
        #[cfg_attr(test, deep_clone(default))]
        reset: u8,
    }
    let copy = Configured { present: "here".into(), reset: 3 }.deep_clone();
    assert_eq!(copy, Configured { present: "here".into(), reset: 0 });
}

#[test]
fn seventeen_and_more_distinct_field_types() {
    #[derive(DeepClone, Debug, PartialEq, Default)]
    struct Wide {
        a: [u8; 1],
        b: [u8; 2],
        c: [u8; 3],
        d: [u8; 4],
        e: [u8; 5],
        f: [u8; 6],
        g: [u8; 7],
        h: [u8; 8],
        i: [u8; 9],
        j: [u8; 10],
        k: [u8; 11],
        l: [u8; 12],
        m: [u8; 13],
        n: [u8; 14],
        o: [u8; 15],
        p: [u8; 16],
        q: [u8; 17],
        r: String,
    }
    let wide = Wide { q: [7; 17], r: "r".into(), ..Wide::default() };
    assert_eq!(wide.deep_clone(), wide);
}

/// More fields of plain data than one call takes, and an array, which shares no call.
#[derive(DeepClone, Debug, PartialEq)]
struct Wide {
    a: String,
    b: Option<String>,
    c: Vec<u8>,
    d: (u8, String),
    flag: bool,
    e: Vec<String>,
    f: Box<str>,
    salt: [u8; 300_000],
    g: HashMap<String, u8>,
    h: BTreeMap<u8, String>,
    i: Vec<(String, u8)>,
    j: Option<Vec<u8>>,
}

fn wide(text: &str, flag: bool) -> Box<Wide> {
    let own = |suffix: &str| format!("{text}{suffix}");
    Box::new(Wide {
        a: own("a"),
        b: Some(own("b")),
        c: own("c").into(),
        d: (4, own("d")),
        flag,
        e: vec![own("e")],
        f: own("f").into(),
        salt: [u8::from(flag); 300_000],
        g: HashMap::from([(own("g"), 7)]),
        h: BTreeMap::from([(8, own("h"))]),
        i: vec![(own("i"), 9)],
        j: Some(own("j").into()),
    })
}

#[test]
fn many_fields_are_copied_each_to_its_own_place() {
    let original = wide("new ", true);
    assert_eq!(original.deep_clone(), original);
    let mut copy = wide("a longer old text ", false);
    let (a, i) = (copy.a.as_ptr(), copy.i.as_ptr());
    copy.deep_clone_from(&original);
    assert_eq!(copy, original);
    assert_eq!((copy.a.as_ptr(), copy.i.as_ptr()), (a, i));
}
