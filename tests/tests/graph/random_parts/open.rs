//! Empties the cells of a graph, so that no cycle is left.

use std::sync::{Arc, Mutex};

use super::model::{Bay, Desk, Leaf, Node, Part, Slot};

pub(crate) fn open(node: &Node) {
    node.parts.iter().for_each(open_part);
    drop(node.late.take());
}

pub(crate) fn open_bay(bay: &Arc<Mutex<Bay>>) {
    bay.lock().unwrap().kids.clear();
}

pub(crate) fn open_leaves(leaves: &[Leaf]) {
    leaves.iter().for_each(|leaf| drop(leaf.down.take()));
}

fn open_part(part: &Part) {
    let open_slot = |slot: &Slot| drop(slot.1.take());
    match part {
        Part::Cell(cell) => {
            let room = &mut *cell.borrow_mut();
            room.one = None;
            room.many.clear();
        }
        Part::Taken(cell) => drop(cell.take()),
        Part::TakenList(cell) => drop(cell.take()),
        Part::OwnLock(lock) => lock.lock().unwrap().1 = None,
        Part::Desk(lock) => *lock.lock().unwrap() = Desk::default(),
        Part::Ordered(map) => map.values().for_each(open_slot),
        Part::Hashed(map) => map.values().for_each(open_slot),
        Part::Tickets(map) => map.values().for_each(open_slot),
        Part::HashedTickets(map) => map.values().for_each(open_slot),
        Part::Waiting(map) => drop(map.take()),
        Part::HashedWaiting(map) => drop(map.take()),
        Part::ShownInCell(cell) => cell.borrow_mut().1 = None,
        Part::Filled(cell) => cell.borrow_mut().1 = None,
        Part::WithCell(cell) => drop(cell.take()),
        Part::HiddenInCell(cell) => cell.borrow_mut().1 = None,
        _ => {}
    }
}
