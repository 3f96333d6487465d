use std::collections::HashSet;

use freshtwin::DeepClone;

struct NotData;

#[derive(DeepClone)]
struct Key(u8);

#[derive(DeepClone)]
struct Wrapper<T> {
    value: T,
}

#[derive(DeepClone)]
struct Keys<K> {
    keys: HashSet<K>,
}

fn value(wrapper: &Wrapper<NotData>) -> Wrapper<NotData> {
    wrapper.deep_clone()
}

fn keys(keys: &Keys<Key>) -> Keys<Key> {
    keys.deep_clone()
}

fn unbounded<T>(values: &Vec<T>) -> Vec<T> {
    values.deep_clone()
}

fn main() {}
// remedy: struct NotData; => #[derive(DeepClone)] struct NotData; && struct Key( => #[derive(PartialEq, Eq, Hash)] struct Key( && fn unbounded<T>(values: &Vec<T>) -> Vec<T> { => fn unbounded<T>(values: &Vec<T>) -> Vec<T> where T: DeepClone {
