//! The memo for one type of handle: the sources that were met (pinned), and their copies.

use alloc::vec::Vec;

use super::{
    flat::Flat,
    handle::Handle,
    makers::Makers,
    table::{Free, Table},
};

/// How many nodes an arena has room for at first, so that values that share little need no second allocation.
const FIRST_NODES: usize = 16;

/// What lies before the content of an object behind `Rc` or `Arc`: its two counts.
pub(super) const COUNTS: usize = 2 * size_of::<usize>();

pub(super) struct Node<H> {
    /// Kept alive, so that no other object can get its address while it is a key.
    pub(super) source: H,
    pub(super) copy: Option<H>,
}

/// A copy whose content is in the making.
pub(super) struct InMaking<H: Handle> {
    /// The slot of the node, if the source is one.
    pub(super) slot: Option<u32>,
    /// The address of the source.
    pub(super) address: usize,
    pub(super) weak: H::Weak,
}

pub(super) struct Arena<H: Handle> {
    table: Table,
    /// The node that was asked for last. Objects are usually met again in the order in which they were met first.
    pub(super) recent: u32,
    pub(super) nodes: Vec<Node<H>>,
    /// `Weak`s to copies whose content is in the making.
    pub(super) in_making: Vec<InMaking<H>>,
    pub(super) arrays: Makers<H>,
    /// The memo of a flat value, which takes the place of all that.
    pub(super) flat: Flat<H>,
}

/// Tells the table the address of each node. All calls pass this one closure, since the search is compiled anew for
/// each.
fn addresses<H: Handle>(nodes: &[Node<H>]) -> impl Fn(u32) -> usize {
    |index| nodes[index as usize].source.address()
}

impl<H: Handle> Default for Arena<H> {
    fn default() -> Self {
        Self {
            table: Table::default(),
            recent: 0,
            nodes: Vec::new(),
            in_making: Vec::new(),
            arrays: Makers::default(),
            flat: Flat::default(),
        }
    }
}

impl<H: Handle> Arena<H> {
    #[inline]
    pub(super) fn find(&mut self, address: usize) -> Option<u32> {
        if self.near(address).is_none() {
            self.recent = self.table.find(address, addresses(&self.nodes))?;
        }
        Some(self.recent)
    }

    /// The node at `address`, if it is the recent one, or the one after it, which then becomes the recent one.
    #[inline]
    pub(super) fn near(&mut self, address: usize) -> Option<&Node<H>> {
        match self.nodes.get(self.recent as usize..)? {
            [recent, ..] if recent.source.address() == address => Some(recent),
            [_, next, ..] if next.source.address() == address => {
                self.recent += 1;
                Some(next)
            }
            _ => None,
        }
    }

    /// The node of `source`, or where in the table it would be.
    #[inline]
    pub(super) fn find_or_free(&mut self, source: &H) -> Result<u32, Free> {
        let Self { table, nodes, .. } = self;
        table.find_or_free(source.address(), addresses(nodes))
    }

    /// Adds a node, which becomes the recent one.
    #[inline]
    pub(super) fn add(&mut self, free: &Free, node: Node<H>) {
        self.recent = self.table.add(free);
        if self.nodes.len() == self.nodes.capacity() {
            self.grow();
        }
        self.nodes.push(node);
    }

    /// Grows by a quarter: a list that doubles is up to half empty, and this one is most of what a clone needs besides
    /// the copy.
    #[cold]
    fn grow(&mut self) {
        self.nodes.reserve_exact(self.nodes.len() / 4 + FIRST_NODES);
    }

    /// Takes memory for `count` nodes, `first` and others like it.
    pub(super) fn begin(&mut self, first: &H, count: usize) {
        self.table = Table::of_size(size_of_val(first.target()) + COUNTS);
        if count > 0 {
            self.nodes.reserve_exact(count);
            self.table.reserve(count);
        }
    }

    /// A `Weak` to the copy, finished or in the making.
    #[inline]
    pub(super) fn weak_copy(&self, slot: u32) -> Option<H::Weak> {
        match &self.nodes[slot as usize].copy {
            Some(copy) => Some(copy.downgrade()),
            None => self.weak_in_making(self.nodes[slot as usize].source.address()),
        }
    }

    /// A `Weak` to the copy of the object at `address`, if that is in the making: most often the one that began last.
    #[inline]
    pub(super) fn weak_in_making(&self, address: usize) -> Option<H::Weak> {
        self.in_making.iter().rev().find(|making| making.address == address).map(|making| making.weak.clone())
    }

    /// Notes that the copy of the object at `address` is no longer in the making.
    pub(super) fn end_making(&mut self, address: usize) {
        if let Some(at) = self.in_making.iter().rposition(|making| making.address == address) {
            self.in_making.remove(at);
        }
    }

    /// Forgets all nodes but the first `len`.
    pub(super) fn truncate(&mut self, len: usize) {
        if len >= self.nodes.len() {
            return;
        }
        self.recent = 0;
        self.in_making.retain(|making| making.slot.is_none_or(|slot| (slot as usize) < len));
        self.table.clear();
        let forgotten = self.nodes.split_off(len);
        let Self { table, nodes, .. } = self;
        for node in &*nodes {
            table.find_or_add(node.source.address(), addresses(nodes));
        }
        // Last: this runs the user's code.
        drop(forgotten);
    }
}
