//! A derived value on tokio's types: its twin, and a twin that is dropped in the middle of an open.

use std::{
    error::Error,
    fs,
    future::{Future, poll_fn},
    net::SocketAddr,
    pin::pin,
    task::Poll,
    time::Duration,
};

use crate::open_files;
use freshtwin::{
    DeepClone, Live,
    fs::FileConfig,
    net::{TcpConfig, TcpListenerConfig, UdpConfig},
    process::{CommandConfig, Stdio},
};
use tokio::{
    fs::File,
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, UdpSocket},
    process::Child,
};

type Result<T = ()> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

#[derive(DeepClone)]
struct Machine {
    notes: Vec<String>,
    #[resource(async)]
    log: Live<File, FileConfig>,
    #[resource(async, after = pause().await)]
    child: Live<Child, CommandConfig>,
    address: SocketAddr,
    #[resource(from = address, async, after = pause().await)]
    link: TcpStream,
    #[resource(async, after = pause().await)]
    listener: Live<TcpListener, TcpListenerConfig>,
    #[resource(async, after = pause().await)]
    radio: Live<UdpSocket, UdpConfig>,
    #[resource(async, after = named.write_all(b"hello").await)]
    named: Live<TcpStream, TcpConfig>,
}

/// Waits once, whatever the system is doing: a point to be cut off at, with all that is open so far.
async fn pause() -> Result {
    tokio::task::yield_now().await;
    Ok(())
}

async fn exercise(machine: &mut Machine) -> Result {
    machine.log.write_all(b"line\n").await?;
    machine.log.flush().await?;
    machine.link.writable().await?;
    let mut answer = [0; 4];
    machine.child.stdin.as_mut().ok_or("no pipe")?.write_all(b"ping").await?;
    machine.child.stdout.as_mut().ok_or("no pipe")?.read_exact(&mut answer).await?;
    assert_eq!(&answer, b"ping");
    machine.radio.send(b"hello").await?;
    assert_ne!(machine.listener.local_addr()?.port(), 0);
    Ok(())
}

async fn end(machine: Machine) -> Result {
    let (mut child, _) = Live::into_parts(machine.child);
    child.kill().await?;
    Ok(())
}

/// Polls a future `times` times and drops it.
async fn cut_off<F: Future>(future: F, times: usize) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut left = times;
    poll_fn(|context| {
        left -= 1;
        match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// A file that tokio's helper threads were about to open is closed by them a little later, how much later is up to the
/// machine.
async fn settles_at(count: usize) -> bool {
    for _ in 0..60_000 {
        if open_files() == count {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    false
}

#[test]
fn a_twin_opens_everything_anew_or_nothing() -> Result {
    let _alone = crate::alone();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(a_twin_is_whole_or_nothing())
}

async fn a_twin_is_whole_or_nothing() -> Result {
    let folder = tempfile::tempdir()?;
    let server = std::net::TcpListener::bind("127.0.0.1:0")?;
    let radio = std::net::UdpSocket::bind("127.0.0.1:0")?;
    let log = folder.path().join("log");
    let mut original = Machine::builder()
        .notes(vec!["one".into()])
        .log(FileConfig::append(&log).create(true))
        .child(CommandConfig::new("cat").stdin(Stdio::Piped).stdout(Stdio::Piped))
        .address(server.local_addr()?)
        .listener(TcpListenerConfig::new("127.0.0.1:0"))
        .radio(UdpConfig::new("127.0.0.1:0").connect(radio.local_addr()?))
        .named(TcpConfig::new(server.local_addr()?).connect_timeout(Duration::from_secs(10)))
        .build()
        .await?;
    exercise(&mut original).await?;
    let mut twin = original.twin().await?;
    assert_ne!(twin.link.local_addr()?, original.link.local_addr()?);
    assert_ne!(twin.named.local_addr()?, original.named.local_addr()?);
    assert_ne!(twin.child.id(), original.child.id());
    exercise(&mut twin).await?;
    end(twin).await?;
    exercise(&mut original).await?;
    assert_eq!(fs::read_to_string(&log)?, "line\n".repeat(3));
    assert_eq!(original.notes, ["one"]);

    let builder = original.to_builder();
    let before = open_files();
    let mut polls = 1;
    let opened = loop {
        if let Some(opened) = cut_off(builder.open(), polls).await {
            break opened;
        }
        assert!(settles_at(before).await, "{polls} polls leave {} files for {before}", open_files());
        polls += 1;
    };
    end(opened?).await?;
    assert!(polls > 4, "cut off {polls} times only");
    exercise(&mut original).await?;
    Ok(())
}
