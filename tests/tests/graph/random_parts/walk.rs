//! What can be seen of values that are cloned one after the other, in words: two graphs with one text have one shape.
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use super::model::{Bay, Leaf, Node, Part, Slot, Spot, Ticket};
use super::open::{open, open_bay, open_leaves};

/// One object: how often it is met by strong and by weak handles, and how many there are of each.
struct Met {
    id: u32,
    handles: (usize, usize),
    counts: (usize, usize),
}

/// Objects in the order in which they are met.
#[derive(Default)]
struct Objects {
    nodes: Vec<Rc<Node>>,
    bays: Vec<Arc<Mutex<Bay>>>,
    arrays: Vec<Rc<[Leaf]>>,
    boards: Vec<Rc<RefCell<[Leaf]>>>,
}

pub(crate) struct Walk {
    /// By address, which is unique among what lives.
    met: HashMap<usize, Met>,
    ids: HashSet<u32>,
    objects: Objects,
    /// Each live `Weak` has to lead to an object of the graph, as in a copy.
    is_copy: bool,
    /// In the second round, when all objects are known.
    writes: bool,
    pub(crate) text: String,
    /// How many tags the graph has.
    pub(crate) tags: usize,
}

fn address<T: ?Sized>(pointer: *const T) -> usize {
    pointer.cast::<()>() as usize
}

/// Notes a strong handle; gives it back if its object was not known.
macro_rules! strong {
    ($walk:ident, $kind:ident, $handle:expr, $id:expr) => {{
        let handle = $handle;
        if $walk.strong(address($kind::as_ptr(handle)), $id, ($kind::strong_count(handle), $kind::weak_count(handle))) {
            Some(handle.clone())
        } else {
            None
        }
    }};
}

macro_rules! weak {
    ($walk:ident, $kind:ident, $weak:expr) => {{
        let target = $weak.upgrade();
        $walk.weak(target.map(|target| address($kind::as_ptr(&target))));
    }};
}

mod parts;

impl Walk {
    /// A walk over the value or the values in turn, as clones with one cloner see them: a `Weak` leads only to what was
    /// met in its own value or before.
    pub(crate) fn new(values: &[Vec<Part>], is_copy: bool) -> Self {
        let mut walk = Walk {
            met: HashMap::new(),
            ids: HashSet::new(),
            objects: Objects::default(),
            is_copy,
            writes: false,
            text: String::new(),
            tags: 0,
        };
        values.iter().for_each(|parts| walk.add(parts));
        walk
    }

    pub(crate) fn add(&mut self, parts: &[Part]) {
        let from =
            [self.objects.nodes.len(), self.objects.bays.len(), self.objects.arrays.len(), self.objects.boards.len()];
        for writes in [false, true] {
            self.writes = writes;
            self.word("\nvalue ");
            parts.iter().for_each(|part| self.part(part));
            let mut at = from;
            loop {
                if let Some(node) = self.objects.nodes.get(at[0]).cloned() {
                    at[0] += 1;
                    self.node(&node);
                } else if let Some(bay) = self.objects.bays.get(at[1]).cloned() {
                    at[1] += 1;
                    let bay = bay.lock().unwrap();
                    self.word("\nbay ");
                    self.tags(1);
                    bay.kids.iter().for_each(|node| self.to(node));
                    weak!(self, Rc, bay.up);
                } else if let Some(array) = self.objects.arrays.get(at[2]).cloned() {
                    at[2] += 1;
                    self.leaves(&array);
                } else if let Some(board) = self.objects.boards.get(at[3]).cloned() {
                    at[3] += 1;
                    self.leaves(&board.borrow());
                } else {
                    break;
                }
            }
        }
    }

    /// `copy` is what a copy of these values should be.
    pub(crate) fn check(source: &[Vec<Part>], copy: &[Vec<Part>]) {
        let (from, to) = (Walk::new(source, false), Walk::new(copy, true));
        assert_eq!(from.text, to.text);
        assert!(to.met.keys().all(|address| !from.met.contains_key(address)));
        to.check_counts();
    }

    /// Every object has as many handles as the graph shows: none is left over, none is missing.
    fn check_counts(&self) {
        for met in self.met.values() {
            assert_eq!(met.handles, met.counts, "object #{} of {}", met.id, self.text);
        }
    }

    pub(crate) fn nodes(&self) -> &[Rc<Node>] {
        &self.objects.nodes
    }

    /// Empties all cells, so that no cycle is left.
    pub(crate) fn open(&self) {
        self.objects.nodes.iter().for_each(|node| open(node));
        self.objects.bays.iter().for_each(open_bay);
        self.objects.arrays.iter().for_each(|leaves| open_leaves(leaves));
        self.objects.boards.iter().for_each(|leaves| open_leaves(&leaves.borrow()));
    }

    fn word(&mut self, word: &str) {
        if self.writes {
            self.text.push_str(word);
        }
    }

    fn tags(&mut self, count: usize) {
        if self.writes {
            self.tags += count;
        }
    }

    /// Notes a strong handle; `true` if the object was not known.
    fn strong(&mut self, address: usize, id: u32, counts: (usize, usize)) -> bool {
        if self.writes {
            let met = self.met.get_mut(&address).expect("met in the first round");
            met.handles.0 += 1;
            let _ = write!(self.text, "#{} ", met.id);
            return false;
        }
        let is_new = !self.met.contains_key(&address);
        if is_new {
            assert!(self.ids.insert(id), "two objects #{id} in {}", self.text);
            self.met.insert(address, Met { id, handles: (0, 0), counts });
        }
        is_new
    }

    fn weak(&mut self, address: Option<usize>) {
        if !self.writes {
            return;
        }
        match address.and_then(|address| self.met.get_mut(&address)) {
            Some(met) => {
                met.handles.1 += 1;
                let _ = write!(self.text, "~{} ", met.id);
            }
            None => {
                assert!(!self.is_copy || address.is_none(), "a `Weak` leads out of {}", self.text);
                self.text.push_str("~ ");
            }
        }
    }

    fn to(&mut self, node: &Rc<Node>) {
        let new = strong!(self, Rc, node, node.id);
        self.objects.nodes.extend(new);
    }

    fn option(&mut self, node: Option<&Rc<Node>>) {
        match node {
            Some(node) => self.to(node),
            None => self.word("- "),
        }
    }

    fn node(&mut self, node: &Node) {
        self.word("\nnode ");
        self.tags(1);
        weak!(self, Rc, node.up);
        weak!(self, Rc, node.back.borrow());
        node.parts.iter().for_each(|part| self.part(part));
        self.word("; late ");
        node.late.borrow().iter().for_each(|part| self.part(part));
    }

    fn leaves(&mut self, leaves: &[Leaf]) {
        self.word("\nleaves ");
        for leaf in leaves {
            self.tags(1);
            self.option(leaf.down.borrow().as_ref());
            weak!(self, Rc, leaf.up.borrow());
            weak!(self, Rc, leaf.whole.borrow());
            weak!(self, Rc, leaf.board.borrow());
        }
    }

    fn array(&mut self, array: &Rc<[Leaf]>) {
        let new = strong!(self, Rc, array, array[0].id);
        self.objects.arrays.extend(new);
    }

    fn board(&mut self, board: &Rc<RefCell<[Leaf]>>) {
        let id = board.borrow()[0].id;
        let new = strong!(self, Rc, board, id);
        self.objects.boards.extend(new);
    }

    fn whole_array(&mut self, array: &Rc<[Leaf; 2]>) {
        let new = strong!(self, Rc, array, array[0].id);
        self.objects.arrays.extend(new.map(|array| array as Rc<[Leaf]>));
    }

    fn whole_board(&mut self, board: &Rc<RefCell<[Leaf; 2]>>) {
        let id = board.borrow()[0].id;
        let new = strong!(self, Rc, board, id);
        self.objects.boards.extend(new.map(|board| board as Rc<RefCell<[Leaf]>>));
    }

    /// Entries in the order of their ids. `finds`: whether each key is where it is looked for.
    fn slots<'s>(&mut self, slots: impl Iterator<Item = (&'s Spot, &'s Slot)>, finds: impl Fn(&Spot) -> bool) {
        let slots = sorted(slots, |entry| entry.0.0.id);
        for (key, slot) in slots {
            assert!(finds(key));
            self.to(&key.0);
            self.tags(1);
            self.slot(slot);
        }
    }

    fn tickets<'s>(&mut self, slots: impl Iterator<Item = (&'s Ticket, &'s Slot)>, finds: impl Fn(&Ticket) -> bool) {
        let slots = sorted(slots, |entry| entry.0.id);
        for (key, slot) in slots {
            assert!(finds(key));
            self.tags(1);
            self.slot(slot);
        }
    }

    fn slot(&mut self, Slot(_, strong, weak): &Slot) {
        self.tags(1);
        self.option(strong.borrow().as_ref());
        weak!(self, Rc, weak.borrow());
    }

    fn spots<'s>(&mut self, spots: impl Iterator<Item = &'s Spot>, finds: impl Fn(&Spot) -> bool) {
        for spot in sorted(spots, |spot| spot.0.id) {
            assert!(finds(spot));
            self.tags(1);
            self.to(&spot.0);
        }
    }
}

fn sorted<T>(items: impl Iterator<Item = T>, id: impl Fn(&T) -> u32) -> impl Iterator<Item = T> {
    let mut items: Vec<T> = items.collect();
    items.sort_by_key(|item| id(item));
    items.into_iter()
}
