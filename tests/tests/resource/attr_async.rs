//! Builders that await.

use std::cell::Cell;
use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use freshtwin::{DeepClone, Live, Open, OpenAsync, OpenError};

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}

async fn pause() {
    let mut first = true;
    std::future::poll_fn(|_| if std::mem::take(&mut first) { Poll::Pending } else { Poll::Ready(()) }).await;
}

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
