//! Which bounds an impl needs.
