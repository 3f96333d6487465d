//! Duplication by hand that knows no shape beforehand: the least that a deep clone of shared objects has to do.
//!
//! Each handle is looked up by the address of its object, since any other handle may lead there too. The memo keeps the
//! sources alive, so that no other object gets one of these addresses, and the copies, for the next handle.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::rc::{Rc, Weak};

use super::{Item, Linked, Pairs};

/// The source's address, with what keeps it alive and a way to the copy.
type Memo<T, Copy> = HashMap<*const T, (Rc<T>, Copy), BuildHasherDefault<AddressHasher>>;

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
fn copy<T: Clone>(item: &Rc<T>, memo: &mut Memo<T, Rc<T>>) -> Rc<T> {
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

/// Of a tree that knows its parents. A walk comes first, so that nothing is copied if a cell is borrowed.
///
/// # Panics
///
/// If a cell is borrowed.
#[must_use]
pub fn parent_linked(root: &Rc<Linked>) -> Rc<Linked> {
    assert!(is_readable(root), "a cell is borrowed");
    copy_linked(root, &mut Memo::default())
}

fn is_readable(node: &Linked) -> bool {
    node.parent.try_borrow().is_ok()
        && node.children.try_borrow().is_ok_and(|children| children.iter().all(|child| is_readable(child)))
}

fn copy_linked(node: &Rc<Linked>, memo: &mut Memo<Linked, Weak<Linked>>) -> Rc<Linked> {
    if let Some(copy) = memo.get(&Rc::as_ptr(node)).and_then(|(_, copy)| copy.upgrade()) {
        return copy;
    }
    Rc::new_cyclic(|this| {
        if !is_unshared(node) {
            memo.insert(Rc::as_ptr(node), (Rc::clone(node), Weak::clone(this)));
        }
        let children = node.children.borrow().iter().map(|child| copy_linked(child, memo)).collect();
        let parent = memo.get(&node.parent.borrow().as_ptr()).map(|(_, copy)| Weak::clone(copy));
        Linked {
            value: node.value,
            parent: parent.unwrap_or_default().into(),
            children: std::cell::RefCell::new(children),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graphs;

    #[test]
    fn keeps_what_is_shared() {
        let copies = pairs(&graphs::cell_pairs(3));
        assert!(copies.iter().all(|(left, right)| Rc::ptr_eq(left, right)));
        assert!(!Rc::ptr_eq(&copies[0].0, &copies[1].0));
    }

    #[test]
    fn leads_to_the_copies_of_parents() {
        let source = graphs::parent_linked(20);
        let copy = parent_linked(&source);
        for child in copy.children.borrow().iter() {
            assert!(child.parent.borrow().ptr_eq(&Rc::downgrade(&copy)));
        }
        assert_eq!(copy.children.borrow().len(), source.children.borrow().len());
    }
}
