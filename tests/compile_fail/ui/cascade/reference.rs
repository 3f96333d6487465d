use freshtwin::DeepClone;

#[derive(DeepClone)]
enum View<'a> {
    Of(&'a u8),
}

fn main() {
    let value = View::Of(&1);
    let mut copy = value.deep_clone();
    copy.deep_clone_from(&value);
    let _: Vec<View<'_>> = DeepClone::deep_clone(&vec![copy]);
    let _ = value.try_deep_clone();
}
