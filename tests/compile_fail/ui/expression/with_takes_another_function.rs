use freshtwin::{Cloner, DeepClone};

struct Foreign(u8);

fn copy(foreign: &Foreign) -> Foreign {
    Foreign(foreign.0)
}

fn take(foreign: Foreign) -> Foreign {
    foreign
}

fn of_its_own(name: String) -> String {
    name + "!"
}

fn level(foreign: &Foreign, _: &mut Cloner) -> u8 {
    foreign.0
}

#[derive(DeepClone)]
struct Image {
    #[deep_clone(with = copy)]
    front: Foreign,
    #[deep_clone(with = take)]
    back: Foreign,
    #[deep_clone(with = level)]
    side: Foreign,
    #[deep_clone(with = of_its_own)]
    name: String,
}

fn main() {}
// remedy: with = copy => with = |field, _| copy(field) && with = take => with = |field, _| copy(field) && with = level => with = |field, _| copy(field) && with = of_its_own => with = |field, _| of_its_own(field.clone())
