//! Duplication by hand that knows the types, but no shape, and keeps all that a deep clone promises: the floor for freshtwin.
//!
//! Nothing is copied before it is known that no cell is borrowed. Each handle that may not be the only one is looked up by the
//! address of its object. The memo keeps the sources alive, so that no other object gets one of these addresses. A `Weak` finds
//! its target whichever of the two comes first, and dangles if that is outside, without a copy of it. No recursion, so that
//! depth costs heap; and no handle closes a cycle before all is made, so that a failure drops everything.

use std::cell::{BorrowError, RefCell};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::rc::{Rc, Weak};

use super::{Item, Linked, Pairs};

/// By the address of a source.
type Memo<T, Entry> = HashMap<*const T, Entry, BuildHasherDefault<AddressHasher>>;

/// One multiplication (Fibonacci hashing): the default hasher takes as long as all the rest.
#[derive(Default)]
struct AddressHasher(u64);

impl Hasher for AddressHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_usize(usize::from(*byte)));
    }

    fn write_usize(&mut self, address: usize) {
        self.0 = (self.0 ^ address as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(26);
    }
}

/// Whether no other handle, strong or weak, can lead to the object.
fn is_unshared<T>(handle: &Rc<T>) -> bool {
    Rc::strong_count(handle) == 1 && Rc::weak_count(handle) == 0
}

/// The copy of an object that holds no pointers itself.
fn copy<T: Clone>(item: &Rc<T>, memo: &mut Memo<T, (Rc<T>, Rc<T>)>) -> Rc<T> {
    if is_unshared(item) {
        return Rc::new((**item).clone());
    }
    let new = || (Rc::clone(item), Rc::new((**item).clone()));
    Rc::clone(&memo.entry(Rc::as_ptr(item)).or_insert_with(new).1)
}

/// Of handles that might be shared, and are not.
#[must_use]
pub fn unshared(source: &[Rc<Item>]) -> Vec<Rc<Item>> {
    let mut memo = Memo::default();
    source.iter().map(|item| copy(item, &mut memo)).collect()
}

/// Of pairs of handles on one object. The number of the objects is known, nothing else.
#[must_use]
pub fn pairs<T: Clone>(source: &Pairs<T>) -> Pairs<T> {
    let mut memo = Memo::with_capacity_and_hasher(source.len(), BuildHasherDefault::default());
    source.iter().map(|(left, right)| (copy(left, &mut memo), copy(right, &mut memo))).collect()
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
/// The first walk lists the nodes, in the order in which they are met. Then all are made, with empty cells. The second walk
/// meets the same handles in the same order, so most lead to the next node of the list; only the others are looked up.
///
/// # Errors
///
/// If a cell is borrowed. Nothing was copied then.
pub fn parent_linked(root: &Rc<Linked>) -> Result<Rc<Linked>, BorrowError> {
    let mut sources = vec![Rc::clone(root)];
    let mut memo: Memo<Linked, usize> = Memo::default();
    memo.insert(Rc::as_ptr(root), 0);
    let mut at = 0;
    while let Some(node) = sources.get(at).cloned() {
        node.parent.try_borrow()?;
        for child in &*node.children.try_borrow()? {
            let next = sources.len();
            if is_unshared(child) || *memo.entry(Rc::as_ptr(child)).or_insert(next) == next {
                sources.push(Rc::clone(child));
            }
        }
        at += 1;
    }
    let copies: Vec<_> = sources.iter().map(|source| Linked::new(source.value, Weak::new())).collect();
    let mut next = 1;
    for (source, copy) in sources.iter().zip(&copies) {
        if let Some(&parent) = memo.get(&source.parent.borrow().as_ptr()) {
            *copy.parent.borrow_mut() = Rc::downgrade(&copies[parent]);
        }
        let copy_of = |child: &Rc<Linked>| {
            let is_next = sources.get(next).is_some_and(|source| Rc::ptr_eq(source, child));
            let at = if is_next { next } else { memo[&Rc::as_ptr(child)] };
            next += usize::from(is_next);
            Rc::clone(&copies[at])
        };
        *copy.children.borrow_mut() = source.children.borrow().iter().map(copy_of).collect();
    }
    Ok(Rc::clone(&copies[0]))
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
