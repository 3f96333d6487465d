//! The memo: for each type of handle, the sources that were met (pinned) and their copies.

use alloc::{boxed::Box, vec::Vec};
use core::any::{Any, TypeId};

use super::{
    Mark, NodeRef, build,
    handle::{Content, Handle},
    table::{Table, index_of},
};
use crate::{CloneError, Cloner, Surveyor};

pub(super) struct Node<H> {
    /// Kept alive, so that no other object can get its address while it is a key.
    pub(super) source: H,
    pub(super) copy: Option<H>,
}

pub(super) struct Arena<H: Handle> {
    table: Table,
    pub(super) nodes: Vec<Node<H>>,
    /// `Weak`s to copies whose content is in the making.
    pub(super) open: Vec<(u32, H::Weak)>,
}

impl<H: Handle> Arena<H> {
    #[inline]
    pub(super) fn find(&self, address: usize) -> Option<u32> {
        self.table.find(address, |index| self.nodes[index as usize].source.address())
    }

    pub(super) fn insert(&mut self, source: H, copy: Option<H>) -> u32 {
        let address = source.address();
        let index = index_of(self.nodes.len());
        let Self { table, nodes, .. } = self;
        nodes.push(Node { source, copy });
        table.insert(address, index, |index| nodes[index as usize].source.address());
        index
    }

    /// A `Weak` to the copy, finished or in the making.
    pub(super) fn weak_copy(&self, slot: u32) -> Option<H::Weak> {
        match &self.nodes[slot as usize].copy {
            Some(copy) => Some(copy.downgrade()),
            None => self.open.iter().rev().find(|(open, _)| *open == slot).map(|(_, weak)| weak.clone()),
        }
    }

    fn forget_unbuilt(&mut self) -> usize {
        let nodes = core::mem::take(&mut self.nodes);
        self.table.clear();
        self.open.clear();
        for node in nodes.into_iter().filter(|node| node.copy.is_some()) {
            self.insert(node.source, node.copy);
        }
        self.nodes.len()
    }
}

/// What the passes do with a node whose type they do not know.
#[derive(Clone, Copy)]
pub(crate) struct Ops {
    pub(crate) survey: fn(&mut Surveyor<'_>, NodeRef),
    pub(crate) patch: fn(&mut Surveyor<'_>, NodeRef),
    /// Makes the copy; the last argument runs as soon as there is a `Weak` to it.
    pub(super) build: fn(&mut Cloner, NodeRef, &mut dyn FnMut(&mut Cloner)),
    /// The node's address, where a `Weak` leads to it.
    pub(super) weak_address: fn(&dyn Any, u32) -> Option<usize>,
    pub(super) cycle: fn() -> CloneError,
    #[cfg_attr(feature = "stacker", expect(dead_code, reason = "with `stacker` no depth is too deep"))]
    pub(super) too_deep: fn() -> CloneError,
    forget_unbuilt: fn(&mut dyn Any) -> usize,
}

/// An arena whose handle type only its functions know.
pub(super) struct AnyArena {
    pub(super) handle: TypeId,
    pub(super) marks: Vec<Mark>,
    pub(super) ops: Ops,
    arena: Box<dyn Any>,
}

impl AnyArena {
    pub(super) fn new<H: Handle, C: Content<H>>() -> Self {
        Self {
            handle: TypeId::of::<H>(),
            marks: Vec::new(),
            arena: Box::new(Arena::<H> { table: Table::default(), nodes: Vec::new(), open: Vec::new() }),
            ops: Ops {
                survey: build::survey_node::<H, C>,
                patch: build::patch_node::<H, C>,
                build: build::build_node::<H, C>,
                weak_address: |arena, slot| {
                    let source = &downcast::<H>(arena).nodes[slot as usize].source;
                    source.has_weak().then(|| source.address())
                },
                cycle: CloneError::cycle::<H::Target>,
                too_deep: CloneError::too_deep::<H::Target>,
                forget_unbuilt: |arena| downcast_mut::<H>(arena).forget_unbuilt(),
            },
        }
    }

    #[inline]
    pub(super) fn of<H: Handle>(&self) -> &Arena<H> {
        downcast(&*self.arena)
    }

    #[inline]
    pub(super) fn of_mut<H: Handle>(&mut self) -> &mut Arena<H> {
        downcast_mut(&mut *self.arena)
    }

    pub(super) fn weak_address(&self, slot: u32) -> Option<usize> {
        (self.ops.weak_address)(&*self.arena, slot)
    }

    pub(super) fn forget_unbuilt(&mut self) {
        let left = (self.ops.forget_unbuilt)(&mut *self.arena);
        self.marks.clear();
        self.marks.resize(left, Mark::Built);
    }
}

#[inline]
fn downcast<H: Handle>(arena: &dyn Any) -> &Arena<H> {
    match arena.downcast_ref() {
        Some(arena) => arena,
        None => unreachable!("an arena is asked for by the type that it was made for"),
    }
}

#[inline]
fn downcast_mut<H: Handle>(arena: &mut dyn Any) -> &mut Arena<H> {
    match arena.downcast_mut() {
        Some(arena) => arena,
        None => unreachable!("an arena is asked for by the type that it was made for"),
    }
}
