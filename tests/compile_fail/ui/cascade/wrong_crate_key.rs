use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(crate = freshtwin, clone, clone)]
struct Player(u8);

fn main() {
    let value = Player(1);
    let mut copy = value.deep_clone();
    copy.deep_clone_from(&value);
    let _: Vec<Player> = DeepClone::deep_clone(&vec![copy]);
    let _ = value.try_deep_clone();
}
