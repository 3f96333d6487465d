//! What can be seen of a graph from its root, in words: two graphs with one text are isomorphic.
use std::collections::HashMap;
use std::fmt::Write;
use std::rc::{Rc, Weak};
use std::sync::Arc;

use super::model::{Leaf, Locked, Node, Object, Root};

/// One object: how often it was met by strong and by weak handles, and how many there are of each.
struct Met {
    strong: usize,
    weak: usize,
    counts: (usize, usize),
}

#[derive(Default)]
pub(crate) struct Dump {
    /// By address, which is unique among what lives.
    numbers: HashMap<usize, usize>,
    met: Vec<Met>,
    pub(crate) nodes: Vec<Rc<Node>>,
    leaves: Vec<Arc<Leaf>>,
    locks: Vec<Locked>,
    pub(crate) text: String,
}

fn address<T: ?Sized>(pointer: *const T) -> usize {
    pointer.cast::<()>() as usize
}

impl Dump {
    pub(crate) fn new(root: &Root) -> Self {
        let mut dump = Self::default();
        dump.root(root);
        let (mut node, mut leaf, mut lock) = (0, 0, 0);
        loop {
            if let Some(next) = dump.nodes.get(node).cloned() {
                dump.node(&next);
                node += 1;
            } else if let Some(next) = dump.leaves.get(leaf).cloned() {
                let text = format!("\nleaf {} ", next.text.borrow());
                dump.text.push_str(&text);
                leaf += 1;
            } else if let Some(next) = dump.locks.get(lock).cloned() {
                dump.text.push_str("\nlock ");
                next.lock().unwrap().iter().for_each(|node| dump.strong(node));
                lock += 1;
            } else {
                break;
            }
        }
        // Weak edges last: only now is it known what belongs to the graph.
        dump.text.push_str("\nweaks ");
        root.weaks.iter().for_each(|weak| dump.weak(weak));
        for node in dump.nodes.clone() {
            dump.weaks_of(&node);
        }
        for leaf in dump.leaves.clone() {
            dump.weak(&leaf.weak.borrow());
        }
        dump
    }

    /// The addresses of all objects.
    pub(crate) fn addresses(&self) -> impl Iterator<Item = &usize> {
        self.numbers.keys()
    }

    /// Every object has as many handles as the graph shows: none is left over, none is missing.
    pub(crate) fn check_counts(&self) {
        for (at, met) in self.met.iter().enumerate() {
            // What this dump holds itself was counted off before.
            assert_eq!((met.strong, met.weak), met.counts, "object {at} of {}", self.text);
        }
    }

    fn root(&mut self, root: &Root) {
        root.objects.iter().for_each(|object| self.object(object));
        root.nodes.iter().for_each(|node| self.strong(node));
        self.option(root.cell.borrow().as_ref());
        self.text.push('\n');
    }

    /// Notes a strong handle; `true` if the object was not known.
    fn meet(&mut self, address: usize, counts: (usize, usize)) -> bool {
        let new = self.numbers.len();
        let number = *self.numbers.entry(address).or_insert(new);
        let _ = write!(self.text, "#{number} ");
        if number == new {
            self.met.push(Met { strong: 0, weak: 0, counts });
        }
        self.met[number].strong += 1;
        number == new
    }

    fn strong(&mut self, node: &Rc<Node>) {
        if self.meet(address(Rc::as_ptr(node)), (Rc::strong_count(node), Rc::weak_count(node))) {
            self.nodes.push(node.clone());
        }
    }

    fn object(&mut self, object: &Rc<dyn Object>) {
        let (at, counts) = (address(Rc::as_ptr(object)), (Rc::strong_count(object), Rc::weak_count(object)));
        if self.meet(at, counts) {
            self.nodes.push(object.clone().whole());
        }
    }

    fn option(&mut self, node: Option<&Rc<Node>>) {
        match node {
            Some(node) => self.strong(node),
            None => self.text.push_str("- "),
        }
    }

    fn known(&mut self, address: Option<usize>) {
        match address.and_then(|address| self.numbers.get(&address)) {
            Some(number) => {
                let _ = write!(self.text, "~{number} ");
                self.met[*number].weak += 1;
            }
            None => self.text.push_str("~ "),
        }
    }

    fn weak(&mut self, weak: &Weak<Node>) {
        self.known(weak.upgrade().map(|node| address(Rc::as_ptr(&node))));
    }

    fn node(&mut self, node: &Node) {
        let _ = write!(self.text, "\nnode {} ", node.number.get());
        node.hard.iter().chain(&node.kids).for_each(|node| self.strong(node));
        self.option(node.cell.borrow().as_ref());
        node.cells.borrow().iter().for_each(|node| self.strong(node));
        let nested = node.nested.borrow();
        self.option(nested.0.as_deref());
        self.option(nested.1.borrow().as_ref());
        self.option(node.once.get());
        match &*node.object.borrow() {
            Some(object) => self.object(object),
            None => self.text.push_str("- "),
        }
        self.option(node.boxed.cell().borrow().as_ref());
        let text = &node.text;
        if self.meet(address(Rc::as_ptr(text)), (Rc::strong_count(text), Rc::weak_count(text))) {
            let _ = write!(self.text, "{text} ");
        }
        let slice = &node.slice;
        if self.meet(address(Rc::as_ptr(slice)), (Rc::strong_count(slice), Rc::weak_count(slice))) {
            slice.iter().for_each(|node| self.strong(node));
        }
        let cells = &node.cell_slice;
        if self.meet(address(Rc::as_ptr(cells)), (Rc::strong_count(cells), Rc::weak_count(cells))) {
            cells.borrow().iter().for_each(|leaf| self.leaf(leaf));
        }
        self.leaf(&node.leaf);
        let lock = &node.lock;
        if self.meet(address(Arc::as_ptr(lock)), (Arc::strong_count(lock), Arc::weak_count(lock))) {
            self.locks.push(lock.clone());
        }
    }

    fn leaf(&mut self, leaf: &Arc<Leaf>) {
        if self.meet(address(Arc::as_ptr(leaf)), (Arc::strong_count(leaf), Arc::weak_count(leaf))) {
            self.leaves.push(leaf.clone());
        }
    }

    fn weaks_of(&mut self, node: &Node) {
        self.weak(&node.up);
        let cell = node.weak_cell.borrow();
        let _ = write!(self.text, "{} ", cell.0);
        self.weak(&cell.1);
        node.weaks.iter().for_each(|weak| self.weak(weak));
        let object = node.weak_object.borrow();
        let object = object.as_ref().and_then(Weak::upgrade);
        self.known(object.map(|object| address(Rc::as_ptr(&object))));
        self.known(node.weak_leaf.upgrade().map(|leaf| address(Arc::as_ptr(&leaf))));
        self.known(node.weak_lock.upgrade().map(|lock| address(Arc::as_ptr(&lock))));
    }
}
