//! Every row of the table in `README.md`, in one run: `cargo bench -p freshtwin-benches`.

mod containers;
mod graphs;
mod growth;
mod snapshot;

fn main() {
    divan::main();
}
