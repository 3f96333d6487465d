//! What can be seen of a value, in words: two values with one text have one shape.
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write;
use std::rc::{Rc, Weak};
use std::sync::Arc;

use super::model::{Node, Part, Room, Spot};

/// One object: how often it is met by strong and by weak handles, and how many there are of each.
struct Met {
    number: usize,
    handles: (usize, usize),
    counts: (usize, usize),
    is_written: bool,
}

/// A walk over a value: one round to know all objects, and one to write.
#[derive(Default)]
pub(crate) struct Walk {
    /// By address, which is unique among what lives.
    met: HashMap<usize, Met>,
    nodes: Vec<Rc<Node>>,
    rooms: Vec<Rc<Room>>,
    is_copy: bool,
    writes: bool,
    pub(crate) text: String,
    /// All counts, wherever the handles are.
    pub(crate) counts: Vec<(usize, usize)>,
    pub(crate) tags: usize,
}

fn address<T: ?Sized>(pointer: *const T) -> usize {
    pointer.cast::<()>() as usize
}

macro_rules! strong {
    ($walk:ident, $kind:ident, $handle:expr) => {
        $walk.meets(address($kind::as_ptr($handle)), ($kind::strong_count($handle), $kind::weak_count($handle)))
    };
}

impl Walk {
    pub(crate) fn new(value: &[Part], is_copy: bool) -> Self {
        let mut walk = Walk { is_copy, ..Walk::default() };
        for writes in [false, true] {
            walk.writes = writes;
            value.iter().for_each(|part| walk.part(part));
        }
        let mut counts: Vec<_> = walk.met.values().map(|met| (met.number, met.counts)).collect();
        counts.sort_unstable();
        walk.counts = counts.into_iter().map(|(_, counts)| counts).collect();
        walk
    }

    /// `copy` is what a copy of `source` should be.
    #[track_caller]
    pub(crate) fn check(source: &[Part], copy: &[Part]) {
        let (from, to) = (Walk::new(source, false), Walk::new(copy, true));
        assert_eq!(from.text, to.text);
        assert!(to.met.keys().all(|address| !from.met.contains_key(address)), "shared with the source: {}", from.text);
        for met in to.met.values() {
            assert_eq!(met.handles, met.counts, "object #{} of {}", met.number, to.text);
        }
    }

    pub(crate) fn open(&self) {
        self.nodes.iter().for_each(|node| drop(node.late.take()));
        self.rooms.iter().for_each(|room| drop(std::mem::take(&mut room.borrow_mut().1)));
    }

    pub(crate) fn first(&self) -> Option<Rc<Node>> {
        self.nodes.first().cloned()
    }

    /// A cell at random, borrowed.
    pub(crate) fn borrow(&self, by: usize) -> Option<std::cell::RefMut<'_, Vec<Part>>> {
        self.nodes.get(by % self.nodes.len().max(1)).map(|node| node.late.borrow_mut())
    }

    fn word(&mut self, word: &str) {
        if self.writes {
            self.text.push_str(word);
        }
    }

    /// Notes a strong handle; `true` if the object has to be walked.
    fn meets(&mut self, address: usize, counts: (usize, usize)) -> bool {
        let number = self.met.len();
        if !self.writes {
            let is_new = !self.met.contains_key(&address);
            self.met.entry(address).or_insert(Met { number, handles: (0, 0), counts, is_written: false });
            return is_new;
        }
        let met = self.met.get_mut(&address).expect("met in the first round");
        met.handles.0 += 1;
        let _ = write!(self.text, "#{} ", met.number);
        !std::mem::replace(&mut met.is_written, true)
    }

    pub(super) fn weak<T: ?Sized>(&mut self, weak: &Weak<T>) {
        if !self.writes {
            return;
        }
        let target = weak.upgrade().map(|target| address(Rc::as_ptr(&target)));
        match target.and_then(|target| self.met.get_mut(&target)) {
            Some(met) => {
                met.handles.1 += 1;
                let _ = write!(self.text, "~{} ", met.number);
            }
            None => {
                assert!(!self.is_copy || target.is_none(), "a `Weak` leads out of {}", self.text);
                self.text.push_str("~ ");
            }
        }
    }

    fn node(&mut self, node: &Rc<Node>) {
        if strong!(self, Rc, node) {
            self.inside(node, || node.clone());
        }
    }

    fn inside(&mut self, node: &Node, handle: impl FnOnce() -> Rc<Node>) {
        if self.writes {
            let _ = write!(self.text, "{{node {} ", node.id);
            self.tags += 1;
        } else {
            self.nodes.push(handle());
        }
        self.weak(&node.owner);
        self.list(&node.parts);
        self.word("late ");
        self.list(&node.late.borrow());
        self.word("} ");
    }

    pub(super) fn list(&mut self, parts: &[Part]) {
        self.word("[");
        parts.iter().for_each(|part| self.part(part));
        self.word("] ");
    }

    fn keys<'m>(&mut self, entries: impl Iterator<Item = (&'m Spot, &'m Part)>) {
        let mut entries: Vec<_> = entries.collect();
        entries.sort_by_key(|(key, _)| key.0.id);
        for (key, part) in entries {
            self.node(&key.0);
            self.part(part);
        }
    }

    pub(super) fn part(&mut self, part: &Part) {
        self.word("| ");
        match part {
            Part::Nothing => {}
            Part::Node(node) => self.node(node),
            Part::Object(object) => {
                if strong!(self, Rc, object) {
                    let node = object.clone().node();
                    self.inside(&node, || node.clone());
                }
            }
            Part::Room(room) => {
                if strong!(self, Rc, room) {
                    if self.writes {
                        self.tags += 1;
                    } else {
                        self.rooms.push(room.clone());
                    }
                    self.list(&room.borrow().1);
                }
            }
            Part::Object1(part) => {
                if strong!(self, Rc, part) {
                    self.part(part);
                }
            }
            Part::Row(parts) => {
                if strong!(self, Rc, parts) {
                    self.list(parts);
                }
            }
            Part::Pair(parts) => {
                if strong!(self, Rc, parts) {
                    self.list(&parts[..]);
                }
            }
            Part::Atomic(part) => {
                if strong!(self, Arc, part) {
                    self.part(part);
                }
            }
            Part::Leaf(leaf) => self.leaf(leaf),
            Part::Text(text) => {
                if strong!(self, Rc, text) {
                    self.word(text);
                }
            }
            Part::Boxed(part) => self.part(part),
            Part::Extra(extra) => extra.walk(self),
            part => self.container(part),
        }
    }

    fn container(&mut self, part: &Part) {
        match part {
            Part::List(parts) => self.list(parts),
            Part::Cell(parts) => self.list(&parts.borrow()),
            Part::Maybe(part) => part.borrow().iter().for_each(|part| self.part(part)),
            Part::Nested(nested) => {
                let nested = nested.borrow();
                self.part(&nested.0);
                nested.1.borrow().iter().for_each(|part| self.part(part));
            }
            Part::Map(map) => map.values().for_each(|part| self.part(part)),
            Part::MapInCell(map) => map.borrow().values().for_each(|part| self.part(part)),
            Part::Keys(map) => {
                assert!(map.keys().all(|key| map.contains_key(key)));
                self.keys(map.iter());
            }
            Part::KeysInCell(map) => {
                let map = map.borrow();
                assert!(map.keys().all(|key| map.contains_key(key)));
                self.keys(map.iter());
            }
            weak => self.weaks(weak),
        }
    }

    fn leaf(&mut self, leaf: &Rc<RefCell<u32>>) {
        if strong!(self, Rc, leaf) {
            self.word(&leaf.borrow().to_string());
        }
    }

    fn weaks(&mut self, part: &Part) {
        match part {
            Part::Weak(weak) => self.weak(weak),
            Part::WeakRoom(weak) => self.weak(weak),
            Part::WeakCell(weak) => self.weak(&weak.borrow()),
            Part::WeakObject(weak) => match &*weak.borrow() {
                Some(weak) => self.weak(weak),
                None => self.word("none "),
            },
            Part::WeakParts(weaks) => weaks.borrow().iter().for_each(|(part, room)| {
                self.weak(part);
                self.weak(room);
            }),
            Part::WeakLeaf(weak) => self.weak(&weak.borrow().1),
            Part::WeakText(weaks) => weaks.iter().for_each(|weak| self.weak(weak)),
            _ => unreachable!("a strong one, or a group"),
        }
    }
}
