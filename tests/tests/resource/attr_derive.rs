//! Derives for the builder: it is written to disk and read again.

mod many_fields;
mod opened_from;
mod paths;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::collections::HashSet;
use std::fs::File;
use std::sync::{Arc, Mutex};

use freshtwin::fs::FileConfig;
use freshtwin::{Cloner, DeepClone, Live, OpenError, Opener, Resource};
use serde::{Deserialize, Serialize};

type Log = Live<File, FileConfig>;

#[derive(DeepClone)]
#[deep_clone(builder(derive(Serialize, Deserialize, Debug, Clone, PartialEq)))]
struct Session<T> {
    name: String,
    tags: Vec<T>,
    #[resource]
    log: Log,
    #[resource]
    shards: BTreeMap<String, Mutex<Log>>,
    #[resource]
    shared: Arc<RefCell<Log>>,
    #[deep_clone(default)]
    hits: u32,
    #[resource]
    source: Source,
}

#[derive(DeepClone)]
#[deep_clone(builder(derive(Serialize, Deserialize, Debug, Clone, PartialEq)))]
enum Source {
    Nothing,
    File(#[resource] Log, u32),
}

fn log() -> FileConfig {
    FileConfig::read("Cargo.toml")
}

#[test]
fn a_builder_is_written_and_read() {
    let shards = BTreeMap::from([("a".to_owned(), log())]);
    let builder = Session::builder().name("n".to_owned()).tags(vec![1_u8]).log(log()).shards(shards).shared(log());
    assert!(format!("{builder:?}").contains("source: Unset"));
    let value = builder.source(SourceBuilder::File(log(), 3)).build().unwrap();
    let builder = value.to_builder();
    assert_eq!(builder.clone(), builder);
    let json = serde_json::to_string(&builder).unwrap();
    assert!(!json.contains("__freshtwin_marker") && !json.contains("hits"), "{json}");
    let read: SessionBuilder<u8> = serde_json::from_str(&json).unwrap();
    assert_eq!(read, builder);
    let again = read.build().unwrap();
    assert_eq!((again.name.as_str(), again.tags, again.hits), ("n", vec![1], 0));
    assert!(matches!(again.source, Source::File(_, 3)));
    assert_eq!(again.shards.len() + Arc::strong_count(&again.shared), 2);
    assert!(again.log.metadata().is_ok());
    let nothing = serde_json::from_str::<SourceBuilder>("\"Nothing\"").unwrap();
    assert!(matches!(nothing.build().unwrap(), Source::Nothing));
}

mod other {
    pub(super) use std::cmp::PartialEq as Hash;
    pub(super) use std::fmt::Debug as DeepClone;
}

#[derive(Debug, PartialEq)]
struct Parts(u8);

impl Resource for Parts {
    type Config = u8;

    fn config_in(&self, _: &mut Cloner) -> u8 {
        self.0
    }

    fn open_in(config: u8, _: &mut Opener) -> Result<Self, OpenError> {
        Ok(Self(config))
    }
}

/// A derive of this name in another crate.
#[derive(DeepClone)]
#[deep_clone(builder(derive(other::DeepClone)))]
struct Named(#[resource] Log);

/// The derive itself writes those of std for such a builder.
#[derive(DeepClone)]
#[deep_clone(builder(derive(other::Hash, std::fmt::Debug)))]
struct NamedOf<R: Resource>(#[resource] R);

#[test]
fn a_derive_of_the_same_name_is_another_one() {
    assert!(format!("{:?}", Named::builder().field_0(log())).starts_with("NamedBuilder"));
    // std's derive of `PartialEq` asks the parameter to have it.
    let builder = NamedOf::<Parts>::builder().field_0(7);
    assert_eq!(builder, NamedOf::<Parts>::builder().field_0(7));
    assert_eq!(builder.build().unwrap().0, Parts(7));
}

/// A parameter that is a resource, which serde knows nothing of.
#[derive(DeepClone)]
#[deep_clone(builder(derive(Serialize, serde::Deserialize)))]
struct Wrapped<T, R: Resource> {
    data: T,
    #[resource]
    own: R,
    #[resource]
    more: Vec<Option<R>>,
    #[resource]
    other: Choice<R>,
}

#[derive(DeepClone)]
#[deep_clone(builder(derive(Serialize, Deserialize)))]
enum Choice<R: Resource> {
    One(#[resource] R),
    Two { own: u8 },
}

#[test]
fn a_builder_of_a_parameter_is_written_and_read() {
    let builder = Wrapped::builder().data(1_u8).own(log()).more(vec![None, Some(log())]);
    let value: Wrapped<u8, Log> = builder.other(ChoiceBuilder::One(log())).build().unwrap();
    let text = serde_json::to_string(&value.to_builder()).unwrap();
    let read: WrappedBuilder<u8, Log> = serde_json::from_str(&text).unwrap();
    let opened = read.build().unwrap();
    assert_eq!((opened.data, Live::config(&opened.own), opened.more.len()), (1, &log(), 2));
    assert!(matches!(&opened.other, Choice::One(one) if *Live::config(one) == log()));

    let text = serde_json::to_string(&Choice::<Log>::Two { own: 2 }.to_builder()).unwrap();
    let read: ChoiceBuilder<Log> = serde_json::from_str(&text).unwrap();
    assert!(matches!(read.build().unwrap(), Choice::Two { own: 2 }));
}

/// No live type is `Clone` or `Debug`, but what the builder holds is.
#[derive(DeepClone)]
#[deep_clone(builder(derive(Clone, Debug, PartialEq, Eq, Hash)))]
struct Slotted<T, R: Resource> {
    data: T,
    #[resource]
    own: R,
}

#[test]
fn a_builder_of_a_resource_is_cloned_and_compared() {
    struct NoDebug(#[expect(dead_code)] Log);

    let builder = Slotted::<_, Log>::builder().data("a".to_owned());
    assert_eq!(format!("{builder:?}"), r#"SlottedBuilder { data: "a", own: Unset }"#);
    let builder = builder.own(log());
    assert_eq!(builder.clone(), builder);
    assert_ne!(builder.clone().data("b".to_owned()), builder);
    assert_eq!(HashSet::from([builder.clone(), builder.clone()]).len(), 1);
    let first: Slotted<String, Log> = builder.clone().build().unwrap();
    assert_eq!(Live::config(&first.own), Live::config(&builder.open().unwrap().own));
    // A field is bounded, so that a value without the trait is found where it is used.
    let _ = Slotted::<_, Log>::builder().data(NoDebug(first.own)).own(log());
}

mod by_hand {
    //! Impls of the user's stand beside those that say how to derive.
    use std::fmt;

    use freshtwin::builder::Slot;
    use serde::{Deserializer, Serializer};

    use super::*;

    #[derive(DeepClone)]
    struct Mail {
        server: String,
        password: String,
        #[resource(open = File::open(server))]
        log: File,
    }

    impl fmt::Debug for MailBuilder {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("MailBuilder").field("server", &self.server).finish_non_exhaustive()
        }
    }

    impl Serialize for MailBuilder {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            (&self.server, &self.password).serialize(to)
        }
    }

    impl<'de> Deserialize<'de> for MailBuilder {
        fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            let (server, password) = Deserialize::deserialize(from)?;
            Ok(Mail::builder().server(server).password(password))
        }
    }

    #[derive(DeepClone)]
    struct Page<T> {
        path: String,
        rows: T,
        #[resource(open = File::open(path))]
        file: File,
    }

    impl<T: fmt::Debug, Path: Slot<Of<String> = String>, Rows: Slot<Of<T> = T>> fmt::Debug for PageBuilder<T, Path, Rows> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{}: {:?}", self.path, self.rows)
        }
    }

    /// With an impl for its builders in any state.
    #[derive(DeepClone)]
    struct Letter {
        text: String,
        stamps: u32,
        #[resource(open = File::open(text))]
        file: File,
    }

    impl<Text: Slot, Stamps: Slot> Serialize for LetterBuilder<Text, Stamps> {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.serialize_str("a letter")
        }
    }

    /// With parameters that are named as in an impl of serde's traits.
    #[derive(DeepClone)]
    struct Borrowed<'de, To: Clone + Serialize, From> {
        #[deep_clone(share)]
        text: &'de str,
        to: To,
        from: From,
        #[resource(open = File::open(text))]
        file: File,
    }

    impl<'de, To: Clone + Serialize, From: Serialize> Serialize for BorrowedBuilder<'de, To, From> {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            (self.text, &self.to, &self.from).serialize(to)
        }
    }

    /// For a field that is skipped, serde's derive writes no bound.
    #[derive(DeepClone)]
    #[deep_clone(builder(attr(derive(Serialize))))]
    struct Skipping {
        #[deep_clone(attr(serde(skip)))]
        password: String,
        path: String,
        #[resource(open = File::open(path))]
        file: File,
    }

    #[test]
    fn a_builder_has_the_impls_of_its_user() {
        let mail = Mail::builder().server("Cargo.toml".to_owned()).password("secret".to_owned());
        assert_eq!(format!("{mail:?}"), r#"MailBuilder { server: "Cargo.toml", .. }"#);
        let json = serde_json::to_string(&mail).unwrap();
        let read = serde_json::from_str::<MailBuilder>(&json).unwrap().build().unwrap();
        assert_eq!((read.password.as_str(), read.log.metadata().is_ok()), ("secret", true));
        let borrowed = Borrowed::builder().text("Cargo.toml").to(1).from(true);
        assert_eq!(serde_json::to_string(&borrowed).unwrap(), r#"["Cargo.toml",1,true]"#);
        assert!(borrowed.build().unwrap().file.metadata().is_ok());
        let skipping = Skipping::builder().password("secret".to_owned()).path("Cargo.toml".to_owned());
        assert_eq!(serde_json::to_string(&skipping).unwrap(), r#"{"path":"Cargo.toml"}"#);
        let skipping = skipping.build().unwrap();
        assert_eq!((skipping.password.as_str(), skipping.file.metadata().is_ok()), ("secret", true));
        let letter = Letter::builder().stamps(2);
        assert_eq!(serde_json::to_string(&letter).unwrap(), r#""a letter""#);
        let letter = letter.text("Cargo.toml".to_owned()).build().unwrap();
        assert_eq!((letter.text.as_str(), letter.stamps, letter.file.metadata().is_ok()), ("Cargo.toml", 2, true));
        let page = Page::builder().path("Cargo.toml".to_owned()).rows(vec![1]);
        assert_eq!(format!("{page:?}"), "Cargo.toml: [1]");
        let page = page.build().unwrap();
        assert_eq!((page.rows.as_slice(), page.file.metadata().is_ok()), (&[1][..], true));
    }
}
