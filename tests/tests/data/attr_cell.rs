//! `#[deep_clone(cell)]`.
#![allow(missing_docs)]

mod in_locks;

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::{Rc, Weak};
use std::sync::Arc;

use freshtwin::DeepClone;

/// What `work` makes of the content of `cell`, which gets it back.
fn peek<T: Default, R>(cell: &Cell<T>, work: impl FnOnce(&T) -> R) -> R {
    let content = cell.take();
    let result = work(&content);
    cell.set(content);
    result
}

#[derive(DeepClone)]
struct Slots {
    #[deep_clone(cell)]
    text: Cell<String>,
    #[deep_clone(cell)]
    node: Cell<Option<Rc<String>>>,
    same: Rc<String>,
}

fn slots() -> Slots {
    let same = Rc::new("s".to_string());
    Slots { text: Cell::new("t".into()), node: Cell::new(Some(same.clone())), same }
}

#[test]
fn the_content_is_copied_and_put_back() {
    let original = slots();
    let check = |copy: &Slots| {
        assert_eq!((peek(&copy.text, Clone::clone), peek(&original.text, Clone::clone)), ("t".into(), "t".into()));
        assert!(peek(&copy.node, |node| Rc::ptr_eq(node.as_ref().unwrap(), &copy.same)));
        assert!(peek(&original.node, |node| Rc::ptr_eq(node.as_ref().unwrap(), &original.same)));
        assert!(!Rc::ptr_eq(&copy.same, &original.same));
    };
    check(&original.deep_clone());
    check(&original.try_deep_clone().unwrap());
    let mut target = slots();
    target.text.set("other".into());
    target.deep_clone_from(&original);
    check(&target);
}

#[test]
fn a_panic_puts_the_content_back() {
    struct Bad;
    impl DeepClone for Bad {
        fn deep_clone_in(&self, _: &mut freshtwin::Cloner) -> Self {
            panic!("on purpose")
        }
    }
    #[derive(DeepClone)]
    struct Holder(#[deep_clone(cell)] Cell<Option<Vec<Bad>>>);
    let original = Holder(Cell::new(Some(vec![Bad])));
    assert!(catch_unwind(AssertUnwindSafe(|| original.deep_clone())).is_err());
    assert!(peek(&original.0, |content| content.as_ref().unwrap().len() == 1));
    let mut target = Holder(Cell::default());
    assert!(catch_unwind(AssertUnwindSafe(|| target.deep_clone_from(&original))).is_err());
    assert!(peek(&original.0, Option::is_some));
}

#[derive(DeepClone, Default)]
struct Node {
    #[deep_clone(cell)]
    up: Cell<Option<Weak<Node>>>,
    #[deep_clone(cell)]
    kid: Cell<Option<Rc<Node>>>,
    #[deep_clone(cell)]
    others: Cell<Vec<Rc<Node>>>,
}

impl Node {
    fn parent(&self) -> Option<Rc<Node>> {
        peek(&self.up, |up| up.as_ref().and_then(Weak::upgrade))
    }
    fn child(&self) -> Option<Rc<Node>> {
        peek(&self.kid, Clone::clone)
    }
    fn over(kid: Option<Rc<Node>>) -> Rc<Node> {
        let node = Rc::new(Node { kid: Cell::new(kid), ..Node::default() });
        if let Some(kid) = node.child() {
            kid.up.set(Some(Rc::downgrade(&node)));
        }
        node
    }
}

#[test]
fn a_tree_from_any_node() {
    let leaf = Node::over(None);
    let middle = Node::over(Some(leaf.clone()));
    let root = Node::over(Some(middle.clone()));
    let check = |root: &Rc<Node>, middle: &Rc<Node>, leaf: &Rc<Node>| {
        assert!(Rc::ptr_eq(&root.child().unwrap(), middle) && Rc::ptr_eq(&middle.child().unwrap(), leaf));
        assert!(Rc::ptr_eq(&middle.parent().unwrap(), root) && Rc::ptr_eq(&leaf.parent().unwrap(), middle));
        assert!(root.parent().is_none() && leaf.child().is_none());
        assert_eq!((Rc::strong_count(leaf), Rc::weak_count(leaf)), (2, 0));
    };
    let (a, b, c) = (root.clone(), middle.clone(), leaf.clone()).deep_clone();
    check(&a, &b, &c);
    let (c, b, a) = (leaf.clone(), middle.clone(), root.clone()).deep_clone();
    check(&a, &b, &c);
    let (b, c, a) = (middle.clone(), leaf.clone(), root.clone()).deep_clone();
    check(&a, &b, &c);
    let copy = leaf.deep_clone();
    assert!(copy.parent().is_none(), "its owner is outside the clone");
}

#[test]
fn strong_cycles_close_through_cells() {
    let first = Node::over(None);
    let second = Node::over(Some(first.clone()));
    first.kid.set(Some(second.clone()));
    first.others.set(vec![first.clone(), second.clone()]);
    for (first, second) in [(first.clone(), second.clone()).deep_clone(), {
        let (second, first) = (second.clone(), first.clone()).try_deep_clone().unwrap();
        (first, second)
    }] {
        assert!(Rc::ptr_eq(&first.child().unwrap(), &second) && Rc::ptr_eq(&second.child().unwrap(), &first));
        assert!(Rc::ptr_eq(&first.parent().unwrap(), &second));
        let others = first.others.take();
        assert!(Rc::ptr_eq(&others[0], &first) && Rc::ptr_eq(&others[1], &second));
        first.kid.take();
    }
    first.others.take();
    first.kid.take();
}

#[test]
fn a_long_chain() {
    let mut list = None;
    for _ in 0..200_000 {
        list = Some(Rc::new(Node { kid: Cell::new(list), ..Node::default() }));
    }
    let copy = list.deep_clone();
    for mut list in [list, copy] {
        let mut count = 0;
        while let Some(node) = list {
            count += 1;
            list = node.kid.take();
        }
        assert_eq!(count, 200_000);
    }
}

#[derive(DeepClone)]
struct Ways<T: 'static> {
    #[deep_clone(cell)]
    pointers: (Rc<Cell<Vec<T>>>, Arc<[Cell<Option<T>>; 2]>, Box<Cell<Option<T>>>),
    #[deep_clone(cell)]
    weak: Weak<Cell<Vec<T>>>,
    #[deep_clone(cell)]
    lists: Option<Vec<Cell<Option<T>>>>,
    #[deep_clone(cell)]
    maps: (BTreeMap<u8, Cell<Vec<T>>>, HashMap<u8, Cell<Vec<T>>>),
    #[deep_clone(cell)]
    cells: (RefCell<Cell<Option<T>>>, OnceCell<Cell<Option<T>>>),
    #[deep_clone(cell)]
    own: Cell<T>,
}

#[test]
#[allow(clippy::arc_with_non_send_sync, reason = "an `Arc` on one thread is cloned too")]
fn reached_through_containers() {
    let rc = || Rc::new(String::from("x"));
    let shared = Rc::new(Cell::new(vec![rc()]));
    let original: Ways<Rc<String>> = Ways {
        weak: Rc::downgrade(&shared),
        pointers: (shared, Arc::new([Cell::new(Some(rc())), Cell::default()]), Box::new(Cell::new(Some(rc())))),
        lists: Some(vec![Cell::new(Some(rc())), Cell::default()]),
        maps: ([(1, Cell::new(vec![rc()]))].into(), [(2, Cell::new(vec![rc(), rc()]))].into()),
        cells: (RefCell::new(Cell::new(Some(rc()))), OnceCell::from(Cell::new(Some(rc())))),
        own: Cell::new(rc()),
    };
    let copy = original.deep_clone();
    assert!(
        Rc::ptr_eq(&copy.weak.upgrade().unwrap(), &copy.pointers.0)
            && !Rc::ptr_eq(&copy.pointers.0, &original.pointers.0)
    );
    let text = |ways: &Ways<Rc<String>>| {
        let maps = (ways.maps.0[&1].take(), ways.maps.1[&2].take());
        let lists: Vec<_> = ways.lists.iter().flatten().map(Cell::take).collect();
        let cells = (ways.cells.0.borrow().take(), ways.cells.1.get().unwrap().take());
        let pointers = (ways.pointers.0.take(), ways.pointers.1[0].take(), ways.pointers.2.take());
        format!("{maps:?} {lists:?} {cells:?} {pointers:?} {:?}", ways.own.take())
    };
    assert_eq!(text(&copy), text(&original));
}

/// Cells in the content of cells: those of the content wait with it.
#[test]
fn nested_cells_in_cycles() {
    #[derive(DeepClone, Default)]
    struct Outer {
        #[deep_clone(cell)]
        inner: Cell<(RefCell<Option<Rc<Outer>>>, RefCell<Weak<Outer>>, Option<Box<Inner>>)>,
        #[deep_clone(cell)]
        wrapped: RefCell<(Cell<Option<Rc<Outer>>>, Cell<Option<Weak<Outer>>>)>,
    }
    #[derive(DeepClone, Default)]
    struct Inner {
        #[deep_clone(cell)]
        back: Cell<Option<Rc<Outer>>>,
    }
    fn tie(outer: &Rc<Outer>, other: &Rc<Outer>) {
        let inner = Box::new(Inner { back: Cell::new(Some(other.clone())) });
        outer.inner.set((RefCell::new(Some(other.clone())), RefCell::new(Rc::downgrade(other)), Some(inner)));
        let wrapped = outer.wrapped.borrow();
        wrapped.0.set(Some(other.clone()));
        wrapped.1.set(Some(Rc::downgrade(other)));
    }
    /// Takes `outer` apart.
    fn check(outer: &Rc<Outer>, other: &Rc<Outer>) {
        let (strong, weak, inner) = outer.inner.take();
        assert!(Rc::ptr_eq(&strong.into_inner().unwrap(), other));
        assert!(Rc::ptr_eq(&weak.into_inner().upgrade().unwrap(), other));
        assert!(Rc::ptr_eq(&inner.unwrap().back.take().unwrap(), other));
        let wrapped = outer.wrapped.take();
        assert!(Rc::ptr_eq(&wrapped.0.take().unwrap(), other));
        assert!(Rc::ptr_eq(&wrapped.1.take().unwrap().upgrade().unwrap(), other));
    }
    let (one, two) = (Rc::new(Outer::default()), Rc::new(Outer::default()));
    tie(&one, &two);
    tie(&two, &one);
    let copies = [(one.clone(), two.clone()).deep_clone(), {
        let (two, one) = (two.clone(), one.clone()).deep_clone();
        (one, two)
    }];
    for (one, two) in copies.iter().chain([&(one, two)]) {
        check(one, two);
        check(two, one);
    }
}

/// While a cell's content is out, the default value stands in it. What of it runs the user's code is as little as can
/// be: one default is made and dropped for each look, and none where the type has an empty form.
#[test]
fn defaults_that_stand_in_for_the_content() {
    thread_local!(static MADE: Cell<usize> = const { Cell::new(0) });
    struct Counted;
    impl Default for Counted {
        fn default() -> Self {
            MADE.set(MADE.get() + 1);
            Counted
        }
    }
    impl DeepClone for Counted {
        fn deep_clone_in(&self, _: &mut freshtwin::Cloner) -> Self {
            Counted
        }
    }
    #[derive(DeepClone)]
    struct Empty(#[deep_clone(cell)] (Cell<Option<Counted>>, Cell<Vec<Counted>>, Cell<Box<[Counted]>>));
    #[derive(DeepClone)]
    struct Full(#[deep_clone(cell)] Cell<Counted>);
    let empty = Empty((Cell::new(Some(Counted)), Cell::new(vec![Counted]), Cell::new([Counted].into())));
    drop(empty.deep_clone());
    assert_eq!(MADE.get(), 0);
    let _copy = Full(Cell::new(Counted)).deep_clone();
    assert_eq!(MADE.get(), 2, "for the survey, and for the copy");
}
