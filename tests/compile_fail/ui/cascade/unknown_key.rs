use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(skip)]
    name: String,
}

#[derive(DeepClone)]
struct Team(Vec<Player>, Option<Player>);

fn main() {
    let value = Team(vec![], None);
    let mut copy = value.deep_clone();
    copy.deep_clone_from(&value);
    let _: Vec<Team> = DeepClone::deep_clone(&vec![copy]);
    let _ = value.try_deep_clone();
}
