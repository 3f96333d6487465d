//! A twin against the same thing by hand.

use divan::{Bencher, black_box};
use freshtwin_benches::session::Session;

#[divan::bench]
fn by_hand(bencher: Bencher<'_, '_>) {
    let session = Session::new();
    bencher.bench_local(|| black_box(&session).twin_by_hand());
}

#[divan::bench]
fn freshtwin(bencher: Bencher<'_, '_>) {
    let session = Session::new();
    bencher.bench_local(|| black_box(&session).twin());
}
