use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player<T> {
    #[deep_clone(clone, share)]
    name: T,
}

fn main() {
    let value = Player { name: 1 };
    let mut copy = value.deep_clone();
    copy.deep_clone_from(&value);
    let _: Vec<Player<u8>> = DeepClone::deep_clone(&vec![copy]);
    let _ = value.try_deep_clone();
}
