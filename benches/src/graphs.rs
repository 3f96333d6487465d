//! Data with shared pointers, and its duplication by hand: what someone writes who knows the shape.

pub mod floor;

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use crate::random::Random;

/// What hangs on the pointers.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, freshtwin::DeepClone, deepclone::DeepClone)]
#[allow(missing_docs)]
pub struct Item {
    pub id: u64,
    pub weight: f64,
    pub flags: u32,
}

/// Pairs of handles on one object.
pub type Pairs<T> = Vec<(Rc<T>, Rc<T>)>;

fn items(count: usize) -> impl Iterator<Item = Item> {
    let mut random = Random::new(11);
    (0..count).map(move |_| Item { id: random.next(), weight: random.next() as f64, flags: random.next() as u32 })
}

/// `count` `Rc`s, each the only handle.
#[must_use]
pub fn unshared(count: usize) -> Vec<Rc<Item>> {
    items(count).map(Rc::new).collect()
}

/// By hand.
#[must_use]
pub fn unshared_by_hand(source: &[Rc<Item>]) -> Vec<Rc<Item>> {
    source.iter().map(|item| Rc::new((**item).clone())).collect()
}

/// `count` objects with two handles each.
#[must_use]
pub fn pairs(count: usize) -> Pairs<Item> {
    pair_up(items(count))
}

/// The same with state inside.
#[must_use]
pub fn cell_pairs(count: usize) -> Pairs<RefCell<Item>> {
    pair_up(items(count).map(RefCell::new))
}

fn pair_up<T>(items: impl Iterator<Item = T>) -> Pairs<T> {
    items
        .map(|item| {
            let item = Rc::new(item);
            (Rc::clone(&item), item)
        })
        .collect()
}

/// By hand: it knows that the second handle is on the first one's object.
#[must_use]
pub fn pairs_by_hand<T: Clone>(source: &Pairs<T>) -> Pairs<T> {
    pair_up(source.iter().map(|(item, _)| (**item).clone()))
}

/// A node of chains and DAGs.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize, freshtwin::DeepClone, deepclone::DeepClone)]
#[allow(missing_docs)]
pub struct Node {
    pub value: u64,
    pub children: Vec<Rc<Node>>,
}

/// A chain of `depth` nodes, each with one owner.
#[must_use]
pub fn chain(depth: u64) -> Node {
    (1..depth)
        .fold(Node { value: 0, children: Vec::new() }, |node, value| Node { value, children: vec![Rc::new(node)] })
}

/// `width` nodes on one chain of `depth`.
#[must_use]
pub fn dag(width: u64, depth: u64) -> Node {
    let shared = Rc::new(chain(depth));
    let upper = |value| Rc::new(Node { value, children: vec![Rc::clone(&shared)] });
    Node { value: 0, children: (0..width).map(upper).collect() }
}

/// By hand, where every node has one owner.
#[must_use]
pub fn chain_by_hand(node: &Node) -> Node {
    let children = node.children.iter().map(|child| Rc::new(chain_by_hand(child)));
    Node { value: node.value, children: children.collect() }
}

/// By hand: it knows where the shared chain hangs.
#[must_use]
pub fn dag_by_hand(node: &Node) -> Node {
    let shared = node.children.first().and_then(|child| child.children.first());
    let shared = shared.map(|shared| Rc::new(chain_by_hand(shared)));
    let upper =
        |child: &Rc<Node>| Rc::new(Node { value: child.value, children: shared.iter().map(Rc::clone).collect() });
    Node { value: node.value, children: node.children.iter().map(upper).collect() }
}

/// A node of a tree that knows its parent.
#[derive(Debug, freshtwin::DeepClone, deepclone::DeepClone)]
#[allow(missing_docs)]
pub struct Linked {
    pub value: u64,
    pub parent: RefCell<Weak<Linked>>,
    pub children: RefCell<Vec<Rc<Linked>>>,
}

impl Linked {
    fn new(value: u64, parent: Weak<Self>) -> Rc<Self> {
        Rc::new(Self { value, parent: RefCell::new(parent), children: RefCell::default() })
    }
}

/// A tree of `count` nodes, made from the root down, each with up to eight children.
#[must_use]
pub fn parent_linked(count: usize) -> Rc<Linked> {
    tree(count, |made| (made - 1) / 8)
}

/// A tree of `count` nodes, each under a random earlier one: no two that are linked lie near each other in memory.
#[must_use]
pub fn parent_linked_far(count: usize) -> Rc<Linked> {
    let mut random = Random::new(13);
    tree(count, |made| random.below(made))
}

fn tree(count: usize, mut parent_of: impl FnMut(usize) -> usize) -> Rc<Linked> {
    let mut nodes = vec![Linked::new(0, Weak::new())];
    for value in 1..count {
        let parent = &nodes[parent_of(value)];
        let node = Linked::new(value as u64, Rc::downgrade(parent));
        parent.children.borrow_mut().push(Rc::clone(&node));
        nodes.push(node);
    }
    Rc::clone(&nodes[0])
}

/// By hand: parents first, then their children.
#[must_use]
pub fn parent_linked_by_hand(node: &Linked, parent: Weak<Linked>) -> Rc<Linked> {
    let copy = Linked::new(node.value, parent);
    let children = node.children.borrow();
    let children = children.iter().map(|child| parent_linked_by_hand(child, Rc::downgrade(&copy)));
    *copy.children.borrow_mut() = children.collect();
    copy
}

/// A node of a graph without cycles.
#[derive(Debug, freshtwin::DeepClone, deepclone::DeepClone)]
#[allow(missing_docs)]
pub struct Vertex {
    pub value: u64,
    pub edges: Vec<Rc<Vertex>>,
}

/// How many edges a vertex has.
pub const DEGREE: usize = 4;

/// A graph of `edges` edges that lead to vertices at most `reach` places earlier.
#[must_use]
pub fn graph(edges: usize, reach: usize) -> Vec<Rc<Vertex>> {
    let mut random = Random::new(17);
    let mut vertices: Vec<Rc<Vertex>> = Vec::with_capacity(edges / DEGREE);
    for value in 0..edges / DEGREE {
        let window = &vertices[vertices.len().saturating_sub(reach)..];
        let mut edge = || (!window.is_empty()).then(|| Rc::clone(&window[random.below(window.len())]));
        let edges = (0..DEGREE).filter_map(|_| edge()).collect();
        vertices.push(Rc::new(Vertex { value: value as u64, edges }));
    }
    vertices
}
