//! A snapshot after every round of a game: what one more of them costs.

use std::cell::RefCell;

use divan::{Bencher, black_box};
use freshtwin::DeepClone;
use freshtwin_benches::world::World;

/// Plays a round outside of the measured time, then measures `copy` of the state.
fn snapshots(bencher: Bencher<'_, '_>, copy: impl Fn(&mut World, &World)) {
    let world = RefCell::new(World::new());
    let snapshot = RefCell::new(World::new());
    bencher.with_inputs(|| world.borrow_mut().play()).bench_local_values(|()| {
        copy(&mut snapshot.borrow_mut(), black_box(&world.borrow()));
    });
}

#[divan::bench]
fn clone(bencher: Bencher<'_, '_>) {
    snapshots(bencher, |snapshot, world| *snapshot = world.clone());
}

#[divan::bench]
fn clone_from(bencher: Bencher<'_, '_>) {
    snapshots(bencher, |snapshot, world| snapshot.clone_from(world));
}

#[divan::bench]
fn freshtwin(bencher: Bencher<'_, '_>) {
    snapshots(bencher, |snapshot, world| *snapshot = world.deep_clone());
}

#[divan::bench]
fn freshtwin_from(bencher: Bencher<'_, '_>) {
    snapshots(bencher, |snapshot, world| snapshot.deep_clone_from(world));
}

#[divan::bench]
fn deepclone(bencher: Bencher<'_, '_>) {
    snapshots(bencher, |snapshot, world| *snapshot = deepclone::DeepClone::deep_clone(world));
}

#[divan::bench]
fn serde(bencher: Bencher<'_, '_>) {
    snapshots(bencher, |snapshot, world| {
        let bytes = postcard::to_stdvec(world).expect("the data can be written");
        *snapshot = postcard::from_bytes(&bytes).expect("it can be read again");
    });
}
