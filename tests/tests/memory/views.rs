//! One object seen through several handles stays one object.
#![allow(clippy::arc_with_non_send_sync, reason = "both kinds of pointer are tested alike")]

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::rc::{Rc, Weak};
use std::sync::{self, Arc};

use freshtwin::{Cloner, DeepClone, DynDeepClone};

use crate::thin;

trait Shape: DynDeepClone {
    fn area(&self) -> u64;
    fn grow(&self);
}

trait Named: DynDeepClone {
    fn name(&self) -> String;
}

trait Deeper: Shape + Named {
    fn up(&self) -> Option<Rc<dyn Deeper>>;
}

#[derive(DeepClone)]
struct Square {
    side: RefCell<u64>,
    name: String,
    me: RefCell<Weak<dyn Deeper>>,
}

impl Shape for Square {
    fn area(&self) -> u64 {
        *self.side.borrow()
    }
    fn grow(&self) {
        *self.side.borrow_mut() += 1;
    }
}

impl Named for Square {
    fn name(&self) -> String {
        self.name.clone()
    }
}

impl Deeper for Square {
    fn up(&self) -> Option<Rc<dyn Deeper>> {
        self.me.borrow().upgrade()
    }
}

fn square(side: u64) -> Rc<Square> {
    let square = Rc::new_cyclic(|me: &Weak<Square>| Square {
        side: RefCell::new(side),
        name: format!("square {side}"),
        me: RefCell::new(me.clone()),
    });
    assert!(square.up().is_some());
    square
}

#[derive(DeepClone)]
struct Views {
    weak: Weak<dyn Named>,
    shape: Rc<dyn Shape>,
    named: Option<Rc<dyn Named>>,
    exact: RefCell<Vec<Rc<Square>>>,
    weak_exact: Weak<Square>,
    deeper: BTreeMap<String, Rc<dyn Deeper>>,
}

#[test]
fn views_in_every_order() {
    let object = square(3);
    let views = Views {
        weak: Rc::downgrade(&object) as Weak<dyn Named>,
        shape: object.clone(),
        named: Some(object.clone()),
        exact: RefCell::new(vec![object.clone(), object.clone()]),
        weak_exact: Rc::downgrade(&object),
        deeper: BTreeMap::from([("x".into(), object.clone() as Rc<dyn Deeper>)]),
    };
    let check = |copy: &Views| {
        let exact = copy.exact.borrow()[0].clone();
        let address = thin(Rc::as_ptr(&exact));
        assert_ne!(address, thin(Rc::as_ptr(&object)));
        assert_eq!(address, thin(Rc::as_ptr(&copy.exact.borrow()[1])));
        assert_eq!(address, thin(Rc::as_ptr(&copy.shape)));
        assert_eq!(address, thin(Rc::as_ptr(copy.named.as_ref().unwrap())));
        assert_eq!(address, thin(Rc::as_ptr(&copy.deeper["x"])));
        assert_eq!(address, thin(copy.weak.as_ptr()));
        assert_eq!(address, thin(copy.weak_exact.as_ptr()));
        assert_eq!(address, thin(Rc::as_ptr(&copy.deeper["x"].up().unwrap())));
        assert_eq!((Rc::strong_count(&exact), Rc::weak_count(&exact)), (6, 3));
        copy.shape.grow();
        assert_eq!((exact.area(), object.area(), copy.weak.upgrade().unwrap().name()), (4, 3, "square 3".into()));
    };
    check(&views.deep_clone());
    check(&views.try_deep_clone().unwrap());
    let mut target = views.deep_clone();
    target.deep_clone_from(&views);
    check(&target);
    // Each view may be the first to be met.
    let (shape, named): (Rc<dyn Shape>, Rc<dyn Named>) = (object.clone(), object.clone());
    let (first, second, third) = (shape.clone(), object.clone(), named.clone()).deep_clone();
    assert!(
        thin(Rc::as_ptr(&first)) == thin(Rc::as_ptr(&second)) && thin(Rc::as_ptr(&second)) == thin(Rc::as_ptr(&third))
    );
    let (first, second) = (named, shape).deep_clone();
    assert_eq!(thin(Rc::as_ptr(&first)), thin(Rc::as_ptr(&second)));
    let mut cloner = Cloner::new();
    let first = views.shape.deep_clone_in(&mut cloner);
    let second = object.deep_clone_in(&mut cloner);
    assert_eq!(thin(Rc::as_ptr(&first)), thin(Rc::as_ptr(&second)));
    drop((cloner, first, second));
    assert_eq!((Rc::strong_count(&object), Rc::weak_count(&object)), (6, 3));
}

#[test]
fn lone_weak_trait_objects_dangle() {
    let object = square(1);
    let weak: Weak<dyn Shape> = Rc::downgrade(&object) as Weak<dyn Shape>;
    let copy = weak.deep_clone();
    assert!(copy.upgrade().is_none() && copy.clone().upgrade().is_none());
    assert_eq!((copy.strong_count(), copy.weak_count()), (0, 0));
    let dead: Weak<dyn Shape> = { Rc::downgrade(&square(2)) as Weak<dyn Shape> };
    let again = dead.deep_clone().deep_clone();
    assert!(again.upgrade().is_none() && Weak::<Square>::new().deep_clone().upgrade().is_none());
    let never: Weak<dyn Shape> = Weak::<Square>::new();
    assert!(never.deep_clone().upgrade().is_none());
    let slice: Weak<[String]> = Rc::downgrade(&Rc::from(vec![String::new()]));
    assert!(slice.deep_clone().upgrade().is_none());
    let text: sync::Weak<str> = Arc::downgrade(&Arc::from("x"));
    assert!(text.deep_clone().upgrade().is_none());
    assert_eq!(Rc::weak_count(&object), 2);
}

trait Auto: DynDeepClone {
    fn get(&self) -> u8;
}

#[derive(DeepClone)]
struct Byte(u8);

impl Auto for Byte {
    fn get(&self) -> u8 {
        self.0
    }
}

macro_rules! auto_traits {
    ($($name:ident: $($bound:path),*;)*) => {$(
        #[test]
        fn $name() {
            type Object = dyn Auto $(+ $bound)*;
            #[derive(DeepClone)]
            struct Holder {
                boxed: Box<Object>,
                vec: Vec<Arc<Object>>,
                option: Option<Rc<Object>>,
                hashed: HashMap<u8, Box<Object>>,
                ordered: BTreeMap<u8, Rc<Object>>,
                array: [Option<Arc<Object>>; 2],
                weak: (Weak<Object>, sync::Weak<Object>),
            }
            let (rc, arc): (Rc<Object>, Arc<Object>) = (Rc::new(Byte(1)), Arc::new(Byte(2)));
            let holder = Holder {
                weak: (Rc::downgrade(&rc), Arc::downgrade(&arc)),
                boxed: Box::new(Byte(3)),
                vec: vec![arc.clone(), Arc::new(Byte(4))],
                option: Some(rc.clone()),
                hashed: HashMap::from([(5, Box::new(Byte(5)) as Box<Object>)]),
                ordered: BTreeMap::from([(6, rc.clone())]),
                array: [None, Some(arc.clone())],
            };
            let copy = holder.deep_clone();
            assert_eq!((copy.boxed.get(), copy.vec[0].get(), copy.vec[1].get()), (3, 2, 4));
            assert_eq!((copy.hashed[&5].get(), copy.ordered[&6].get()), (5, 1));
            assert!(Rc::ptr_eq(copy.option.as_ref().unwrap(), &copy.ordered[&6]));
            assert!(Arc::ptr_eq(copy.array[1].as_ref().unwrap(), &copy.vec[0]));
            assert!(Rc::ptr_eq(&copy.weak.0.upgrade().unwrap(), &copy.ordered[&6]));
            assert!(Arc::ptr_eq(&copy.weak.1.upgrade().unwrap(), &copy.vec[0]));
            assert!(!Rc::ptr_eq(copy.option.as_ref().unwrap(), &rc) && !Arc::ptr_eq(&copy.vec[0], &arc));
            assert_eq!((Rc::strong_count(&rc), Arc::strong_count(&arc)), (3, 3));
        }
    )*};
}

auto_traits! {
    no_auto_trait:;
    send: Send;
    sync: Sync;
    send_sync: Send, Sync;
    unpin: Unpin;
    unwind_safe: UnwindSafe, RefUnwindSafe;
    all: Send, Sync, Unpin, UnwindSafe, RefUnwindSafe;
}

#[derive(DeepClone, Default)]
struct Empty;

impl Auto for Empty {
    fn get(&self) -> u8 {
        0
    }
}

#[test]
fn zero_sized_pointees_are_not_mixed_up() {
    let units: Vec<Rc<()>> = (0..100).map(|_| Rc::new(())).collect();
    let empties: Vec<Arc<Empty>> = (0..100).map(|_| Arc::new(Empty)).collect();
    let none: Vec<Rc<[u64; 0]>> = (0..100).map(|_| Rc::new([])).collect();
    let objects: Vec<Rc<dyn Auto>> = (0..100).map(|_| Rc::new(Empty) as Rc<dyn Auto>).collect();
    let slices: Vec<Rc<[String]>> = (0..100).map(|_| Rc::from(vec![])).collect();
    let one = (units, empties, none, objects, slices);
    let value = ((one.0.clone(), one.1.clone(), one.2.clone(), one.3.clone(), one.4.clone()), one);
    let (a, b) = value.deep_clone();
    for at in 0..100 {
        for other in 0..100 {
            let same = at == other;
            assert_eq!(Rc::ptr_eq(&a.0[at], &b.0[other]), same);
            assert_eq!(Arc::ptr_eq(&a.1[at], &b.1[other]), same);
            assert_eq!(Rc::ptr_eq(&a.2[at], &b.2[other]), same);
            assert_eq!(thin(Rc::as_ptr(&a.3[at])) == thin(Rc::as_ptr(&b.3[other])), same);
            assert_eq!(Rc::ptr_eq(&a.4[at], &b.4[other]), same);
        }
        assert_eq!((Rc::strong_count(&a.0[at]), Arc::strong_count(&a.1[at]), Rc::strong_count(&a.3[at])), (2, 2, 2));
        assert_eq!(a.3[at].get(), 0);
    }
}

#[test]
fn one_type_behind_rc_and_arc_and_inside_itself() {
    // A struct, its first field and the field's first field have one address.
    #[derive(DeepClone)]
    struct Outer(Inner, u8);
    #[derive(DeepClone)]
    struct Inner(Rc<u8>, RefCell<u8>);
    let first = Rc::new(9);
    let outer = Rc::new(Outer(Inner(first.clone(), RefCell::new(1)), 2));
    let value = (Rc::new(outer.clone()), outer.clone(), first, Arc::new(7_u8), outer);
    let copy = value.deep_clone();
    assert!(Rc::ptr_eq(&*copy.0, &copy.1) && Rc::ptr_eq(&copy.1, &copy.4) && Rc::ptr_eq(&copy.1.0.0, &copy.2));
    assert_eq!((Rc::strong_count(&copy.1), Rc::strong_count(&copy.2)), (3, 2));
    assert_eq!((copy.1.1, *copy.3, *copy.1.0.1.borrow()), (2, 7, 1));
}
