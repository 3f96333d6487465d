//! Live resources of tokio.

use tokio::fs::{File, ReadDir};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::process::{Child, ChildStderr, ChildStdin, ChildStdout};
use tokio::sync::{Barrier, Mutex, Notify, RwLock, Semaphore, broadcast, mpsc, oneshot, watch};

use tokio::runtime::{Handle, Runtime};
use tokio::task::{AbortHandle, JoinHandle, JoinSet};
use tokio::time::{Interval, Sleep};

use super::{IsLock, LockIsData, Nothing, SignalIsData};

#[diagnostic::on_unimplemented(
    message = "`{T}` is a live resource, not data",
    label = "an open file",
    note = "where a `freshtwin::fs::FileConfig` is in a sibling field `config`, `#[resource(from = config, async)]` opens it anew for each twin; where the path is in a sibling field `path`, so does `#[resource(open = File::open(path).await, async)]`",
    note = "`#[resource(..)]` stands in place of any `#[deep_clone(..)]` on the field, such as `lock`"
)]
pub trait AsyncFileIsData<'a, T: ?Sized> {}
impl AsyncFileIsData<'_, Nothing> for Nothing {}
refused! { AsyncFileIsData:
    File,
    ReadDir,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` is a live resource, not data",
    label = "a live socket",
    note = "where the address is in a sibling field `address`, `#[resource(from = address, async)]` opens it anew for each twin: the field holds a `SocketAddr`, or a config of `freshtwin::net` such as `TcpConfig`",
    note = "for several of them in a list or a map: hold a `freshtwin::Live<{T}, Config>` of each, which knows its config, and write `#[resource(async)]`; in a lock, and for other ways to open one: `#[resource(open = EXPR.await, async)]`",
    note = "`#[resource(..)]` stands in place of any `#[deep_clone(..)]` on the field, such as `lock`"
)]
pub trait AsyncSocketIsData<'a, T: ?Sized> {}
impl AsyncSocketIsData<'_, Nothing> for Nothing {}
refused! { AsyncSocketIsData:
    TcpStream,
    TcpListener,
    UdpSocket,
    #[cfg(unix)] tokio::net::UnixStream,
    #[cfg(unix)] tokio::net::UnixListener,
    #[cfg(unix)] tokio::net::UnixDatagram,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` is a live resource, not data",
    label = "a running process",
    note = "where a `freshtwin::process::CommandConfig` is in a sibling field `command`, `#[resource(from = command, async)]` starts it anew for each twin; `#[resource(open = EXPR.await, async)]` starts it by an expression, and several of them in a list or a map",
    note = "`#[resource(..)]` stands in place of any `#[deep_clone(..)]` on the field, such as `lock`"
)]
pub trait AsyncProcessIsData<'a, T: ?Sized> {}
impl AsyncProcessIsData<'_, Nothing> for Nothing {}
refused! { AsyncProcessIsData:
    Child,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` is a live resource, not data",
    label = "a part of a process or a stream",
    note = "open it together with the other parts: `#[resource(group = NAME, open = EXPR.await, async)]` on the type (in an enum, on the variant), where EXPR gives a `Result` of a tuple, without `.await` and `async` where it does not wait, and `#[resource(group = NAME)]` on each field that it fills",
    note = "`#[resource(..)]` stands in place of any `#[deep_clone(..)]` on the field, such as `lock`"
)]
pub trait AsyncPartIsData<'a, T: ?Sized> {}
impl AsyncPartIsData<'_, Nothing> for Nothing {}
refused! { AsyncPartIsData:
    ChildStdin,
    ChildStdout,
    ChildStderr,
    OwnedReadHalf,
    OwnedWriteHalf,
    #[cfg(unix)] tokio::net::unix::OwnedReadHalf,
    #[cfg(unix)] tokio::net::unix::OwnedWriteHalf,
}

refused! { LockIsData:
    {L} Mutex<L>,
    {L} RwLock<L>,
}
impl<L: ?Sized> IsLock for Mutex<L> {}
impl<L: ?Sized> IsLock for RwLock<L> {}

refused! { SignalIsData:
    Barrier,
    Notify,
    Semaphore,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` is one end of a channel, not data",
    label = "an end of a channel",
    note = "where the type holds both ends, a new channel for each twin: `#[resource(group = channel, new = CHANNEL)]` on the type (in an enum, on the variant), where CHANNEL makes both ends (`tokio::sync::mpsc::channel(8)`), and `#[resource(group = channel)]` on both of them, the sender first",
    note = "where this end alone is held, and the other one goes to a thread or task: `#[resource(new = EXPR)]`, where EXPR starts that and gives this end",
    note = "to go on with the same channel: `#[deep_clone(share)]` on a sender, on a `watch::Receiver`, or on an `Arc<Mutex<..>>` around another receiver",
    note = "in an `Option`, a list or a map, `#[deep_clone(default)]` starts with none"
)]
pub trait AsyncChannelEndIsData<'a, T: ?Sized> {}
impl AsyncChannelEndIsData<'_, Nothing> for Nothing {}
refused! { AsyncChannelEndIsData:
    {M} mpsc::Sender<M>,
    {M} mpsc::Receiver<M>,
    {M} mpsc::UnboundedSender<M>,
    {M} mpsc::UnboundedReceiver<M>,
    {M} oneshot::Sender<M>,
    {M} oneshot::Receiver<M>,
    {M} broadcast::Sender<M>,
    {M} broadcast::Receiver<M>,
    {M} watch::Sender<M>,
    {M} watch::Receiver<M>,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` stands for a running task, not for data",
    label = "a running task",
    note = "a new task for each twin: `#[resource(new = tokio::spawn(FUNCTION()))]`, `new = Some(tokio::spawn(FUNCTION()))` for an `Option`, or `new = vec![tokio::spawn(FUNCTION())]` for a `Vec`",
    note = "in an `Option`, a list or a map, `#[deep_clone(default)]` starts with none"
)]
pub trait RunningTaskIsData<'a, T: ?Sized> {}
impl RunningTaskIsData<'_, Nothing> for Nothing {}
refused! { RunningTaskIsData:
    {R} JoinHandle<R>,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` holds running tasks, not data",
    label = "running tasks",
    note = "`#[deep_clone(default)]` on the field starts with none"
)]
pub trait TasksAreData<'a, T: ?Sized> {}
impl TasksAreData<'_, Nothing> for Nothing {}
refused! { TasksAreData:
    {R} JoinSet<R>,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` can stop a running task, and is not data",
    label = "a handle on a running task",
    note = "`#[deep_clone(share)]` keeps the handle on the same task; in an `Option`, a list or a map, `#[deep_clone(default)]` starts with none"
)]
pub trait TaskHandleIsData<'a, T: ?Sized> {}
impl TaskHandleIsData<'_, Nothing> for Nothing {}
refused! { TaskHandleIsData:
    AbortHandle,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` leads to running tasks, not to data",
    label = "a runtime",
    note = "to go on with the same one, hold a `Handle` of it, or an `Arc` of the `Runtime`: `#[deep_clone(share)]`",
    note = "a new one for each twin: `#[resource(open = tokio::runtime::Runtime::new())]`"
)]
pub trait RuntimeIsData<'a, T: ?Sized> {}
impl RuntimeIsData<'_, Nothing> for Nothing {}
refused! { RuntimeIsData:
    Handle,
    Runtime,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` is a running timer, not data",
    label = "a running timer",
    note = "where its duration is in a sibling field `period`, `#[resource(new = tokio::time::interval(*period))]` starts it anew for each twin"
)]
pub trait TimerIsData<'a, T: ?Sized> {}
impl TimerIsData<'_, Nothing> for Nothing {}
refused! { TimerIsData:
    Interval,
    Sleep,
}
