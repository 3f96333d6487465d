//! Leaves: objects that lead to no node, so that the copy of each can be made wherever its first handle is cloned.
//!
//! They have no place in the order. The survey only counts them, so that the memo takes its memory at once.

use super::{
    Graph, Mark, NodeRef,
    any_arena::{AnyArena, ONE_NODE},
    arena::Node,
    handle::{Content, Handle},
    table::{Free, index_of},
};

/// What is known about a leaf.
pub(crate) enum Leaf<H> {
    Copied(H),
    /// The survey met it, since a `Weak` leads to it.
    Node(NodeRef),
    New(NewNode),
}

/// The place of a new node, which has to be added before any other one.
pub(crate) struct NewNode {
    arena: usize,
    free: Free,
}

impl Graph {
    /// Notes a handle on an object that will become a node when it is cloned.
    #[inline]
    pub(crate) fn expect<H: Handle, C: Content<H>>(&mut self, handle: &H) {
        let share = match handle.owners() {
            // The usual number. A division would take as long as everything else here.
            2 => ONE_NODE / 2,
            owners => ONE_NODE.div_ceil(owners.max(1) as u64),
        };
        match self.recent_arena::<H>() {
            Some(arena) => arena.expected += share,
            None => self.expect_elsewhere::<H, C>(share),
        }
    }

    #[inline(never)]
    fn expect_elsewhere<H: Handle, C: Content<H>>(&mut self, share: u64) {
        self.any_arena::<H, C>().expected += share;
    }

    /// How many nodes are expected, by arena.
    pub(crate) fn expected(&self) -> impl Iterator<Item = u64> {
        self.arenas.iter().map(|arena| arena.expected)
    }

    /// Of a list of `len` items, `walked` ones were looked at since `before`. Expects as many nodes in each of the
    /// others.
    pub(crate) fn expect_so_many(&mut self, before: &[u64], walked: usize, len: usize) {
        for (index, arena) in self.arenas.iter_mut().enumerate() {
            let before = before.get(index).copied().unwrap_or_default();
            let of_each = (arena.expected - before) / walked as u64;
            arena.expected = before + of_each.saturating_mul(len as u64);
        }
    }

    pub(crate) fn expect_nothing(&mut self) {
        self.arenas.iter_mut().for_each(|arena| arena.expected = 0);
    }

    /// What is known about the object behind `handle`, a leaf.
    #[inline]
    pub(crate) fn leaf<H: Handle, C: Content<H>>(&mut self, handle: &H) -> Leaf<H> {
        let index = self.recent;
        match self.recent_arena::<H>() {
            Some(arena) => arena.leaf(handle, index),
            None => self.leaf_elsewhere::<H, C>(handle),
        }
    }

    #[inline(never)]
    fn leaf_elsewhere<H: Handle, C: Content<H>>(&mut self, handle: &H) -> Leaf<H> {
        let index = self.find_or_add_arena::<H, C>();
        self.arenas[index].leaf(handle, index)
    }

    /// Adds a node whose copy is made.
    #[inline]
    pub(crate) fn add_built<H: Handle>(&mut self, node: &NewNode, source: H, copy: H) {
        self.arenas[node.arena].add(&node.free, Mark::Built, Node { source, copy: Some(copy) });
    }
}

impl AnyArena {
    /// What is known about the object behind `handle`, a leaf. `index` is this arena's.
    #[inline]
    pub(super) fn leaf<H: Handle>(&mut self, handle: &H, index: usize) -> Leaf<H> {
        match self.find_or_free(handle) {
            Ok(slot) => match &self.of::<H>().nodes[slot as usize].copy {
                Some(copy) => Leaf::Copied(copy.clone()),
                None => Leaf::Node(NodeRef { arena: index_of(index), slot }),
            },
            Err(free) => Leaf::New(NewNode { arena: index, free }),
        }
    }
}
