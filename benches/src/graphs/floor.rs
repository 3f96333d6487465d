//! Duplication by hand that knows the types, but no shape, and keeps all that a deep clone promises: the floor for
//! freshtwin.
//!
//! Nothing is copied before it is known that no cell is borrowed. Each handle that may not be the only one is looked up
//! by the address of its object. Where cells hold handles, the sources are kept alive, so that no other object gets one
//! of these addresses. A `Weak` finds its target whichever of the two comes first, and dangles if that is outside,
//! without a copy of it. No recursion, so that depth costs heap.
//!
//! It is the fastest such program that was found: the table is one of its own, with neighbours in memory side by side,
//! and is asked last. The second of two handles takes the copy that the first one left; a handle is looked for at the
//! next node, and the target of a `Weak` at the node that leads to its owner.

use std::cell::{BorrowError, RefCell};
use std::rc::{Rc, Weak};

use super::{Item, Linked, Pairs};

/// Indices by address.
#[derive(Default)]
struct Table {
    /// The address and the index, which is never the last one.
    slots: Vec<(usize, usize)>,
    len: usize,
}

const FREE: (usize, usize) = (0, usize::MAX);

impl Table {
    /// The slot of `address`, or the free one for it: by the place in memory at first, so that neighbours stay
    /// neighbours; where that is taken, by a hash.
    fn slot(&self, address: usize, size: usize) -> usize {
        let last = self.slots.len() - 1;
        let is_there = |at: usize| self.slots[at].0 == address || self.slots[at] == FREE;
        let mut at = (address / size.next_power_of_two()) & last;
        if !is_there(at) {
            at = address.wrapping_mul(0x9E37_79B9_7F4A_7C15_u64 as usize) >> (usize::BITS - self.slots.len().ilog2());
            while !is_there(at) {
                at = (at + 1) & last;
            }
        }
        at
    }

    fn get<T>(&self, address: *const T) -> Option<usize> {
        let slot = self.slots.get(self.slot_of(address)?)?;
        (*slot != FREE).then_some(slot.1)
    }

    fn slot_of<T>(&self, address: *const T) -> Option<usize> {
        (!self.slots.is_empty()).then(|| self.slot(address.addr(), size_of::<T>()))
    }

    /// The index at `address`, or `new`, which is then there.
    fn get_or_insert<T>(&mut self, address: *const T, new: usize) -> usize {
        if self.len * 3 >= self.slots.len() * 2 {
            let slots = vec![FREE; (self.slots.len() * 2).max(16)];
            for slot in std::mem::replace(&mut self.slots, slots) {
                if slot != FREE {
                    let at = self.slot(slot.0, size_of::<T>());
                    self.slots[at] = slot;
                }
            }
        }
        let at = self.slot(address.addr(), size_of::<T>());
        if self.slots[at] == FREE {
            self.slots[at] = (address.addr(), new);
            self.len += 1;
        }
        self.slots[at].1
    }
}

/// The copies of objects that hold no pointers themselves.
struct Memo<T> {
    last: Option<(*const T, Rc<T>)>,
    earlier: Vec<Option<Rc<T>>>,
    table: Table,
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self { last: None, earlier: Vec::new(), table: Table::default() }
    }
}

impl<T: Clone> Memo<T> {
    fn copy(&mut self, item: &Rc<T>) -> Rc<T> {
        if Rc::strong_count(item) == 1 && Rc::weak_count(item) == 0 {
            return Rc::new((**item).clone());
        }
        let takes = Rc::strong_count(item) == 2;
        let found = match &mut self.last {
            Some((address, _)) if *address == Rc::as_ptr(item) => {
                let copy = self.last.take().map(|(_, copy)| copy);
                if !takes {
                    self.last = copy.clone().map(|copy| (Rc::as_ptr(item), copy));
                }
                copy
            }
            _ => self.table.get(Rc::as_ptr(item)).and_then(|index| {
                let copy = &mut self.earlier[index];
                if takes { copy.take() } else { copy.clone() }
            }),
        };
        found.unwrap_or_else(|| {
            let copy = Rc::new((**item).clone());
            if let Some((address, copy)) = self.last.replace((Rc::as_ptr(item), Rc::clone(&copy))) {
                self.table.get_or_insert(address, self.earlier.len());
                self.earlier.push(Some(copy));
            }
            copy
        })
    }
}

/// Of handles that might be shared, and are not.
#[must_use]
pub fn unshared(source: &[Rc<Item>]) -> Vec<Rc<Item>> {
    let mut memo = Memo::default();
    source.iter().map(|item| memo.copy(item)).collect()
}

/// Of pairs of handles on one object.
#[must_use]
pub fn pairs<T: Clone>(source: &Pairs<T>) -> Pairs<T> {
    let mut memo = Memo::default();
    source.iter().map(|(left, right)| (memo.copy(left), memo.copy(right))).collect()
}

/// The same with a cell in each object.
///
/// # Errors
///
/// If a cell is borrowed. Nothing was copied then.
pub fn cell_pairs<T: Clone>(source: &Pairs<RefCell<T>>) -> Result<Pairs<RefCell<T>>, BorrowError> {
    for (left, right) in source {
        left.try_borrow()?;
        right.try_borrow()?;
    }
    Ok(pairs(source))
}

/// Of a tree that knows its parents, or of any other graph of such nodes.
///
/// The first walk lists the nodes, in the order in which they are met. The second walk meets the same handles in the
/// same order, so that it makes the copy of the next node with each handle on that, and looks up the others.
///
/// # Errors
///
/// If a cell is borrowed. Nothing was copied then.
pub fn parent_linked(root: &Rc<Linked>) -> Result<Rc<Linked>, BorrowError> {
    let (sources, table) = survey(root)?;
    let mut copies = Vec::with_capacity(sources.len());
    copies.push(Linked::new(root.value, Weak::new()));
    let mut later = Vec::new();
    for (at, source) in sources.iter().enumerate() {
        let children = source.children.borrow();
        if children.is_empty() {
            continue;
        }
        let mut copy_of = |child: &Rc<Linked>| {
            let next = copies.len();
            if !sources.get(next).is_some_and(|source| Rc::ptr_eq(source, child)) {
                return table.get(Rc::as_ptr(child)).map(|index| Rc::clone(&copies[index]));
            }
            let is_parent = child.parent.borrow().as_ptr() == Rc::as_ptr(source);
            let parent = if is_parent { Rc::downgrade(&copies[at]) } else { Weak::new() };
            if !is_parent {
                later.push(next);
            }
            let copy = Linked::new(child.value, parent);
            copies.push(Rc::clone(&copy));
            Some(copy)
        };
        let children = children.iter().filter_map(&mut copy_of).collect();
        *copies[at].children.borrow_mut() = children;
    }
    // What leads elsewhere than to the node above it, now that all copies are there.
    later.push(0);
    for at in later {
        if let Some(parent) = table.get(sources[at].parent.borrow().as_ptr()) {
            *copies[at].parent.borrow_mut() = Rc::downgrade(&copies[parent]);
        }
    }
    Ok(copies.swap_remove(0))
}

/// All nodes, each kept alive since cells lead to them, and those of them that more than one way leads to.
fn survey(root: &Rc<Linked>) -> Result<(Vec<Rc<Linked>>, Table), BorrowError> {
    let mut sources = vec![Rc::clone(root)];
    let mut table = Table::default();
    table.get_or_insert(Rc::as_ptr(root), 0);
    let mut at = 0;
    while let Some(node) = sources.get(at).cloned() {
        node.parent.try_borrow()?;
        for child in &*node.children.try_borrow()? {
            let next = sources.len();
            let is_alone = Rc::strong_count(child) == 1 && Rc::weak_count(child) == 0;
            if is_alone || table.get_or_insert(Rc::as_ptr(child), next) == next {
                sources.push(Rc::clone(child));
            }
        }
        at += 1;
    }
    Ok((sources, table))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graphs;

    #[test]
    fn keeps_what_is_shared() {
        let copies = cell_pairs(&graphs::cell_pairs(3)).unwrap();
        assert!(copies.iter().all(|(left, right)| Rc::ptr_eq(left, right)));
        assert!(!Rc::ptr_eq(&copies[0].0, &copies[1].0));
    }

    #[test]
    fn handles_meet_in_any_order() {
        let source = graphs::pairs(100);
        let (left, right): (Vec<_>, Vec<_>) = source.into_iter().unzip();
        let source: Pairs<_> = left.iter().cloned().zip(right.iter().rev().cloned()).collect();
        let again: Pairs<_> = source.iter().chain(&source[..5]).cloned().collect();
        drop((left, right));
        for source in [source, again] {
            let copies = pairs(&source);
            let all =
                |pairs: &Pairs<Item>| pairs.iter().flat_map(|(left, right)| [left, right]).cloned().collect::<Vec<_>>();
            let (from, to) = (all(&source), all(&copies));
            for (one, copy) in from.iter().zip(&to) {
                assert!(one == copy && !Rc::ptr_eq(one, copy));
                assert!(from.iter().zip(&to).all(|(other, next)| Rc::ptr_eq(one, other) == Rc::ptr_eq(copy, next)));
            }
        }
    }

    #[test]
    fn leads_to_the_copies_of_parents() {
        let source = graphs::parent_linked(20);
        let copy = parent_linked(&source).unwrap();
        for child in copy.children.borrow().iter() {
            assert!(child.parent.borrow().ptr_eq(&Rc::downgrade(&copy)));
        }
        assert_eq!(copy.children.borrow().len(), source.children.borrow().len());
    }

    #[test]
    fn takes_any_graph_of_such_nodes() {
        let source = graphs::parent_linked(20);
        let child = Rc::clone(&source.children.borrow()[0]);
        // From the child, the owner of the `Weak` is outside.
        assert!(parent_linked(&child).unwrap().parent.borrow().upgrade().is_none());
        // A cycle, and an object that is shared.
        child.children.borrow_mut().extend([Rc::clone(&source), Rc::clone(&child)]);
        let copy = parent_linked(&source).unwrap();
        let first = Rc::clone(&copy.children.borrow()[0]);
        let last = first.children.borrow().iter().rev().take(2).cloned().collect::<Vec<_>>();
        assert!(Rc::ptr_eq(&last[0], &first) && Rc::ptr_eq(&last[1], &copy));
        let guard = child.children.borrow_mut();
        assert!(parent_linked(&source).is_err());
        drop(guard);
        [child, first].iter().for_each(|node| node.children.borrow_mut().clear());
    }
}
