use freshtwin::DeepClone;

#[derive(DeepClone)]
enum State {
    #[deep_clone(default)]
    Idle,
    #[deep_clone(builder = StateBuilder)]
    Busy(String),
    #[deep_clone(bound = "", lock)]
    Done,
}

fn main() {}
