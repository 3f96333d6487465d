//! What is allocated, by count and by size: `cargo bench -p freshtwin-benches --features divan --bench memory`.

use std::cell::RefCell;

use divan::{AllocProfiler, Bencher, black_box};
use freshtwin::DeepClone;
use freshtwin_benches::{graphs, session::Session, world::World};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

/// How many shared objects there are.
const OBJECTS: usize = 100_000;

fn main() {
    divan::main();
}

/// The peak beyond that of the duplication by hand is the memo's and the work list's.
#[divan::bench_group(sample_count = 3, sample_size = 1)]
mod memo {
    use super::*;

    #[divan::bench]
    fn pairs_by_hand(bencher: Bencher<'_, '_>) {
        let source = graphs::pairs(OBJECTS);
        bencher.bench_local(|| graphs::pairs_by_hand(black_box(&source)));
    }

    #[divan::bench]
    fn pairs(bencher: Bencher<'_, '_>) {
        let source = graphs::pairs(OBJECTS);
        bencher.bench_local(|| black_box(&source).deep_clone());
    }

    #[divan::bench]
    fn pairs_deepclone(bencher: Bencher<'_, '_>) {
        let source = graphs::pairs(OBJECTS);
        bencher.bench_local(|| deepclone::DeepClone::deep_clone(black_box(&source)));
    }

    #[divan::bench]
    fn cell_pairs(bencher: Bencher<'_, '_>) {
        let source = graphs::cell_pairs(OBJECTS);
        bencher.bench_local(|| black_box(&source).deep_clone());
    }
}

/// One more snapshot of a game, into the one before.
#[divan::bench_group(sample_count = 10, sample_size = 1)]
mod snapshot {
    use super::*;

    fn snapshots(bencher: Bencher<'_, '_>, copy: impl Fn(&mut World, &World)) {
        let world = RefCell::new(World::new());
        let snapshot = RefCell::new(world.borrow().deep_clone());
        bencher.with_inputs(|| world.borrow_mut().play()).bench_local_values(|()| {
            copy(&mut snapshot.borrow_mut(), black_box(&world.borrow()));
        });
    }

    #[divan::bench]
    fn clone(bencher: Bencher<'_, '_>) {
        snapshots(bencher, |snapshot, world| *snapshot = world.clone());
    }

    #[divan::bench]
    fn freshtwin_from(bencher: Bencher<'_, '_>) {
        snapshots(bencher, |snapshot, world| snapshot.deep_clone_from(world));
    }
}

/// `build` moves what the builder holds.
#[divan::bench_group(sample_count = 10, sample_size = 1)]
mod builder {
    use super::*;

    #[divan::bench]
    fn build(bencher: Bencher<'_, '_>) {
        let session = Session::new();
        bencher.with_inputs(|| session.to_builder()).bench_local_values(|builder| builder.build());
    }
}
