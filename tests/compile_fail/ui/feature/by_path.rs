use freshtwin::DeepClone;

// Stands in for the crate.
mod uuid {
    #[derive(Clone)]
    pub struct Uuid(pub u128);
}

#[derive(DeepClone)]
struct User {
    id: uuid::Uuid,
    friends: Vec<Option<uuid::Uuid>>,
}

fn main() {}
// remedy: id: uuid::Uuid => #[deep_clone(clone)] id: uuid::Uuid && Vec<Option<uuid::Uuid>> => Vec<Option<freshtwin::ByClone<uuid::Uuid>>>
