use freshtwin::{DeepClone, OpenError};

#[derive(DeepClone)]
struct Pool<R> {
    size: usize,
    #[resource]
    items: Vec<R>,
}

impl<R> Pool<R> {
    fn fork(&self) -> Result<Pool<R>, OpenError> {
        self.twin()
    }
}

fn main() {}
// remedy: impl<R> => impl<R: freshtwin::Resource>
