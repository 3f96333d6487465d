//! `new = EXPR`: what cannot fail.

use std::fmt::Debug;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use freshtwin::DeepClone;
use freshtwin_tests::ledger::block_on;

struct Client(String);

impl Client {
    fn new(url: &str) -> Self {
        Self(url.to_owned())
    }

    async fn connect(url: &str) -> Self {
        Self(url.to_owned())
    }
}

#[derive(DeepClone)]
#[resource(group = queue, new = channel())]
struct Worker {
    url: String,
    #[resource(new = Client::new(url))]
    client: Client,
    #[resource(group = queue)]
    jobs: Sender<u32>,
    #[resource(group = queue)]
    inbox: Receiver<u32>,
}

#[test]
fn what_cannot_fail_is_made_anew() {
    let worker = Worker::builder().url("http://a".into()).build().unwrap();
    let twin = worker.twin().unwrap();
    twin.jobs.send(1).unwrap();
    assert_eq!((twin.inbox.try_recv(), twin.client.0), (Ok(1), "http://a".to_owned()));
    assert!(worker.inbox.try_recv().is_err(), "the twin has a queue of its own");
    worker.jobs.send(2).unwrap();
    assert_eq!((worker.inbox.recv(), worker.client.0), (Ok(2), "http://a".to_owned()));
}

/// In an enum the group stands on the variant; a `new` can need what an `open` gave.
#[derive(DeepClone)]
enum Session {
    #[resource(group = pair, new = (Client::new(url), url.len()))]
    Open {
        url: String,
        #[resource(group = pair)]
        client: Client,
        #[resource(group = pair)]
        length: usize,
        #[resource(new = Client::new(&client.0))]
        second: Client,
    },
    Closed,
}

#[test]
fn variants_make_what_they_need() {
    let twin = Session::Open { url: "ab".into(), client: Client::new(""), length: 0, second: Client::new("") }.twin();
    let Session::Open { url, client, length, second } = twin.unwrap() else { panic!("another variant") };
    assert_eq!((url.as_str(), client.0.as_str(), length, second.0.as_str()), ("ab", "ab", 2, "ab"));
    assert!(matches!(Session::Closed.twin(), Ok(Session::Closed)));
}

#[derive(DeepClone)]
#[resource(group = pair, new = (Client::connect(url).await, 1), async)]
struct Async {
    url: String,
    #[resource(new = Client::connect(url).await, async)]
    one: Client,
    #[resource(group = pair)]
    two: Client,
    #[resource(group = pair)]
    number: u8,
}

#[test]
fn a_new_may_await() {
    let value = block_on(Async::builder().url("u".into()).build()).unwrap();
    let twin = block_on(value.twin()).unwrap();
    assert_eq!((twin.one.0, twin.two.0, twin.number, value.url), ("u".into(), "u".into(), 1, "u".to_owned()));
}

/// A value in a `Result` field is what `new` gives.
#[derive(DeepClone)]
struct Outcome {
    text: String,
    #[resource(new = text.parse::<u8>())]
    number: Result<u8, std::num::ParseIntError>,
}

#[test]
fn a_result_can_be_the_value() {
    let wrong = Outcome::builder().text("x".into()).build().unwrap();
    assert!(wrong.number.is_err() && wrong.text == "x");
}

/// The expression is told its type, which it may have to be.
#[derive(DeepClone)]
struct Told {
    limit: String,
    #[resource(new = Box::new(|x| x + 1))]
    next: Box<dyn Fn(u8) -> u8>,
    #[resource(new = Arc::new(7))]
    shown: Arc<dyn Debug>,
    #[resource(new = limit.parse().unwrap())]
    parsed: u16,
}

#[test]
fn an_expression_is_told_its_type() {
    let told = Told::builder().limit("300".into()).build().unwrap();
    let twin = told.twin().unwrap();
    assert_eq!(((twin.next)(1), format!("{:?}", twin.shown), twin.parsed), (2, "7".to_owned(), 300));
}

/// Functions of the names that make channels elsewhere, and channels of what is known by the fields alone.
mod named_like_a_channel {
    use std::sync::mpsc;

    use freshtwin::DeepClone;

    pub(super) type Listener = Box<dyn Fn(u32) -> u32>;

    fn channel(step: &u32) -> Box<impl Fn(u32) -> u32 + use<>> {
        let step = *step;
        Box::new(move |number| number + step)
    }

    #[derive(DeepClone)]
    pub(super) struct Sender(pub(super) u32);

    #[derive(DeepClone)]
    #[resource(group = jobs, new = mpsc::channel())]
    pub(super) struct Hub {
        pub(super) step: u32,
        pub(super) sender: Vec<Sender>,
        #[resource(new = channel(step))]
        pub(super) listener: Listener,
        #[resource(group = jobs)]
        pub(super) jobs: mpsc::Sender<Box<dyn Fn() -> u32 + Send>>,
        #[resource(group = jobs)]
        pub(super) inbox: mpsc::Receiver<Box<dyn Fn() -> u32 + Send>>,
    }
}

#[test]
fn a_function_may_have_the_name_of_one_that_makes_a_channel() {
    let hub = named_like_a_channel::Hub::builder().step(2).sender(vec![named_like_a_channel::Sender(4)]);
    let hub = hub.build().unwrap().twin().unwrap();
    assert_eq!(hub.sender[0].0, 4);
    hub.jobs.send(Box::new(|| 1)).unwrap();
    assert_eq!((hub.listener)(hub.inbox.recv().unwrap()()), 3);
}

async fn sum(jobs: Vec<u32>) -> u32 {
    jobs.iter().sum()
}

/// The future keeps nothing of what it is given.
fn length(jobs: &[u32]) -> impl Future<Output = usize> + use<> {
    let length = jobs.len();
    async move { length }
}

#[derive(DeepClone)]
struct Tasks {
    jobs: Vec<u32>,
    #[resource(new = tokio::spawn(sum(jobs.clone())))]
    sum: tokio::task::JoinHandle<u32>,
    #[resource(new = tokio::spawn(length(jobs)))]
    length: tokio::task::JoinHandle<usize>,
    #[resource(open = std::thread::Builder::new().spawn({ let jobs = jobs.clone(); move || jobs.len() }))]
    thread: std::thread::JoinHandle<usize>,
}

#[tokio::test]
async fn tasks_may_be_given_what_borrows_nothing() {
    let tasks = Tasks::builder().jobs(vec![1, 2]).build().unwrap();
    assert_eq!((tasks.sum.await.unwrap(), tasks.length.await.unwrap(), tasks.thread.join().unwrap()), (3, 2, 2));
    assert_eq!(tasks.jobs, [1, 2]);
}
