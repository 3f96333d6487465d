//! Finds nodes by the addresses of their objects, and what is known about each.

use super::{
    Graph, Mark, NodeRef,
    any_arena::{AnyArena, Ops},
    arena::Arena,
    handle::{Content, Handle, MakeCyclic},
    table::index_of,
};

impl Graph {
    /// The arena that was asked for last, if its handles are `H`s.
    #[inline]
    pub(super) fn recent_arena<H: Handle>(&mut self) -> Option<&mut AnyArena> {
        self.arenas.get_mut(self.recent).filter(|arena| arena.is_of::<H>())
    }

    /// The same, as the typed arena.
    #[inline]
    pub(super) fn recent_if<H: Handle>(&mut self) -> Option<&mut Arena<H>> {
        self.arenas.get_mut(self.recent)?.if_of()
    }

    #[inline]
    pub(super) fn arena_index<H: Handle>(&mut self) -> Option<usize> {
        if self.arenas.get(self.recent).is_some_and(AnyArena::is_of::<H>) {
            return Some(self.recent);
        }
        self.other_arena::<H>()
    }

    #[inline(never)]
    pub(super) fn other_arena<H: Handle>(&mut self) -> Option<usize> {
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
        let arena = arena.of_mut::<H>();
        arena.nodes[node.slot as usize].copy = Some(copy);
        // What is copied next most often leads to this node.
        arena.recent = node.slot;
    }

    #[inline]
    pub(super) fn any_arena<H: Handle, C: Content<H>>(&mut self) -> &mut AnyArena {
        let index = self.find_or_add_arena::<H, C>();
        &mut self.arenas[index]
    }

    /// Notes how to make the object at `address` with a `Weak` to it beforehand, if it is met as an array.
    pub(crate) fn note_array<H: Handle, C: Content<H>>(&mut self, address: usize) {
        let Some(make_cyclic) = C::MAKE_CYCLIC else { return };
        self.any_arena::<H, C>().of_mut::<H>().arrays.insert_if_new(address, make_cyclic);
    }

    /// How to make the object at `address` with a `Weak` to it beforehand, if it was met as an array.
    pub(super) fn array<H: Handle>(&self, node: NodeRef, address: usize) -> Option<MakeCyclic<H>> {
        self.arena::<H>(node).arrays.get(address)
    }

    #[inline]
    pub(super) fn find_or_add_arena<H: Handle, C: Content<H>>(&mut self) -> usize {
        self.arena_index::<H>().unwrap_or_else(|| self.add_arena::<H, C>())
    }

    #[cold]
    pub(super) fn add_arena<H: Handle, C: Content<H>>(&mut self) -> usize {
        self.arenas.push(AnyArena::new::<H, C>());
        self.arenas.len() - 1
    }

    #[inline]
    pub(super) fn arena<H: Handle>(&self, node: NodeRef) -> &Arena<H> {
        self.arenas[node.arena as usize].of()
    }

    #[inline]
    pub(super) fn arena_mut<H: Handle>(&mut self, node: NodeRef) -> &mut Arena<H> {
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
        match arena.in_making.last() {
            Some(making) if making.address == address => Some(making.weak.clone()),
            _ => {
                arena.near(address)?;
                arena.weak_copy(arena.recent)
            }
        }
    }

    pub(crate) fn weak_copy<H: Handle>(&self, node: NodeRef) -> Option<H::Weak> {
        self.arena::<H>(node).weak_copy(node.slot)
    }

    #[inline]
    pub(super) fn source<H: Handle>(&self, node: NodeRef) -> H {
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

    /// Leaves all nodes of its type to the work list from now on.
    pub(crate) fn visits_later(&mut self, node: NodeRef) {
        self.arenas[node.arena as usize].visits_now = false;
    }

    #[inline]
    pub(super) fn weak_address(&self, node: NodeRef) -> Option<usize> {
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
    pub(super) fn path_from(&self, node: NodeRef) -> impl Iterator<Item = &'static str> {
        let from = self.making.iter().rposition(|making| *making == node).unwrap_or_default();
        self.making[from..].iter().map(|node| self.type_name(*node))
    }

    /// Whether nodes are in the making. A survey that begins now is one inside of that work.
    #[inline]
    pub(crate) fn is_making(&self) -> bool {
        !self.making.is_empty()
    }
}
