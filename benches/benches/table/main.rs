//! Every row of the tables in `README.md` but those of shared pointers, in one run:
//! `cargo bench -p freshtwin-benches --features divan --bench table`.

mod containers;
mod growth;
mod snapshot;
mod twin;

fn main() {
    freshtwin_benches::heap::keep_freed_memory();
    divan::main();
}
