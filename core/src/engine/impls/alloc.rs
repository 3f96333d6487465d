//! The types of `alloc`.

mod cow;
mod deque;
mod heap;
mod list;
mod ordered;
mod strings;
mod vec;
