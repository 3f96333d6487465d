use freshtwin::DeepClone;

mod r2d2 {
    use std::sync::Arc;

    pub struct Pool<M>(Arc<M>);

    impl<M> Clone for Pool<M> {
        fn clone(&self) -> Self {
            Self(Arc::clone(&self.0))
        }
    }
}

struct Manager;

#[derive(DeepClone)]
struct Service {
    name: String,
    pool: r2d2::Pool<Manager>,
}

fn main() {}
// remedy: pool: r2d2::Pool => #[deep_clone(share)] pool: r2d2::Pool
