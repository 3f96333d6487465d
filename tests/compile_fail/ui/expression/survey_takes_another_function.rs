use std::rc::Rc;

use freshtwin::{Cloner, DeepClone, Surveyor};

struct Foreign(Rc<u8>);

fn copy(foreign: &Foreign, cloner: &mut Cloner) -> Foreign {
    Foreign(foreign.0.deep_clone_in(cloner))
}

fn show(foreign: &Foreign, surveyor: &mut Surveyor<'_>) {
    foreign.0.survey_in(&foreign.0, surveyor);
}

#[derive(DeepClone)]
struct Image {
    #[deep_clone(with = copy, survey = show)]
    front: Foreign,
}

fn main() {}
// remedy: show(foreign: &Foreign, => show(foreign: &Foreign, _: &Foreign,
