//! What is known about closed objects: those with one handle, to which all `Weak`s lead from inside.

use alloc::vec::Vec;

use super::{
    Graph,
    arena::InMaking,
    begin_list,
    handle::{Content, Handle},
    table::{AddressMap, index_of},
};

/// After so many objects of a type were looked through in vain, all its objects to which `Weak`s lead become nodes at
/// once.
const MAX_OPEN: u32 = 64;

/// The objects that a survey looked through as closed ones, if it lists them. The clone comes to them in the same
/// order, so that none has to be looked for by its address, unless something else lies between them.
#[derive(Default)]
pub(super) struct ClosedObjects {
    /// Their addresses, in the order in which the survey came to them.
    met: Vec<usize>,
    /// The index in `met` after the object that was asked for last.
    next: usize,
    /// The indices of the first objects in `met`, by address. They are added when an address is looked for.
    indices: AddressMap,
    /// How many objects `indices` has.
    indexed: usize,
    /// The objects that have become nodes.
    nodes: AddressMap,
}

impl ClosedObjects {
    /// Whether the object at `address` was met.
    #[inline]
    fn finds(&mut self, address: usize) -> bool {
        let is_next = self.met.get(self.next) == Some(&address);
        if is_next {
            self.next += 1;
        }
        is_next || self.searches(address)
    }

    #[inline(never)]
    fn searches(&mut self, address: usize) -> bool {
        for (index, address) in self.met.iter().enumerate().skip(self.indexed) {
            self.indices.insert_if_new(*address, index_of(index));
        }
        self.indexed = self.met.len();
        let index = self.indices.get(address);
        if let Some(index) = index {
            self.next = index as usize + 1;
        }
        index.is_some()
    }
}

impl Graph {
    /// Whether it is worth a try to look through the object behind `handle` as a closed one. It is not if it is a node,
    /// or if too many of its type were not closed.
    pub(crate) fn may_close<H: Handle>(&mut self, handle: &H) -> bool {
        let Some(index) = self.arena_index::<H>() else { return true };
        let arena = &mut self.arenas[index];
        arena.open < MAX_OPEN && arena.of_mut::<H>().find(handle.address()).is_none()
    }

    /// Notes that an object of the type was looked through in vain.
    pub(crate) fn note_open<H: Handle, C: Content<H>>(&mut self) {
        self.any_arena::<H, C>().open += 1;
    }

    /// Lists the object at `address`, which is closed, unless it becomes a node.
    pub(crate) fn list_closed(&mut self, address: usize) {
        self.closed.met.push(address);
    }

    /// Notes that the object at `address` has become a node.
    pub(crate) fn forget_closed(&mut self, address: usize) {
        if !self.closed.met.is_empty() && self.closed.finds(address) {
            self.closed.nodes.insert_if_new(address, 0);
        }
    }

    /// Whether the object at `address` is one of those that are listed.
    #[inline]
    pub(crate) fn lists(&mut self, address: usize) -> bool {
        self.closed.finds(address) && (self.closed.nodes.is_empty() || self.closed.nodes.get(address).is_none())
    }

    /// Notes that there is a `Weak` to the copy of the object at `address`, whose content is made next. `slot` is that
    /// of its node, if it is one.
    pub(super) fn begin_making<H: Handle, C: Content<H>>(&mut self, slot: Option<u32>, address: usize, weak: H::Weak) {
        let in_making = &mut self.any_arena::<H, C>().of_mut::<H>().in_making;
        begin_list(in_making);
        in_making.push(InMaking { slot, address, weak });
    }

    /// Notes that the copy is no longer in the making.
    pub(super) fn end_making<H: Handle>(&mut self, address: usize) {
        if let Some(index) = self.arena_index::<H>() {
            self.arenas[index].of_mut::<H>().end_making(address);
        }
    }

    /// A `Weak` to the copy of the object at `address`, if that is in the making.
    pub(super) fn weak_in_making<H: Handle>(&mut self, address: usize) -> Option<H::Weak> {
        self.recent_arena::<H>()?.of_mut::<H>().weak_in_making(address)
    }
}

#[cfg(test)]
mod tests {
    use alloc::{
        rc::{Rc, Weak},
        vec::Vec,
    };
    use core::cell::RefCell;

    use super::{Graph, MAX_OPEN};
    use crate::{
        Cloner, DeepClone, Surveyor,
        engine::{Shows, Subject, graph::any_arena::ONE_NODE},
    };

    #[derive(Default)]
    struct Node {
        parent: RefCell<Weak<Node>>,
        kids: RefCell<Vec<Rc<Node>>>,
    }

    impl DeepClone for Node {
        fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
            Self { parent: self.parent.deep_clone_in(cloner), kids: self.kids.deep_clone_in(cloner) }
        }
        fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
            self.parent.survey_in(&copy.parent, surveyor);
            self.kids.survey_in(&copy.kids, surveyor);
        }
        const FILLS_IN: bool = true;
        // As a derived impl says.
        #[inline]
        fn __freshtwin_shows() -> Shows {
            Shows::Once
        }
    }

    /// A hand-written impl that does not say that it is like a derived one.
    struct ByHand<T>(T);

    impl<T: DeepClone> DeepClone for ByHand<T> {
        fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
            Self(self.0.deep_clone_in(cloner))
        }
        fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
            self.0.survey_in(&copy.0, surveyor);
        }
    }

    fn node(kids: Vec<Rc<Node>>) -> Rc<Node> {
        let node = Rc::new(Node { kids: RefCell::new(kids), ..Node::default() });
        node.kids.borrow().iter().for_each(|kid| drop(kid.parent.replace(Rc::downgrade(&node))));
        node
    }

    fn surveyed<T: DeepClone>(value: &T) -> Cloner {
        let mut cloner = Cloner::once();
        let survey = |surveyor: &mut Surveyor<'_>| value.__freshtwin_survey_part(value, surveyor);
        drop(cloner.begin_operation(&Subject::of::<T>(&survey)));
        cloner
    }

    /// How many nodes a survey of `value` finds.
    fn nodes<T: DeepClone>(value: &T) -> usize {
        surveyed(value).graph().arenas.iter().map(|arena| arena.marks.len()).sum()
    }

    #[test]
    fn closed_objects_are_no_nodes() {
        let inner = node([node([].into()), node([].into())].into());
        let beside = node([node([].into())].into());
        let root = node([inner, beside].into());
        assert_eq!(nodes(&root), 0);
        // A second handle, or a `Weak` from elsewhere, makes nodes of that object and of those around it.
        let held = root.kids.borrow()[0].clone();
        assert_eq!(nodes(&root), 2);
        let weak = Rc::downgrade(&held);
        drop(held);
        assert_eq!((weak.strong_count(), nodes(&root)), (1, 2));
        drop(weak);
        assert_eq!(nodes(&root), 0);
    }

    /// Also those that the survey passed before, and those whose visit had not ended.
    #[test]
    fn they_are_listed_where_a_users_code_takes_part() {
        let tree = || node([node([node([].into())].into())].into());
        let closed = |root: &Rc<Node>| [Rc::as_ptr(root) as usize, Rc::as_ptr(&root.kids.borrow()[0]) as usize];
        let (one, two) = (tree(), tree());
        let all = [closed(&one), closed(&two)].concat();
        let value = (one, two);
        let mut cloner = surveyed(&value);
        assert!(!all.iter().any(|address| cloner.graph().lists(*address)));
        assert!(cloner.is_closed(&value.0));
        let value = (value.0, ByHand(1_u8), value.1);
        let mut cloner = surveyed(&value);
        assert!(all.iter().all(|address| cloner.graph().lists(*address)));
    }

    /// Else the memo would take twice the memory.
    #[test]
    fn a_survey_that_starts_over_counts_leaves_once() {
        let leaves = |count: u64| (0..count).map(Rc::new).map(|leaf| (leaf.clone(), leaf)).collect::<Vec<_>>();
        let expected = |cloner: &mut Cloner| cloner.graph().expected().sum::<u64>() / ONE_NODE;
        let value = (leaves(100), node([].into()), node([node([].into())].into()));
        assert_eq!(expected(&mut surveyed(&value)), 100);
        let value = (value, ByHand(1_u8));
        assert_eq!(expected(&mut surveyed(&value)), 100);
    }

    #[test]
    fn they_are_found_in_any_order() {
        let mut graph = Graph::default();
        assert!(!graph.lists(16));
        // A survey that goes over some of it again meets 32 twice.
        [16, 32, 48, 32, 64].into_iter().for_each(|address| graph.list_closed(address));
        for address in [16, 32, 48, 64, 16, 64, 48, 32] {
            assert!(graph.lists(address) && !graph.lists(address + 8));
        }
        graph.list_closed(80);
        graph.forget_closed(32);
        graph.forget_closed(96);
        for (address, is_closed) in [(48, true), (80, true), (32, false), (96, false), (16, true)] {
            assert_eq!(graph.lists(address), is_closed);
        }
    }

    /// Otherwise the clone could come to it twice.
    #[test]
    fn what_is_shown_by_hand_is_not_closed() {
        let tree = || node([node([node([].into())].into())].into());
        // What is in these nodes is closed.
        assert_eq!(nodes(&ByHand([tree(), tree()])), 2);
        assert_eq!(nodes(&[ByHand(tree())]), 1);
        assert_eq!(nodes(&(ByHand(tree()), tree())), 1);
    }

    /// Otherwise the walk that fills cells would go through it once for each node around it.
    #[test]
    fn what_becomes_a_node_is_no_longer_closed() {
        let outer: Vec<_> = (0..=2 * MAX_OPEN).map(|_| node([node([node([].into())].into())].into())).collect();
        let weaks: Vec<_> = outer.iter().map(Rc::downgrade).collect();
        let value = (outer, ByHand(1_u8));
        let mut cloner = surveyed(&value);
        assert_eq!(weaks.len(), value.0.len());
        for node in &value.0 {
            let inner = node.kids.borrow()[0].clone();
            assert!(!cloner.graph().lists(Rc::as_ptr(&inner) as usize));
        }
    }
}
