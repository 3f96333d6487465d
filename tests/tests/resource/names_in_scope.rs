//! Constants, static items, unit structs, functions, modules and macros of ordinary names are in scope, and change
//! nothing.
#![allow(non_upper_case_globals, non_camel_case_types, reason = "the names are those of locals")]
#![allow(dead_code, unused_imports, unused_macros, reason = "nothing may use them")]

use std::io;
use std::net::{SocketAddr, UdpSocket};
use std::rc::Rc;
use std::sync::Mutex;

use freshtwin::{DeepClone, Live};

/// What C bindings define: constants and static items.
mod bindings {
    macro_rules! consts {
        ($($name:ident)*) => { $(pub(super) const $name: u8 = 0;)* };
    }
    consts! {
        value copy error config opener own opened never cloner levels surveyor this source map task failure threads sync
        beside builder other result local a0 b0 c0 f0 o0 t0 client marker
    }
    pub(super) static state: u8 = 0;
}
mod units {
    pub(super) struct twin;
    pub(super) struct to_builder;
    pub(super) struct variant;
    pub(super) struct fields;
}
use bindings::*;
use units::*;

fn start() {}
fn hook() {}
mod lock {}
mod refused {}
macro_rules! refuse {
    () => {
        compile_error!("generated code calls no macro of the user's")
    };
}
use refuse as panic;
use refuse as matches;
use refuse as unreachable;

fn socket(address: &SocketAddr) -> io::Result<UdpSocket> {
    UdpSocket::bind(address)
}

async fn later(address: &SocketAddr) -> io::Result<UdpSocket> {
    socket(address)
}

#[derive(DeepClone)]
struct Everything<'live, T: 'static> {
    label: &'live str,
    address: SocketAddr,
    shared: Rc<T>,
    #[deep_clone(lock)]
    locked: Mutex<u8>,
    #[deep_clone(with = |byte, _| *byte)]
    copied: u8,
    #[deep_clone(into)]
    name: String,
    #[resource(open = socket(address), after = bound.set_nonblocking(true))]
    bound: UdpSocket,
    #[resource]
    live: Live<UdpSocket, SocketAddr>,
}

#[derive(DeepClone)]
enum Choice<T> {
    Nothing,
    Config(Rc<u8>, #[resource] Live<UdpSocket, SocketAddr>),
    Parameter {
        #[resource(open = Err::<T, _>("there is none"))]
        parameter: T,
    },
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Awaiting {
    shared: Rc<u8>,
    address: SocketAddr,
    #[resource(open = later(address).await, async)]
    one: UdpSocket,
    #[resource(open = later(address).await, async)]
    two: UdpSocket,
    #[resource]
    live: Live<UdpSocket, SocketAddr>,
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Threads {
    address: SocketAddr,
    #[resource(open = socket(address))]
    one: UdpSocket,
    #[resource(open = socket(address))]
    two: UdpSocket,
}

#[derive(DeepClone)]
enum Data {
    One(Rc<u8>),
    Two { shared: Rc<u8> },
}

#[derive(DeepClone)]
#[deep_clone(clone)]
struct Cloned(u8);

impl Clone for Cloned {
    fn clone(&self) -> Self {
        Self(self.0)
    }
}

mod outside {
    //! Where the names mean nothing.

    use std::net::SocketAddr;
    use std::rc::Rc;
    use std::sync::Mutex;

    use super::{Choice, ChoiceBuilder, Everything, Threads};

    #[test]
    fn builders_open_among_them() {
        let any = SocketAddr::from(([127, 0, 0, 1], 0));
        let builder = Everything::builder().label("label").address(any).shared(Rc::new(1)).locked(Mutex::new(2));
        let original = builder.copied(3).name("name").live(any).build().unwrap();
        let twin = original.twin().unwrap();
        assert_ne!(original.bound.local_addr().unwrap(), twin.bound.local_addr().unwrap());
        assert_eq!((*twin.shared, twin.copied, twin.name.as_str(), *twin.locked.lock().unwrap()), (1, 3, "name", 2));
        let pair = Threads::builder().address(any).build().unwrap();
        assert_ne!(pair.one.local_addr().unwrap(), pair.two.local_addr().unwrap());
        let choice: Choice<u8> = ChoiceBuilder::Config(Rc::new(4), any).build().unwrap();
        assert!(matches_config(&choice.twin().unwrap()));
    }

    fn matches_config(choice: &Choice<u8>) -> bool {
        match choice {
            Choice::Config(number, _) => **number == 4,
            _ => false,
        }
    }
}

mod buffers {
    //! Types with the names of std's files and buffers.

    use std::io;

    use freshtwin::DeepClone;

    struct File(String);

    impl File {
        fn open(path: &str) -> io::Result<Self> {
            Ok(Self(path.to_owned()))
        }

        fn create(path: &str) -> Self {
            Self(path.to_owned())
        }
    }

    /// It takes a `Result`.
    struct BufReader(File);

    impl BufReader {
        fn new(file: io::Result<File>) -> io::Result<Self> {
            file.map(Self)
        }
    }

    struct BufWriter(File);

    impl BufWriter {
        fn new(file: File) -> io::Result<Self> {
            Ok(Self(file))
        }
    }

    #[derive(DeepClone)]
    struct Log {
        path: String,
        #[resource(open = BufReader::new(File::open(path)))]
        reader: BufReader,
        #[resource(open = BufWriter::new(File::create(&path.clone())))]
        writer: BufWriter,
    }

    #[test]
    fn open_as_they_say() {
        let log = Log::builder().path("log".to_owned()).build().unwrap().twin().unwrap();
        assert_eq!((log.reader.0.0, log.writer.0.0), ("log".to_owned(), "log".to_owned()));
    }
}
