//! What one operation knows of the shared nodes in its value.
//!
//! A *node* is an object behind `Rc` or `Arc` that more than one handle can lead to. A [`survey`](crate::Surveyor)
//! finds the nodes before anything is copied and puts them in an order in which each one's strong edges lead
//! backwards; [`build`] makes the copies in that order; then the value itself is cloned, and finds each copy here.

pub(crate) mod arena;
pub(crate) mod build;
mod dangling;
mod deferred_parts;
mod failure;
pub(crate) mod handle;
pub(crate) mod leaf;
mod makers;
pub(crate) mod plan;
pub(crate) mod pointer;
pub(crate) mod table;
mod waiting;

use alloc::{boxed::Box, collections::BTreeMap, vec::Vec};
use core::sync::atomic::{AtomicUsize, Ordering};

use arena::{AnyArena, Arena, Ops};
use dangling::Locks;
use handle::{Content, Handle, MakeCyclic};
use table::{AddressMap, index_of};

pub(crate) use deferred_parts::DeferredParts;
pub(crate) use failure::{Broken, Snapshot};
use waiting::Patch;
pub(crate) use waiting::{EMPTIED, FILLED, MAX_COUNT, ONCE, PREPARED, Pass, SET};

use crate::engine::{erased::Parcel, impls::keyed::Order};

/// A node of any type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct NodeRef {
    arena: u32,
    slot: u32,
}

/// How far a node has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Mark {
    Met,
    Visiting,
    Surveyed,
    /// There is a `Weak` to its copy; what has to be built before its content is on its way.
    Waiting,
    Building,
    Built,
}

pub(crate) struct Graph {
    /// No two graphs have the same.
    pub(crate) serial: u64,
    arenas: Vec<AnyArena>,
    /// The arena that was asked for last: most values share objects of one or two types.
    recent: usize,
    /// Cells that were left empty until the nodes in them are built, by address (they sit in pinned sources).
    pub(crate) deferred_cells: AddressMap,
    /// By the address of a map in a source whose copy has such cells in it: which entries belong together.
    pub(crate) orders: BTreeMap<usize, Order>,
    /// How many of them are to be filled, and how many to be prepared or set at once.
    pub(crate) unfilled: u32,
    pub(crate) unset: u32,
    /// By the address of a cell that is set once: its content.
    pub(crate) prepared: BTreeMap<usize, Parcel>,
    /// How many empty parts were filled.
    pub(crate) filled: u64,
    pub(crate) pass: Pass,
    /// How many of them are left when those of the node at work are done.
    pub(crate) left: u32,
    /// The nodes that own such cells.
    pub(crate) patches: Vec<Patch>,
    /// The node whose content is being copied, where cells in it could be filled in later.
    pub(crate) current: Option<NodeRef>,
    /// The nodes in the making inside each other.
    making: Vec<NodeRef>,
    /// Targets of `Weak`s that dangle in the copy since their owners were not met.
    dangled: AddressMap,
    /// What was seen in locks, if there are any.
    locks: Option<Box<Locks>>,
    /// Whether any cell may have to be left empty at first, because of a strong edge in it.
    pub(crate) defers: bool,
    /// The same, because of a `Weak`.
    pub(crate) defers_weaks: bool,
    /// While the content of a cell is copied that could be filled in later: how many `Weak`s in it have to be.
    pub(crate) missed: Option<u32>,
    /// What of it has to be because of strong edges.
    pub(crate) deferred_parts: DeferredParts,
    /// Memory for the next such list.
    pub(crate) spare: Vec<usize>,
}

impl Default for Graph {
    fn default() -> Self {
        static LAST: AtomicUsize = AtomicUsize::new(0);
        Self {
            serial: LAST.fetch_add(1, Ordering::Relaxed) as u64 + 1,
            arenas: Vec::new(),
            recent: 0,
            deferred_cells: AddressMap::default(),
            unfilled: 0,
            unset: 0,
            prepared: BTreeMap::new(),
            orders: BTreeMap::new(),
            filled: 0,
            pass: Pass::Fill,
            left: 0,
            patches: Vec::new(),
            current: None,
            making: Vec::new(),
            dangled: AddressMap::default(),
            locks: None,
            defers: false,
            defers_weaks: false,
            missed: None,
            deferred_parts: DeferredParts::default(),
            spare: Vec::new(),
        }
    }
}

impl Graph {
    /// The arena that was asked for last, if its handles are `H`s.
    #[inline]
    fn recent_arena<H: Handle>(&mut self) -> Option<&mut AnyArena> {
        self.arenas.get_mut(self.recent).filter(|arena| arena.is_of::<H>())
    }

    #[inline]
    fn arena_index<H: Handle>(&mut self) -> Option<usize> {
        if self.arenas.get(self.recent).is_some_and(AnyArena::is_of::<H>) {
            return Some(self.recent);
        }
        self.other_arena::<H>()
    }

    #[inline(never)]
    fn other_arena<H: Handle>(&mut self) -> Option<usize> {
        self.recent = self.arenas.iter().position(AnyArena::is_of::<H>)?;
        Some(self.recent)
    }

    #[inline]
    pub(crate) fn find<H: Handle>(&mut self, address: usize) -> Option<NodeRef> {
        let index = self.arena_index::<H>()?;
        let slot = self.arenas[index].of_mut::<H>().find(address)?;
        Some(NodeRef { arena: index_of(index), slot })
    }

    /// The copy of the object at `address`, if there is one, and its node is the one that was asked for last or the one
    /// after that.
    #[inline]
    pub(crate) fn copy_near<H: Handle>(&mut self, address: usize) -> Option<H> {
        self.recent_arena::<H>()?.of_mut::<H>().near(address)?.copy.clone()
    }

    /// The copy of the object at `address`, or its node where there is no copy yet.
    #[inline]
    pub(crate) fn find_copy<H: Handle>(&mut self, address: usize) -> Option<Result<H, NodeRef>> {
        let index = self.arena_index::<H>()?;
        let arena = self.arenas[index].of_mut::<H>();
        let slot = arena.find(address)?;
        Some(match &arena.nodes[slot as usize].copy {
            Some(copy) => Ok(copy.clone()),
            None => Err(NodeRef { arena: index_of(index), slot }),
        })
    }

    /// The node of `source`, and how far it has come.
    #[inline]
    pub(crate) fn meet<H: Handle, C: Content<H>>(&mut self, source: &H) -> (NodeRef, Mark) {
        let index = self.find_or_add_arena::<H, C>();
        let arena = &mut self.arenas[index];
        let slot = arena.find_or_add(source);
        (NodeRef { arena: index_of(index), slot }, arena.marks[slot as usize])
    }

    #[inline]
    pub(crate) fn set_copy<H: Handle>(&mut self, node: NodeRef, copy: H) {
        let arena = &mut self.arenas[node.arena as usize];
        arena.marks[node.slot as usize] = Mark::Built;
        arena.of_mut::<H>().nodes[node.slot as usize].copy = Some(copy);
    }

    #[inline]
    fn any_arena<H: Handle, C: Content<H>>(&mut self) -> &mut AnyArena {
        let index = self.find_or_add_arena::<H, C>();
        &mut self.arenas[index]
    }

    /// Notes what is known of the object at `address` by the type of a handle on it.
    pub(crate) fn note_array<H: Handle, C: Content<H>>(&mut self, address: usize) {
        let Some(make_cyclic) = C::MAKE_CYCLIC else { return };
        self.any_arena::<H, C>().of_mut::<H>().arrays.insert_if_new(address, make_cyclic);
    }

    /// How to make the object at `address` with a `Weak` to it beforehand, if it was met as an array.
    fn array<H: Handle>(&self, node: NodeRef, address: usize) -> Option<MakeCyclic<H>> {
        self.arena::<H>(node).arrays.get(address)
    }

    #[inline]
    fn find_or_add_arena<H: Handle, C: Content<H>>(&mut self) -> usize {
        self.arena_index::<H>().unwrap_or_else(|| self.add_arena::<H, C>())
    }

    #[cold]
    fn add_arena<H: Handle, C: Content<H>>(&mut self) -> usize {
        self.arenas.push(AnyArena::new::<H, C>());
        self.arenas.len() - 1
    }

    #[inline]
    fn arena<H: Handle>(&self, node: NodeRef) -> &Arena<H> {
        self.arenas[node.arena as usize].of()
    }

    #[inline]
    fn arena_mut<H: Handle>(&mut self, node: NodeRef) -> &mut Arena<H> {
        self.arenas[node.arena as usize].of_mut()
    }

    #[inline]
    pub(crate) fn copy<H: Handle>(&self, node: NodeRef) -> Option<&H> {
        self.arena::<H>(node).nodes[node.slot as usize].copy.as_ref()
    }

    /// A `Weak` to the copy of the object at `address`, if there is one, and its node is near, as for `copy_near`.
    #[inline]
    pub(crate) fn weak_near<H: Handle>(&mut self, address: usize) -> Option<H::Weak> {
        let arena = self.recent_arena::<H>()?.of_mut::<H>();
        arena.near(address)?;
        arena.weak_copy(arena.recent)
    }

    pub(crate) fn weak_copy<H: Handle>(&self, node: NodeRef) -> Option<H::Weak> {
        self.arena::<H>(node).weak_copy(node.slot)
    }

    #[inline]
    fn source<H: Handle>(&self, node: NodeRef) -> H {
        self.arena::<H>(node).nodes[node.slot as usize].source.clone()
    }

    #[inline]
    pub(crate) fn ops(&self, node: NodeRef) -> Ops {
        self.arenas[node.arena as usize].ops
    }

    #[inline]
    pub(crate) fn mark(&self, node: NodeRef) -> Mark {
        self.arenas[node.arena as usize].marks[node.slot as usize]
    }

    #[inline]
    pub(crate) fn set_mark(&mut self, node: NodeRef, mark: Mark) {
        self.arenas[node.arena as usize].marks[node.slot as usize] = mark;
    }

    /// Whether it is worth a try to visit `node` where it is met.
    #[inline]
    pub(crate) fn visits_now(&self, node: NodeRef) -> bool {
        self.arenas[node.arena as usize].visits_now
    }

    /// Nodes of its type are visited by the work list from now on.
    pub(crate) fn visits_later(&mut self, node: NodeRef) {
        self.arenas[node.arena as usize].visits_now = false;
    }

    #[inline]
    fn weak_address(&self, node: NodeRef) -> Option<usize> {
        self.arenas[node.arena as usize].weak_address(node.slot)
    }

    /// Whether there can be a `Weak` to the copy before that is made.
    #[inline]
    pub(crate) fn may_be_cyclic(&self, node: NodeRef) -> bool {
        self.arenas[node.arena as usize].may_be_cyclic(node.slot)
    }

    pub(crate) fn type_name(&self, node: NodeRef) -> &'static str {
        (self.ops(node).type_name)()
    }

    /// The types of the nodes in the making, from `node` to the innermost one.
    fn path_from(&self, node: NodeRef) -> impl Iterator<Item = &'static str> {
        let from = self.making.iter().rposition(|making| *making == node).unwrap_or_default();
        self.making[from..].iter().map(|node| self.type_name(*node))
    }

    /// Whether a survey now is one inside of another operation's work.
    #[inline]
    pub(crate) fn is_making(&self) -> bool {
        !self.making.is_empty()
    }
}
