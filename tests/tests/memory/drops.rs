//! No value of a user's type is dropped while a clone is made, and a clone that fails drops all that it had made.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex, RwLock};

use freshtwin::{Cloner, DeepClone, DynDeepClone};

use crate::tag::Tag;

/// Clones `value` and lets every possible copy of a `Tag` fail once. `open` opens the cycles of a value.
#[track_caller]
fn check<T: DeepClone>(value: T, tags: usize, open: fn(&T)) {
    Tag::reset(0);
    let copy = value.deep_clone();
    assert_eq!((Tag::made(), Tag::dropped()), (tags, 0), "made and dropped");
    let mut cloner = Cloner::new();
    let again = value.deep_clone_in(&mut cloner);
    drop(cloner);
    assert_eq!((Tag::made(), Tag::dropped()), (2 * tags, 0), "made and dropped by a cloner of its own");
    open(&copy);
    open(&again);
    drop((copy, again));
    assert_eq!(Tag::dropped(), 2 * tags, "all is dropped in the end");
    for fails_at in 1..=tags {
        Tag::reset(fails_at);
        let mut cloner = Cloner::new();
        assert!(catch_unwind(AssertUnwindSafe(|| value.deep_clone_in(&mut cloner))).is_err());
        assert_eq!(Tag::made(), fails_at - 1);
        let copy = value.deep_clone_in(&mut cloner);
        open(&copy);
        drop((copy, cloner));
        assert_eq!((Tag::made(), Tag::dropped()), (fails_at - 1 + tags, fails_at - 1 + tags), "failed at {fails_at}");
        Tag::reset(fails_at);
        assert!(catch_unwind(AssertUnwindSafe(|| value.deep_clone())).is_err());
        assert_eq!((Tag::made(), Tag::dropped()), (fails_at - 1, fails_at - 1), "failed at {fails_at}");
    }
    open(&value);
}

#[derive(DeepClone)]
struct Tree {
    tag: Tag,
    up: Option<Weak<RefCell<Tree>>>,
    kids: Vec<Rc<RefCell<Tree>>>,
}

#[test]
fn tree_with_parents_in_the_cells() {
    let tree = || Rc::new(RefCell::new(Tree { tag: Tag, up: None, kids: vec![] }));
    let root = tree();
    for _ in 0..3 {
        let (kid, grandkid) = (tree(), tree());
        grandkid.borrow_mut().up = Some(Rc::downgrade(&kid));
        kid.borrow_mut().kids.push(grandkid);
        kid.borrow_mut().up = Some(Rc::downgrade(&root));
        root.borrow_mut().kids.push(kid);
    }
    let copy = root.deep_clone();
    let kid = copy.borrow().kids[1].clone();
    let up = kid.borrow().kids[0].borrow().up.as_ref().and_then(Weak::upgrade);
    assert!(Rc::ptr_eq(&up.unwrap(), &kid));
    drop((copy, kid));
    let kid = root.borrow().kids[2].clone();
    check((kid, root), 7, |_| {});
}

trait Part: DynDeepClone {
    fn link(&self) -> &RefCell<Option<Rc<Ring>>>;
}

#[derive(DeepClone)]
struct Plain(Tag, RefCell<Option<Rc<Ring>>>);

impl Part for Plain {
    fn link(&self) -> &RefCell<Option<Rc<Ring>>> {
        &self.1
    }
}

/// What each ring holds in a cell: a tag that is made at once, and ways to the next ring that can all be deferred.
#[derive(DeepClone)]
struct Content {
    tag: Tag,
    option: Option<Rc<Ring>>,
    list: Vec<(Tag, Rc<Ring>)>,
    hashed: HashMap<u8, (Tag, Rc<Ring>)>,
    ordered: BTreeMap<u8, Rc<Ring>>,
    array: [Option<Rc<Ring>>; 2],
    boxed: Box<(Tag, Option<Rc<Ring>>)>,
    unshared: Rc<(Tag, Option<Rc<Ring>>)>,
    result: Result<(Tag, Option<Rc<Ring>>), u8>,
    object: Box<dyn Part>,
    weak: Weak<Ring>,
    weaks: Vec<Weak<Ring>>,
    weak_by_key: BTreeMap<u8, (Tag, Weak<Ring>)>,
    cell: RefCell<(Tag, Option<Rc<Ring>>)>,
}

#[derive(DeepClone)]
struct Ring {
    tag: Tag,
    content: RefCell<Content>,
    #[deep_clone(lock)]
    mutex: Mutex<(Tag, Option<Rc<Ring>>)>,
    #[deep_clone(lock)]
    inner: Arc<RwLock<(Tag, Vec<Rc<Ring>>)>>,
}

fn content(next: Option<&Rc<Ring>>) -> Content {
    let option = || next.cloned();
    Content {
        tag: Tag,
        option: option(),
        list: next.into_iter().map(|next| (Tag, next.clone())).collect(),
        hashed: next.into_iter().map(|next| (1, (Tag, next.clone()))).collect(),
        ordered: next.into_iter().map(|next| (1, next.clone())).collect(),
        array: [None, option()],
        boxed: Box::new((Tag, option())),
        unshared: Rc::new((Tag, option())),
        result: Ok((Tag, option())),
        object: Box::new(Plain(Tag, RefCell::new(option()))),
        weak: next.map_or_else(Weak::new, Rc::downgrade),
        weaks: next.map(Rc::downgrade).into_iter().collect(),
        weak_by_key: next.into_iter().map(|next| (1, (Tag, Rc::downgrade(next)))).collect(),
        cell: RefCell::new((Tag, option())),
    }
}

#[allow(clippy::arc_with_non_send_sync, reason = "an `Arc` on one thread is cloned too")]
fn ring() -> Rc<Ring> {
    Rc::new(Ring {
        tag: Tag,
        content: RefCell::new(content(None)),
        mutex: Mutex::new((Tag, None)),
        inner: Arc::new(RwLock::new((Tag, vec![]))),
    })
}

fn tie(from: &Ring, to: &Rc<Ring>) {
    let to = Some(to);
    from.content.replace(content(to));
    from.mutex.lock().unwrap().1 = to.cloned();
    from.inner.write().unwrap().1 = to.cloned().into_iter().collect();
}

/// Opens all ways, and makes no tag.
fn untie(ring: &Ring) {
    let mut content = ring.content.borrow_mut();
    content.option = None;
    content.list.clear();
    content.hashed.clear();
    content.ordered.clear();
    content.array = [None, None];
    content.boxed.1 = None;
    if let Some(unshared) = Rc::get_mut(&mut content.unshared) {
        unshared.1 = None;
    }
    if let Ok(result) = &mut content.result {
        result.1 = None;
    }
    content.object.link().take();
    content.cell.borrow_mut().1 = None;
    ring.mutex.lock().unwrap().1 = None;
    ring.inner.write().unwrap().1.clear();
}

/// How often `from` leads to `to`.
fn ways(from: &Ring, to: &Rc<Ring>) -> usize {
    let content = from.content.borrow();
    let options = [
        content.option.clone(),
        content.list.first().map(|way| way.1.clone()),
        content.hashed.get(&1).map(|way| way.1.clone()),
        content.ordered.get(&1).cloned(),
        content.array[1].clone(),
        content.boxed.1.clone(),
        content.unshared.1.clone(),
        content.result.as_ref().unwrap().1.clone(),
        content.object.link().borrow().clone(),
        content.weak.upgrade(),
        content.weaks.first().and_then(Weak::upgrade),
        content.weak_by_key.get(&1).and_then(|way| way.1.upgrade()),
        content.cell.borrow().1.clone(),
        from.mutex.lock().unwrap().1.clone(),
        from.inner.read().unwrap().1.first().cloned(),
    ];
    options.iter().flatten().filter(|way| Rc::ptr_eq(way, to)).count()
}

#[test]
fn rings_through_all_that_can_be_deferred() {
    let (a, b) = (ring(), ring());
    tie(&a, &b);
    tie(&b, &a);
    let [c, d] = [a.clone(), b.clone()].deep_clone();
    assert_eq!((ways(&a, &b), ways(&b, &a)), (15, 15));
    assert_eq!((ways(&c, &d), ways(&d, &c)), (15, 15));
    [&c, &d].iter().for_each(|ring| untie(ring));
    drop((c, d));
    check(a, 24, |ring| {
        let next = ring.mutex.lock().unwrap().1.clone();
        untie(ring);
        next.iter().for_each(|next| untie(next));
    });
}

/// Unhooks itself from its neighbours.
#[derive(DeepClone)]
struct Detaches {
    up: Option<Weak<RefCell<Detaches>>>,
    kid: Option<Rc<RefCell<Detaches>>>,
}

impl Drop for Detaches {
    fn drop(&mut self) {
        let Some(kid) = self.kid.take() else { return };
        let up = kid.borrow_mut().up.take().and_then(|up| up.upgrade());
        if let Some(up) = up {
            up.borrow_mut().kid = None;
        }
    }
}

#[test]
fn a_drop_that_detaches_undoes_nothing() {
    let node = |kid: Option<Rc<RefCell<Detaches>>>| {
        let node = Rc::new(RefCell::new(Detaches { up: None, kid: kid.clone() }));
        if let Some(kid) = kid {
            kid.borrow_mut().up = Some(Rc::downgrade(&node));
        }
        node
    };
    fn depth(node: &Rc<RefCell<Detaches>>) -> u32 {
        1 + node.borrow().kid.as_ref().map_or(0, depth)
    }
    let root = node(Some(node(Some(node(None)))));
    let copy = root.deep_clone();
    assert_eq!((depth(&root), depth(&copy)), (3, 3));
}

/// A hook that fails after another one has cloned a ring.
#[derive(DeepClone)]
struct Hooked {
    #[deep_clone(with = |ring: &Rc<Ring>, cloner: &mut Cloner| ring.deep_clone_in(cloner))]
    ring: Rc<Ring>,
    last: Tag,
}

#[test]
fn a_ring_that_a_hook_closed_is_opened_when_the_next_one_fails() {
    let ring = ring();
    tie(&ring, &ring);
    check(Hooked { ring, last: Tag }, 13, |value| untie(&value.ring));
}

/// Fails in the last step, when other cells are filled already.
#[derive(DeepClone)]
struct Late {
    first: RefCell<Option<Rc<Late>>>,
    second: RefCell<Vec<(Rc<Late>, Tag)>>,
}

#[test]
fn rings_are_opened_again_when_a_later_part_fails() {
    let late = || Rc::new(Late { first: RefCell::default(), second: RefCell::default() });
    let (a, b) = (late(), late());
    for (from, to) in [(&a, &b), (&b, &a)] {
        from.first.replace(Some(to.clone()));
        from.second.replace(vec![(to.clone(), Tag), (from.clone(), Tag)]);
    }
    check(a, 4, |late| {
        let next = late.first.take();
        late.second.take();
        next.iter().for_each(|next| drop((next.first.take(), next.second.take())));
    });
}
