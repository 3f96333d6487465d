//! Questions about types of other crates: [`PartIsData`](super::PartIsData) for each crate, with a text that names its
//! feature.

/// Makes two traits for each crate: `$needs` for types that are data with its feature, and `$around` for types that may
/// contain a part that is not data, as `IndexMap<Key, Row>` may contain a `Row`. With the feature, `$around` holds for
/// all types, so that the error is about that part.
///
/// The note is given `always`, since the type may come from another version of the crate, or only `without_it`, where
/// the feature has no version.
macro_rules! features {
    (always: $($needs:ident $around:ident $note:literal: $($feature:literal)*;)*) => {$(
        features! { @one $needs $note: [all()] [any()] }
        features! { @one $around $note: [all()] [any($(feature = $feature),*)] }
    )*};
    (without_it: $($needs:ident $around:ident $note:literal: $feature:literal;)*) => {$(
        features! { @one $needs $note: [not(feature = $feature)] [any()] }
        features! { @one $around $note: [not(feature = $feature)] [feature = $feature] }
    )*};
    (@one $name:ident $note:literal: [$($says:tt)*] [$($let_through:tt)*]) => {
        #[diagnostic::on_unimplemented(
            message = "`{Self}` is not data that can be deep-cloned",
            label = "no deep clone for this"
        )]
        #[cfg_attr($($says)*, diagnostic::on_unimplemented(note = $note))]
        #[diagnostic::on_unimplemented(
            note = "a type of your own of this name: `#[derive(DeepClone)]`",
            note = "a type that is data and `Clone`: mark the field `#[deep_clone(clone)]`, or hold a `freshtwin::ByClone` of it",
            note = "a live resource: `#[resource(open = EXPR)]`; a handle that both may use: `#[deep_clone(share)]`"
        )]
        #[allow(non_camel_case_types, reason = "stands in an error for the crate")]
        #[doc(hidden)]
        pub trait $name<As, Whole: ?Sized = Self> {
            /// The answer, which is `As`.
            type Kind;
        }

        #[cfg($($let_through)*)]
        impl<Part_: ?Sized, Whole: ?Sized> $name<$crate::refused::KindIsData, Whole> for Part_ {
            type Kind = $crate::refused::KindIsData;
        }

        #[cfg(not($($let_through)*))]
        impl<Part_: ?Sized, Whole: $crate::DeepClone> $name<$crate::refused::KindIsData, Whole> for Part_ {
            type Kind = $crate::refused::KindIsData;
        }

        #[cfg(not($($let_through)*))]
        impl<Part_: ?Sized + $crate::refused::kind::IsRefused, Whole: ?Sized> $name<$crate::refused::KindIsRefused, Whole> for Part_ {
            type Kind = $crate::refused::KindIsRefused;
        }
    };
}

features! { always:
    needs_ahash around_ahash "the types of version 0.8 of crate `ahash` are data with `features = [\"ahash\"]` for `freshtwin` in Cargo.toml": "ahash08";
    needs_arrayvec around_arrayvec "the types of version 0.7 of crate `arrayvec` are data with `features = [\"arrayvec\"]` for `freshtwin` in Cargo.toml": "arrayvec07";
    needs_bigdecimal around_bigdecimal "the types of version 0.4 of crate `bigdecimal` are data with `features = [\"bigdecimal\"]` for `freshtwin` in Cargo.toml": "bigdecimal04";
    needs_bitvec around_bitvec "the types of version 1 of crate `bitvec` are data with `features = [\"bitvec\"]` for `freshtwin` in Cargo.toml": "bitvec1";
    needs_bytes around_bytes "the types of version 1 of crate `bytes` are data with `features = [\"bytes\"]` for `freshtwin` in Cargo.toml": "bytes1";
    needs_camino around_camino "the types of version 1 of crate `camino` are data with `features = [\"camino\"]` for `freshtwin` in Cargo.toml": "camino1";
    needs_chrono around_chrono "the types of version 0.4 of crate `chrono` are data with `features = [\"chrono\"]` for `freshtwin` in Cargo.toml": "chrono04";
    needs_compact_str around_compact_str "the types of version 0.10 of crate `compact_str` are data with `features = [\"compact_str\"]` for `freshtwin` in Cargo.toml, those of 0.9 with `compact_str09`": "compact_str09" "compact_str010";
    needs_dashmap around_dashmap "`#[deep_clone(lock)]` copies what the locks of version 6 of crate `dashmap` hold, with `features = [\"dashmap\"]` for `freshtwin` in Cargo.toml": "dashmap6";
    needs_either around_either "the types of version 1 of crate `either` are data with `features = [\"either\"]` for `freshtwin` in Cargo.toml": "either1";
    needs_fixedbitset around_fixedbitset "the types of version 0.5 of crate `fixedbitset` are data with `features = [\"fixedbitset\"]` for `freshtwin` in Cargo.toml": "fixedbitset05";
    needs_glam around_glam "the types of version 0.34 of crate `glam` are data with `features = [\"glam\"]` for `freshtwin` in Cargo.toml, those of 0.30 with `glam030`": "glam030" "glam034";
    needs_hashbrown around_hashbrown "the types of version 0.17 of crate `hashbrown` are data with `features = [\"hashbrown\"]` for `freshtwin` in Cargo.toml, those of 0.16 with `hashbrown016`, those of 0.15 with `hashbrown015`": "hashbrown015" "hashbrown016" "hashbrown017";
    needs_http around_http "the types of version 1 of crate `http` are data with `features = [\"http\"]` for `freshtwin` in Cargo.toml": "http1";
    needs_imbl around_imbl "the types of version 7 of crate `imbl` are data with `features = [\"imbl\"]` for `freshtwin` in Cargo.toml": "imbl7";
    needs_indexmap around_indexmap "the types of version 2 of crate `indexmap` are data with `features = [\"indexmap\"]` for `freshtwin` in Cargo.toml, those of 1 with `indexmap1`": "indexmap1" "indexmap2";
    needs_ipnet around_ipnet "the types of version 2 of crate `ipnet` are data with `features = [\"ipnet\"]` for `freshtwin` in Cargo.toml": "ipnet2";
    needs_jiff around_jiff "the types of version 1 of crate `jiff` are data with `features = [\"jiff\"]` for `freshtwin` in Cargo.toml, those of 0.2 with `jiff02`": "jiff02" "jiff1";
    needs_nalgebra around_nalgebra "the types of version 0.34 of crate `nalgebra` are data with `features = [\"nalgebra\"]` for `freshtwin` in Cargo.toml, those of 0.33 with `nalgebra033`": "nalgebra033" "nalgebra034";
    needs_ndarray around_ndarray "the types of version 0.17 of crate `ndarray` are data with `features = [\"ndarray\"]` for `freshtwin` in Cargo.toml, those of 0.16 with `ndarray016`": "ndarray016" "ndarray017";
    needs_num_bigint around_num_bigint "the types of version 0.5 of crate `num-bigint` are data with `features = [\"num-bigint\"]` for `freshtwin` in Cargo.toml, those of 0.4 with `num-bigint04`": "num-bigint04" "num-bigint05";
    needs_ordered_float around_ordered_float "the types of version 5 of crate `ordered-float` are data with `features = [\"ordered-float\"]` for `freshtwin` in Cargo.toml": "ordered-float5";
    needs_parking_lot around_parking_lot "`#[deep_clone(lock)]` copies what the locks of version 0.13 of crate `parking_lot` hold, with `features = [\"parking_lot\"]` for `freshtwin` in Cargo.toml, those of 0.12 with `parking_lot012`": "parking_lot012" "parking_lot013";
    needs_petgraph around_petgraph "the types of version 0.8 of crate `petgraph` are data with `features = [\"petgraph\"]` for `freshtwin` in Cargo.toml": "petgraph08";
    needs_rand around_rand "the generators of version 0.10 of crate `rand` are data with `features = [\"rand\"]` for `freshtwin` in Cargo.toml, those of 0.9 with `rand09`; but for `ThreadRng`, a handle on that of its thread: `#[deep_clone(share)]`": "rand09" "rand010";
    needs_rand_chacha around_rand_chacha "the types of version 0.10 of crate `rand_chacha` are data with `features = [\"rand_chacha\"]` for `freshtwin` in Cargo.toml, those of 0.9 with `rand_chacha09`": "rand_chacha09" "rand_chacha010";
    needs_rand_pcg around_rand_pcg "the types of version 0.10 of crate `rand_pcg` are data with `features = [\"rand_pcg\"]` for `freshtwin` in Cargo.toml, those of 0.9 with `rand_pcg09`": "rand_pcg09" "rand_pcg010";
    needs_regex around_regex "the types of version 1 of crate `regex` are data with `features = [\"regex\"]` for `freshtwin` in Cargo.toml": "regex1";
    needs_rust_decimal around_rust_decimal "the types of version 1 of crate `rust_decimal` are data with `features = [\"rust_decimal\"]` for `freshtwin` in Cargo.toml": "rust_decimal1";
    needs_semver around_semver "the types of version 1 of crate `semver` are data with `features = [\"semver\"]` for `freshtwin` in Cargo.toml": "semver1";
    needs_serde_json around_serde_json "the types of version 1 of crate `serde_json` are data with `features = [\"serde_json\"]` for `freshtwin` in Cargo.toml": "serde_json1";
    needs_slotmap around_slotmap "the types of version 1 of crate `slotmap` are data with `features = [\"slotmap\"]` for `freshtwin` in Cargo.toml": "slotmap1";
    needs_smallvec around_smallvec "the types of version 1 of crate `smallvec` are data with `features = [\"smallvec\"]` for `freshtwin` in Cargo.toml": "smallvec1";
    needs_smol_str around_smol_str "the types of version 0.3 of crate `smol_str` are data with `features = [\"smol_str\"]` for `freshtwin` in Cargo.toml": "smol_str03";
    needs_time around_time "the types of version 0.3 of crate `time` are data with `features = [\"time\"]` for `freshtwin` in Cargo.toml": "time03";
    needs_url around_url "the types of version 2 of crate `url` are data with `features = [\"url\"]` for `freshtwin` in Cargo.toml": "url2";
    needs_uuid around_uuid "the types of version 1 of crate `uuid` are data with `features = [\"uuid\"]` for `freshtwin` in Cargo.toml": "uuid1";

    // Names of types of a few crates, which are also those of types of users.
    needs_graph around_graph "where it is the `Graph` of crate `petgraph`, it is data with `features = [\"petgraph\"]` for `freshtwin` in Cargo.toml": ;
    needs_json around_json "where it is the `Value` of crate `serde_json`, it is data with `features = [\"serde_json\"]` for `freshtwin` in Cargo.toml": ;
    needs_moment around_moment "where it is a type of crate `chrono`, `jiff` or `time`, it is data with the feature of that name: `features = [\"chrono\"]` for `freshtwin` in Cargo.toml": ;
    needs_vector around_vector "where it is a type of crate `imbl`, it is data with `features = [\"imbl\"]` for `freshtwin` in Cargo.toml": ;
    needs_version around_version "where it is a type of crate `http` or `semver`, it is data with the feature of that name: `features = [\"semver\"]` for `freshtwin` in Cargo.toml": ;

    // Kinds of types, of more than one crate.
    needs_channel around_channel "an end of a channel: where the type holds both, for a new channel in each twin, `#[resource(group = channel, new = CHANNEL)]` on the type (in an enum, on the variant), and `#[resource(group = channel)]` on both ends, in the order in which CHANNEL gives them": ;
    needs_connection around_connection "where it is a live connection: `#[resource(open = EXPR)]`, in place of any `#[deep_clone(..)]`, opens another one for each twin (in an `Option`, a lock or an `Arc<Mutex<..>>`: `EXPR.map(Some)`, `EXPR.map(Mutex::new)`, `EXPR.map(Mutex::new).map(Arc::new)`); where a sibling field holds its config, `#[resource(from = FIELD)]`; or hold a `Live<R, Config>`, and mark that `#[resource]`": ;
    needs_error around_error "where it is an error of another crate, it may hold any other: keep what is needed of it, such as its text, a `String` from `error.to_string()`; or hold it in an `Arc`, and mark the field `#[deep_clone(share)]`": ;
    needs_iterator around_iterator "an iterator of std: where it is `Clone`, as one over text or a slice is, `#[deep_clone(clone)]` copies it with how far it is; else hold what it goes over, and how far it is, such as a `Vec` and a `usize`": ;
    needs_lock around_lock "a lock of crate `tokio` or `parking_lot`: with that feature of `freshtwin` in Cargo.toml, such as `features = [\"tokio\"]`, or `parking_lot012` for version 0.12 of that, `#[deep_clone(lock)]` copies what it holds": ;
    needs_manager around_manager "a manager of connections: hold a `freshtwin::r2d2::ManagerConfig<{Self}>` of it (`features = [\"r2d2\"]` for `freshtwin` in Cargo.toml), or one of `freshtwin::bb8`, which is data: `ManagerConfig::new(manager)`, and `#[resource(from = FIELD)]` on the connection": ;
    needs_pool around_pool "where it is a pool of connections: `#[deep_clone(share)]` keeps the same pool, and `#[resource(open = EXPR)]` opens another one for each twin": ;
}

features! { without_it:
    needs_std around_std "with `features = [\"std\"]` for `freshtwin` in Cargo.toml, it knows the types of std: `HashMap`, `PathBuf` and others are data; a `HashMap` of crate `hashbrown` is data with `features = [\"hashbrown\"]`": "std";
    needs_tokio around_tokio "with `features = [\"tokio\"]` for `freshtwin` in Cargo.toml, it knows the types of crate `tokio`: locks are copied by `#[deep_clone(lock)]`, files and sockets are opened by `#[resource(from = config, async)]`": "tokio";
}
