//! Hooks of the user's: code that the survey cannot look into, that clones more than it was asked for, or that panics.
use std::cell::RefCell;
use std::rc::Rc;

use freshtwin::{CloneErrorKind, Cloner, DeepClone, Surveyor};

/// Says nothing to the survey.
struct Opaque<T>(T);

impl<T: DeepClone> DeepClone for Opaque<T> {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Opaque(self.0.deep_clone_in(cloner))
    }
}

#[derive(DeepClone)]
struct Link {
    id: u32,
    next: RefCell<Option<Rc<Link>>>,
    opaque: Opaque<Option<Rc<RefCell<u32>>>>,
    hidden: RefCell<Opaque<Vec<Rc<Link>>>>,
}

fn link(id: u32, shared: Option<&Rc<RefCell<u32>>>) -> Rc<Link> {
    let opaque = Opaque(shared.cloned());
    Rc::new(Link { id, next: RefCell::default(), opaque, hidden: RefCell::new(Opaque(vec![])) })
}

fn ring(len: u32, shared: Option<&Rc<RefCell<u32>>>) -> Rc<Link> {
    let nodes: Vec<_> = (0..len).map(|id| link(id, shared)).collect();
    for (at, node) in nodes.iter().enumerate() {
        *node.next.borrow_mut() = Some(nodes[(at + 1) % nodes.len()].clone());
    }
    nodes[0].clone()
}

/// Walks around, checks that it closes, and opens the ring again.
fn check_ring(first: &Rc<Link>, len: u32) {
    let mut at = first.clone();
    for id in 0..len {
        assert_eq!(at.id, id);
        let next = at.next.borrow().clone().expect("filled");
        at = next;
    }
    assert!(Rc::ptr_eq(&at, first));
}

fn open(first: &Rc<Link>) {
    first.next.take();
}

#[test]
fn shared_object_hidden_from_the_survey_inside_a_cycle() {
    let shared = Rc::new(RefCell::new(7));
    let first = ring(5, Some(&shared));
    let copy = first.deep_clone();
    check_ring(&copy, 5);
    let mut at = copy.clone();
    for _ in 0..5 {
        let number = at.opaque.0.as_ref().unwrap();
        assert!(Rc::ptr_eq(number, copy.opaque.0.as_ref().unwrap()) && !Rc::ptr_eq(number, &shared));
        let next = at.next.borrow().clone().unwrap();
        at = next;
    }
    drop(at);
    assert_eq!(Rc::strong_count(copy.opaque.0.as_ref().unwrap()), 5);
    assert_eq!(Rc::strong_count(&shared), 6);
    open(&first);
    open(&copy);
}

#[derive(DeepClone)]
struct Hooked {
    #[deep_clone(with = |ring: &Rc<Link>, cloner: &mut Cloner| ring.deep_clone_in(cloner))]
    ring: Rc<Link>,
    again: Option<Rc<Link>>,
}

#[test]
fn cycle_cloned_by_a_hook() {
    let ring = ring(3, None);
    let first = Hooked { ring: ring.clone(), again: None }.deep_clone();
    check_ring(&first.ring, 3);
    let both = Hooked { ring: ring.clone(), again: Some(ring.clone()) }.deep_clone();
    check_ring(&both.ring, 3);
    assert!(Rc::ptr_eq(&both.ring, both.again.as_ref().unwrap()));
    let shared = Rc::new(Hooked { ring: ring.clone(), again: Some(ring.clone()) });
    let twice = (shared.clone(), shared).deep_clone();
    check_ring(&twice.0.ring, 3);
    assert!(Rc::ptr_eq(&twice.0, &twice.1));
    let opaque = vec![Opaque(ring.clone()), Opaque(ring.clone())].deep_clone();
    check_ring(&opaque[0].0, 3);
    assert!(Rc::ptr_eq(&opaque[0].0, &opaque[1].0));
    for ring in [&ring, &first.ring, &both.ring, &twice.0.ring, &opaque[0].0] {
        open(ring);
    }
}

/// Edges that only a hook sees, in all places of a cycle.
struct Part {
    seen: RefCell<Option<Rc<Part>>>,
    unseen: Opaque<RefCell<Option<Rc<Part>>>>,
    hard: RefCell<Option<Opaque<Rc<Part>>>>,
}

impl DeepClone for Part {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Part {
            seen: self.seen.deep_clone_in(cloner),
            unseen: self.unseen.deep_clone_in(cloner),
            hard: self.hard.deep_clone_in(cloner),
        }
    }
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.seen.survey_in(&copy.seen, surveyor);
        self.unseen.survey_in(&copy.unseen, surveyor);
        self.hard.survey_in(&copy.hard, surveyor);
    }
}

#[test]
fn way_back_that_only_a_hook_sees() {
    let part =
        || Rc::new(Part { seen: RefCell::default(), unseen: Opaque(RefCell::default()), hard: RefCell::default() });
    let [a, b, c] = [part(), part(), part()];
    *a.seen.borrow_mut() = Some(b.clone());
    *b.hard.borrow_mut() = Some(Opaque(c.clone()));
    *c.seen.borrow_mut() = Some(a.clone());
    let copy = a.deep_clone();
    let second = copy.seen.borrow().clone().unwrap();
    let third = second.hard.borrow().as_ref().unwrap().0.clone();
    assert!(Rc::ptr_eq(third.seen.borrow().as_ref().unwrap(), &copy));
    assert!(!Rc::ptr_eq(&copy, &a) && !Rc::ptr_eq(&second, &b) && !Rc::ptr_eq(&third, &c));
    a.seen.take();
    copy.seen.take();
}

#[test]
fn cells_filled_after_hooks_ran_in_between() {
    // A hook that defers cells of other nodes, between two cells of one node, before a third node's.
    #[derive(DeepClone)]
    struct Node {
        first: RefCell<Option<Rc<Node>>>,
        #[deep_clone(with = |ring: &Rc<Link>, cloner: &mut Cloner| ring.deep_clone_in(cloner))]
        ring: Rc<Link>,
        second: RefCell<Vec<Rc<Node>>>,
    }
    let node = || Rc::new(Node { first: RefCell::default(), ring: ring(2, None), second: RefCell::default() });
    let nodes: Vec<_> = (0..6).map(|_| node()).collect();
    for (at, node) in nodes.iter().enumerate() {
        *node.first.borrow_mut() = Some(nodes[(at + 1) % 6].clone());
        *node.second.borrow_mut() = nodes.clone();
    }
    let copy = nodes.deep_clone();
    for (at, node) in copy.iter().enumerate() {
        assert!(Rc::ptr_eq(node.first.borrow().as_ref().expect("filled"), &copy[(at + 1) % 6]));
        let second = node.second.borrow();
        assert!(second.len() == 6 && second.iter().zip(&copy).all(|(from, to)| Rc::ptr_eq(from, to)));
        check_ring(&node.ring, 2);
    }
    for node in nodes.iter().chain(&copy) {
        node.first.take();
        node.second.take();
        open(&node.ring);
    }
}

#[test]
fn a_way_back_that_a_cell_hides_is_an_error_from_everywhere() {
    #[derive(DeepClone)]
    struct Front {
        cell: RefCell<(Option<Rc<Front>>, Opaque<Option<Rc<Back>>>)>,
    }
    #[derive(DeepClone)]
    struct Back {
        front: Option<Rc<Front>>,
        _more: RefCell<u8>,
    }
    let [a, b] = [(); 2].map(|()| Rc::new(Front { cell: RefCell::new((None, Opaque(None))) }));
    let back = Rc::new(Back { front: Some(b.clone()), _more: RefCell::default() });
    *a.cell.borrow_mut() = (Some(b.clone()), Opaque(Some(back.clone())));
    *b.cell.borrow_mut() = (Some(a.clone()), Opaque(Some(back.clone())));
    // The way back from what is hidden is seen too late for a cell to wait for it, from either end.
    for value in [&a, &b] {
        let error = value.try_deep_clone().map(drop).unwrap_err();
        assert_eq!(error.kind(), CloneErrorKind::Hidden);
        assert!(["Front", "Back"].iter().all(|name| error.cycle().iter().any(|on| on.contains(name))), "{error}");
        assert_eq!((Rc::strong_count(&a), Rc::strong_count(&b), Rc::strong_count(&back)), (2, 3, 3));
    }
    for front in [&a, &b] {
        front.cell.replace((None, Opaque(None)));
    }
}
