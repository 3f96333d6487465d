//! The programs in `examples/` here talk to servers or run on tokio. They have a package of their own so that
//! nobody who tries a smaller program waits for their drivers to compile.
