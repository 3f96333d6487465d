//! Types of data with a field that has the name of a resource.

use freshtwin::{Cloner, DeepClone, OpenError, Opener, Resource};

/// Data, whatever its name says.
#[derive(DeepClone)]
struct Connection(u16);

/// A field named like a resource may be one, and the impl for the type is the user's.
#[derive(DeepClone)]
struct Line {
    conn: Connection,
}

impl Resource for Line {
    type Config = u16;

    fn config_in(&self, _: &mut Cloner) -> u16 {
        self.conn.0
    }

    fn open_in(config: u16, _: &mut Opener) -> Result<Self, OpenError> {
        Ok(Self { conn: Connection(config + 1) })
    }
}

#[derive(DeepClone)]
struct Lines {
    #[resource]
    first: Line,
    #[resource]
    others: Vec<Option<Line>>,
}

#[test]
fn a_type_with_a_field_named_like_a_resource_may_be_a_resource_of_the_users() {
    let lines = Lines { first: Line { conn: Connection(1) }, others: vec![Some(Line { conn: Connection(5) }), None] };
    let twin = lines.twin().unwrap();
    let numbers = |lines: &Lines| (lines.first.conn.0, lines.others[0].as_ref().map(|line| line.conn.0));
    assert_eq!((numbers(&lines), numbers(&twin)), ((1, Some(5)), (2, Some(6))));
}
