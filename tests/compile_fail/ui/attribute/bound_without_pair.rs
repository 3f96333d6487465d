use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(bound = "K: Clone, V: DeepClone")]
struct Table<K, V> {
    rows: Vec<(K, V)>,
    spare: Option<(K, V)>,
}

fn main() {}
// remedy: "K: Clone => "K: freshtwin::DeepClone
// remedy: #[deep_clone(bound = "K: Clone, V: DeepClone")] => // by itself
// remedy: rows: => #[deep_clone(clone)] rows: && spare: => #[deep_clone(clone)] spare: && V: DeepClone => V: Clone
