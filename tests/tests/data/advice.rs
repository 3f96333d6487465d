//! The advice that errors give, followed: each piece compiles and does what it says. The errors are in
//! `ui/unmarked_resource`, `ui/refused` and `ui/pointers`.

use std::fs::File;
use std::io::{self, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::Child;
use std::sync::{Arc, Mutex, mpsc};
use std::thread::JoinHandle;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live, OpenError, assert_not_deep_clone};

/// `#[resource(open = EXPR)]`, also on what holds the resource in an `Option`, a `Vec`, an `Arc<Mutex<_>>` or a tuple.
#[derive(DeepClone)]
struct Opened {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
    #[resource(open = File::open(path).map(Some))]
    maybe: Option<File>,
    #[resource(open = File::open(path).map(|file| vec![file]))]
    many: Vec<File>,
    #[resource(open = File::open(path).map(Mutex::new).map(Arc::new))]
    shared: Arc<Mutex<File>>,
    #[resource(open = File::open(path).map(|file| (1, file)))]
    pair: (u8, File),
}

/// `#[resource(from = FIELD)]`, and `#[resource]` on a `Live<R, Config>`.
#[derive(DeepClone)]
struct FromConfig {
    config: FileConfig,
    #[resource(from = config)]
    file: File,
    #[resource]
    live: Live<File, FileConfig>,
    #[resource]
    shared: Arc<Mutex<Live<File, FileConfig>>>,
}

/// What is no data and not opened again either.
#[derive(DeepClone)]
struct Others<'a> {
    #[deep_clone(share)]
    sender: mpsc::Sender<u8>,
    #[deep_clone(share)]
    stream: Arc<Mutex<Option<TcpStream>>>,
    #[deep_clone(default)]
    thread: Option<JoinHandle<()>>,
    #[deep_clone(default)]
    child: Option<Child>,
    #[deep_clone(lock)]
    state: Arc<Mutex<String>>,
    #[deep_clone(clone)]
    foreign: Foreign,
    #[deep_clone(with = |own, _| own.try_clone().ok().into())]
    by_hand: NotClone,
    #[deep_clone(share)]
    reference: &'a String,
    #[deep_clone(default = Box::leak(Box::new([0; 4])))]
    buffer: &'a mut [u8],
    #[deep_clone(share)]
    pointer: *const u8,
    #[deep_clone(default = std::ptr::null_mut())]
    no_pointer: *mut u8,
}

#[derive(Clone, Debug, PartialEq)]
struct Foreign(u8);

struct NotClone(u8);

impl NotClone {
    fn try_clone(&self) -> io::Result<u8> {
        Ok(self.0)
    }
}

impl From<Option<u8>> for NotClone {
    fn from(number: Option<u8>) -> Self {
        Self(number.unwrap_or_default())
    }
}

/// A type of the user's own inside of another: `#[derive(DeepClone)]`.
#[derive(DeepClone)]
struct Inner(u8);
#[derive(DeepClone)]
struct Outer {
    inner: Vec<Inner>,
}

/// A type that holds a refused one holds it as a resource.
#[derive(DeepClone)]
struct Server {
    name: String,
    #[resource]
    sessions: Vec<FromConfig>,
}
assert_not_deep_clone!(Opened, FromConfig, Server, Vec<Server>);

fn file() -> (tempfile::TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("log");
    File::create(&path).unwrap().write_all(b"text").unwrap();
    (directory, path)
}

#[test]
fn resources_by_expression() {
    let (_directory, path) = file();
    let twin = Opened::builder().path(path).build().unwrap().twin().unwrap();
    assert!(twin.maybe.is_some() && twin.many.len() == 1 && twin.pair.0 == 1);
    assert_eq!(twin.file.metadata().unwrap().len(), 4);
    assert_eq!(twin.shared.lock().unwrap().metadata().unwrap().len(), 4);
    assert_eq!(twin.pair.1.metadata().unwrap().len(), 4);
}

#[test]
fn the_way_out_of_a_refusal() -> Result<(), OpenError> {
    let (_directory, path) = file();
    let config = FileConfig::read(path);
    let live = Live::open(config.clone()).unwrap();
    let value = FromConfig {
        config: config.clone(),
        file: File::open("/dev/null").unwrap(),
        live,
        shared: Arc::new(Mutex::new(Live::open(config).unwrap())),
    };
    let twin = value.twin()?;
    assert_eq!(twin.file.metadata().unwrap().len(), 4);
    assert!(!Arc::ptr_eq(&twin.shared, &value.shared));
    let map = value.to_builder();
    let second = map.deep_clone().build()?;
    assert_eq!(second.live.metadata().unwrap().len(), 4);
    let server = Server { name: "s".into(), sessions: vec![value, twin] };
    let twin = server.twin()?;
    assert_eq!((twin.name.as_str(), twin.sessions.len()), ("s", 2));
    Ok(())
}

#[test]
fn other_strategies() {
    let text = "text".to_string();
    let (sender, receiver) = mpsc::channel();
    let others = Others {
        sender,
        stream: Arc::default(),
        thread: Some(std::thread::spawn(|| ())),
        child: None,
        state: Arc::new(Mutex::new("state".into())),
        foreign: Foreign(1),
        by_hand: NotClone(2),
        reference: &text,
        buffer: &mut [1; 2],
        pointer: std::ptr::dangling(),
        no_pointer: std::ptr::dangling_mut(),
    };
    let copy = others.deep_clone();
    copy.sender.send(3).unwrap();
    assert_eq!(receiver.recv(), Ok(3));
    assert!(Arc::ptr_eq(&copy.stream, &others.stream) && !Arc::ptr_eq(&copy.state, &others.state));
    assert!(copy.thread.is_none() && copy.child.is_none() && copy.no_pointer.is_null());
    assert_eq!((copy.foreign, copy.by_hand.0, copy.reference.as_str(), copy.buffer.len()), (Foreign(1), 2, "text", 4));
    assert_eq!(copy.pointer, others.pointer);
    assert_eq!(Outer { inner: vec![Inner(1)] }.deep_clone().inner[0].0, 1);
}
