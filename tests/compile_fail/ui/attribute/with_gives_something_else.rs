use freshtwin::{Cloner, DeepClone};

struct Custom(u8);

fn copy(custom: &Custom, _: &mut Cloner) -> Custom {
    Custom(custom.0)
}

fn load(custom: &Custom, _: &mut Cloner) -> Result<Custom, String> {
    Ok(Custom(custom.0))
}

fn level(custom: &Custom, _: &mut Cloner) -> u8 {
    custom.0
}

impl From<u8> for Custom {
    fn from(level: u8) -> Self {
        Self(level)
    }
}

fn copier() -> fn(&Custom, &mut Cloner) -> u8 {
    level
}

#[derive(DeepClone)]
struct Model {
    #[deep_clone(with = copy)]
    boxed: Box<Custom>,
    #[deep_clone(with = load)]
    loaded: Custom,
    #[deep_clone(with = level)]
    converted: Custom,
    #[deep_clone(with = copier())]
    called: Custom,
}

fn main() {}
// remedy: with = copy => with = |field, cloner| Box::new(copy(field, cloner)) && with = load => with = |field, cloner| load(field, cloner).expect("why it cannot fail") && with = level => with = |field, cloner| level(field, cloner).into() && with = copier() => with = |field, cloner| copier()(field, cloner).into()
