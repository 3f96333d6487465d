//! What is data, and what is refused; the assertions themselves.

use freshtwin::{ByClone, DeepClone, assert_deep_clone, assert_not_deep_clone};
use std::cell::{Cell, UnsafeCell};
use std::rc::Rc;
use std::sync::mpsc;
use std::{fs, io, net, process, sync, task, thread};

const SIZE: usize = 2;

#[derive(DeepClone)]
struct Grid<const N: usize>([u8; N]);

assert_deep_clone!(u8);
assert_deep_clone!(Vec<Option<String>>, &str, [Rc<u8>; 3], ByClone<sync::Arc<u8>>);
assert_deep_clone!(Vec<u8>);
assert_deep_clone!(Box<str>,);
assert_deep_clone!(Rc<[Option<u8>]>);
assert_deep_clone!(Option<(u8, String)>);
assert_deep_clone!(Grid<SIZE>);
assert_deep_clone!(Grid<3>);
assert_deep_clone!(Grid<{ SIZE + 1 }>);
/// Types with names of std's, whose arguments are no types.
mod own {
    use freshtwin::{DeepClone, assert_deep_clone};

    #[derive(DeepClone)]
    struct Vec<const N: usize>([u8; N]);

    #[derive(DeepClone)]
    struct Option<'a>(&'a str);

    assert_deep_clone!(Vec<3>);
    assert_deep_clone!(Vec<{ 1 + 2 }>);
    assert_deep_clone!(Option<'static>);
}

assert_deep_clone!(freshtwin::CloneError, freshtwin::CloneErrorKind, freshtwin::process::Stdio);

assert_not_deep_clone!(sync::Mutex<u8>, sync::RwLock<u8>, sync::Condvar, sync::Barrier, sync::Once);
assert_not_deep_clone!(sync::MutexGuard<'static, u8>, sync::RwLockReadGuard<'static, u8>, std::cell::Ref<'static, u8>);
assert_not_deep_clone!(mpsc::Sender<u8>, mpsc::SyncSender<u8>, mpsc::Receiver<u8>);
assert_not_deep_clone!(tokio::task::JoinHandle<u8>, tokio::task::AbortHandle, tokio::task::JoinSet<u8>);
assert_not_deep_clone!(tokio::net::tcp::OwnedReadHalf, tokio::net::tcp::OwnedWriteHalf);
assert_not_deep_clone!(tokio::runtime::Handle, tokio::runtime::Runtime, tokio::time::Interval, tokio::time::Sleep);
assert_not_deep_clone!(freshtwin::Live<fs::File, freshtwin::fs::FileConfig>);
assert_not_deep_clone!(thread::JoinHandle<()>, thread::Thread, thread::Builder, task::Waker);
assert_not_deep_clone!(fs::File, fs::ReadDir, fs::DirEntry, io::Stdin, io::Stdout, io::Error);
assert_not_deep_clone!(net::TcpStream, net::TcpListener, net::UdpSocket);
assert_not_deep_clone!(process::Child, process::Command, process::Stdio);
assert_not_deep_clone!(*const u8, *mut u8, std::ptr::NonNull<u8>, sync::atomic::AtomicPtr<u8>);
assert_not_deep_clone!(std::cell::BorrowError, std::cell::BorrowMutError, std::string::FromUtf16Error);
assert_not_deep_clone!(
    std::env::JoinPathsError,
    sync::BarrierWaitResult,
    sync::TryLockError<u8>,
    sync::PoisonError<u8>
);
assert_not_deep_clone!(std::backtrace::Backtrace, std::backtrace::BacktraceStatus, std::fmt::Arguments<'static>);
assert_not_deep_clone!(io::BufReader<io::Empty>, io::BufWriter<io::Sink>, io::LineWriter<io::Sink>);
assert_not_deep_clone!(io::Take<io::Empty>, io::Chain<io::Empty, io::Empty>);
assert_not_deep_clone!(std::env::Args, std::env::Vars, fs::DirBuilder);
assert_not_deep_clone!(&u8, &mut u8, &Vec<u8>, &Cell<u8>, &[String], &[Cell<u8>], &[Rc<u8>]);
assert_not_deep_clone!(UnsafeCell<u8>, std::mem::MaybeUninit<u8>, std::cell::RefMut<'static, u8>);
assert_not_deep_clone!(std::cell::LazyCell<u8>, sync::LazyLock<u8>, Box<dyn std::any::Any>, Box<dyn std::error::Error>);
assert_not_deep_clone!(std::iter::Filter<std::vec::IntoIter<u8>, fn(&u8) -> bool>);
assert_not_deep_clone!(
    std::vec::Splice<'static, std::vec::IntoIter<u8>>,
    std::collections::hash_map::Entry<'static, u8, u8>
);
assert_not_deep_clone!(std::vec::Drain<'static, u8>, std::iter::Map<std::vec::IntoIter<u8>, fn(u8) -> u8>);
// A container of refused things is refused.
assert_not_deep_clone!(Vec<fs::File>, Option<sync::Mutex<u8>>, (u8, fs::File), [fs::File; 1]);
assert_not_deep_clone!(std::collections::HashMap<u8, fs::File>, std::borrow::Cow<'static, Vec<u8>>);

/// Refused for its resource, and so is what holds it; its builder is data.
#[derive(DeepClone)]
struct Session {
    name: String,
    #[resource(open = fs::File::open(name))]
    log: fs::File,
}

assert_not_deep_clone!(Session, Vec<Session>, Option<Rc<Session>>);
assert_deep_clone!(SessionBuilder);

#[test]
fn a_refused_type_still_opens() {
    let session = Session::builder().name(file!().rsplit('/').next().unwrap().into()).build();
    assert!(session.is_err_and(|error| error.path() == "log"));
    let session = Session::builder().name(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml").into()).build().unwrap();
    assert!(session.log.metadata().unwrap().is_file());
}

#[test]
fn stand_where_a_statement_stands() {
    struct Local;
    assert_not_deep_clone!(Local);
    assert_deep_clone!(ByClone<std::collections::BTreeMap<u8, String>>);
}

#[test]
fn by_clone_is_its_content() {
    let mut wrapped = ByClone::from(vec![1]);
    wrapped.push(2);
    assert_eq!(
        (wrapped.len(), format!("{wrapped:?}"), wrapped.deep_clone()),
        (2, "[1, 2]".into(), ByClone(vec![1, 2]))
    );
    assert_eq!(ByClone("text").to_string(), "text");
    assert!(ByClone(1) < ByClone(2) && ByClone::<u8>::default() == ByClone(0));
    let buffer = wrapped.as_ptr();
    wrapped.deep_clone_from(&ByClone(vec![7]));
    assert_eq!((wrapped.as_ptr(), wrapped.into_inner()), (buffer, vec![7]));
}

#[test]
fn by_clone_opens_what_its_content_opens() {
    struct Port(u16);
    #[derive(Clone)]
    struct Config(u16);
    impl freshtwin::Open<Port> for Config {
        type Error = std::convert::Infallible;
        fn open(&self) -> Result<Port, Self::Error> {
            Ok(Port(self.0))
        }
    }
    impl freshtwin::OpenAsync<Port> for Config {
        type Error = std::convert::Infallible;
        async fn open_async(&self) -> Result<Port, Self::Error> {
            Ok(Port(self.0 + 1))
        }
    }
    use freshtwin::{Open as _, OpenAsync as _};
    let Ok(Port(port)) = ByClone(Config(80)).open();
    let mut opening = std::pin::pin!(ByClone(Config(80)).open_async());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Ok(Port(later))) = opening.as_mut().poll(&mut context) else { unreachable!() };
    assert_eq!((port, later), (80, 81));
    // A `Live` by way of it twins.
    let live = freshtwin::Live::<Port, ByClone<Config>>::open(ByClone(Config(8))).unwrap();
    assert_eq!(freshtwin::Resource::twin(&live).unwrap().0, 8);
}

#[test]
fn by_clone_is_written_as_its_content() {
    let text = serde_json::to_string(&ByClone(vec![1, 2])).unwrap();
    assert_eq!(text, "[1,2]");
    assert_eq!(serde_json::from_str::<ByClone<Vec<u8>>>(&text).unwrap(), ByClone(vec![1, 2]));
}
