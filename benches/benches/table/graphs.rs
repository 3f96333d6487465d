//! Data with shared pointers, against duplication by someone who knows its shape.

use std::rc::Weak;

use divan::{Bencher, black_box};
use freshtwin_benches::graphs;

/// How many objects the wide rows have.
const OBJECTS: usize = 100_000;

/// One module for each row: the source, and its duplication by hand.
macro_rules! rows {
    ($($row:ident: $source:expr, |$borrowed:ident| $by_hand:expr;)*) => {$(
        mod $row {
            use super::*;

            #[divan::bench]
            fn freshtwin(bencher: Bencher<'_, '_>) {
                let source = $source;
                bencher.bench_local(|| freshtwin::DeepClone::deep_clone(black_box(&source)));
            }
            #[divan::bench]
            fn by_hand(bencher: Bencher<'_, '_>) {
                let source = $source;
                bencher.bench_local(|| {
                    let $borrowed = black_box(&source);
                    $by_hand
                });
            }
            #[divan::bench]
            fn deepclone(bencher: Bencher<'_, '_>) {
                let source = $source;
                bencher.bench_local(|| deepclone::DeepClone::deep_clone(black_box(&source)));
            }
        }
    )*};
}

rows! {
    unshared: graphs::unshared(OBJECTS), |source| graphs::unshared_by_hand(source);
    pairs: graphs::pairs(OBJECTS), |source| graphs::pairs_by_hand(source);
    cell_pairs: graphs::cell_pairs(OBJECTS), |source| graphs::pairs_by_hand(source);
    chain: graphs::chain(256), |source| graphs::chain_by_hand(source);
    dag: graphs::dag(16, 64), |source| graphs::dag_by_hand(source);
    parent_linked: graphs::parent_linked(OBJECTS), |source| graphs::parent_linked_by_hand(source, Weak::new());
    parent_linked_far: graphs::parent_linked_far(OBJECTS), |source| graphs::parent_linked_by_hand(source, Weak::new());
}

/// Where sharing is lost but nothing else: a serde round trip makes an object for each handle.
mod serde {
    use super::*;

    #[divan::bench]
    fn unshared(bencher: Bencher<'_, '_>) {
        let source = graphs::unshared(OBJECTS);
        bencher.bench_local(|| -> Vec<std::rc::Rc<graphs::Item>> { round_trip(black_box(&source)) });
    }

    #[divan::bench]
    fn chain(bencher: Bencher<'_, '_>) {
        let source = graphs::chain(256);
        bencher.bench_local(|| round_trip(black_box(&source)));
    }

    fn round_trip<T: ::serde::Serialize + ::serde::de::DeserializeOwned>(source: &T) -> T {
        let bytes = postcard::to_stdvec(source).expect("the data can be written");
        postcard::from_bytes(&bytes).expect("it can be read again")
    }
}
