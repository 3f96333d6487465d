//! Nodes and their parts, and how they are made of dice.
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::{Rc, Weak};
use std::sync::Arc;

use freshtwin::{ByClone, DeepClone, DynDeepClone};
use freshtwin_tests::ordered_and_hashed_by;
use freshtwin_tests::tag::Tag;

use super::Extra;

#[derive(DeepClone)]
pub(crate) struct Node {
    /// No other node has it.
    pub(crate) id: u32,
    #[deep_clone(clone)]
    pub(crate) tag: Tag,
    /// Not in a cell: to itself, or to what it was made in.
    pub(crate) owner: Weak<Node>,
    pub(crate) parts: Vec<Part>,
    /// They can wait, and may lead anywhere.
    pub(crate) late: RefCell<Vec<Part>>,
}

pub(crate) trait Object: DynDeepClone {
    fn node(self: Rc<Self>) -> Rc<Node>;
}

impl Object for Node {
    fn node(self: Rc<Self>) -> Rc<Node> {
        self
    }
}

/// An object that is a cell.
pub(crate) type Room = RefCell<(ByClone<Tag>, Vec<Part>)>;

#[derive(DeepClone)]
pub(crate) enum Part {
    Nothing,
    Node(Rc<Node>),
    Object(Rc<dyn Object>),
    Room(Rc<Room>),
    Object1(Rc<Part>),
    Row(Rc<[Part]>),
    Pair(Rc<[Part; 2]>),
    Atomic(Arc<Part>),
    Leaf(Rc<RefCell<u32>>),
    Text(Rc<str>),
    Weak(Weak<Node>),
    WeakRoom(Weak<Room>),
    WeakCell(RefCell<Weak<Node>>),
    WeakObject(RefCell<Option<Weak<dyn Object>>>),
    WeakParts(RefCell<Vec<(Weak<Part>, Weak<Room>)>>),
    WeakLeaf(RefCell<(u8, Weak<RefCell<u32>>)>),
    WeakText([Weak<str>; 2]),
    Boxed(Box<Part>),
    List(Vec<Part>),
    Cell(RefCell<Vec<Part>>),
    Maybe(RefCell<Option<Box<Part>>>),
    Nested(RefCell<(Box<Part>, RefCell<Option<Box<Part>>>)>),
    Map(BTreeMap<u8, Part>),
    MapInCell(RefCell<BTreeMap<u8, Part>>),
    Keys(BTreeMap<Spot, Part>),
    KeysInCell(RefCell<HashMap<Spot, Part>>),
    Extra(Extra),
}

/// A key that is ordered and hashed by the address of its node.
#[derive(DeepClone)]
pub(crate) struct Spot(pub(crate) Rc<Node>);

ordered_and_hashed_by!(Spot, |key: &Spot| Rc::as_ptr(&key.0));

/// What exists already, held by `Weak`s, so that each object has the handles that the graph has.
#[derive(Default)]
pub(crate) struct Makers<'d> {
    dice: &'d [u8],
    nodes: Vec<Weak<Node>>,
    rooms: Vec<Weak<Room>>,
    parts: Vec<Weak<Part>>,
    leaves: Vec<Weak<RefCell<u32>>>,
    texts: Vec<Weak<str>>,
    /// The nodes in the making.
    path: Vec<Weak<Node>>,
    ids: u32,
}

fn alive<T: ?Sized>(list: &[Weak<T>], by: usize) -> Option<Rc<T>> {
    list.get(by % list.len().max(1))?.upgrade()
}

impl<'d> Makers<'d> {
    /// The next number below `sides`; 0 when all dice are thrown.
    pub(super) fn roll(&mut self, sides: usize) -> usize {
        let Some((first, rest)) = self.dice.split_first() else { return 0 };
        self.dice = rest;
        *first as usize % sides
    }

    pub(super) fn parts(&mut self, depth: usize, most: usize) -> Vec<Part> {
        (0..self.roll(most + 1)).map(|_| self.part(depth)).collect()
    }

    fn node(&mut self, depth: usize) -> Rc<Node> {
        let node = Rc::new_cyclic(|me: &Weak<Node>| {
            self.path.push(me.clone());
            self.ids += 1;
            let id = self.ids;
            let owner = self.ancestor();
            let parts = self.parts(depth, 3);
            let mut late = self.parts(depth, 3);
            if self.roll(3) > 0 {
                late.insert(0, Part::WeakCell(RefCell::new(self.ancestor())));
            }
            self.path.pop();
            Node { id, tag: Tag, owner, parts, late: RefCell::new(late) }
        });
        self.nodes.push(Rc::downgrade(&node));
        node
    }

    /// One that the node at hand is made in, most often the innermost one, or itself.
    fn ancestor(&mut self) -> Weak<Node> {
        match self.roll(6) {
            0 => Weak::new(),
            1 => self.path.last().cloned().unwrap_or_default(),
            back => self.path.iter().rev().nth(back - 1).cloned().unwrap_or_default(),
        }
    }

    pub(super) fn weak(&mut self) -> Weak<Node> {
        match self.roll(3) {
            0 => {
                let by = self.roll(251);
                alive(&self.nodes, by).map_or_else(Weak::new, |node| Rc::downgrade(&node))
            }
            _ => self.ancestor(),
        }
    }

    /// A new node, or now and then one that exists already.
    fn strong(&mut self, depth: usize) -> Rc<Node> {
        let by = self.roll(251);
        let old = if by % 7 == 0 { alive(&self.nodes, by / 7) } else { None };
        old.unwrap_or_else(|| self.node(depth.saturating_sub(1)))
    }

    #[expect(clippy::arc_with_non_send_sync, reason = "it is counted here, not sent")]
    pub(super) fn part(&mut self, depth: usize) -> Part {
        if depth == 0 {
            return self.end();
        }
        let depth = depth - 1;
        let kind = self.roll(30);
        match kind {
            0..=5 => Part::Node(self.strong(depth)),
            6..=7 => Part::Object(self.strong(depth)),
            8 => {
                let by = self.roll(251);
                let old = if by % 5 == 0 { alive(&self.rooms, by / 5) } else { None };
                let new = |this: &mut Self| Rc::new(RefCell::new((ByClone(Tag), this.parts(depth, 2))));
                let room = old.unwrap_or_else(|| new(self));
                self.rooms.push(Rc::downgrade(&room));
                Part::Room(room)
            }
            9 => {
                let part = Rc::new(self.part(depth));
                self.parts.push(Rc::downgrade(&part));
                Part::Object1(part)
            }
            10 => Part::Row(self.parts(depth, 2).into()),
            11 => Part::Pair(Rc::new([self.part(depth), self.part(depth)])),
            12 => Part::Atomic(Arc::new(self.part(depth))),
            13 => Part::Boxed(Box::new(self.part(depth))),
            14 => Part::List(self.parts(depth, 3)),
            15..=17 => Part::Cell(RefCell::new(self.parts(depth, 3))),
            18 => Part::Maybe(RefCell::new(Some(Box::new(self.part(depth))))),
            19 => {
                let inner = RefCell::new(Some(Box::new(self.part(depth))));
                Part::Nested(RefCell::new((Box::new(self.part(depth)), inner)))
            }
            20 => Part::Map((0..).zip(self.parts(depth, 3)).collect()),
            21 => Part::MapInCell(RefCell::new((0..).zip(self.parts(depth, 3)).collect())),
            22 => {
                let count = self.roll(3);
                Part::Keys((0..count).map(|_| (Spot(self.strong(depth)), self.part(depth))).collect())
            }
            23 => {
                let count = self.roll(3);
                Part::KeysInCell(RefCell::new(
                    (0..count).map(|_| (Spot(self.strong(depth)), self.part(depth))).collect(),
                ))
            }
            24..=27 => Extra::make(self, depth).map_or_else(|| self.end(), Part::Extra),
            _ => self.end(),
        }
    }

    /// A part that makes no other.
    fn end(&mut self) -> Part {
        let (kind, by) = (self.roll(12), self.roll(251));
        match kind {
            1 | 2 => Part::Weak(self.weak()),
            3..=5 => Part::WeakCell(RefCell::new(self.weak())),
            6 => {
                let weak = self.weak();
                Part::WeakObject(RefCell::new(if by % 4 == 0 { None } else { Some(weak) }))
            }
            7 => {
                let weak =
                    |by: usize, list: &[Weak<Part>]| list.get(by % list.len().max(1)).cloned().unwrap_or_default();
                let room = self.rooms.get(by % self.rooms.len().max(1)).cloned().unwrap_or_default();
                Part::WeakParts(RefCell::new(vec![
                    (weak(by, &self.parts), room),
                    (weak(by / 3, &self.parts), Weak::new()),
                ]))
            }
            8 => {
                let old = if by % 3 == 0 { alive(&self.leaves, by / 3) } else { None };
                let leaf = old.unwrap_or_else(|| Rc::new(RefCell::new(by as u32)));
                self.leaves.push(Rc::downgrade(&leaf));
                Part::Leaf(leaf)
            }
            9 => {
                let leaf = alive(&self.leaves, by).map_or_else(Weak::new, |leaf| Rc::downgrade(&leaf));
                Part::WeakLeaf(RefCell::new((by as u8, leaf)))
            }
            10 => {
                let old = if by % 3 == 0 { alive(&self.texts, by / 3) } else { None };
                let text = old.unwrap_or_else(|| by.to_string().into());
                self.texts.push(Rc::downgrade(&text));
                Part::Text(text)
            }
            11 => {
                let text = |by| {
                    alive(&self.texts, by)
                        .map_or_else(|| Rc::downgrade(&Rc::<str>::from("")), |text| Rc::downgrade(&text))
                };
                Part::WeakText([text(by), text(by / 5)])
            }
            _ => alive(&self.rooms, by).map_or(Part::Nothing, |room| Part::WeakRoom(Rc::downgrade(&room))),
        }
    }

    /// Ties what is made: cells lead anywhere.
    fn tie(&mut self) {
        for _ in 0..self.roll(5) {
            let (by, to, kind) = (self.roll(251), self.roll(251), self.roll(8));
            let Some(target) = alive(&self.nodes, to) else { continue };
            let part = match kind {
                0 => Part::Node(target),
                1 => Part::Object(target),
                2 => Part::Maybe(RefCell::new(Some(Box::new(Part::Node(target))))),
                3 => Part::MapInCell(RefCell::new([(0, Part::Node(target)), (1, self.end())].into())),
                4 => Part::KeysInCell(RefCell::new([(Spot(target), self.end())].into())),
                5 => Part::List(vec![self.end(), Part::Weak(Rc::downgrade(&target))]),
                6 => Part::WeakObject(RefCell::new(Some(Rc::downgrade(&(target as Rc<dyn Object>))))),
                _ => Part::WeakCell(RefCell::new(Rc::downgrade(&target))),
            };
            match alive(&self.rooms, by).filter(|_| by % 3 == 0) {
                Some(room) => room.borrow_mut().1.push(part),
                None => drop(alive(&self.nodes, by).map(|node| node.late.borrow_mut().push(part))),
            }
        }
    }
}

/// What outsiders hold: it is no part of the value.
pub(crate) type Held = (Vec<Rc<Node>>, Vec<Weak<Node>>);

/// A value, and what is held of it.
pub(crate) fn build(dice: &[u8]) -> (Vec<Part>, Held) {
    let mut makers = Makers { dice, ..Makers::default() };
    let count = 1 + makers.roll(3);
    let mut value: Vec<Part> = (0..count).map(|_| Part::Node(makers.node(5))).collect();
    value.extend(makers.parts(3, 2));
    makers.tie();
    let (strong, weak) = (makers.roll(6), makers.roll(4));
    let mut held = Held::default();
    if strong == 5 {
        let by = makers.roll(251);
        held.0.extend(alive(&makers.nodes, by));
    }
    if weak == 3 {
        let by = makers.roll(251);
        held.1.extend(alive(&makers.nodes, by).map(|node| Rc::downgrade(&node)));
    }
    (value, held)
}
