#!/usr/bin/env bash
# What the derives cost the compiler: a metadata build (`cargo check`) and an optimised build of a crate of 200 structs of
# 10 fields, with `Clone`, with `DeepClone` of this crate and of `deepclone`, and with serde's `Serialize`; the clones once
# more with a caller for each, and once with types of the crate's own in four fields; then of 100 structs of 10 fields with a
# builder, against `bon`.
#
# `as text` is what the derive writes, as code of the package: the compiler's own work for the same promise, which no way of
# writing the macro can save. What the derive costs beyond that is its expansion. `structs read` are structs with a derive that
# reads them with `syn`, and writes nothing: beyond `structs alone` that is what any derive costs.
#
# Only the crate with the structs is timed, with cargo's own start; the fastest of ROUNDS (7), in turn, counts.
set -euo pipefail
cd "$(dirname "$0")/.."
repository=$PWD
rounds=${ROUNDS:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CARGO_INCREMENTAL=0 CARGO_TARGET_DIR="$work/target" CARGO_PROFILE_DEV_DEBUG=0

# package NAME DEPENDENCY COUNT ATTRIBUTES [CALL]: structs with the kinds of fields that programs have.
package() {
    mkdir -p "$work/$1/src"
    cat >"$work/$1/Cargo.toml" <<TOML
[package]
name = "$1"
edition = "2024"
[dependencies]
$2
[workspace]
TOML
    {
        echo 'use std::collections::HashMap;'
        for ((i = 0; i < $3; i++)); do
            cat <<RUST
$4
pub struct S$i {
    pub id: u64, pub name: String, pub mail: Option<String>, pub scores: Vec<u32>, pub weight: f64,
    pub visible: bool, pub tags: Vec<String>, pub names: HashMap<String, u64>, pub position: (f32, f32), pub level: u16,
}
RUST
            if [ -n "${5:-}" ]; then echo "pub fn use_$i(value: &S$i) -> S$i { $5 }"; fi
        done
    } >"$work/$1/src/lib.rs"
}

# as_text NAME PACKAGE: the package NAME has the code of PACKAGE with its derives expanded.
as_text() {
    mkdir -p "$work/$1/src"
    sed "s/^name = .*/name = \"$1\"/" "$work/$2/Cargo.toml" >"$work/$1/Cargo.toml"
    # Without what the compiler adds to each crate, and the attributes that only the derive knows.
    (cd "$work/$2" && RUSTC_BOOTSTRAP=1 cargo rustc --quiet --lib -- -Zunpretty=expanded) |
        sed -e '/^#!\[feature(prelude_import)\]/d' -e '/^#\[prelude_import\]/d' -e '/^extern crate std;/d' \
            -e '/^use std::prelude::/d' -e 's/#\[resource([^]]*)\]//' >"$work/$1/src/lib.rs"
}

# The derive that reads and writes nothing.
mkdir -p "$work/reading/src"
cat >"$work/reading/Cargo.toml" <<'TOML'
[package]
name = "reading"
edition = "2024"
[lib]
proc-macro = true
[dependencies]
syn = { version = "3", default-features = false, features = ["derive", "parsing", "proc-macro"] }
[workspace]
TOML
cat >"$work/reading/src/lib.rs" <<'RUST'
#[proc_macro_derive(Read)]
pub fn read(item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    drop(syn::parse::<syn::DeriveInput>(item));
    proc_macro::TokenStream::new()
}
RUST

# timed PACKAGE ARGUMENTS..: milliseconds.
timed() {
    local start
    touch "$work/$1/src/lib.rs"
    start=$(date +%s%N)
    (cd "$work/$1" && cargo "${@:2}" --quiet)
    echo $((($(date +%s%N) - start) / 1000000))
}

# table TITLE PACKAGE..: the first package is what the others are compared with.
table() {
    local title=$1 round package mode time base
    declare -A best
    shift
    for ((round = 0; round <= rounds; round++)); do
        for package in "$@"; do
            for mode in check 'build --release'; do
                # shellcheck disable=SC2086
                time=$(timed "$package" $mode)
                # The first round builds the dependencies.
                if ((round == 1)) || { ((round > 1)) && [ "$time" -lt "${best[$package $mode]}" ]; }; then
                    best[$package $mode]=$time
                fi
            done
        done
    done
    printf '\n| %s | metadata | | optimised | |\n| --- | ---: | ---: | ---: | ---: |\n' "$title"
    for package in "$@"; do
        printf '| %s |' "${package//-/ }"
        for mode in check 'build --release'; do
            base=${best[$1 $mode]}
            printf ' %d ms | %s |' "${best[$package $mode]}" \
                "$(awk -v time="${best[$package $mode]}" -v base="$base" 'BEGIN { printf "%.2f x", time / base }')"
        done
        echo
    done
}

freshtwin="freshtwin = { path = \"$repository/core\" }"
deepclone='deepclone = "=0.3.2"'
package clone '' 200 '#[derive(Clone)]'
package freshtwin "$freshtwin" 200 '#[derive(freshtwin::DeepClone)]'
package deepclone "$deepclone" 200 '#[derive(deepclone::DeepClone)]'
package serialize 'serde = { version = "1", features = ["derive"] }' 200 '#[derive(serde::Serialize)]'
package structs-alone "$freshtwin" 200 ''
package structs-read 'reading = { path = "../reading" }' 200 '#[derive(reading::Read)]'
as_text freshtwin-as-text freshtwin
table '200 structs of 10 fields' clone freshtwin freshtwin-as-text deepclone serialize structs-alone structs-read

package clone-called '' 200 '#[derive(Clone)]' 'value.clone()'
package freshtwin-called "$freshtwin" 200 '#[derive(freshtwin::DeepClone)]' 'freshtwin::DeepClone::deep_clone(value)'
package deepclone-called "$deepclone" 200 '#[derive(deepclone::DeepClone)]' 'deepclone::DeepClone::deep_clone(value)'
as_text freshtwin-called-as-text freshtwin-called
table 'the same, with a caller each' clone-called freshtwin-called freshtwin-called-as-text deepclone-called

# Four of the ten fields hold types of the package. Whether such a type is data is asked where it stands.
with_own_types() {
    sed -i -e 's/Option<String>/Option<Own>/; s/Vec<u32>/Vec<Own>/; s/HashMap<String, u64>/HashMap<String, Own>/' \
        -e 's/(f32, f32)/(Own, Own)/' "$work/$1/src/lib.rs"
    echo "$2 pub struct Own { pub id: u32, pub name: String }" >>"$work/$1/src/lib.rs"
}
package clone-own '' 200 '#[derive(Clone)]'
with_own_types clone-own '#[derive(Clone)]'
package freshtwin-own "$freshtwin" 200 '#[derive(freshtwin::DeepClone)]'
with_own_types freshtwin-own '#[derive(freshtwin::DeepClone)]'
package serialize-own 'serde = { version = "1", features = ["derive"] }' 200 '#[derive(serde::Serialize)]'
with_own_types serialize-own '#[derive(serde::Serialize)]'
table '200 structs, the types of four fields their own' clone-own freshtwin-own serialize-own

# A field that is opened makes the derive write a builder; it is one of the ten.
sed_resource() {
    sed -i 's/pub level: u16,/#[resource(open = Ok::<_, std::io::Error>(7))] pub level: u16,/' "$work/$1/src/lib.rs"
}
package bon 'bon = "3"' 100 '#[derive(bon::Builder)]'
package freshtwin-builder "$freshtwin" 100 '#[derive(freshtwin::DeepClone)]'
sed_resource freshtwin-builder
as_text builder-as-text freshtwin-builder
table '100 structs of 10 fields with a builder' bon freshtwin-builder builder-as-text
