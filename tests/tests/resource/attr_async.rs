//! Builders that await.

use std::cell::Cell;
use std::convert::Infallible;
use std::sync::Arc;

use freshtwin::{DeepClone, Live, Open, OpenAsync, OpenError};
use freshtwin_tests::ledger::{block_on, pause};

#[derive(DeepClone, Debug, PartialEq)]
struct Port(u16);

#[derive(Debug, PartialEq)]
struct Session(u16);

impl OpenAsync<Session> for Port {
    type Error = String;

    async fn open_async(&self) -> Result<Session, String> {
        pause().await;
        if self.0 == 0 { Err("no port".to_owned()) } else { Ok(Session(self.0)) }
    }
}

impl Open<Session> for Port {
    type Error = Infallible;

    fn open(&self) -> Result<Session, Infallible> {
        Ok(Session(self.0))
    }
}

async fn connect(port: &Port) -> Result<(Session, Session), String> {
    Ok((port.open_async().await?, Session(1)))
}

#[derive(DeepClone)]
#[resource(group = wire, open = connect(port).await, async)]
struct Client {
    name: String,
    port: Port,
    #[resource(from = port, async)]
    from: Session,
    #[resource]
    sync: Live<Session, Port>,
    #[resource(async)]
    bare: Vec<Live<Session, Port>>,
    #[resource(async)]
    shared: Arc<Live<Session, Port>>,
    #[resource(open = port.open_async().await, async, after = check(expr, from))]
    expr: Session,
    #[resource(group = wire)]
    reader: Session,
    #[resource(group = wire)]
    writer: Session,
    /// It can be sent to another thread, but not be shared with one.
    cell: Cell<u16>,
    #[resource(new = { let port = cell.get(); pause().await; Session(port) }, async)]
    new: Session,
}

fn check(own: &mut Session, from: &Session) -> Result<(), String> {
    own.0 += from.0;
    Ok(())
}

fn is_send<T: Send>(value: T) -> T {
    value
}

async fn client(port: u16) -> Result<Client, OpenError> {
    let builder = Client::builder().name("c".into()).port(Port(port)).sync(Port(4)).shared(Port(5));
    builder.bare(vec![Port(2), Port(3)]).cell(Cell::new(9)).build().await
}

#[test]
fn a_twin_awaits() {
    block_on(is_send(async {
        let one = client(7).await.unwrap();
        let two = one.twin().await.unwrap();
        let three = one.to_builder().open().await.unwrap();
        for twin in [two, three] {
            assert_eq!((twin.name.as_str(), twin.new.0), ("c", 9));
            assert_eq!(
                (twin.from, twin.expr, twin.reader, twin.writer),
                (Session(7), Session(14), Session(7), Session(1))
            );
            assert_eq!((twin.bare[1].0, twin.sync.0, twin.shared.0), (3, 4, 5));
        }
    }));
}

#[test]
fn an_error_names_the_field() {
    let error = block_on(client(0)).map(drop).unwrap_err();
    assert_eq!(error.to_string(), "cannot open `from` of `Client`");
}

/// More fields than rustc follows a type into others.
macro_rules! wide {
    ($($field:ident)*) => {
        #[derive(DeepClone, Debug)]
        struct Wide {
            port: Port,
            $($field: u8,)*
            #[resource(from = port, async)]
            session: Session,
        }

        fn wide() -> Wide {
            block_on(Wide::builder().port(Port(7))$(.$field(1))*.build()).unwrap()
        }
    };
}

wide! {
    a0 a1 a2 a3 a4 a5 a6 a7 a8 a9
    b0 b1 b2 b3 b4 b5 b6 b7 b8 b9
    c0 c1 c2 c3 c4 c5 c6 c7 c8 c9
    d0 d1 d2 d3 d4 d5 d6 d7 d8 d9
    e0 e1 e2 e3 e4 e5 e6 e7 e8 e9
    f0 f1 f2 f3 f4 f5 f6 f7 f8 f9
    g0 g1 g2 g3 g4 g5 g6 g7 g8 g9
    h0 h1 h2 h3 h4 h5 h6 h7 h8 h9
    i0 i1 i2 i3 i4 i5 i6 i7 i8 i9
    j0 j1 j2 j3 j4 j5 j6 j7 j8 j9
    k0 k1 k2 k3 k4 k5 k6 k7 k8 k9
    l0 l1 l2 l3 l4 l5 l6 l7 l8 l9
    m0 m1 m2 m3 m4 m5 m6 m7 m8 m9
    n0 n1 n2 n3 n4 n5 n6 n7 n8 n9
}

#[test]
fn a_builder_that_awaits_may_have_many_fields() {
    let twin = block_on(wide().twin()).unwrap();
    assert_eq!((twin.session, twin.a0 + twin.n9), (Session(7), 2));
}
