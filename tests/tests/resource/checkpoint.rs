//! Builders that go to disk: they are written like their types, and later versions of a type read them.

use std::fs::File;
use std::marker::PhantomData;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live, Open};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

type Log = Live<File, FileConfig>;

fn log() -> FileConfig {
    FileConfig::read("Cargo.toml")
}

fn keys(json: &serde_json::Value) -> Vec<&str> {
    json.as_object().unwrap().keys().map(String::as_str).collect()
}

#[derive(DeepClone, Serialize)]
#[deep_clone(builder(derive(Serialize, Deserialize)))]
struct Account {
    path: FileConfig,
    user: String,
    #[serde(skip)]
    password: String,
    #[serde(skip_serializing, default = "no_token")]
    token: Option<String>,
    #[resource(from = path)]
    #[serde(skip)]
    file: File,
    #[resource]
    #[serde(skip)]
    log: Log,
}

fn no_token() -> Option<String> {
    Some("none".into())
}

#[test]
fn what_the_type_skips_its_builder_skips() {
    let builder = Account::builder().path(log()).user("u".into()).password("SECRET".into());
    let account = builder.token(Some("SECRET".into())).log(log()).build().unwrap();
    assert_eq!(keys(&serde_json::to_value(&account).unwrap()), ["path", "user"]);
    let text = serde_json::to_string(&account.to_builder()).unwrap();
    assert!(!text.contains("SECRET"), "{text}");
    // The config of a resource is what a checkpoint is for.
    assert_eq!(keys(&serde_json::from_str(&text).unwrap()), ["log", "path", "user"]);
    let read: AccountBuilder = serde_json::from_str(&text).unwrap();
    let read = read.build().unwrap();
    assert_eq!((read.user.as_str(), read.password.as_str(), read.token.as_deref()), ("u", "", Some("none")));
    assert!(read.file.metadata().is_ok() && read.log.metadata().is_ok());
}

mod text {
    use super::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(number: &u32, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(number)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

/// The keys that take a function, a bound or a parameter.
#[derive(DeepClone, Serialize)]
#[deep_clone(builder(derive(Serialize, Deserialize)))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Keys<T: Default> {
    #[serde(with = "text")]
    in_words: u32,
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    more_of_it: Vec<T>,
    #[serde(bound(deserialize = "T: Default + Deserialize<'de>"))]
    generic: T,
    #[serde(default = "T::default")]
    called: T,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    renamed: u8,
    #[deep_clone(attr(serde(rename = "mine")))]
    #[serde(rename = "theirs", alias = "old")]
    both: u8,
    #[serde(skip)]
    marker: PhantomData<T>,
    #[resource]
    #[serde(skip)]
    log: Log,
}

#[test]
fn the_builder_is_written_like_its_type() {
    let builder = Keys::builder().in_words(7).more_of_it(vec![]).generic(1_u8).called(2).renamed(3).both(4).log(log());
    let keys_ = builder.build().unwrap();
    let own = serde_json::to_value(&keys_).unwrap();
    let json = serde_json::to_value(keys_.to_builder()).unwrap();
    assert_eq!(keys(&own), ["called", "generic", "inWords", "out", "theirs"]);
    assert_eq!(keys(&json), ["called", "generic", "inWords", "log", "mine", "out"]);
    assert_eq!(json["inWords"], "7");
    let text = r#"{"inWords":"7","generic":1,"in":3,"old":4,"log":LOG}"#;
    let text = text.replace("LOG", &serde_json::to_string(&log()).unwrap());
    let read: KeysBuilder<u8> = serde_json::from_str(&text).unwrap();
    let read = read.build().unwrap();
    assert_eq!((read.in_words, read.more_of_it, read.generic, read.called), (7, vec![], 1, 0));
    assert_eq!((read.renamed, read.both, read.marker), (3, 4, PhantomData));
    assert!(read.log.metadata().is_ok());
    let more = text.replacen('{', r#"{"unknown":1,"#, 1);
    assert!(serde_json::from_str::<KeysBuilder<u8>>(&more).is_err());
}

#[derive(DeepClone, Serialize)]
#[deep_clone(builder(derive(Serialize, Deserialize)))]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
enum Sink<T> {
    #[serde(alias = "none")]
    TheNothing,
    #[serde(rename = "log", rename_all = "UPPERCASE")]
    Log {
        #[serde(skip)]
        #[resource]
        file: Log,
        #[serde(with = "text")]
        number: u32,
        #[serde(skip)]
        secret: String,
        data: T,
    },
    #[serde(with = "text")]
    Number(u32),
    #[serde(skip)]
    Secret(String),
}

#[test]
fn the_builder_of_an_enum_is_written_like_its_type() {
    let write = |sink: &Sink<u8>| serde_json::to_value(sink.to_builder());
    let value = SinkBuilder::Log { file: log(), number: 3, secret: "SECRET".into(), data: 1_u8 }.build().unwrap();
    let json = write(&value).unwrap();
    assert_eq!(json["kind"], "log");
    assert_eq!(keys(&json["of"]), ["DATA", "FILE", "NUMBER"]);
    let read: SinkBuilder<u8> = serde_json::from_value(json).unwrap();
    let Sink::Log { file, number, secret, data } = read.build().unwrap() else { panic!("another variant") };
    assert_eq!((number, secret.as_str(), data), (3, "", 1));
    assert!(file.metadata().is_ok());
    assert_eq!(write(&Sink::Number(5)).unwrap(), serde_json::json!({ "kind": "number", "of": "5" }));
    assert!(write(&Sink::Secret("SECRET".into())).is_err());
    let nothing: SinkBuilder<u8> = serde_json::from_str(r#"{"kind":"none"}"#).unwrap();
    assert!(matches!(nothing.build().unwrap(), Sink::TheNothing));
}

/// Two versions of one program.
mod first {
    use super::{DeepClone, Log, Serialize};

    #[derive(DeepClone)]
    #[deep_clone(builder(derive(Serialize)))]
    pub(super) struct Session {
        pub(super) user: String,
        #[resource]
        pub(super) journal: Log,
    }
}

mod second {
    use super::{DeepClone, Deserialize, Log, Serialize};

    #[derive(DeepClone, Serialize)]
    #[deep_clone(builder(derive(Serialize, Deserialize)))]
    pub(super) struct Session {
        #[serde(alias = "user")]
        pub(super) name: String,
        #[serde(default)]
        pub(super) visits: u32,
        #[resource(attr(serde(alias = "journal")))]
        #[serde(skip)]
        pub(super) log: Log,
    }
}

#[test]
fn a_later_version_reads_what_an_earlier_one_wrote() {
    let old = first::Session::builder().user("u".into()).journal(log()).build().unwrap();
    assert!(old.user == "u" && old.journal.metadata().is_ok());
    let text = serde_json::to_string(&old.to_builder()).unwrap();
    let new: second::SessionBuilder = serde_json::from_str(&text).unwrap();
    let new = new.build().unwrap();
    assert_eq!((new.name.as_str(), new.visits), ("u", 0));
    assert!(new.log.metadata().is_ok());
}

#[test]
fn a_binary_format_carries_it() {
    let builder = Keys::builder().in_words(7).more_of_it(vec![9]).generic(1_u8).called(2).renamed(3).both(4).log(log());
    let bytes = postcard::to_allocvec(&builder).unwrap();
    let read: KeysBuilder<u8> = postcard::from_bytes(&bytes).unwrap();
    let read = read.build().unwrap();
    assert_eq!((read.in_words, read.more_of_it, read.generic, read.called), (7, vec![9], 1, 2));
    assert_eq!(Live::config(&read.log), &log());
}

/// A type that contains itself.
#[derive(DeepClone)]
#[deep_clone(builder(derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)))]
struct Node {
    name: String,
    #[resource]
    kids: Vec<Node>,
    #[resource(open = File::open(name))]
    file: File,
}

#[test]
fn a_builder_of_a_recursive_type_is_written_and_read() {
    let leaf = Node::builder().name("Cargo.toml".into()).kids(vec![]);
    let tree = Node::builder().name("Cargo.toml".into()).kids(vec![leaf.clone()]);
    assert_eq!((leaf.cmp(&tree), leaf.cmp(&leaf)), (std::cmp::Ordering::Less, std::cmp::Ordering::Equal));
    assert_eq!(format!("{leaf:?}"), r#"NodeBuilder { name: "Cargo.toml", kids: [] }"#);
    let text = serde_json::to_string(&tree).unwrap();
    assert_eq!(text, r#"{"name":"Cargo.toml","kids":[{"name":"Cargo.toml","kids":[]}]}"#);
    let read: NodeBuilder = serde_json::from_str(&text).unwrap();
    assert_eq!(read, tree);
    assert!(read.build().unwrap().kids[0].file.metadata().is_ok());
    assert_eq!(std::collections::HashSet::from([leaf.clone(), tree, leaf]).len(), 2);
}

#[derive(DeepClone)]
#[deep_clone(builder(derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)))]
struct Branch<T, R: freshtwin::Resource> {
    data: T,
    #[resource]
    own: Option<R>,
    #[resource]
    next: Option<Box<Self>>,
    #[resource]
    choice: Vec<Choice<T>>,
}

#[derive(DeepClone)]
#[deep_clone(builder(derive(Clone, PartialEq, Debug, Serialize, Deserialize)))]
enum Choice<T> {
    One(T),
    More(#[resource] Vec<Choice<T>>),
    Log(#[resource] Log),
}

#[test]
fn a_generic_recursive_type_is_written_and_read() {
    let choice = vec![ChoiceBuilder::More(vec![ChoiceBuilder::One(1_u8)]), ChoiceBuilder::Log(log())];
    let leaf: BranchBuilder<u8, Log> = BranchBuilder::default();
    let next = Branch::<u8, Log>::builder().data(2).own(Some(log())).next(Some(Box::new(leaf.clone()))).choice(choice);
    assert!(leaf != next && next == next.clone());
    let read: BranchBuilder<u8, Log> = serde_json::from_str(&serde_json::to_string(&next).unwrap()).unwrap();
    assert_eq!(read, next);
    let value = read.build().unwrap();
    assert!(matches!(&value.choice[0], Choice::More(more) if matches!(more[0], Choice::One(1))));
    assert!(matches!(&value.choice[1], Choice::Log(log) if log.metadata().is_ok()));
    assert!(value.own.is_some() && value.data == 2 && value.next.is_some_and(|next| next.own.is_none()));
}

/// Its parameter serves a resource only, so that no field of the builder mentions it.
#[derive(DeepClone)]
#[deep_clone(builder(derive(Serialize, Deserialize), attr(serde(tag = "kind"))))]
enum Tagged<R>
where
    FileConfig: Open<R>,
{
    Off,
    On {
        log: FileConfig,
        #[resource(from = log)]
        #[allow(dead_code, reason = "it is only opened")]
        file: R,
    },
}

#[test]
fn an_enum_with_a_tag_alone_is_written_and_read() {
    let builder: TaggedBuilder<File> = TaggedBuilder::On { log: log() };
    let text = serde_json::to_string(&builder.open().unwrap().to_builder()).unwrap();
    assert!(text.starts_with(r#"{"kind":"On","log":"#), "{text}");
    let read: TaggedBuilder<File> = serde_json::from_str(&text).unwrap();
    assert!(matches!(read.build().unwrap(), Tagged::On { .. }));
    let off: TaggedBuilder<File> = serde_json::from_str(r#"{"kind":"Off"}"#).unwrap();
    assert!(matches!(off.build().unwrap(), Tagged::Off));
}
