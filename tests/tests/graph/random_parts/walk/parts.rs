//! A walk over one part, of each kind.
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::super::model::{Desk, Hidden, Part, Shown, look};
use super::{Walk, address, sorted};

impl Walk {
    pub(super) fn part(&mut self, part: &Part) {
        self.word("| ");
        match part {
            Part::Strong(node) | Part::With(node) => self.to(node),
            Part::Weak(weak) | Part::WithWeak(weak) => weak!(self, Rc, weak),
            Part::Object(object) => {
                // Without a handle of its own, so that the counts are those of the graph.
                let counts = (Rc::strong_count(object), Rc::weak_count(object));
                let node = object.clone().node();
                if self.strong(address(Rc::as_ptr(&node)), node.id, counts) {
                    self.objects.nodes.push(node);
                }
            }
            Part::WeakObject(weak) => weak!(self, Rc, weak),
            Part::Boxed(boxed) => (self.tags(1), self.option(boxed.1.as_ref())).1,
            Part::Cell(cell) => {
                let room = cell.borrow();
                self.tags(1 + room.many.len());
                self.option(room.one.as_ref());
                room.many.iter().for_each(|(_, node)| self.to(node));
                weak!(self, Rc, room.weak);
            }
            Part::Taken(cell) => look(cell, |node| self.option(node.as_ref())),
            Part::TakenWeak(cell) => look(cell, |weak| match weak {
                Some(weak) => weak!(self, Rc, weak),
                None => self.word("- "),
            }),
            Part::TakenList(cell) => look(cell, |list| {
                self.tags(list.len());
                list.iter().for_each(|(_, node)| self.to(node));
            }),
            Part::Once(cell) => self.option(cell.get()),
            Part::OnceWeak(cell) => {
                let back = cell.get().expect("set");
                self.tags(1);
                weak!(self, Rc, back.1);
            }
            Part::Lock(bay) => {
                let id = bay.lock().unwrap().id;
                let new = strong!(self, Arc, bay, id);
                self.objects.bays.extend(new);
            }
            Part::WeakLock(weak) => weak!(self, Arc, weak),
            Part::OwnLock(lock) => (self.tags(1), self.option(lock.lock().unwrap().1.as_ref())).1,
            Part::Desk(lock) => self.desk(&lock.lock().unwrap()),
            Part::Array(array) => self.whole_array(array),
            Part::Slice(array) => self.array(array),
            Part::WeakArray(weak) => weak!(self, Rc, weak),
            Part::WeakSlice(weak) => weak!(self, Rc, weak),
            Part::Board(board) => self.whole_board(board),
            Part::BoardSlice(board) => self.board(board),
            Part::WeakBoard(weak) => weak!(self, Rc, weak),
            part => self.group(part),
        }
    }

    fn group(&mut self, part: &Part) {
        match part {
            Part::Ordered(map) => self.slots(map.iter(), |key| map.contains_key(key)),
            Part::Hashed(map) => self.slots(map.iter(), |key| map.contains_key(key)),
            Part::OrderedSet(set) => self.spots(set.iter(), |key| set.contains(key)),
            Part::HashedSet(set) => self.spots(set.iter(), |key| set.contains(key)),
            Part::Heap(heap) => {
                assert_eq!(heap.peek().map(|top| top.0.id), heap.iter().max().map(|top| top.0.id));
                self.spots(heap.iter(), |_| true);
            }
            Part::Tickets(map) => self.tickets(map.iter(), |key| map.contains_key(key)),
            Part::HashedTickets(map) => self.tickets(map.iter(), |key| map.contains_key(key)),
            Part::Waiting(map) => {
                let map = map.borrow();
                self.spots(map.keys(), |key| map.contains_key(key));
                sorted(map.iter(), |entry| entry.0.0.id).for_each(|(_, node)| self.to(node));
            }
            Part::HashedWaiting(map) => {
                let map = map.borrow();
                self.spots(map.keys(), |key| map.contains_key(key));
                sorted(map.iter(), |entry| entry.0.0.id).for_each(|(_, weak)| weak!(self, Rc, weak));
            }
            Part::Shown(Shown(_, node)) | Part::Hidden(Hidden(_, node)) => (self.tags(1), self.to(node)).1,
            Part::ShownInCell(cell) => (self.tags(1), self.option(cell.borrow().1.as_ref())).1,
            Part::Filled(cell) => (self.tags(1), self.option(cell.borrow().1.as_ref())).1,
            Part::WithCell(cell) => self.option(cell.borrow().as_ref()),
            Part::HiddenWeak(Hidden(_, weak)) => {
                self.tags(1);
                weak!(self, Rc, weak);
            }
            Part::HiddenInCell(cell) => (self.tags(1), self.option(cell.borrow().1.as_ref())).1,
            part => self.plain(part),
        }
    }

    /// Handles on objects that lead nowhere.
    fn plain(&mut self, part: &Part) {
        match part {
            Part::Plain(plain) => drop(strong!(self, Rc, plain, **plain)),
            Part::WeakPlain(weak) => weak!(self, Rc, weak),
            Part::Named(named) => drop(strong!(self, Rc, named, named.id())),
            Part::WeakNamed(weak) => weak!(self, Rc, weak),
            Part::Text(text) => self.text(text),
            Part::WeakText(weak) => weak!(self, Rc, weak),
            Part::Pair(pair) => drop(strong!(self, Rc, pair, pair[0])),
            Part::WeakPair(weak) => weak!(self, Rc, weak),
            Part::Number(lock) => self.word(&format!("{} ", lock.lock().unwrap())),
            Part::Name(name) => {
                let id = name.read().unwrap().parse().expect("a number");
                drop(strong!(self, Arc, name, id));
            }
            Part::WeakName(weak) => weak!(self, Arc, weak),
            Part::Atomic(atomic) => self.word(&format!("{} ", atomic.load(Ordering::Relaxed))),
            Part::SharedAtomic(atomic) => drop(strong!(self, Arc, atomic, atomic.load(Ordering::Relaxed))),
            Part::Row(row) => drop(strong!(self, Rc, row, row[0])),
            Part::WeakRow(weak) => weak!(self, Rc, weak),
            Part::HiddenText(Hidden(_, text)) => (self.tags(1), self.text(text)).1,
            Part::HiddenWeakText(Hidden(_, weak)) => {
                self.tags(1);
                weak!(self, Rc, weak);
            }
            _ => unreachable!("a single part, or a group"),
        }
    }

    fn desk(&mut self, desk: &Desk) {
        let number = desk.number.lock().unwrap();
        let [first, second] = desk.names.each_ref().map(|name| name.read().unwrap());
        self.word(&format!("{number} {first} {second} "));
        self.option(desk.one.as_ref());
        look(&desk.taken, |node| self.option(node.as_ref()));
        desk.many.borrow().iter().for_each(|node| self.to(node));
    }

    fn text(&mut self, text: &Rc<str>) {
        let id = text.parse().expect("a number");
        drop(strong!(self, Rc, text, id));
    }
}
