//! What a failed attempt leaves behind, and how it is forgotten.
//!
//! A panic can leave the engine at any point where a user's code runs, and a hook can catch it and go on. So each
//! attempt takes a snapshot first, and the first access after a failure brings the graph back to it: all nodes that
//! were met since are forgotten with their copies, and those that were in the making wait again.

use alloc::{boxed::Box, vec::Vec};

use super::{Awaited, Graph, Mark, NodeRef, Pass, Patch};

/// What a graph held at some point. The default is an empty graph.
#[derive(Default)]
pub(crate) struct Snapshot {
    pub(crate) serial: u64,
    /// How many nodes each arena had.
    nodes: Vec<u32>,
    /// How many nodes were in the making inside each other.
    making: usize,
    /// How many `Weak`s dangled.
    dangled: usize,
    /// Whether no operation was at work.
    is_outside: bool,
}

/// A graph after a failure.
pub(crate) struct Broken {
    pub(crate) graph: Box<Graph>,
    pub(crate) snapshot: Snapshot,
}

impl Broken {
    pub(crate) fn mend(self) -> Box<Graph> {
        let Self { mut graph, snapshot } = self;
        graph.go_back_to(&snapshot);
        graph
    }
}

impl Snapshot {
    fn has(&self, node: NodeRef) -> bool {
        self.nodes.get(node.arena as usize).is_some_and(|len| node.slot < *len)
    }
}

impl Graph {
    pub(crate) fn snapshot(&self, is_outside: bool) -> Snapshot {
        Snapshot {
            is_outside,
            serial: self.serial,
            nodes: self.arenas.iter().map(|arena| super::table::index_of(arena.marks.len())).collect(),
            making: self.making.len(),
            dangled: self.dangled.len(),
        }
    }

    fn go_back_to(&mut self, snapshot: &Snapshot) {
        let failed = self.making.split_off(snapshot.making.min(self.making.len()));
        self.forget_patches(|node| snapshot.has(node) && !failed.contains(&node));
        for node in failed {
            if snapshot.has(node) {
                self.arenas[node.arena as usize].end_making(node.slot);
                self.set_mark(node, Mark::Surveyed);
            }
        }
        for (address, _) in self.dangled.take_entries().into_iter().take(snapshot.dangled) {
            self.dangles(address);
        }
        for (index, arena) in self.arenas.iter_mut().enumerate() {
            arena.truncate(snapshot.nodes.get(index).copied().unwrap_or_default());
        }
        self.late.retain(|node| snapshot.has(*node));
        self.recent = 0;
        if snapshot.is_outside {
            self.end();
        }
    }

    /// Keeps only the cells in nodes for which `keeps` says so.
    fn forget_patches(&mut self, keeps: impl Fn(NodeRef) -> bool) {
        let patches = core::mem::take(&mut self.patches);
        let cells = self.deferred_cells.take();
        let ends: Vec<usize> = patches.iter().skip(1).map(|patch| patch.from).chain([cells.len()]).collect();
        (self.unfilled, self.unset) = (0, 0);
        for (patch, end) in patches.iter().zip(ends) {
            if !keeps(patch.node) {
                continue;
            }
            // All of them wait for the end now, since a node that they waited for may be forgotten.
            self.patches.push(Patch { node: patch.node, from: self.deferred_cells.len(), awaited: Awaited::All });
            for cell in &cells[patch.from..end] {
                self.deferred_cells.push(*cell);
                self.unfilled += u32::from(Pass::Fill.is_for(cell.state));
                self.unset += u32::from(Pass::Prepare.is_for(cell.state));
            }
        }
    }
}
