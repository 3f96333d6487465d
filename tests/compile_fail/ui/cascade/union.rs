use freshtwin::DeepClone;

#[derive(DeepClone)]
union Bits {
    whole: u32,
}

fn main() {
    let value = Bits { whole: 1 };
    let mut copy = value.deep_clone();
    copy.deep_clone_from(&value);
    let _: Vec<Bits> = DeepClone::deep_clone(&vec![copy]);
    let _ = value.try_deep_clone();
}
