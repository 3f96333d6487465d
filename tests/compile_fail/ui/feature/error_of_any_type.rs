use freshtwin::DeepClone;

// Stands in for the crate.
mod anyhow {
    pub struct Error(());
    pub type Result<T> = std::result::Result<T, Error>;
}

#[derive(DeepClone)]
enum State {
    Failed(anyhow::Error),
}

#[derive(DeepClone)]
struct Job {
    last: Option<anyhow::Result<u32>>,
}

fn main() {}
// remedy: anyhow::Error) => #[deep_clone(share)] std::sync::Arc<anyhow::Error>) && last: => #[deep_clone(share)] last: && Option<anyhow::Result<u32>> => std::sync::Arc<Option<anyhow::Result<u32>>>
