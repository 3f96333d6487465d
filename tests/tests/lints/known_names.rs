//! Data with names of other things: of resources, and of types of std without a size.

use freshtwin::DeepClone;

/// Data that is named like a resource.
#[derive(DeepClone, Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// A field.
    pub old: Vec<u8>,
}

/// Such data in a field, where a resource may lack its `#[resource]`.
#[derive(DeepClone, Debug, Clone, PartialEq, Eq)]
pub struct Wires {
    /// A field.
    pub connections: Vec<Connection>,
    /// A type in a tuple.
    pub pair: (Connection, Box<Connection>),
}

/// The same in an enum.
#[derive(DeepClone, Debug, Clone, PartialEq, Eq)]
pub enum Wire {
    /// One.
    One(Connection),
    /// Another one.
    Named {
        /// A field.
        connection: Connection,
    },
}

/// The same beside parameters.
#[derive(DeepClone, Debug, Clone, PartialEq, Eq)]
pub struct Grid<'a, T, const N: usize>
where
    T: Ord,
{
    /// A field.
    pub connection: Connection,
    /// Another one.
    pub other: Connection,
    /// Of a parameter.
    pub cells: [&'a [T]; N],
    /// Of another one.
    pub cell: T,
}

/// A type with the name of one that has no size.
#[derive(DeepClone, Debug)]
pub struct Path(pub String);

/// It stands at the end, and in a list.
#[derive(DeepClone, Debug)]
pub struct Route {
    /// In a list.
    pub others: Vec<Path>,
    /// At the end.
    pub path: Path,
}

/// The same beside a resource.
#[derive(DeepClone, Debug)]
pub struct LiveRoute {
    /// In a list.
    pub others: Vec<Path>,
    /// A resource.
    #[resource(new = others.len())]
    pub number: usize,
    /// At the end.
    pub path: Path,
}
