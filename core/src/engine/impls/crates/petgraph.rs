//! Graphs keep their indices and the order of their edges, holes included.

use core::hash::BuildHasher;

use petgraph08::graph::{EdgeIndex, Graph, IndexType, NodeIndex};
use petgraph08::graphmap::{GraphMap, NodeTrait};
use petgraph08::stable_graph::StableGraph;
use petgraph08::{Direction, EdgeType};

use crate::engine::depth::{grown, grown_unless_plain};
use crate::engine::impls::lift::{Lifted, clone_or, lift};
use crate::engine::{Dispatch, LEVELS};
use crate::{Cloner, DeepClone, Surveyor};

plain!(Direction, {Ix: IndexType} NodeIndex<Ix>, {Ix: IndexType} EdgeIndex<Ix>);

macro_rules! graph {
    ($Graph:ident) => {
        impl<N: DeepClone, E: DeepClone, Ty: EdgeType, Ix: IndexType> DeepClone for $Graph<N, E, Ty, Ix> {
            #[inline]
            fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
                begin!(self, cloner);
                clone_or(self, |this| {
                    let cloner = core::cell::RefCell::new(cloner);
                    grown_unless_plain::<Self, _>(|| {
                        this.map(
                            |_, node| node.deep_clone_in(&mut cloner.borrow_mut()),
                            |_, edge| edge.deep_clone_in(&mut cloner.borrow_mut()),
                        )
                    })
                })
            }
            #[inline]
            fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                surveyor.deferrable(self, |surveyor| {
                    if Self::__freshtwin_plain(LEVELS) {
                        return;
                    }
                    grown(|| {
                        for (node, copy) in self.node_weights().zip(copy.node_weights()) {
                            node.__freshtwin_survey_part(copy, surveyor);
                        }
                        for (edge, copy) in self.edge_weights().zip(copy.edge_weights()) {
                            edge.__freshtwin_survey_part(copy, surveyor);
                        }
                    });
                });
            }
            const FILLS_IN: bool = true;
            #[inline]
            fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
                cloner.fill_deferrable(self, copy, |this| this.node_count() == 0, |copy, cloner| {
                    grown(|| {
                        for (node, copy) in self.node_weights().zip(copy.node_weights_mut()) {
                            node.fill_in(copy, cloner);
                        }
                        for (edge, copy) in self.edge_weights().zip(copy.edge_weights_mut()) {
                            edge.fill_in(copy, cloner);
                        }
                    });
                });
            }
            #[inline]
            fn __freshtwin_plain(levels: u32) -> bool {
                levels > 0 && N::__freshtwin_plain(levels - 1) && E::__freshtwin_plain(levels - 1)
            }
            #[inline]
            fn __freshtwin_empty_form(&self) -> Option<Self> {
                Some(Self::with_capacity(0, 0))
            }
            #[inline]
            fn __freshtwin_dispatch<D: Dispatch<Self>>(dispatch: D) -> D::Out {
                N::__freshtwin_dispatch(Lifted::<Self, (), D>::new(dispatch, false))
            }
        }
        lift!([N E] {Ty: EdgeType, Ix: IndexType} $Graph<N, E, Ty, Ix>);
    };
}

graph!(Graph);
graph!(StableGraph);

/// The nodes are `Copy`. The edges have to be `Clone`, since only the graph's own `Clone` keeps the order of each
/// node's neighbours; then each cloned edge is replaced by a deep clone.
impl<N, E, Ty, S> DeepClone for GraphMap<N, E, Ty, S>
where
    N: NodeTrait + DeepClone,
    E: DeepClone + Clone,
    Ty: EdgeType + Clone,
    S: BuildHasher + Clone,
{
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        let mut copy = self.clone();
        for ((_, _, edge), (_, _, source)) in copy.all_edges_mut().zip(self.all_edges()) {
            *edge = source.deep_clone_in(cloner);
        }
        copy
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        for ((_, _, edge), (_, _, copy)) in self.all_edges().zip(copy.all_edges()) {
            edge.__freshtwin_survey_part(copy, surveyor);
        }
    }
    const FILLS_IN: bool = true;
    #[inline]
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        for ((_, _, edge), (_, _, copy)) in self.all_edges().zip(copy.all_edges_mut()) {
            edge.fill_in(copy, cloner);
        }
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        levels > 0 && E::__freshtwin_plain(levels - 1)
    }
}
