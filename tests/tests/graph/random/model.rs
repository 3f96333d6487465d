//! Graphs with every kind of edge, made from random numbers.
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::{self, Arc, Mutex};

use freshtwin::{DeepClone, DynDeepClone};
use proptest::collection::vec;
use proptest::prelude::*;

pub(crate) trait Object: DynDeepClone {
    fn whole(self: Rc<Self>) -> Rc<Node>;
}

#[derive(DeepClone)]
pub(crate) struct Leaf {
    pub(crate) text: RefCell<String>,
    pub(crate) weak: RefCell<Weak<Node>>,
}

pub(crate) type Locked = Arc<Mutex<Vec<Rc<Node>>>>;

#[derive(DeepClone)]
pub(crate) struct Node {
    pub(crate) up: Weak<Node>,
    pub(crate) number: Cell<u32>,
    pub(crate) weak_cell: RefCell<(u8, Weak<Node>)>,
    pub(crate) weaks: Vec<Weak<Node>>,
    pub(crate) hard: Vec<Rc<Node>>,
    pub(crate) cell: RefCell<Option<Rc<Node>>>,
    pub(crate) cells: Box<RefCell<Vec<Rc<Node>>>>,
    pub(crate) nested: RefCell<(Option<Box<Rc<Node>>>, RefCell<Option<Rc<Node>>>)>,
    pub(crate) once: OnceCell<Rc<Node>>,
    pub(crate) object: RefCell<Option<Rc<dyn Object>>>,
    pub(crate) weak_object: RefCell<Option<Weak<dyn Object>>>,
    pub(crate) boxed: Box<dyn Via>,
    pub(crate) text: Rc<str>,
    pub(crate) slice: Rc<[Rc<Node>]>,
    pub(crate) cell_slice: Rc<RefCell<[Arc<Leaf>]>>,
    pub(crate) leaf: Arc<Leaf>,
    pub(crate) weak_leaf: sync::Weak<Leaf>,
    #[deep_clone(lock)]
    pub(crate) lock: Locked,
    #[deep_clone(lock)]
    pub(crate) weak_lock: sync::Weak<Mutex<Vec<Rc<Node>>>>,
    pub(crate) kids: Vec<Rc<Node>>,
}

impl Object for Node {
    fn whole(self: Rc<Self>) -> Rc<Node> {
        self
    }
}

/// What stands behind a node's trait object of its own.
pub(crate) trait Via: DynDeepClone {
    fn cell(&self) -> &RefCell<Option<Rc<Node>>>;
}

#[derive(DeepClone)]
pub(crate) struct ByCell(RefCell<Option<Rc<Node>>>);

impl Via for ByCell {
    fn cell(&self) -> &RefCell<Option<Rc<Node>>> {
        &self.0
    }
}

/// The value that is cloned.
#[derive(DeepClone)]
pub(crate) struct Root {
    pub(crate) weaks: Vec<Weak<Node>>,
    pub(crate) objects: Vec<Rc<dyn Object>>,
    pub(crate) nodes: Vec<Rc<Node>>,
    pub(crate) cell: RefCell<Option<Rc<Node>>>,
}

/// The same value with its fields the other way round.
#[derive(DeepClone)]
pub(crate) struct Reversed {
    pub(crate) cell: RefCell<Option<Rc<Node>>>,
    pub(crate) nodes: Vec<Rc<Node>>,
    pub(crate) objects: Vec<Rc<dyn Object>>,
    pub(crate) weaks: Vec<Weak<Node>>,
}

/// How to make a node: each number chooses a target, or none.
#[derive(Debug, Clone)]
pub(crate) struct Spec {
    number: u32,
    kids: u8,
    /// To nodes that exist before it.
    hard: Vec<u8>,
    weaks: Vec<u8>,
    slice: Vec<u8>,
    /// To any node.
    free: [Option<u8>; 10],
    many: [Vec<u8>; 2],
    /// Shared with an older node, if any.
    shares: [Option<u8>; 4],
}

pub(crate) fn spec() -> impl Strategy<Value = Spec> {
    let few = || vec(any::<u8>(), 0..3);
    let maybe = || prop_oneof![2 => Just(None), 1 => any::<u8>().prop_map(Some)];
    let free = proptest::array::uniform10(maybe());
    let head = (any::<u32>(), 0..3_u8, few(), few(), few());
    (head, free, [few(), few()], proptest::array::uniform4(maybe())).prop_map(
        |((number, kids, hard, weaks, slice), free, many, shares)| Spec {
            number,
            kids,
            hard,
            weaks,
            slice,
            free,
            many,
            shares,
        },
    )
}

/// Which nodes the root holds, and how.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    weaks: Vec<u8>,
    objects: Vec<u8>,
    nodes: Vec<u8>,
    cell: Option<u8>,
}

pub(crate) fn entry() -> impl Strategy<Value = Entry> {
    let few = || vec(any::<u8>(), 0..4);
    (few(), few(), vec(any::<u8>(), 1..4), any::<Option<u8>>()).prop_map(|(weaks, objects, nodes, cell)| Entry {
        weaks,
        objects,
        nodes,
        cell,
    })
}

pub(crate) fn graph() -> impl Strategy<Value = (Vec<Spec>, Entry)> {
    (vec(spec(), 1..9), entry())
}

/// All nodes of a graph; it opens the cycles at its end.
pub(crate) struct Pool(pub(crate) Vec<Rc<Node>>);

impl Drop for Pool {
    fn drop(&mut self) {
        self.0.iter().for_each(|node| open(node));
    }
}

/// Empties the cells through which cycles go.
pub(crate) fn open(node: &Node) {
    node.cell.take();
    node.cells.take();
    drop(node.nested.replace((None, RefCell::default())));
    node.object.take();
    node.boxed.cell().take();
    node.lock.lock().unwrap().clear();
}

fn pick<T: Clone>(from: &[T], by: u8) -> Option<T> {
    (!from.is_empty()).then(|| from[by as usize % from.len()].clone())
}

fn bare(spec: &Spec, pool: &[Rc<Node>], up: Weak<Node>) -> Node {
    let older = |by: &u8| pick(pool, *by);
    let share = |at: usize| spec.shares[at].as_ref().and_then(older);
    let leaf = |at: usize| share(at).map_or_else(|| fresh_leaf(spec, at), |node| node.leaf.clone());
    Node {
        up,
        number: Cell::new(spec.number),
        weak_cell: RefCell::default(),
        weaks: spec.weaks.iter().filter_map(|by| older(by).map(|node| Rc::downgrade(&node))).collect(),
        hard: spec.hard.iter().filter_map(older).collect(),
        cell: RefCell::default(),
        cells: Box::default(),
        nested: RefCell::default(),
        once: OnceCell::new(),
        object: RefCell::default(),
        weak_object: RefCell::default(),
        boxed: Box::new(ByCell(RefCell::default())),
        text: share(0).map_or_else(|| spec.number.to_string().into(), |node| node.text.clone()),
        slice: share(1).map_or_else(|| spec.slice.iter().filter_map(older).collect(), |node| node.slice.clone()),
        cell_slice: match share(2) {
            Some(node) => node.cell_slice.clone(),
            None => Rc::new(RefCell::new([leaf(3), leaf(0)])),
        },
        weak_leaf: share(1).map_or_else(sync::Weak::new, |node| Arc::downgrade(&node.leaf)),
        leaf: leaf(2),
        lock: share(3).map_or_else(Locked::default, |node| node.lock.clone()),
        weak_lock: share(0).map_or_else(sync::Weak::new, |node| Arc::downgrade(&node.lock)),
        kids: vec![],
    }
}

#[expect(clippy::arc_with_non_send_sync, reason = "it is counted here, not sent")]
fn fresh_leaf(spec: &Spec, at: usize) -> Arc<Leaf> {
    Arc::new(Leaf { text: RefCell::new(format!("leaf {at} of {}", spec.number)), weak: RefCell::default() })
}

/// Makes the nodes, then ties them by the edges that may lead anywhere.
pub(crate) fn build((specs, entry): &(Vec<Spec>, Entry)) -> (Root, Pool) {
    let mut pool: Vec<Rc<Node>> = Vec::new();
    let mut made = Vec::new();
    for spec in specs {
        let node = Rc::new_cyclic(|me: &Weak<Node>| Node {
            weaks: pool.iter().take(1).map(Rc::downgrade).chain([me.clone()]).collect(),
            kids: (0..spec.kids).map(|_| Rc::new(bare(spec, &pool, me.clone()))).collect(),
            ..bare(spec, &pool, Weak::new())
        });
        made.push((node.clone(), spec));
        made.extend(node.kids.iter().map(|kid| (kid.clone(), spec)));
        pool.push(node.clone());
        pool.extend(node.kids.iter().cloned());
    }
    made.iter().enumerate().for_each(|(at, (node, spec))| tie(node, spec, at as u8, &pool));
    let all = |list: &[u8]| -> Vec<Rc<Node>> { list.iter().filter_map(|by| pick(&pool, *by)).collect() };
    let root = Root {
        weaks: all(&entry.weaks).iter().map(Rc::downgrade).collect(),
        objects: all(&entry.objects).into_iter().map(|node| node as Rc<dyn Object>).collect(),
        nodes: all(&entry.nodes),
        cell: RefCell::new(entry.cell.and_then(|by| pick(&pool, by))),
    };
    drop(made);
    (root, Pool(pool))
}

fn tie(node: &Rc<Node>, spec: &Spec, turn: u8, pool: &[Rc<Node>]) {
    // Kids have their parent's numbers: turned, so that they lead elsewhere.
    let any = |at: usize| spec.free[at].and_then(|by| pick(pool, by.wrapping_add(turn)));
    let many = |at: usize| spec.many[at].iter().filter_map(|by| pick(pool, by.wrapping_add(turn))).collect::<Vec<_>>();
    let weak = |at: usize| any(at).map_or_else(Weak::new, |node| Rc::downgrade(&node));
    node.weak_cell.replace((turn, weak(0)));
    node.cell.replace(any(1));
    node.cells.replace(many(0));
    node.nested.replace((any(2).map(Box::new), RefCell::new(any(3))));
    // A cycle through this one cannot be opened again: only what is older.
    if let Some(older) = any(4).filter(|other| other.number.get() < node.number.get() && other.once.get().is_none()) {
        if !pool.iter().any(|other| other.hard.iter().chain(&*other.slice).any(|to| Rc::ptr_eq(to, node))) {
            let _ = node.once.set(older);
        }
    }
    node.object.replace(any(5).map(|node| node as Rc<dyn Object>));
    node.weak_object.replace(any(6).map(|node| Rc::downgrade(&(node as Rc<dyn Object>))));
    node.boxed.cell().replace(any(7));
    node.leaf.weak.replace(weak(8));
    if let Some(more) = any(9) {
        node.lock.lock().unwrap().push(more);
    }
    node.lock.lock().unwrap().extend(many(1));
}
