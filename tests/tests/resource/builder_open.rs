//! What expressions can name, and in which order resources open.
#![allow(dead_code, reason = "some fields are only opened")]
#![allow(clippy::useless_format, clippy::redundant_closure, reason = "the form of an expression is what is tried")]

use std::fs::File;
use std::io;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live, OpenAsync, Resource};
use freshtwin_tests::ledger::{Ledger, Plug, Socket, block_on};

#[derive(DeepClone)]
struct Options {
    path: String,
    append: bool,
}

impl Options {
    fn open(&self) -> io::Result<File> {
        File::options().read(true).append(self.append).open(&self.path)
    }
}

fn function(path: &str) -> io::Result<File> {
    File::open(path)
}

/// Names that are no siblings: members, methods, keys of a struct, parameters of closures, shadowed and captured ones.
#[derive(DeepClone)]
struct Names {
    path: String,
    options: Options,
    #[resource(open = Options { path: path.clone(), append: options.append }.open())]
    members: File,
    #[resource(open = { let path = &path[..]; File::open(path) })]
    shadowed: File,
    #[resource(open = ["Cargo.toml"].into_iter().map(|path| File::open(path)).next().unwrap_or_else(|| File::open("")))]
    closure: File,
    #[resource(open = File::open(format!("{path}")), after = captured.metadata().and(members.metadata()).map(drop))]
    captured: File,
    #[resource(open = function(path))]
    function: File,
}

/// A tuple type, whose fields are called `_0`, `_1` and so on.
#[derive(DeepClone)]
struct Tuple(
    String,
    #[resource(open = File::open(format!("{_0}")), after = _1.metadata().map(drop))] File,
    #[resource(from = 3)] File,
    FileConfig,
    #[resource(from = _3)] File,
);

/// An expression that opens another type: its error keeps the inner path.
#[derive(DeepClone)]
struct Outer {
    path: String,
    #[resource(open = names(path).build())]
    names: Names,
}

fn names(path: &str) -> NamesBuilder {
    let options = Options { path: path.to_owned(), append: false };
    Names::builder().path(path.to_owned()).options(options)
}

#[test]
fn expressions_name_their_siblings() {
    let outer = Outer::builder().path("Cargo.toml".into()).build().unwrap();
    assert!(outer.twin().unwrap().names.function.metadata().is_ok());
    let error = outer.to_builder().path("missing".into()).build().map(drop).unwrap_err();
    assert_eq!(error.to_string(), "cannot open `names.members` of `Outer`");
    assert_eq!(error.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::NotFound);
    let tuple = Tuple::builder().field_0("Cargo.toml".into()).field_3(FileConfig::read("Cargo.toml")).build().unwrap();
    assert!(tuple.twin().unwrap().4.metadata().is_ok());
    let error = tuple.to_builder().field_3(FileConfig::read("missing")).build().map(drop).unwrap_err();
    assert_eq!(error.path(), "2");
}

fn named(ledger: &Socket, name: &str, _needs: &[&Plug]) -> Result<Plug, String> {
    let mut socket = ledger.clone();
    name.clone_into(&mut socket.name);
    freshtwin::Open::open(&socket)
}

fn pair(socket: &Socket, needs: &Plug) -> Result<(Plug, Plug), String> {
    Ok((named(socket, "left", &[needs])?, named(socket, "right", &[needs])?))
}

/// Declared backwards, with a group in between and a need that only `after` has.
#[derive(DeepClone)]
#[resource(group = both, open = pair(socket, second))]
struct Backwards {
    #[resource(open = named(socket, "last", &[left, right]))]
    last: Plug,
    #[resource(group = both)]
    left: Plug,
    #[resource(group = both, after = same(right, left))]
    right: Plug,
    #[resource(open = named(socket, "second", &[first]))]
    second: Plug,
    #[resource(open = named(socket, "first", &[]), after = same(first, zeroth))]
    first: Plug,
    #[resource]
    zeroth: Live<Plug, Socket>,
    socket: Socket,
}

fn same(_: &mut Plug, _: &Plug) -> Result<(), String> {
    Ok(())
}

#[test]
fn resources_open_after_what_they_need() {
    let ledger = Ledger::default();
    let value = Backwards::builder().zeroth(ledger.socket("zeroth")).socket(ledger.socket("s")).build().unwrap();
    let order = ["zeroth", "first", "second", "left", "right", "last"];
    assert_eq!(ledger.opened(), order);
    ledger.clear();
    drop(value.twin().unwrap());
    assert_eq!(ledger.opened(), order);
}

struct Lent(Socket);

/// A builder that awaits and borrows.
#[derive(DeepClone)]
struct Life<'a, T> {
    data: Vec<T>,
    #[deep_clone(share)]
    lent: &'a Lent,
    #[resource(open = lent.0.open_async().await, async)]
    plug: Plug,
}

#[derive(DeepClone)]
enum Choice {
    Nothing,
    Plugs {
        socket: Socket,
        #[resource(from = socket, async)]
        plug: Plug,
        #[resource(async)]
        live: Live<Plug, Socket>,
    },
}

#[test]
fn a_future_does_not_borrow_the_original() {
    let ledger = Ledger::default();
    let lent = Lent(ledger.socket("a"));
    let life = block_on(Life::builder().data(vec![1]).lent(&lent).build()).unwrap();
    let twin = life.twin();
    drop(life);
    assert_eq!(block_on(twin).unwrap().data, [1]);
    let choice = ChoiceBuilder::Plugs { socket: ledger.socket("e"), live: ledger.socket("l") };
    let choice = block_on(choice.build()).unwrap();
    assert!(matches!(block_on(choice.twin()).unwrap(), Choice::Plugs { .. }));
    assert!(matches!(block_on(Choice::Nothing.twin()).unwrap(), Choice::Nothing));
}

#[test]
fn containers_of_derived_types_are_resources() {
    let list: Vec<Names> = Resource::from_config(vec![names("Cargo.toml"), names("Cargo.toml")]).unwrap();
    assert_eq!(Resource::twin(&list).unwrap().len(), 2);
}
