use freshtwin::{Cloner, DeepClone};

struct Blob(u8);

fn copy(blob: &Blob, _: &mut Cloner) -> Blob {
    Blob(blob.0)
}

fn of_each(blob: &Blob, _: &mut Cloner) -> Blob {
    Blob(blob.0)
}

#[derive(DeepClone)]
struct State {
    #[deep_clone(with = copy)]
    blob: Option<Blob>,
    #[deep_clone(with = of_each)]
    blobs: Vec<Blob>,
}

fn main() {}
// remedy: with = copy => with = |field, cloner| field.as_ref().map(|value| copy(value, cloner)) && with = of_each => with = |field, cloner| field.iter().map(|value| of_each(value, cloner)).collect()
