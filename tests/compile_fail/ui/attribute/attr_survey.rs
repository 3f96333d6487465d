use freshtwin::{Cloner, DeepClone, Surveyor};

struct Foreign(Vec<u8>);

fn copy(of: &Foreign, cloner: &mut Cloner) -> Foreign {
    Foreign(of.0.deep_clone_in(cloner))
}

fn show(of: &Foreign, copy: &Foreign, surveyor: &mut Surveyor<'_>) {
    of.0.survey_in(&copy.0, surveyor);
}

#[derive(DeepClone)]
struct Alone {
    #[deep_clone(survey = show)]
    foreign: Vec<u8>,
    #[deep_clone(clone, survey = show)]
    cloned: Vec<u8>,
    #[deep_clone(survey = show)]
    #[deep_clone(survey = show)]
    in_two: Vec<u8>,
    #[deep_clone(with = copy, survey = show, survey = show)]
    twice: Foreign,
    #[deep_clone(with = copy, survey)]
    none: Foreign,
    // The mistake is in the `with` alone.
    #[deep_clone(with = "copy", survey = show)]
    quoted: Foreign,
}

fn without_the_copy(of: &Foreign, surveyor: &mut Surveyor<'_>) {
    show(of, of, surveyor);
}

#[derive(DeepClone)]
struct Wrong {
    #[deep_clone(with = copy, survey = without_the_copy)]
    foreign: Foreign,
}

fn main() {}
