use freshtwin::{Cloner, DeepClone};

struct Blob(u8);

fn copy(blob: &Blob, _: &mut Cloner) -> Blob {
    Blob(blob.0)
}

#[derive(DeepClone)]
struct State {
    #[deep_clone(with = copy)]
    blob: Option<Blob>,
}

fn main() {}
// remedy: with = copy => with = |field, cloner| field.as_ref().map(|value| copy(value, cloner))
