//! The graphs of `petgraph`.
use crate::{same, same_alone};
use freshtwin::DeepClone;
use petgraph::graph::{DiGraph, UnGraph};
use petgraph::graphmap::DiGraphMap;
use petgraph::stable_graph::StableDiGraph;
use std::rc::Rc;

#[test]
fn of_plain_data() {
    let graph = DiGraph::<u8, (), u8>::from_edges([(0, 1), (1, 2), (2, 0), (0, 2)]);
    same(graph.clone(), DiGraph::default());
    same_alone(UnGraph::<String, f32>::default());
    same_alone(graph.node_indices().next().unwrap());
    same_alone(graph.edge_indices().next().unwrap());
    same_alone(petgraph::Direction::Incoming);
}

#[test]
fn of_shared_nodes() {
    let shared = Rc::new(1);
    let mut graph = DiGraph::new();
    let [a, b] = [graph.add_node(shared.clone()), graph.add_node(shared)];
    graph.add_edge(a, b, vec![graph[a].clone()]);
    let copy = graph.deep_clone();
    assert!(Rc::ptr_eq(&copy[a], &copy[b]) && !Rc::ptr_eq(&copy[a], &graph[a]));
    assert!(Rc::ptr_eq(&copy[copy.find_edge(a, b).unwrap()][0], &copy[a]));
    assert_eq!((Rc::strong_count(&copy[a]), Rc::strong_count(&graph[a])), (3, 3));
}

#[test]
fn with_holes() {
    let shared = Rc::new(1);
    let mut graph = StableDiGraph::<_, _>::new();
    let [a, b, c] = [(); 3].map(|()| graph.add_node(shared.clone()));
    graph.add_edge(a, c, shared);
    graph.remove_node(b);
    let copy = graph.deep_clone();
    assert_eq!(copy.node_indices().collect::<Vec<_>>(), [a, c]);
    assert!(Rc::ptr_eq(&copy[a], &copy[c]) && !Rc::ptr_eq(&copy[a], &graph[a]));
    assert_eq!((Rc::strong_count(&copy[a]), Rc::strong_count(&graph[a])), (3, 3));
}

#[test]
fn by_their_nodes() {
    let shared = Rc::new(1);
    let mut graph = DiGraphMap::<u8, Rc<u8>>::new();
    for (from, to) in [(1, 2), (1, 3), (1, 4)] {
        graph.add_edge(from, to, shared.clone());
    }
    graph.remove_edge(1, 2);
    graph.add_edge(1, 2, shared);
    let copy = graph.deep_clone();
    assert_eq!(copy.neighbors(1).collect::<Vec<_>>(), graph.neighbors(1).collect::<Vec<_>>());
    assert!(Rc::ptr_eq(&copy[(1, 2)], &copy[(1, 3)]) && !Rc::ptr_eq(&copy[(1, 2)], &graph[(1, 2)]));
    assert_eq!((Rc::strong_count(&copy[(1, 2)]), Rc::strong_count(&graph[(1, 2)])), (3, 3));
}
