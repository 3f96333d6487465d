use freshtwin::DeepClone;

// Stand in for types of other crates.
#[derive(Clone)]
struct Utc;
#[derive(Clone)]
struct DateTime<T>(T);
#[derive(Clone)]
struct IndexMap<K, V>(K, V);

#[derive(DeepClone)]
struct Events {
    first: Option<DateTime<Utc>>,
    by_name: IndexMap<String, u8>,
}

fn main() {}
// remedy: first: => #[deep_clone(clone)] first: && by_name: => #[deep_clone(clone)] by_name:
