use std::collections::HashMap;
use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Interner<'a, K, V> {
    text: &'a str,
    names: HashMap<K, Rc<(V, &'a str)>>,
}

fn main() {
    let interner = Interner { text: "a b", names: HashMap::from([(1, Rc::new((2.5, "a")))]) };
    let _ = interner.deep_clone();
}
// remedy: struct Interner => #[deep_clone(bound = "K: core::cmp::Eq + core::hash::Hash, K: DeepClone, V: DeepClone, V: 'static, 'a: 'static")] struct Interner
