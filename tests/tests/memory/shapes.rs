//! Graphs: sharing, weak edges, cycles.
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::sync::Arc;

use freshtwin::{Cloner, DeepClone, DynDeepClone};

#[derive(DeepClone)]
struct Tree {
    name: String,
    parent: Weak<Tree>,
    children: Vec<Rc<Tree>>,
}

fn tree() -> Rc<Tree> {
    Rc::new_cyclic(|me| Tree {
        name: "root".into(),
        parent: Weak::new(),
        children: (0..3)
            .map(|i| Rc::new(Tree { name: format!("c{i}"), parent: me.clone(), children: vec![] }))
            .collect(),
    })
}

#[test]
fn parent_linked_from_root_and_child() {
    let root = tree();
    let copy = root.deep_clone();
    assert_eq!(copy.children.len(), 3);
    for child in &copy.children {
        assert!(Rc::ptr_eq(&child.parent.upgrade().unwrap(), &copy));
    }
    assert_eq!((Rc::strong_count(&copy), Rc::weak_count(&copy)), (1, 3));
    assert_eq!((Rc::strong_count(&root), Rc::weak_count(&root)), (1, 3));
    let child = root.children[1].deep_clone();
    assert!(child.parent.upgrade().is_none());
    assert_eq!(child.name, "c1");
}

struct Link {
    next: RefCell<Option<Rc<Link>>>,
    back: RefCell<Weak<Link>>,
    id: u32,
}
impl DeepClone for Link {
    fn deep_clone_in(&self, c: &mut Cloner) -> Self {
        Link { next: self.next.deep_clone_in(c), back: self.back.deep_clone_in(c), id: self.id }
    }
    fn survey_in(&self, copy: &Self, s: &mut freshtwin::Surveyor<'_>) {
        self.next.survey_in(&copy.next, s);
        self.back.survey_in(&copy.back, s);
    }
}

#[test]
fn strong_cycle_through_cell() {
    let a = Rc::new(Link { next: RefCell::default(), back: RefCell::default(), id: 1 });
    let b = Rc::new(Link { next: RefCell::new(Some(a.clone())), back: RefCell::new(Rc::downgrade(&a)), id: 2 });
    *a.next.borrow_mut() = Some(b.clone());
    *a.back.borrow_mut() = Rc::downgrade(&b);
    let c = a.deep_clone();
    let d = c.next.borrow().clone().unwrap();
    assert_eq!((c.id, d.id), (1, 2));
    assert!(Rc::ptr_eq(d.next.borrow().as_ref().unwrap(), &c));
    assert!(Rc::ptr_eq(&d.back.borrow().upgrade().unwrap(), &c));
    assert!(Rc::ptr_eq(&c.back.borrow().upgrade().unwrap(), &d));
    assert!(!Rc::ptr_eq(&c, &a));
    *c.next.borrow_mut() = None;
    *a.next.borrow_mut() = None;
}

#[derive(DeepClone)]
struct Inner {
    next: Option<Rc<RefCell<Inner>>>,
}

#[test]
fn strong_cycle_inside_cell_content() {
    let a = Rc::new(RefCell::new(Inner { next: None }));
    let b = Rc::new(RefCell::new(Inner { next: Some(a.clone()) }));
    a.borrow_mut().next = Some(b.clone());
    let c = a.deep_clone();
    let d = c.borrow().next.clone().unwrap();
    assert!(Rc::ptr_eq(d.borrow().next.as_ref().unwrap(), &c));
    assert!(!Rc::ptr_eq(&d, &b));
    c.borrow_mut().next = None;
    a.borrow_mut().next = None;
}

#[derive(DeepClone)]
enum List {
    Nil,
    Cons(Rc<RefCell<List>>),
}

#[test]
fn a_cycle_that_no_cell_can_open_is_an_error() {
    let a = Rc::new(RefCell::new(List::Nil));
    *a.borrow_mut() = List::Cons(a.clone());
    let error = a.try_deep_clone().err().unwrap();
    assert!(error.to_string().contains("cycle") && error.to_string().contains("List"), "{error}");
    assert_eq!(Rc::strong_count(&a), 2);
    *a.borrow_mut() = List::Nil;
}

#[derive(DeepClone)]
struct Node {
    next: Option<Rc<Node>>,
}

#[test]
fn million_long_chain() {
    std::thread::Builder::new()
        .stack_size(2 << 20)
        .spawn(|| {
            let mut head: Option<Rc<Node>> = None;
            for _ in 0..1_000_000 {
                head = Some(Rc::new(Node { next: head }));
            }
            let copy = head.deep_clone();
            for list in [head, copy] {
                let mut n = 0;
                let mut at = list;
                while let Some(node) = at {
                    n += 1;
                    at = Rc::try_unwrap(node).ok().unwrap().next;
                }
                assert_eq!(n, 1_000_000);
            }
        })
        .unwrap()
        .join()
        .unwrap();
}

trait Shape: DynDeepClone {
    fn area(&self) -> f64;
}
trait Named: DynDeepClone {
    fn name(&self) -> &str;
}
#[derive(DeepClone)]
struct Square(f64, String);
impl Shape for Square {
    fn area(&self) -> f64 {
        self.0
    }
}
impl Named for Square {
    fn name(&self) -> &str {
        &self.1
    }
}

#[test]
fn views() {
    let s = Rc::new(Square(2.0, "sq".into()));
    let v: (Weak<dyn Shape>, Rc<dyn Shape>, Rc<dyn Named>, Rc<Square>) =
        (Rc::downgrade(&s) as _, s.clone(), s.clone(), s);
    let c = v.deep_clone();
    assert_eq!(c.0.upgrade().unwrap().area(), 2.0);
    assert_eq!(c.2.name(), "sq");
    assert_eq!(Rc::strong_count(&c.3), 3);
    assert_eq!(Rc::as_ptr(&c.1).cast::<()>(), Rc::as_ptr(&c.3).cast::<()>());
    assert_ne!(Rc::as_ptr(&c.1).cast::<()>(), Rc::as_ptr(&v.3).cast::<()>());
    let b: Vec<Box<dyn Shape + Send + Sync>> = vec![Box::new(Square(3.0, "x".into()))];
    assert_eq!(b.deep_clone()[0].area(), 3.0);
    let w = (Rc::downgrade(&v.3) as Weak<dyn Named>).deep_clone();
    assert!(w.upgrade().is_none());
}

#[test]
fn unsized_shared() {
    let s: Rc<str> = "abc".into();
    let c: Rc<RefCell<[String]>> = Rc::new(RefCell::new([String::from("a"), String::from("b")]));
    let a: Arc<[u8]> = vec![1, 2, 3].into();
    let v = (s.clone(), s.clone(), c.clone(), c.clone(), a.clone(), a.clone());
    let d = v.deep_clone();
    assert!(Rc::ptr_eq(&d.0, &d.1) && !Rc::ptr_eq(&d.0, &s) && &*d.0 == "abc");
    assert!(Rc::ptr_eq(&d.2, &d.3) && !Rc::ptr_eq(&d.2, &c));
    d.2.borrow_mut()[0].push('x');
    assert_eq!((&*d.3.borrow()[0], &*c.borrow()[0]), ("ax", "a"));
    assert!(Arc::ptr_eq(&d.4, &d.5) && d.4[..] == a[..]);
}

#[test]
fn borrowed_cell() {
    let c = Rc::new(RefCell::new(1));
    let v = (vec![c.clone()], c.clone());
    let g = c.borrow_mut();
    let e = v.try_deep_clone().err().unwrap();
    assert!(e.to_string().contains("borrowed"));
    drop(g);
    assert_eq!(*v.deep_clone().0[0].borrow(), 1);
}

#[derive(DeepClone)]
struct Borrowing<'a> {
    shape: Box<dyn Shape + 'a>,
}

#[derive(DeepClone)]
struct Label<'a>(&'a str);

impl Shape for Label<'_> {
    fn area(&self) -> f64 {
        self.0.len() as f64
    }
}

#[test]
fn a_boxed_trait_object_may_borrow() {
    let text = String::from("four");
    let value = Borrowing { shape: Box::new(Label(&text)) };
    assert_eq!(value.deep_clone().shape.area(), 4.0);
}
