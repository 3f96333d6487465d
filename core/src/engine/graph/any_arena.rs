//! Arenas as the passes see them, which do not know the type of a node.

use alloc::vec::Vec;

use super::{
    Mark, NodeRef,
    arena::{Arena, Node},
    build,
    handle::{Content, Handle},
    table::Free,
};
use crate::{Cloner, Surveyor, engine::erased::AnyBox};

/// What runs as soon as there is a `Weak` to a copy whose content is not made yet.
pub(super) type Inner<'a> = &'a mut dyn FnMut(&mut Cloner);

/// What the passes do with a node whose type they do not know.
#[derive(Clone, Copy)]
pub(crate) struct Ops {
    pub(crate) survey: fn(&mut Surveyor<'_>, NodeRef),
    pub(crate) patch: fn(&mut Surveyor<'_>, NodeRef),
    /// Makes the copy; the last argument runs as soon as there is a `Weak` to it.
    pub(super) build: fn(&mut Cloner, NodeRef, Inner<'_>),
    /// The node's address, if a `Weak` leads to it.
    pub(super) weak_address: fn(&AnyBox, u32) -> Option<usize>,
    /// Whether there can be a `Weak` to the copy before that is made.
    may_be_cyclic: fn(&AnyBox, u32) -> bool,
    pub(super) is_leaf: fn() -> bool,
    /// The name of the type behind the handles.
    pub(crate) type_name: fn() -> &'static str,
    truncate: fn(&mut AnyBox, usize),
    end_making: fn(&mut AnyBox, u32),
    end: fn(&mut AnyBox),
}

/// What one node counts in [`AnyArena::expected`]. A handle on it counts as its share, which is exact enough for a
/// million handles.
pub(super) const ONE_NODE: u64 = 1 << 20;

/// An arena whose handle type only its functions know.
pub(super) struct AnyArena {
    pub(super) marks: Vec<Mark>,
    pub(super) ops: Ops,
    /// Whether nodes here are visited where they are met: none was met yet that leads to another unvisited one.
    pub(super) visits_now: bool,
    /// How many objects were looked through as closed ones, and were not closed.
    pub(super) open: u32,
    /// Whether `may_be_cyclic` holds for every node here.
    is_cyclic: bool,
    /// How many nodes will come here, in parts of [`ONE_NODE`]: each handle that a survey passes is its share of one.
    pub(super) expected: u64,
    arena: AnyBox,
}

impl AnyArena {
    pub(super) fn new<H: Handle, C: Content<H>>() -> Self {
        Self {
            marks: Vec::new(),
            visits_now: true,
            open: 0,
            is_cyclic: C::IS_CYCLIC,
            expected: 0,
            arena: AnyBox::new(Arena::<H>::default()),
            ops: Ops {
                survey: build::survey_node::<H, C>,
                patch: build::patch_node::<H, C>,
                build: build::build_node::<H, C>,
                weak_address: |arena, slot| {
                    let source = &downcast::<H>(arena).nodes[slot as usize].source;
                    source.has_weak().then(|| source.address())
                },
                may_be_cyclic: |arena, slot| {
                    let arena = downcast::<H>(arena);
                    let source = &arena.nodes[slot as usize].source;
                    arena.arrays.get(source.address()).is_some() || C::may_be_cyclic(source.target())
                },
                is_leaf: C::is_leaf,
                type_name: core::any::type_name::<H::Target>,
                truncate: |arena, len| downcast_mut::<H>(arena).truncate(len),
                end: |arena| downcast_mut::<H>(arena).arrays.clear(),
                end_making: |arena, slot| {
                    let arena = downcast_mut::<H>(arena);
                    arena.end_making(arena.nodes[slot as usize].source.address());
                },
            },
        }
    }

    /// Whether the handles are `H`s.
    #[inline]
    pub(super) fn is_of<H: Handle>(&self) -> bool {
        self.arena.is::<Arena<H>>()
    }

    #[inline]
    pub(super) fn of<H: Handle>(&self) -> &Arena<H> {
        downcast(&self.arena)
    }

    #[inline]
    pub(super) fn of_mut<H: Handle>(&mut self) -> &mut Arena<H> {
        downcast_mut(&mut self.arena)
    }

    /// The typed arena, if the handles are `H`s.
    #[inline]
    pub(super) fn if_of<H: Handle>(&mut self) -> Option<&mut Arena<H>> {
        self.arena.get_mut()
    }

    /// The node of `source`, perhaps a new one.
    #[inline]
    pub(super) fn find_or_add<H: Handle>(&mut self, source: &H) -> u32 {
        if self.of_mut::<H>().near(source.address()).is_none() {
            self.find_or_add_far(source);
        }
        self.of::<H>().recent
    }

    /// `find_or_add` of a node that is not near the recent one. It is not inlined, so that the usual way is short.
    #[inline(never)]
    fn find_or_add_far<H: Handle>(&mut self, source: &H) {
        match self.find_or_free(source) {
            Ok(slot) => self.of_mut::<H>().recent = slot,
            Err(free) => self.add(&free, Mark::Met, Node { source: source.clone(), copy: None }),
        }
    }

    /// Adds a node, which becomes the recent one.
    #[inline]
    pub(super) fn add<H: Handle>(&mut self, free: &Free, mark: Mark, node: Node<H>) {
        self.marks.push(mark);
        self.of_mut().add(free, node);
    }

    /// Takes memory for all nodes that are expected, of which `first` is the first.
    #[cold]
    fn begin<H: Handle>(marks: &mut Vec<Mark>, expected: &mut u64, arena: &mut Arena<H>, first: &H) {
        let count = (core::mem::take(expected) / ONE_NODE) as usize;
        marks.reserve_exact(count);
        arena.begin(first, count);
    }

    /// The node of `source`, or where in the table it would be.
    #[inline]
    pub(super) fn find_or_free<H: Handle>(&mut self, source: &H) -> Result<u32, Free> {
        let Self { marks, expected, arena, .. } = self;
        let arena = downcast_mut::<H>(arena);
        if arena.nodes.is_empty() {
            Self::begin(marks, expected, arena, source);
        }
        arena.find_or_free(source)
    }

    pub(super) fn weak_address(&self, slot: u32) -> Option<usize> {
        (self.ops.weak_address)(&self.arena, slot)
    }

    #[inline]
    pub(super) fn may_be_cyclic(&self, slot: u32) -> bool {
        self.is_cyclic || (self.ops.may_be_cyclic)(&self.arena, slot)
    }

    /// Forgets all nodes but the first `len`.
    pub(super) fn truncate(&mut self, len: u32) {
        self.marks.truncate(len as usize);
        (self.ops.truncate)(&mut self.arena, len as usize);
    }

    /// At the end of an operation: forgets everything but the copies.
    pub(super) fn end(&mut self) {
        (self.ops.end)(&mut self.arena);
    }

    /// Notes that the copy at `slot` is no longer in the making.
    pub(super) fn end_making(&mut self, slot: u32) {
        (self.ops.end_making)(&mut self.arena, slot);
    }
}

#[inline]
fn downcast<H: Handle>(arena: &AnyBox) -> &Arena<H> {
    match arena.get() {
        Some(arena) => arena,
        None => unreachable!("an arena is asked for by the type that it was made for"),
    }
}

#[inline]
fn downcast_mut<H: Handle>(arena: &mut AnyBox) -> &mut Arena<H> {
    match arena.get_mut() {
        Some(arena) => arena,
        None => unreachable!("an arena is asked for by the type that it was made for"),
    }
}
