use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(crate = 3)]
struct Player(u8);

#[derive(DeepClone)]
#[deep_clone(crate = self.framework::twins)]
struct Team(Vec<Player>);

fn main() {}
