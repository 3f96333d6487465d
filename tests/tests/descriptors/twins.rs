//! A derived value with every built-in config, on real resources: its twin, and each way in which an open can fail.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, ErrorKind, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream, UdpSocket},
    os::unix::net::{UnixListener, UnixStream},
    path::PathBuf,
    process::Child,
    time::Duration,
};

use crate::open_files;
use freshtwin::{
    DeepClone, Live, OpenError,
    fs::FileConfig,
    net::{TcpConfig, TcpListenerConfig, UdpConfig, UnixConfig},
    process::{CommandConfig, Stdio},
};
use rustix::process::{Resource as Limited, Rlimit, getrlimit, setrlimit};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

#[derive(DeepClone)]
struct Machine {
    notes: Vec<String>,
    #[resource]
    log: Live<File, FileConfig>,
    path: PathBuf,
    #[resource(from = path)]
    source: File,
    #[resource]
    link: Live<TcpStream, TcpConfig>,
    address: SocketAddr,
    #[resource(from = address)]
    bare: TcpStream,
    #[resource]
    listener: Live<TcpListener, TcpListenerConfig>,
    #[resource]
    radio: Live<UdpSocket, UdpConfig>,
    #[resource]
    pipe: Live<UnixStream, UnixConfig>,
    #[resource]
    child: Live<Child, CommandConfig>,
}

/// The other ends of everything, for as long as a test runs.
struct World {
    folder: tempfile::TempDir,
    server: TcpListener,
    radio: UdpSocket,
    _pipe: UnixListener,
}

impl World {
    fn new() -> io::Result<Self> {
        let folder = tempfile::tempdir()?;
        fs::write(folder.path().join("source"), "source")?;
        Ok(Self {
            server: TcpListener::bind("127.0.0.1:0")?,
            radio: UdpSocket::bind("127.0.0.1:0")?,
            _pipe: UnixListener::bind(folder.path().join("pipe"))?,
            folder,
        })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn builder(&self) -> io::Result<MachineBuilder> {
        Ok(Machine::builder()
            .notes(vec!["one".into()])
            .log(FileConfig::append(self.path("log")).create(true))
            .path(self.path("source"))
            .link(TcpConfig::new(self.server.local_addr()?).nodelay(true).read_timeout(Duration::from_secs(10)))
            .address(self.server.local_addr()?)
            .listener(TcpListenerConfig::new("127.0.0.1:0"))
            .radio(UdpConfig::new("127.0.0.1:0").connect(self.radio.local_addr()?))
            .pipe(UnixConfig::new(self.path("pipe")))
            .child(CommandConfig::new("cat").stdin(Stdio::Piped).stdout(Stdio::Piped)))
    }
}

/// Everything that `machine` holds works.
fn exercise(machine: &mut Machine, server: &TcpListener) -> Result {
    machine.log.write_all(b"line\n")?;
    let mut text = String::new();
    machine.source.read_to_string(&mut text)?;
    assert_eq!(text, "source");
    assert!(machine.link.nodelay()?);
    assert_eq!(machine.bare.peer_addr()?, server.local_addr()?);
    assert_ne!(machine.listener.local_addr()?.port(), 0);
    machine.radio.send(b"hello")?;
    machine.pipe.write_all(b"hello")?;
    let mut answer = [0; 4];
    machine.child.stdin.as_mut().ok_or("no pipe")?.write_all(b"ping")?;
    machine.child.stdout.as_mut().ok_or("no pipe")?.read_exact(&mut answer)?;
    assert_eq!(&answer, b"ping");
    Ok(())
}

fn end(machine: Machine) -> io::Result<()> {
    let (mut child, _) = Live::into_parts(machine.child);
    child.kill()?;
    child.wait().map(drop)
}

/// Each way to break one open: the field that names the failure, and the builder that leads there.
fn broken(world: &World, gone: SocketAddr) -> io::Result<Vec<(&'static str, ErrorKind, MachineBuilder)>> {
    let missing = world.path("missing").join("deep");
    let builder = || world.builder();
    Ok(vec![
        ("log", ErrorKind::NotFound, builder()?.log(FileConfig::append(&missing).create(true))),
        ("source", ErrorKind::NotFound, builder()?.path(missing.clone())),
        ("link", ErrorKind::ConnectionRefused, builder()?.link(TcpConfig::new(gone))),
        ("link", ErrorKind::InvalidInput, builder()?.link(TcpConfig::new(gone).read_timeout(Duration::ZERO))),
        ("bare", ErrorKind::ConnectionRefused, builder()?.address(gone)),
        ("listener", ErrorKind::AddrInUse, builder()?.listener(world.server.local_addr()?)),
        ("radio", ErrorKind::AddrInUse, builder()?.radio(world.radio.local_addr()?)),
        ("radio", ErrorKind::InvalidInput, builder()?.radio(UdpConfig::new("127.0.0.1:0").connect("no port"))),
        ("pipe", ErrorKind::NotFound, builder()?.pipe(UnixConfig::new(&missing))),
        ("child", ErrorKind::NotFound, builder()?.child(CommandConfig::new(&missing).env("TOKEN", "s3cret"))),
    ])
}

fn refused(builder: &MachineBuilder) -> OpenError {
    match builder.open() {
        Ok(_) => panic!("it has opened"),
        Err(error) => error,
    }
}

#[test]
fn a_twin_opens_everything_anew_or_nothing() -> Result {
    let _alone = crate::alone();
    let world = World::new()?;
    let mut original = world.builder()?.build()?;
    exercise(&mut original, &world.server)?;

    let mut twin = original.twin()?;
    twin.notes.push("two".into());
    assert_ne!(twin.link.local_addr()?, original.link.local_addr()?);
    assert_ne!(twin.bare.local_addr()?, original.bare.local_addr()?);
    assert_ne!(twin.listener.local_addr()?, original.listener.local_addr()?);
    assert_ne!(twin.radio.local_addr()?, original.radio.local_addr()?);
    assert_ne!(twin.child.id(), original.child.id());
    exercise(&mut twin, &world.server)?;
    end(twin)?;
    original.source = File::open(&original.path)?;
    exercise(&mut original, &world.server)?;
    assert_eq!(original.notes, ["one"]);
    assert_eq!(fs::read_to_string(world.path("log"))?, "line\n".repeat(3));

    each_failure_closes_what_was_opened(&world)?;
    each_file_that_cannot_be_had_is_survived(&world)?;
    end(original)?;
    Ok(())
}

fn each_failure_closes_what_was_opened(world: &World) -> Result {
    let gone = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    for (field, kind, builder) in broken(world, gone)? {
        let before = open_files();
        let error = refused(&builder);
        assert_eq!(open_files(), before, "{field}");
        assert_eq!(error.path(), field);
        assert_eq!(error.to_string(), format!("cannot open `{field}` of `Machine`"));
        let cause = error.downcast_ref::<io::Error>().ok_or("an error of another type")?;
        assert_eq!(cause.kind(), kind, "{field}: {cause}");
        assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
        end(world.builder()?.open()?)?;
    }
    Ok(())
}

/// Lets the process have three files and no more, then one more, and so on: each open of a twin fails in its turn.
fn each_file_that_cannot_be_had_is_survived(world: &World) -> Result {
    let builder = world.builder()?;
    let before = open_files();
    let limit = getrlimit(Limited::Nofile);
    let mut failed = BTreeSet::new();
    let mut twin = None;
    for count in 3..before as u64 + 40 {
        setrlimit(Limited::Nofile, Rlimit { current: Some(count), ..limit })?;
        let opened = builder.open();
        setrlimit(Limited::Nofile, limit)?;
        match opened {
            Ok(machine) => twin = Some(machine),
            Err(error) => {
                assert_eq!(open_files(), before, "{error}");
                let cause = error.downcast_ref::<io::Error>().ok_or("an error of another type")?;
                assert!(cause.to_string().contains("Too many open files"), "{error}: {cause}");
                failed.insert(error.path());
                continue;
            }
        }
        break;
    }
    let fields = ["bare", "child", "link", "listener", "log", "pipe", "radio", "source"];
    assert_eq!(failed.into_iter().collect::<Vec<_>>(), fields);
    let mut twin = twin.ok_or("it never opens")?;
    exercise(&mut twin, &world.server)?;
    end(twin)?;
    Ok(())
}
