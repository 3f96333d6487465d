//! Data with the names of resources, in a library: rustc generates code for each of its functions, also for those that
//! no call reaches.

use freshtwin::DeepClone;

/// Named like a resource.
#[derive(DeepClone, Debug)]
pub struct Connection {
    /// A field.
    pub to: Vec<u32>,
}

/// In a field, where `#[resource]` may be missing.
#[derive(DeepClone, Debug)]
pub struct Graph {
    /// A field.
    pub connections: Vec<Connection>,
}

/// In a variant.
#[derive(DeepClone, Debug)]
pub enum Peer {
    /// It is known.
    Known(Connection),
    /// It is not.
    Unknown,
}
