//! Types of data with a field that has the name of a resource.

use std::io::BufReader;
use std::sync::mpsc::{self, Receiver, Sender};

use freshtwin::{Cloner, DeepClone, OpenError, Opener, Resource};

/// Data, whatever its name says.
#[derive(DeepClone)]
struct Connection(u16);

/// A field named like a resource may be one, and the impl for the type is the user's.
#[derive(DeepClone)]
struct Line {
    conn: Connection,
}

impl Resource for Line {
    type Config = u16;

    fn config_in(&self, _: &mut Cloner) -> u16 {
        self.conn.0
    }

    fn open_in(config: u16, _: &mut Opener) -> Result<Self, OpenError> {
        Ok(Self { conn: Connection(config + 1) })
    }
}

#[derive(DeepClone)]
struct Lines {
    #[resource]
    first: Line,
    #[resource]
    others: Vec<Option<Line>>,
}

#[test]
fn a_type_with_a_field_named_like_a_resource_may_be_a_resource_of_the_users() {
    let lines = Lines { first: Line { conn: Connection(1) }, others: vec![Some(Line { conn: Connection(5) }), None] };
    let twin = lines.twin().unwrap();
    let numbers = |lines: &Lines| (lines.first.conn.0, lines.others[0].as_ref().map(|line| line.conn.0));
    assert_eq!((numbers(&lines), numbers(&twin)), ((1, Some(5)), (2, Some(6))));
}

fn channel(Connection(number): &Connection) -> (Sender<u16>, Receiver<u16>) {
    let (sender, receiver) = mpsc::channel();
    sender.send(*number).unwrap();
    (sender, receiver)
}

fn add(line: &Line, connection: &Connection, sender: &mut Sender<u16>) {
    sender.send(line.conn.0 + connection.0).unwrap();
}

/// Such data, and a bare resource, beside a group that reads both.
#[derive(DeepClone)]
#[resource(group = numbers, new = channel(connection), after = add(line, connection, sender))]
struct Numbers {
    connection: Connection,
    #[resource]
    line: Line,
    #[resource(group = numbers)]
    sender: Sender<u16>,
    #[resource(group = numbers)]
    receiver: Receiver<u16>,
}

#[test]
fn a_field_named_like_a_resource_stands_beside_a_group() {
    let numbers = Numbers::builder().connection(Connection(4)).line(10_u16).build().unwrap();
    let twin = numbers.twin().unwrap();
    assert_eq!(numbers.receiver.try_iter().collect::<Vec<_>>(), [4, 15]);
    assert_eq!(twin.receiver.try_iter().collect::<Vec<_>>(), [4, 16]);
    assert!(twin.sender.send(1).is_ok());
}

/// Data with the names of types that a group fills.
mod family {
    #[derive(freshtwin::DeepClone)]
    pub(super) struct Child(pub(super) u8);

    #[derive(freshtwin::DeepClone)]
    pub(super) struct Receiver<T>(pub(super) T);
}

#[derive(DeepClone)]
#[resource(group = calls, new = mpsc::channel())]
struct Home<T> {
    #[resource(group = calls)]
    sender: Sender<T>,
    #[resource(group = calls)]
    receiver: Receiver<T>,
    child: family::Child,
    last: family::Receiver<T>,
    number: family::Receiver<u8>,
}

#[test]
fn data_with_the_name_of_an_end_of_a_channel_stands_beside_a_group() {
    let (child, last, number) = (family::Child(1), family::Receiver('a'), family::Receiver(2));
    let twin = Home::builder().child(child).last(last).number(number).build().and_then(|home| home.twin()).unwrap();
    assert!(twin.sender.send('b').is_ok());
    assert_eq!((twin.receiver.recv(), twin.child.0, twin.last.0, twin.number.0), (Ok('b'), 1, 'a', 2));
}

/// Fields whose names are one in camel case, and one without letters.
#[derive(DeepClone)]
#[resource(group = ends, new = mpsc::channel())]
struct Twice {
    #[resource(group = ends)]
    sender: mpsc::Sender<char>,
    #[resource(group = ends)]
    receiver: mpsc::Receiver<char>,
    rx_1: family::Receiver<u8>,
    rx1: family::Receiver<u8>,
    __: family::Receiver<u8>,
}

#[test]
fn fields_beside_a_group_have_names_that_look_the_same() {
    let ends =
        Twice::builder().rx_1(family::Receiver(1)).rx1(family::Receiver(2)).__(family::Receiver(3)).build().unwrap();
    let twin = ends.twin().unwrap();
    assert!(twin.sender.send('b').is_ok());
    assert_eq!((twin.receiver.recv(), twin.rx_1.0, twin.rx1.0, twin.__.0), (Ok('b'), 1, 2, 3));
}

/// What a call gives is not of the field's type, but can be coerced to it.
fn length_and_number() -> (for<'s> fn(&'s str) -> usize, u8) {
    (str::len, 3)
}

#[derive(DeepClone)]
#[resource(group = both, new = length_and_number())]
struct Coerced {
    #[resource(group = both)]
    length: fn(&'static str) -> usize,
    #[resource(group = both)]
    number: u8,
    #[resource(new = Answer.ok())]
    answer: Box<dyn Fn() -> u8>,
}

struct Answer;

impl Answer {
    fn ok(self) -> Box<fn() -> u8> {
        Box::new(|| 42)
    }
}

#[test]
fn what_a_call_gives_is_coerced() {
    let twin = Coerced::builder().build().and_then(|coerced| coerced.twin()).unwrap();
    assert_eq!(((twin.length)("abc"), twin.number, (twin.answer)()), (3, 3, 42));
}

/// A buffer that takes a reference, unlike that of std.
struct BufWriter<T>(T);

impl<T: Clone> BufWriter<T> {
    fn new(content: &T) -> Self {
        Self(content.clone())
    }
}

#[derive(DeepClone)]
struct Buffered {
    number: u16,
    #[resource(new = BufWriter::new(number))]
    buffer: BufWriter<u16>,
    #[resource(new = File(*number))]
    file: File,
    #[resource(new = BufWriter::new(file))]
    own: BufWriter<File>,
}

#[derive(Clone)]
struct File(u16);

type Shared<'f> = &'f std::fs::File;

/// A buffer that takes the reference to which a reference leads.
#[allow(clippy::redundant_closure, reason = "the parameter has the name of a sibling")]
#[derive(DeepClone)]
struct Borrowed<'f> {
    #[deep_clone(share)]
    file: &'f std::fs::File,
    #[deep_clone(share)]
    shared: Shared<'static>,
    #[resource(new = BufReader::new(file))]
    reader: BufReader<&'f std::fs::File>,
    #[resource(new = BufReader::new(shared))]
    other: BufReader<Shared<'static>>,
    /// Nor is there a mistake if the name is not that of a sibling.
    #[resource(open = std::fs::File::open("Cargo.toml").map(|file| BufReader::new(file)))]
    whole: BufReader<std::fs::File>,
    #[resource(new = { let file = file.try_clone().unwrap(); BufReader::new(file) })]
    another: BufReader<std::fs::File>,
}

#[test]
fn a_buffer_of_the_users_takes_what_it_takes() {
    let twin = Buffered::builder().number(3).build().and_then(|buffered| buffered.twin()).unwrap();
    assert_eq!((twin.number, twin.buffer.0, twin.file.0, twin.own.0.0), (3, 3, 3, 3));
    let file = Box::leak(Box::new(std::fs::File::open("Cargo.toml").unwrap()));
    let borrowed = Borrowed::builder().file(file).shared(file).build().and_then(|borrowed| borrowed.twin()).unwrap();
    assert!(std::ptr::eq(*borrowed.reader.get_ref(), *borrowed.other.get_ref()));
    assert!(std::ptr::eq(borrowed.file, borrowed.shared) && borrowed.whole.capacity() == borrowed.another.capacity());
}

/// What has a pipe of its own, which a reference leads to.
#[derive(DeepClone)]
struct Pipes {
    stdin: std::cell::Cell<Option<u8>>,
    stdout: Option<usize>,
    stderr: Errors,
}

#[derive(DeepClone)]
struct Errors(u8);

impl Errors {
    fn take(&self) -> Result<u8, std::fmt::Error> {
        Ok(self.0)
    }

    fn map<T>(&self, f: impl Fn(u8) -> T) -> Result<T, std::fmt::Error> {
        Ok(f(self.0))
    }
}

/// No reference leads to its pipe.
#[derive(Clone, Copy, DeepClone)]
#[repr(Rust, packed)]
struct Packed {
    _first: u8,
    stdin: Option<u32>,
}

#[derive(DeepClone)]
struct Program {
    child: Pipes,
    packed: Packed,
    #[resource(open = child.stdin.take().ok_or("taken"))]
    stdin: u8,
    #[resource(new = child.stdout.map(|number| number + 1))]
    stdout: Option<usize>,
    #[resource(open = child.stderr.take())]
    stderr: u8,
    #[resource(open = child.stderr.map(|number| Box::new(move || number) as Box<dyn Fn() -> u8>))]
    function: Box<dyn Fn() -> u8>,
    #[resource(open = {
        #[cfg(any())]
        packed.stdout.take();
        packed.stdin.ok_or("nothing")
    })]
    number: u32,
}

#[test]
fn a_pipe_of_the_users_is_taken() {
    let child = Pipes { stdin: Some(1).into(), stdout: Some(2), stderr: Errors(4) };
    let program = Program::builder().child(child).packed(Packed { _first: 5, stdin: Some(6) }).build().unwrap();
    assert_eq!((program.stdin, program.stdout, program.child.stdin.get()), (1, Some(3), None));
    assert_eq!((program.stderr, (program.function)(), program.number), (4, 4, 6));
    assert_eq!(program.twin().map(drop).unwrap_err().path(), "stdin");
}

/// Binds the name that it is given.
macro_rules! start {
    ($name:ident from $path:expr) => {
        let mut $name = Pipes { stdin: None.into(), stdout: Some($path.len()), stderr: Errors(0) };
    };
}

#[derive(DeepClone)]
struct Started {
    tool: String,
    #[resource(open = { start!(tool from tool); tool.stdout.take().ok_or("nothing") })]
    length: usize,
    r#mod: String,
    #[resource(new = { start!(r#mod from r#mod); r#mod.stdout.take() })]
    raw: Option<usize>,
}

#[test]
fn a_macro_binds_the_name_of_a_sibling() {
    let started = Started::builder().tool("four".into()).r#mod("three".into()).build().unwrap();
    assert_eq!((started.length, started.raw), (4, Some(5)));
}
