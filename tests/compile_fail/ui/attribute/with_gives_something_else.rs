use freshtwin::{Cloner, DeepClone};

struct Custom(u8);

fn copy(custom: &Custom, _: &mut Cloner) -> Custom {
    Custom(custom.0)
}

fn load(custom: &Custom, _: &mut Cloner) -> Result<Custom, String> {
    Ok(Custom(custom.0))
}

#[derive(DeepClone)]
struct Model {
    #[deep_clone(with = copy)]
    boxed: Box<Custom>,
    #[deep_clone(with = load)]
    loaded: Custom,
}

fn main() {}
// remedy: with = copy => with = |field, cloner| Box::new(copy(field, cloner)) && with = load => with = |field, cloner| load(field, cloner).expect("why it cannot fail")
