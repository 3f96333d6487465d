//! Real resources, in the shapes that programs have.
#![allow(dead_code, reason = "some fields are only opened and closed")]

use std::cell::OnceCell;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread::{self, JoinHandle};

use freshtwin::DeepClone;

/// A server that greets with its version and echoes lines.
fn server() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || -> io::Result<()> {
                let mut writer = stream.try_clone()?;
                writer.write_all(b"echo/3\n")?;
                for line in BufReader::new(stream).lines() {
                    writeln!(writer, "{}", line?)?;
                }
                Ok(())
            });
        }
    });
    address
}

fn connect(address: &SocketAddr) -> io::Result<(BufReader<TcpStream>, TcpStream, u32)> {
    let writer = TcpStream::connect(address)?;
    let mut reader = BufReader::new(writer.try_clone()?);
    let mut hello = String::new();
    reader.read_line(&mut hello)?;
    let version = hello.trim().rsplit('/').next().and_then(|version| version.parse().ok());
    Ok((reader, writer, version.ok_or(io::ErrorKind::InvalidData)?))
}

/// A line protocol: three fields come out of one handshake.
#[derive(DeepClone)]
#[resource(group = wire, open = connect(address))]
struct Client {
    address: SocketAddr,
    #[resource(group = wire)]
    reader: BufReader<TcpStream>,
    #[resource(group = wire, after = writeln!(writer, "hello {name}"))]
    writer: TcpStream,
    #[resource(group = wire)]
    version: u32,
    name: String,
    #[deep_clone(default)]
    sent: AtomicU64,
    #[deep_clone(default)]
    cache: OnceLock<String>,
    #[deep_clone(default)]
    lazy: OnceCell<TcpStream>,
    #[deep_clone(share)]
    on_line: Arc<dyn Fn(&str) -> String + Send + Sync>,
}

impl Client {
    fn ask(&mut self, question: &str) -> String {
        self.sent.fetch_add(1, Ordering::Relaxed);
        writeln!(self.writer, "{question}").unwrap();
        self.line()
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.reader.read_line(&mut line).unwrap();
        (self.on_line)(line.trim())
    }
}

#[test]
fn a_line_protocol_speaks_twice() {
    let on_line: Arc<dyn Fn(&str) -> String + Send + Sync> = Arc::new(str::to_uppercase);
    let mut client =
        Client::builder().address(server()).name("a".into()).on_line(Arc::clone(&on_line)).build().unwrap();
    client.cache.set("x".into()).unwrap();
    assert_eq!(client.line(), "HELLO A");
    let mut twin = client.to_builder().name("b".into()).build().unwrap();
    assert_eq!(twin.line(), "HELLO B");
    // Each has its own connection and its own place in the conversation.
    assert_eq!((client.ask("one"), twin.ask("two"), client.ask("three")), ("ONE".into(), "TWO".into(), "THREE".into()));
    assert_eq!((client.version, twin.version), (3, 3));
    assert_eq!((client.sent.into_inner(), twin.sent.into_inner()), (2, 1));
    assert!(twin.cache.get().is_none() && twin.lazy.get().is_none());
    assert_eq!(Arc::strong_count(&on_line), 3);
}

#[test]
fn a_dead_value_still_has_its_builder() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let gone = listener.local_addr().unwrap();
    let greet = thread::spawn(move || -> io::Result<TcpStream> {
        let (mut stream, _) = listener.accept()?;
        stream.write_all(b"v/1\n").map(|()| stream)
    });
    let client = Client::builder().address(gone).name("a".into()).on_line(Arc::new(str::to_owned)).build().unwrap();
    drop(greet.join().unwrap().unwrap());
    let error = client.twin().map(drop).unwrap_err();
    assert_eq!(error.to_string(), "cannot open `wire` of `Client`");
    assert!(error.downcast_ref::<io::Error>().is_some());
    let mut moved = client.to_builder().address(server()).build().unwrap();
    assert_eq!(moved.line(), "hello a");
}

/// A child with its pipes, and a thread that is fed through a channel.
#[derive(DeepClone)]
#[resource(group = cat, open = spawn(program))]
#[resource(group = worker, open = work(log))]
#[resource(group = events, open = Ok::<_, io::Error>(channel()))]
struct Pipeline {
    program: String,
    #[resource(group = cat)]
    child: Child,
    #[resource(group = cat)]
    stdin: Option<ChildStdin>,
    #[resource(group = cat)]
    stdout: BufReader<ChildStdout>,
    #[resource(group = worker)]
    jobs: Option<Sender<u32>>,
    #[resource(group = worker)]
    worker: Option<JoinHandle<()>>,
    #[resource(group = events)]
    sender: Sender<u8>,
    #[resource(group = events)]
    receiver: Receiver<u8>,
    #[deep_clone(share)]
    log: Arc<Mutex<Vec<u32>>>,
}

fn spawn(program: &str) -> io::Result<(Child, Option<ChildStdin>, BufReader<ChildStdout>)> {
    let mut child = Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let stdin = child.stdin.take();
    let stdout = child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
    Ok((child, stdin, BufReader::new(stdout)))
}

fn work(log: &Arc<Mutex<Vec<u32>>>) -> Result<(Option<Sender<u32>>, Option<JoinHandle<()>>), io::Error> {
    let (sender, receiver) = channel();
    let log = Arc::clone(log);
    // The lock is not kept between two jobs: the worker of another pipeline needs it too.
    let each = move || receiver.into_iter().for_each(|job| log.lock().unwrap().push(job));
    let worker = thread::Builder::new().spawn(each)?;
    Ok((Some(sender), Some(worker)))
}

impl Drop for Pipeline {
    fn drop(&mut self) {
        drop((self.stdin.take(), self.jobs.take()));
        let _status = self.child.wait();
        self.worker.take().map(JoinHandle::join);
    }
}

#[test]
fn a_pipeline_has_a_twin() {
    let log = Arc::default();
    let mut pipeline = Pipeline::builder().program("cat".into()).log(Arc::clone(&log)).build().unwrap();
    let mut twin = pipeline.twin().unwrap();
    assert_ne!(pipeline.child.id(), twin.child.id());
    for (value, text) in [(&mut pipeline, "one\n"), (&mut twin, "two\n")] {
        value.stdin.as_mut().unwrap().write_all(text.as_bytes()).unwrap();
        let mut line = String::new();
        value.stdout.read_line(&mut line).unwrap();
        assert_eq!(line, text);
        value.jobs.as_ref().unwrap().send(u32::try_from(text.len()).unwrap()).unwrap();
        value.sender.send(1).unwrap();
        assert_eq!(value.receiver.recv().unwrap(), 1);
    }
    drop((pipeline, twin));
    assert_eq!(log.lock().unwrap().as_slice(), [4, 4]);
    let error = Pipeline::builder().program("no such program".into()).log(log).build().map(drop).unwrap_err();
    assert_eq!(error.path(), "cat");
}

/// A type whose name is taken by another derive's builder; helper attributes of other derives; a field for tests only.
#[derive(DeepClone, Debug, serde::Serialize)]
#[deep_clone(builder = JobMap)]
struct Job {
    #[serde(rename = "n")]
    name: String,
    #[resource(open = tempfile::tempdir())]
    #[serde(skip)]
    scratch: tempfile::TempDir,
    #[cfg(test)]
    only_in_tests: u8,
    #[cfg(not(test))]
    #[resource]
    never: std::fs::File,
}

struct JobBuilder;

#[test]
fn identity_is_new() {
    let job = JobMap::new().name("j".into()).only_in_tests(1).build().unwrap();
    let twin = job.twin().unwrap();
    assert_ne!(job.scratch.path(), twin.scratch.path());
    assert!(twin.scratch.path().exists());
    assert_eq!(serde_json::to_string(&twin).unwrap(), r#"{"n":"j","only_in_tests":1}"#);
    let _other = JobBuilder;
}

/// `build` moves, and a builder is no larger than what it holds.
#[test]
fn build_copies_nothing() {
    #[derive(DeepClone)]
    struct Big {
        #[deep_clone(with = |_: &Vec<u8>, _| panic!("copied"))]
        data: Vec<u8>,
        shared: std::rc::Rc<str>,
        #[resource(open = TcpListener::bind("127.0.0.1:0"))]
        listener: TcpListener,
    }
    let (data, shared) = (vec![1, 2, 3], std::rc::Rc::<str>::from("s"));
    let (address, other) = (data.as_ptr(), std::rc::Rc::clone(&shared));
    let big = Big::builder().data(data).shared(shared).build().unwrap();
    assert_eq!(big.data.as_ptr(), address);
    assert!(std::rc::Rc::ptr_eq(&big.shared, &other));
    assert_eq!(size_of::<BigBuilder>(), size_of::<(Vec<u8>, std::rc::Rc<str>)>());
}
