//! Live resources, locks, channels and threads of std.

use std::fs::{DirEntry, File, ReadDir};
use std::io::{self, BufReader, BufWriter, LineWriter, Stderr, Stdin, Stdout};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, SyncSender};
use std::sync::{Barrier, Condvar, LazyLock, Mutex, MutexGuard, Once, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::thread::{JoinHandle, Thread};

use super::{IsLock, Nothing};

#[diagnostic::on_unimplemented(
    message = "`{T}` is a live resource, not data",
    label = "an open file",
    note = "where the path is in a sibling field `path`, `#[resource(open = File::open(path))]` opens it anew for each twin (in an `Option`, a lock or an `Arc`: `File::open(path).map(Some)`, `.map(Mutex::new)`, `.map(Arc::new)`); where a `freshtwin::fs::FileConfig` is in a sibling field `config`, so does `#[resource(from = config)]`",
    note = "or hold a `Live<File, FileConfig>` and mark it `#[resource]`; where it is in a generic type of yours, such as `Slot<File>`, mark the field in that type, too",
    note = "`#[resource(..)]` stands in place of any `#[deep_clone(..)]` on the field, such as `lock`"
)]
pub trait OpenFileIsData<'a, T: ?Sized> {}
impl OpenFileIsData<'_, Nothing> for Nothing {}
refused! { OpenFileIsData:
    File,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` is a live resource, not data",
    label = "a live socket",
    note = "where the address is in a sibling field `address`, `#[resource(from = address)]` opens it anew for each twin: the field holds a `SocketAddr`, or a config of `freshtwin::net` such as `TcpConfig` (both in an `Option`, or neither)",
    note = "for several of them in a list or a map: hold a `freshtwin::Live<{T}, Config>` of each, which knows its config, and write `#[resource]`; in a lock, and for other ways to open one: `#[resource(open = EXPR)]`",
    note = "for connections that were accepted, which nothing opens again, or that open on first use: in an `Option`, a `OnceLock`, a list or a map, `#[deep_clone(default)]` starts with none",
    note = "`#[resource(..)]` stands in place of any `#[deep_clone(..)]` on the field, such as `lock`"
)]
pub trait SocketIsData<'a, T: ?Sized> {}
impl SocketIsData<'_, Nothing> for Nothing {}
refused! { SocketIsData:
    TcpStream,
    TcpListener,
    UdpSocket,
}

#[cfg(unix)]
#[diagnostic::on_unimplemented(
    message = "`{T}` is a live resource, not data",
    label = "a live socket",
    note = "where a `freshtwin::net::UnixConfig` is in a sibling field `config`, `#[resource(from = config)]` opens it anew for each twin",
    note = "for several of them in a list or a map: hold a `freshtwin::Live<{T}, Config>` of each, which knows its config, and write `#[resource]`; in a lock, and for other ways to open one: `#[resource(open = EXPR)]`",
    note = "for connections that were accepted, which nothing opens again, or that open on first use: in an `Option`, a `OnceLock`, a list or a map, `#[deep_clone(default)]` starts with none",
    note = "`#[resource(..)]` stands in place of any `#[deep_clone(..)]` on the field, such as `lock`"
)]
pub trait UnixSocketIsData<'a, T: ?Sized> {}
#[cfg(unix)]
impl UnixSocketIsData<'_, Nothing> for Nothing {}
#[cfg(unix)]
refused! { UnixSocketIsData:
    std::os::unix::net::UnixStream,
}

#[cfg(unix)]
#[diagnostic::on_unimplemented(
    message = "`{T}` is a live resource, not data",
    label = "a live socket",
    note = "where the path is in a sibling field `path`, `#[resource(open = {T}::bind(path))]` opens it anew for each twin",
    note = "`#[resource(..)]` stands in place of any `#[deep_clone(..)]` on the field, such as `lock`"
)]
pub trait BoundSocketIsData<'a, T: ?Sized> {}
#[cfg(unix)]
impl BoundSocketIsData<'_, Nothing> for Nothing {}
#[cfg(unix)]
refused! { BoundSocketIsData:
    std::os::unix::net::UnixListener,
    std::os::unix::net::UnixDatagram,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` is a live resource, not data",
    label = "a running process",
    note = "where a `freshtwin::process::CommandConfig` is in a sibling field `command`, `#[resource(from = command)]` starts it anew for each twin (both in an `Option`, or neither); `#[resource(open = EXPR)]` starts it by an expression, and several of them in a list or a map",
    note = "`#[resource(..)]` stands in place of any `#[deep_clone(..)]` on the field, such as `lock`"
)]
pub trait ProcessIsData<'a, T: ?Sized> {}
impl ProcessIsData<'_, Nothing> for Nothing {}
refused! { ProcessIsData:
    Child,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` is a live resource, not data",
    label = "a pipe to a running process",
    note = "open it together with its process: `#[resource(group = process, open = EXPR)]` on the type (in an enum, on the variant), where EXPR gives a `Result` of a tuple, and `#[resource(group = process)]` on each field that it fills",
    note = "`#[resource(..)]` stands in place of any `#[deep_clone(..)]` on the field, such as `lock`"
)]
pub trait PipeIsData<'a, T: ?Sized> {}
impl PipeIsData<'_, Nothing> for Nothing {}
refused! { PipeIsData:
    ChildStdin,
    ChildStdout,
    ChildStderr,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` is a live resource, not data",
    label = "a stream of this process",
    note = "in a field, `#[deep_clone(default = EXPR)]` gives the copy its own handle, as in `default = std::io::stdout()` for a `Stdout`"
)]
pub trait StreamIsData<'a, T: ?Sized> {}
impl StreamIsData<'_, Nothing> for Nothing {}
refused! { StreamIsData:
    Stdin,
    Stdout,
    Stderr,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` wraps a stream that is most often live, so it is not data",
    label = "a buffer around a stream",
    note = "open it anew for each twin: `#[resource(from = config)]`, where a sibling field `config` opens the stream, or `#[resource(open = EXPR)]`; a stream of the process is there already: `#[resource(new = BufWriter::new(std::io::stdout()))]`",
    note = "`#[resource(..)]` stands in place of any `#[deep_clone(..)]` on the field, such as `lock`"
)]
pub trait BufferedIsData<'a, T: ?Sized> {}
impl BufferedIsData<'_, Nothing> for Nothing {}
refused! { BufferedIsData:
    {R} BufReader<R>,
    {W: io::Write} BufWriter<W>,
    {W: io::Write} LineWriter<W>,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` is a view of a directory, not data",
    label = "a view of a directory",
    note = "hold the path (`PathBuf`) in its place, and read the directory where it is used"
)]
pub trait DirectoryIsData<'a, T: ?Sized> {}
impl DirectoryIsData<'_, Nothing> for Nothing {}
refused! { DirectoryIsData:
    ReadDir,
    DirEntry,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` cannot be read, so it cannot be copied",
    label = "not data",
    note = "`freshtwin::process::CommandConfig` is data, and starts a process"
)]
pub trait CommandToRunIsData<'a, T: ?Sized> {}
impl CommandToRunIsData<'_, Nothing> for Nothing {}
refused! { CommandToRunIsData:
    Command,
    Stdio,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` is a lock: it is not cloned unless the field says so, because locking can block",
    label = "mark the field `#[deep_clone(lock)]`",
    note = "`#[deep_clone(lock)]` locks it and copies what it holds into a new lock; `#[deep_clone(share)]` keeps the same `Rc` or `Arc`",
    note = "a lock around a live resource is opened anew: `#[resource]` where a `Live<R, Config>` or a type with resources is inside, else `#[resource(open = EXPR)]`"
)]
pub trait LockIsData<'a, T: ?Sized> {}
impl LockIsData<'_, Nothing> for Nothing {}
refused! { LockIsData:
    {L} Mutex<L>,
    {L} RwLock<L>,
}
impl<L: ?Sized> IsLock for Mutex<L> {}
impl<L: ?Sized> IsLock for RwLock<L> {}

#[diagnostic::on_unimplemented(
    message = "`{T}` is a guard of a lock, not data",
    label = "hold the lock itself in its place",
    note = "a guard keeps a lock of another value locked: hold the lock, or an `Arc` of it, mark the field `#[deep_clone(lock)]`, and lock it where it is used"
)]
pub trait GuardIsData<'a, T: ?Sized> {}
impl GuardIsData<'_, Nothing> for Nothing {}
refused! { GuardIsData:
    {L: ?Sized} MutexGuard<'_, L>,
    {L: ?Sized} RwLockReadGuard<'_, L>,
    {L: ?Sized} RwLockWriteGuard<'_, L>,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` is not data: its meaning is which threads or tasks wait for it",
    label = "threads or tasks wait for this one",
    note = "in a field of its own, `#[deep_clone(default)]` gives the copy a new one, or `#[deep_clone(default = EXPR)]` where it has no `Default`",
    note = "beside a lock in one field: make them two fields of a struct of your own, `#[deep_clone(lock)]` the one and `#[deep_clone(default)]` the other",
    note = "to use the same one from both values, hold it in an `Arc`, and mark the field `#[deep_clone(share)]`"
)]
pub trait SignalIsData<'a, T: ?Sized> {}
impl SignalIsData<'_, Nothing> for Nothing {}
refused! { SignalIsData:
    Condvar,
    Barrier,
    Once,
}
refused_beside_a_lock! { SignalIsData:
    Condvar,
    Barrier,
    Once,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` holds a function until its first use, and what that holds cannot be seen",
    label = "what is inside cannot be copied",
    note = "in a field, `#[deep_clone(default = LazyLock::new(..))]` gives the copy a new one",
    note = "a `OnceLock` is data: fill it with `get_or_init`"
)]
pub trait LazyValueIsData<'a, T: ?Sized> {}
impl LazyValueIsData<'_, Nothing> for Nothing {}
refused! { LazyValueIsData:
    {P, F} LazyLock<P, F>,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` is one end of a channel, not data",
    label = "an end of a channel",
    note = "where the type holds both ends, a new channel for each twin: `#[resource(group = channel, new = std::sync::mpsc::channel())]` on the type (in an enum, on the variant), and `#[resource(group = channel)]` on its two ends, a field each, the sender first",
    note = "where this end alone is held, and the other one goes to a thread or task: `#[resource(new = EXPR)]`, where EXPR starts that and gives this end",
    note = "to go on with the same channel: `#[deep_clone(share)]` on a sender, or on an `Arc<Mutex<..>>` around a receiver, such as the queue of a pool of workers",
    note = "in an `Option`, a list or a map, `#[deep_clone(default)]` starts with none"
)]
pub trait ChannelEndIsData<'a, T: ?Sized> {}
impl ChannelEndIsData<'_, Nothing> for Nothing {}
refused! { ChannelEndIsData:
    {M} Sender<M>,
    {M} SyncSender<M>,
    {M} Receiver<M>,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` stands for a running thread, not for data",
    label = "a running thread",
    note = "a new thread for each twin: `#[resource(new = std::thread::spawn(FUNCTION))]`, `new = Some(std::thread::spawn(FUNCTION))` for an `Option`, or `new = vec![std::thread::spawn(FUNCTION)]` for a `Vec`",
    note = "in an `Option` or a `Vec`, `#[deep_clone(default)]` starts with none"
)]
pub trait RunningThreadIsData<'a, T: ?Sized> {}
impl RunningThreadIsData<'_, Nothing> for Nothing {}
refused! { RunningThreadIsData:
    {R} JoinHandle<R>,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` stands for a running thread, not for data",
    label = "leads to a thread",
    note = "in a field, `#[deep_clone(share)]` leads to the same thread; `#[deep_clone(default = std::thread::current())]` to the one that makes the copy"
)]
pub trait ThreadIsData<'a, T: ?Sized> {}
impl ThreadIsData<'_, Nothing> for Nothing {}
refused! { ThreadIsData:
    Thread,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` can hold an error of any type, so it cannot be copied",
    label = "can hold anything",
    note = "keep what is needed of it: its `kind()`, which is data, or its text",
    note = "or copy that in a field that holds the error alone: `#[deep_clone(with = |error, _| std::io::Error::new(error.kind(), error.to_string()))]`"
)]
pub trait AnyErrorIsData<'a, T: ?Sized> {}
impl AnyErrorIsData<'_, Nothing> for Nothing {}
refused! { AnyErrorIsData:
    io::Error,
}
