//! Graphs: sharing, weak edges, cycles.
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::sync::Arc;

use freshtwin::{Cloner, DeepClone, DynDeepClone, Surveyor};

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
            .map(|number| Rc::new(Tree { name: format!("child {number}"), parent: me.clone(), children: vec![] }))
            .collect(),
    })
}

#[test]
fn a_tree_leads_back_from_its_root_and_a_child_alone_does_not() {
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
    assert_eq!(child.name, "child 1");
}

struct Link {
    next: RefCell<Option<Rc<Link>>>,
    back: RefCell<Weak<Link>>,
    id: u32,
}
impl DeepClone for Link {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Link { next: self.next.deep_clone_in(cloner), back: self.back.deep_clone_in(cloner), id: self.id }
    }
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.next.survey_in(&copy.next, surveyor);
        self.back.survey_in(&copy.back, surveyor);
    }
}

#[test]
fn a_cycle_of_cells_is_closed_in_the_copy() {
    let first = Rc::new(Link { next: RefCell::default(), back: RefCell::default(), id: 1 });
    let back = RefCell::new(Rc::downgrade(&first));
    let second = Rc::new(Link { next: RefCell::new(Some(first.clone())), back, id: 2 });
    *first.next.borrow_mut() = Some(second.clone());
    *first.back.borrow_mut() = Rc::downgrade(&second);
    let copy = first.deep_clone();
    let next = copy.next.borrow().clone().unwrap();
    assert_eq!((copy.id, next.id), (1, 2));
    assert!(Rc::ptr_eq(next.next.borrow().as_ref().unwrap(), &copy));
    assert!(Rc::ptr_eq(&next.back.borrow().upgrade().unwrap(), &copy));
    assert!(Rc::ptr_eq(&copy.back.borrow().upgrade().unwrap(), &next));
    assert!(!Rc::ptr_eq(&copy, &first));
    *copy.next.borrow_mut() = None;
    *first.next.borrow_mut() = None;
}

#[derive(DeepClone)]
struct Inner {
    next: Option<Rc<RefCell<Inner>>>,
}

#[test]
fn a_cycle_through_a_part_of_a_cell_s_content_is_closed_in_the_copy() {
    let first = Rc::new(RefCell::new(Inner { next: None }));
    let second = Rc::new(RefCell::new(Inner { next: Some(first.clone()) }));
    first.borrow_mut().next = Some(second.clone());
    let copy = first.deep_clone();
    let next = copy.borrow().next.clone().unwrap();
    assert!(Rc::ptr_eq(next.borrow().next.as_ref().unwrap(), &copy));
    assert!(!Rc::ptr_eq(&next, &second));
    copy.borrow_mut().next = None;
    first.borrow_mut().next = None;
}

#[derive(DeepClone)]
enum List {
    Nil,
    Cons(Rc<RefCell<List>>),
}

#[test]
fn a_cycle_that_no_cell_can_open_is_an_error() {
    let list = Rc::new(RefCell::new(List::Nil));
    *list.borrow_mut() = List::Cons(list.clone());
    let error = list.try_deep_clone().err().unwrap();
    assert!(error.to_string().contains("cycle") && error.to_string().contains("List"), "{error}");
    assert_eq!(Rc::strong_count(&list), 2);
    *list.borrow_mut() = List::Nil;
}

#[derive(DeepClone)]
struct Node {
    next: Option<Rc<Node>>,
}

#[test]
fn a_chain_of_a_million_needs_no_deep_stack() {
    std::thread::Builder::new()
        .stack_size(2 << 20)
        .spawn(|| {
            let mut head: Option<Rc<Node>> = None;
            for _ in 0..1_000_000 {
                head = Some(Rc::new(Node { next: head }));
            }
            let copy = head.deep_clone();
            for list in [head, copy] {
                let (mut length, mut rest) = (0, list);
                while let Some(node) = rest {
                    length += 1;
                    rest = Rc::try_unwrap(node).ok().unwrap().next;
                }
                assert_eq!(length, 1_000_000);
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
fn handles_of_several_types_on_one_object_stay_on_one_object() {
    let square = Rc::new(Square(2.0, "square".into()));
    let value: (Weak<dyn Shape>, Rc<dyn Shape>, Rc<dyn Named>, Rc<Square>) =
        (Rc::downgrade(&square) as _, square.clone(), square.clone(), square);
    let copy = value.deep_clone();
    assert_eq!(copy.0.upgrade().unwrap().area(), 2.0);
    assert_eq!(copy.2.name(), "square");
    assert_eq!(Rc::strong_count(&copy.3), 3);
    assert_eq!(Rc::as_ptr(&copy.1).cast::<()>(), Rc::as_ptr(&copy.3).cast::<()>());
    assert_ne!(Rc::as_ptr(&copy.1).cast::<()>(), Rc::as_ptr(&value.3).cast::<()>());
    let alone = (Rc::downgrade(&value.3) as Weak<dyn Named>).deep_clone();
    assert!(alone.upgrade().is_none());
}

#[test]
fn a_boxed_trait_object_may_have_auto_traits() {
    let shapes: Vec<Box<dyn Shape + Send + Sync>> = vec![Box::new(Square(3.0, "square".into()))];
    assert_eq!(shapes.deep_clone()[0].area(), 3.0);
}

#[test]
fn text_slices_and_bytes_stay_shared() {
    let text: Rc<str> = "abc".into();
    let words: Rc<RefCell<[String]>> = Rc::new(RefCell::new([String::from("a"), String::from("b")]));
    let bytes: Arc<[u8]> = vec![1, 2, 3].into();
    let value = (text.clone(), text.clone(), words.clone(), words.clone(), bytes.clone(), bytes.clone());
    let copy = value.deep_clone();
    assert!(Rc::ptr_eq(&copy.0, &copy.1) && !Rc::ptr_eq(&copy.0, &text) && &*copy.0 == "abc");
    assert!(Rc::ptr_eq(&copy.2, &copy.3) && !Rc::ptr_eq(&copy.2, &words));
    copy.2.borrow_mut()[0].push('x');
    assert_eq!((&*copy.3.borrow()[0], &*words.borrow()[0]), ("ax", "a"));
    assert!(Arc::ptr_eq(&copy.4, &copy.5) && copy.4[..] == bytes[..]);
}

#[test]
fn a_borrowed_cell_is_an_error_until_it_is_given_back() {
    let cell = Rc::new(RefCell::new(1));
    let value = (vec![cell.clone()], cell.clone());
    let guard = cell.borrow_mut();
    let error = value.try_deep_clone().err().unwrap();
    assert!(error.to_string().contains("borrowed"));
    drop(guard);
    assert_eq!(*value.deep_clone().0[0].borrow(), 1);
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
