//! Types of other crates, by the crate whose feature makes them data: [`Data`](super::Data), with a text for each crate.

macro_rules! features {
    ($($name:ident $note:literal: $($feature:literal)*;)*) => {
        $(features! { @one $name $note: [$($feature),*] [any()] })*

        /// The same for types that may have a part inside that is not data: in `IndexMap<Key, Row>` that may be `Row`. With
        /// the feature they are let through, so that the error is about that part.
        pub mod around {
            // With one parameter more: rustc tells of a trait of the same name and parameters that the type implements.
            $(features! { @one $name $note: [$($feature),*] [any($(feature = $feature),*)] More = () })*
        }
    };
    (@one $name:ident $note:literal: [$($feature:literal),*] [$($let_through:tt)*] $($more:tt)*) => {
        #[diagnostic::on_unimplemented(
            message = "`{Self}` is not data that can be deep-cloned",
            label = "no deep clone for this"
        )]
        #[cfg_attr(not(any($(feature = $feature),*)), diagnostic::on_unimplemented(note = $note))]
        #[diagnostic::on_unimplemented(
            note = "a type that is data: mark the field `#[deep_clone(clone)]`, which trusts its `Clone`, or hold a `freshtwin::ByClone` of it",
            note = "a live resource: `#[resource(open = EXPR)]`; a handle that both may use: `#[deep_clone(share)]`",
            note = "a type of your own: `#[derive(DeepClone)]`"
        )]
        #[allow(non_camel_case_types, reason = "stands in an error for the crate")]
        pub trait $name<As, Whole: ?Sized = Self, $($more)*> {
            /// `As`.
            type Kind;
        }

        #[cfg($($let_through)*)]
        impl<Part_: ?Sized, Whole: ?Sized> $name<$crate::refused::Cloned, Whole> for Part_ {
            type Kind = $crate::refused::Cloned;
        }

        #[cfg(not($($let_through)*))]
        impl<Part_: ?Sized, Whole: $crate::DeepClone> $name<$crate::refused::Cloned, Whole> for Part_ {
            type Kind = $crate::refused::Cloned;
        }

        #[cfg(not($($let_through)*))]
        impl<Part_: ?Sized + $crate::refused::IsRefused, Whole: ?Sized> $name<$crate::refused::Refused, Whole> for Part_ {
            type Kind = $crate::refused::Refused;
        }
    };
}

features! {
    ahash "the types of crate `ahash` are data with `features = [\"ahash\"]` for `freshtwin` in Cargo.toml": "ahash08";
    arrayvec "the types of crate `arrayvec` are data with `features = [\"arrayvec\"]` for `freshtwin` in Cargo.toml": "arrayvec07";
    bigdecimal "the types of crate `bigdecimal` are data with `features = [\"bigdecimal\"]` for `freshtwin` in Cargo.toml": "bigdecimal04";
    bitvec "the types of crate `bitvec` are data with `features = [\"bitvec\"]` for `freshtwin` in Cargo.toml": "bitvec1";
    bytes "the types of crate `bytes` are data with `features = [\"bytes\"]` for `freshtwin` in Cargo.toml": "bytes1";
    camino "the types of crate `camino` are data with `features = [\"camino\"]` for `freshtwin` in Cargo.toml": "camino1";
    chrono "the types of crate `chrono` are data with `features = [\"chrono\"]` for `freshtwin` in Cargo.toml": "chrono04";
    compact_str "the types of crate `compact_str` are data with `features = [\"compact_str\"]` for `freshtwin` in Cargo.toml": "compact_str09" "compact_str010";
    dashmap "with `features = [\"dashmap\"]` for `freshtwin` in Cargo.toml, `#[deep_clone(lock)]` copies what the locks of crate `dashmap` hold": "dashmap6";
    either "the types of crate `either` are data with `features = [\"either\"]` for `freshtwin` in Cargo.toml": "either1";
    fixedbitset "the types of crate `fixedbitset` are data with `features = [\"fixedbitset\"]` for `freshtwin` in Cargo.toml": "fixedbitset05";
    glam "the types of crate `glam` are data with `features = [\"glam\"]` for `freshtwin` in Cargo.toml": "glam030" "glam034";
    hashbrown "the types of crate `hashbrown` are data with `features = [\"hashbrown\"]` for `freshtwin` in Cargo.toml": "hashbrown015" "hashbrown016" "hashbrown017";
    http "the types of crate `http` are data with `features = [\"http\"]` for `freshtwin` in Cargo.toml": "http1";
    imbl "the types of crate `imbl` are data with `features = [\"imbl\"]` for `freshtwin` in Cargo.toml": "imbl7";
    indexmap "the types of crate `indexmap` are data with `features = [\"indexmap\"]` for `freshtwin` in Cargo.toml": "indexmap1" "indexmap2";
    ipnet "the types of crate `ipnet` are data with `features = [\"ipnet\"]` for `freshtwin` in Cargo.toml": "ipnet2";
    jiff "the types of crate `jiff` are data with `features = [\"jiff\"]` for `freshtwin` in Cargo.toml": "jiff02" "jiff1";
    nalgebra "the types of crate `nalgebra` are data with `features = [\"nalgebra\"]` for `freshtwin` in Cargo.toml": "nalgebra033" "nalgebra034";
    ndarray "the types of crate `ndarray` are data with `features = [\"ndarray\"]` for `freshtwin` in Cargo.toml": "ndarray016" "ndarray017";
    num_bigint "the types of crate `num-bigint` are data with `features = [\"num-bigint\"]` for `freshtwin` in Cargo.toml": "num-bigint04" "num-bigint05";
    ordered_float "the types of crate `ordered-float` are data with `features = [\"ordered-float\"]` for `freshtwin` in Cargo.toml": "ordered-float5";
    parking_lot "with `features = [\"parking_lot\"]` for `freshtwin` in Cargo.toml, `#[deep_clone(lock)]` copies what the locks of crate `parking_lot` hold": "parking_lot012" "parking_lot013";
    petgraph "the types of crate `petgraph` are data with `features = [\"petgraph\"]` for `freshtwin` in Cargo.toml": "petgraph08";
    rand "the types of crate `rand` are data with `features = [\"rand\"]` for `freshtwin` in Cargo.toml": "rand09" "rand010";
    rand_chacha "the types of crate `rand_chacha` are data with `features = [\"rand_chacha\"]` for `freshtwin` in Cargo.toml": "rand_chacha09" "rand_chacha010";
    rand_pcg "the types of crate `rand_pcg` are data with `features = [\"rand_pcg\"]` for `freshtwin` in Cargo.toml": "rand_pcg09" "rand_pcg010";
    regex "the types of crate `regex` are data with `features = [\"regex\"]` for `freshtwin` in Cargo.toml": "regex1";
    rust_decimal "the types of crate `rust_decimal` are data with `features = [\"rust_decimal\"]` for `freshtwin` in Cargo.toml": "rust_decimal1";
    semver "the types of crate `semver` are data with `features = [\"semver\"]` for `freshtwin` in Cargo.toml": "semver1";
    serde_json "the types of crate `serde_json` are data with `features = [\"serde_json\"]` for `freshtwin` in Cargo.toml": "serde_json1";
    slotmap "the types of crate `slotmap` are data with `features = [\"slotmap\"]` for `freshtwin` in Cargo.toml": "slotmap1";
    smallvec "the types of crate `smallvec` are data with `features = [\"smallvec\"]` for `freshtwin` in Cargo.toml": "smallvec1";
    smol_str "the types of crate `smol_str` are data with `features = [\"smol_str\"]` for `freshtwin` in Cargo.toml": "smol_str03";
    std "with `features = [\"std\"]` for `freshtwin` in Cargo.toml, it knows the types of std: `HashMap`, `PathBuf` and others are data; a `HashMap` of crate `hashbrown` is data with `features = [\"hashbrown\"]`": "std";
    time "the types of crate `time` are data with `features = [\"time\"]` for `freshtwin` in Cargo.toml": "time03";
    tokio "with `features = [\"tokio\"]` for `freshtwin` in Cargo.toml, it knows the types of crate `tokio`: locks are copied by `#[deep_clone(lock)]`, files and sockets are opened by `#[resource(from = config, async)]`": "tokio";
    url "the types of crate `url` are data with `features = [\"url\"]` for `freshtwin` in Cargo.toml": "url2";
    uuid "the types of crate `uuid` are data with `features = [\"uuid\"]` for `freshtwin` in Cargo.toml": "uuid1";
}
