//! Time over size: `near` edges lead to vertices that were made shortly before, `far` ones to any.

use std::collections::HashMap;
use std::rc::Rc;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use freshtwin_benches::graphs::{DEGREE, Vertex, graph};

const EDGES: [usize; 4] = [10_000, 100_000, 1_000_000, 10_000_000];

#[divan::bench(args = EDGES, sample_count = 5, sample_size = 1)]
fn near(bencher: Bencher<'_, '_>, edges: usize) {
    let source = graph(edges, 100);
    let bencher = bencher.counter(ItemsCount::new(edges / DEGREE));
    bencher.bench_local(|| freshtwin::DeepClone::deep_clone(black_box(&source)));
}

#[divan::bench(args = EDGES, sample_count = 5, sample_size = 1)]
fn far(bencher: Bencher<'_, '_>, edges: usize) {
    let source = graph(edges, usize::MAX);
    let bencher = bencher.counter(ItemsCount::new(edges / DEGREE));
    bencher.bench_local(|| freshtwin::DeepClone::deep_clone(black_box(&source)));
}

/// By hand with a map from addresses: what the same growth does to a memo that is not ours.
#[divan::bench(args = EDGES, sample_count = 5, sample_size = 1)]
fn near_by_hand(bencher: Bencher<'_, '_>, edges: usize) {
    let source = graph(edges, 100);
    let bencher = bencher.counter(ItemsCount::new(edges / DEGREE));
    bencher.bench_local(|| by_hand(black_box(&source)));
}

/// As [`near_by_hand`].
#[divan::bench(args = EDGES, sample_count = 5, sample_size = 1)]
fn far_by_hand(bencher: Bencher<'_, '_>, edges: usize) {
    let source = graph(edges, usize::MAX);
    let bencher = bencher.counter(ItemsCount::new(edges / DEGREE));
    bencher.bench_local(|| by_hand(black_box(&source)));
}

/// It knows that children come before parents, and that all vertices are in the list.
fn by_hand(source: &[Rc<Vertex>]) -> Vec<Rc<Vertex>> {
    let mut copies: HashMap<*const Vertex, Rc<Vertex>> = HashMap::new();
    let mut copy = |vertex: &Rc<Vertex>| {
        let edges = vertex.edges.iter().map(|edge| Rc::clone(&copies[&Rc::as_ptr(edge)])).collect();
        let copy = Rc::new(Vertex { value: vertex.value, edges });
        copies.insert(Rc::as_ptr(vertex), Rc::clone(&copy));
        copy
    };
    source.iter().map(&mut copy).collect()
}
