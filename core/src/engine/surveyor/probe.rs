//! The walk that asks for unbuilt nodes.

use alloc::vec::Vec;

use super::{Mode, Place, Surveyor};
use crate::{Cloner, engine::graph::NodeRef};

/// What a probe finds.
#[derive(Default)]
pub(crate) struct Found {
    /// An edge leads to a node that is not built yet.
    pub(crate) unbuilt: bool,
    /// The addresses of the deferrable values on the way to such nodes: the outermost ones.
    pub(crate) parts: Vec<usize>,
    /// What such edges lead to, if that is asked for: nodes, or `None` for a `Weak` to an object that is not met yet.
    targets: Option<Vec<Option<NodeRef>>>,
}

impl<'a> Surveyor<'a> {
    /// Whether `walk` leads to nodes that are not built yet. The deferrable values on the way are put in `parts`.
    pub(crate) fn probe(cloner: &'a mut Cloner, parts: Vec<usize>, walk: &dyn Fn(&mut Surveyor<'_>)) -> Found {
        let mut surveyor = Self::new(cloner, Mode::Probe);
        surveyor.found.parts = parts;
        walk(&mut surveyor);
        surveyor.found
    }

    /// The unbuilt nodes that have to be there before `node`; and a `None` if it holds a `Weak` to what is not met yet.
    pub(crate) fn unbuilt_targets(cloner: &'a mut Cloner, node: NodeRef) -> Vec<Option<NodeRef>> {
        let mut surveyor = Self::new(cloner, Mode::Probe);
        surveyor.place = Place::Outside;
        surveyor.found.targets = Some(Vec::new());
        let survey = surveyor.graph().ops(node).survey;
        survey(&mut surveyor, node);
        surveyor.found.targets.unwrap_or_default()
    }

    /// Notes an edge to an unbuilt node, `None` if that is not known yet. It does not count in a deferrable part of a
    /// cell further in, which can wait.
    #[inline]
    pub(crate) fn found_unbuilt(&mut self, node: Option<NodeRef>) {
        if !self.place.is_deferrable() {
            self.found.unbuilt = true;
            self.found.targets.iter_mut().for_each(|targets| targets.extend(node.map(Some)));
        }
    }

    /// Notes a `Weak` to an object that is alive, and not met yet.
    pub(crate) fn found_unmet(&mut self) {
        if !self.place.is_deferrable() {
            self.found.targets.iter_mut().for_each(|targets| targets.push(None));
        }
    }
}
