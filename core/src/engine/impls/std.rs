//! The types that only `std` has.

mod hashed;
mod io;
mod paths;
mod process;
mod sync;
mod time;
