#!/usr/bin/env bash
# The same tree (5,461 nodes), DAG (801 nodes, 6,344 edges), list (100,000 numbers) and map (10,000 strings to numbers),
# copied deeply by this crate, by Python's copy.deepcopy and by Node's structuredClone: medians, and how many times as long
# the others take. Needs python3 and node.
set -euo pipefail
cd "$(dirname "$0")"
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
cargo run --quiet --release --bin other_worlds >"$results/freshtwin"
python3 data.py >"$results/python"
node data.mjs >"$results/node"
echo '| data | freshtwin | copy.deepcopy | | structuredClone | |'
echo '| --- | ---: | ---: | ---: | ---: | ---: |'
join "$results/freshtwin" <(join "$results/python" "$results/node" --nocheck-order) --nocheck-order |
    awk '{ printf "| %s | %.1f µs | %.1f µs | %.0f x | %.1f µs | %.0f x |\n", $1, $2, $3, $3 / $2, $4, $4 / $2 }'
