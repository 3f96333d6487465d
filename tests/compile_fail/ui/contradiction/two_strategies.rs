use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(clone, default)]
    name: String,
    #[deep_clone(lock)]
    #[deep_clone(with = copy)]
    score: std::sync::Mutex<u8>,
    // The `survey` belongs to the `with`.
    #[deep_clone(share, with = copy, survey = copy)]
    team: std::rc::Rc<u8>,
}

fn main() {}

fn copy() {}
