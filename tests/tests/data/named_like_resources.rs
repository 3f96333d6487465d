//! Data with the names of resources: where a field may lack its `#[resource]`, the derive writes methods for which
//! there has to be an error. Without one, they are in nobody's way.

use freshtwin::{Cloner, DeepClone, OpenError, Opener, Resource};
use std::rc::{Rc, Weak};

#[derive(DeepClone, Debug, PartialEq)]
struct Connection {
    to: Vec<u32>,
}

#[derive(DeepClone, Debug)]
struct Graph {
    connections: Vec<Connection>,
    shared: Rc<Connection>,
    again: Rc<Connection>,
    builders: [GraphBuilder; 1],
}

#[derive(DeepClone, Debug, Clone, Copy, PartialEq)]
struct GraphBuilder;

impl Graph {
    fn builder() -> GraphBuilder {
        GraphBuilder
    }

    fn twin(&self) -> usize {
        self.connections.len()
    }
}

fn graph() -> Graph {
    let shared = Rc::new(Connection { to: vec![2] });
    Graph { connections: vec![Connection { to: vec![1] }], again: Rc::clone(&shared), shared, builders: [GraphBuilder] }
}

#[test]
fn are_deep_cloned() {
    let original = graph();
    let copy = original.deep_clone();
    assert_eq!(copy.connections, original.connections);
    assert!(Rc::ptr_eq(&copy.shared, &copy.again));
    assert!(!Rc::ptr_eq(&copy.shared, &original.shared));
}

#[test]
fn may_have_such_methods_of_their_own() {
    assert_eq!(graph().twin(), 1);
    assert_eq!(Graph::builder(), graph().builders[0]);
}

#[derive(DeepClone)]
enum Peer {
    Known(Connection),
    Unknown,
}

trait Twin {
    fn twin(&self) -> &'static str;
}

impl Twin for Peer {
    fn twin(&self) -> &'static str {
        match self {
            Peer::Known(_) => "known",
            Peer::Unknown => "unknown",
        }
    }
}

#[test]
fn may_have_such_methods_of_a_trait() {
    assert_eq!(Peer::Known(Connection { to: Vec::new() }).twin(), "known");
    assert_eq!(Peer::Unknown.deep_clone().twin(), "unknown");
}

#[derive(DeepClone)]
struct Pool {
    connections: Vec<Connection>,
}

impl Resource for Pool {
    type Config = usize;

    fn config_in(&self, _: &mut Cloner) -> usize {
        self.connections.len()
    }

    fn open_in(count: usize, _: &mut Opener) -> Result<Self, OpenError> {
        Ok(Self { connections: (0..count).map(|_| Connection { to: Vec::new() }).collect() })
    }
}

#[derive(DeepClone)]
struct Service {
    last: Connection,
    #[resource]
    pool: Pool,
}

#[test]
fn may_be_resources_by_hand() -> Result<(), OpenError> {
    let pool = Pool { connections: vec![Connection { to: vec![1] }] };
    let service = Service { last: Connection { to: vec![3] }, pool };
    let twin = service.twin()?;
    assert_eq!(twin.pool.connections, [Connection { to: vec![] }]);
    assert_eq!(twin.last.to, [3]);
    Ok(())
}

#[derive(DeepClone)]
struct Own {
    connection: Connection,
    #[deep_clone(default = Own::builder())]
    default: u8,
    lengths: [Connection; Own::twin()],
}

impl Own {
    fn builder() -> u8 {
        5
    }

    const fn twin() -> usize {
        1
    }
}

#[test]
fn may_call_such_functions_in_their_own_definition() {
    let connection = || Connection { to: Vec::new() };
    let copy = Own { connection: connection(), default: 0, lengths: [connection()] }.deep_clone();
    assert_eq!((copy.default, copy.lengths.len()), (5, 1));
    assert_eq!(copy.connection, copy.lengths[0]);
}

#[derive(DeepClone)]
struct Tree {
    children: Vec<Tree>,
    session: Option<Rc<Session>>,
}

#[derive(DeepClone)]
struct Session {
    connection: Connection,
    tree: Weak<Tree>,
}

#[test]
fn may_contain_themselves() {
    let session = Session { connection: Connection { to: vec![4] }, tree: Weak::new() };
    let tree = Tree { children: vec![Tree { children: Vec::new(), session: None }], session: Some(Rc::new(session)) };
    let copy = tree.deep_clone();
    let session = copy.session.expect("a session");
    assert_eq!((copy.children.len(), session.connection.to[0]), (1, 4));
    assert!(session.tree.upgrade().is_none());
}

#[derive(DeepClone)]
struct Route<'a, T: PartialEq, const N: usize> {
    first: Connection,
    last: Connection,
    stops: [T; N],
    name: &'a str,
}

impl<T: PartialEq, const N: usize> Route<'_, T, N> {
    fn twin(&self) -> bool {
        self.stops[0] == self.stops[N - 1]
    }
}

#[test]
fn may_have_parameters_beside_them() {
    let connection = |to| Connection { to: vec![to] };
    let route = Route { first: connection(1), last: connection(2), stops: ["a", "b", "a"], name: "circle" };
    let mut copy = route.deep_clone();
    assert_eq!((copy.first.to[0], copy.last.to[0], copy.name, copy.twin()), (1, 2, "circle", true));
    copy.last.to.push(3);
    copy.deep_clone_from(&route);
    assert_eq!(copy.last, route.last);
}
