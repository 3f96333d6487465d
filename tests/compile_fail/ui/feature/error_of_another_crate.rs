//! The `Error` of another crate can seldom be copied, even of a crate whose data can with a feature.
use freshtwin::DeepClone;

mod serde_json {
    pub struct Error;
}
mod database {
    pub struct Error;
}

#[derive(DeepClone)]
enum Failure {
    Json(serde_json::Error),
    Database(Option<database::Error>),
}

fn main() {}
// remedy: Json(serde_json::Error) => Json(#[deep_clone(share)] std::sync::Arc<serde_json::Error>) && Database(Option<database::Error>) => Database(#[deep_clone(share)] Option<std::sync::Arc<database::Error>>)
