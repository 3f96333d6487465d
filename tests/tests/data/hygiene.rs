//! Names in scope that generated code must not trip over.

mod hostile;
mod hostile_resources;

/// The names that the refusal uses are free for the user.
mod taken_names {
    use freshtwin::{DeepClone, Open};

    pub(super) struct SessionIsData;
    pub(super) struct SessionResource(pub(super) u8);
    #[derive(DeepClone)]
    pub(super) struct Port(pub(super) u8);
    impl Open<SessionResource> for Port {
        type Error = std::io::Error;
        fn open(&self) -> Result<SessionResource, std::io::Error> {
            Ok(SessionResource(self.0))
        }
    }

    #[derive(DeepClone)]
    pub(super) struct Session {
        pub(super) port: Port,
        #[deep_clone(default = Some(SessionIsData))]
        pub(super) marker: Option<SessionIsData>,
        #[resource(from = port)]
        pub(super) live: SessionResource,
    }
}

/// Fields and variants called as the words of generated bodies.
mod words {
    use freshtwin::DeepClone;

    #[derive(DeepClone, Debug, PartialEq)]
    pub(super) struct Words<__D> {
        pub(super) cloner: Vec<__D>,
        pub(super) source: String,
        pub(super) copy: String,
        pub(super) surveyor: String,
        pub(super) levels: String,
        pub(super) __a0: String,
    }

    macro_rules! declared {
        ($name:ident, $field:ident, $ty:ty, $value:expr) => {
            #[derive(DeepClone, Debug, PartialEq)]
            pub(super) struct $name {
                pub(super) $field: $ty,
                #[deep_clone(default = $value)]
                pub(super) reset: $ty,
                pub(super) own: Option<$ty>,
            }
        };
    }
    declared!(Declared, value, u8, 1 + 1);
}

#[test]
fn without_prelude() {
    use freshtwin::DeepClone;
    use hostile::{Choice, Data};
    let data = Data::<u8, 1> {
        list: vec!["l".into()],
        maybe: Some(1),
        array: [1],
        cloned: 2,
        reset: 3,
        outer_name: 4,
        hooked: 5,
        locked: 6.into(),
        shared: 7.into(),
    };
    let copy = DeepClone::deep_clone(&data);
    assert_eq!((copy.list, copy.maybe, copy.array), (vec!["l".to_string()], Some(1), [1]));
    assert_eq!((copy.cloned, copy.reset, copy.outer_name, copy.hooked), (2, 0, 0, 5));
    assert_eq!((copy.locked.into_inner().unwrap(), *copy.shared), (6, 7));
    let none = Box::new(Choice::None);
    let choice = Choice::Ok { cloner: none, surveyor: 1, source: 2, this: 3, copy: 4 };
    let copy = DeepClone::deep_clone(&choice);
    assert!(matches!(copy, Choice::Ok { surveyor: 1, source: 2, this: 3, copy: 4, .. }));
    assert!(matches!(DeepClone::deep_clone(&Choice::Some("s".into())), Choice::Some(text) if text == "s"));
    assert_eq!(DeepClone::deep_clone(&hostile::Whole(1)).0, 1);
}

#[test]
fn resources_among_wrong_names() {
    let session = hostile_resources::Session::builder().port(hostile_resources::Port(7)).list(vec![1]).build().unwrap();
    let twin = session.twin().unwrap();
    assert_eq!((twin.port.0, twin.list, twin.handle.0, twin.other.0), (7, vec![1], 7, 7));
}

#[test]
fn names_that_are_taken() {
    let session = taken_names::Session::builder().port(taken_names::Port(7)).build().unwrap();
    assert!(session.marker.is_some());
    assert_eq!((session.port.0, session.live.0), (7, 7));
}

#[test]
fn words_and_macros() {
    use freshtwin::DeepClone;
    let words = words::Words {
        cloner: vec![1],
        source: "s".into(),
        copy: "c".into(),
        surveyor: "y".into(),
        levels: "l".into(),
        __a0: "a".into(),
    };
    assert_eq!(words.deep_clone(), words);
    let declared = words::Declared { value: 1, reset: 0, own: Some(3) };
    assert_eq!(declared.deep_clone(), words::Declared { value: 1, reset: 2, own: Some(3) });
}

/// Live resources where no prelude is, so that attributes of tools are not either.
mod live {
    #![no_implicit_prelude]
    #![allow(dead_code)]

    #[derive(::freshtwin::DeepClone)]
    pub(super) struct Beacon {
        pub(super) name: ::std::string::String,
        pub(super) address: ::std::net::SocketAddr,
        #[resource(from = address)]
        pub(super) socket: ::std::net::UdpSocket,
        #[resource]
        pub(super) log: ::std::option::Option<::freshtwin::Live<::std::fs::File, ::freshtwin::fs::FileConfig>>,
    }

    #[derive(::freshtwin::DeepClone)]
    pub(super) enum Link {
        Down,
        Up(#[resource(open = ::std::net::UdpSocket::bind("127.0.0.1:0"))] ::std::net::UdpSocket),
    }
}

#[test]
fn live_types_without_a_prelude() {
    let address = "127.0.0.1:0".parse().unwrap();
    let beacon = live::Beacon::builder().name("b".into()).address(address).log(None).build().unwrap();
    let twin = beacon.twin().unwrap();
    assert_eq!(twin.name, "b");
    assert_ne!(twin.socket.local_addr().unwrap(), beacon.socket.local_addr().unwrap());
    assert!(matches!(live::Link::Down.twin().unwrap(), live::Link::Down));
}

/// The names of types of std without a size, for others. Each of them leads to the others, and to itself.
mod named_as_unsized {
    use freshtwin::DeepClone;

    #[derive(DeepClone, Debug, PartialEq)]
    pub(super) struct Path {
        pub(super) segments: Vec<OsStr>,
        pub(super) up: Option<Box<Path>>,
        pub(super) others: Vec<Path>,
    }

    #[derive(DeepClone, Debug, PartialEq)]
    pub(super) struct OsStr {
        pub(super) links: Vec<(Path, CStr)>,
        pub(super) text: CStr,
    }

    #[derive(DeepClone, Debug, PartialEq)]
    pub(super) enum CStr {
        Empty,
        Some(String, Vec<CStr>, Option<Path>),
    }

    /// It needs no lifetime.
    pub(super) type Cow<T> = std::borrow::Cow<'static, T>;

    #[derive(DeepClone, Debug, PartialEq)]
    pub(super) struct Text(pub(super) Cow<str>, pub(super) Vec<Cow<[u8]>>, pub(super) std::rc::Rc<u8>);

    /// At the end, beside a parameter.
    #[derive(DeepClone, Debug, PartialEq)]
    pub(super) struct Route<T>(pub(super) T, pub(super) Path);
}

#[test]
fn types_named_as_unsized_ones() {
    use freshtwin::DeepClone;
    use named_as_unsized::{CStr, OsStr, Path, Route};
    let path = || Path { segments: Vec::new(), up: None, others: Vec::new() };
    let text = CStr::Some("a".into(), vec![CStr::Empty], Some(path()));
    let segment = OsStr { links: vec![(path(), CStr::Empty)], text };
    let route = Route(1, Path { segments: vec![segment], up: Some(Box::new(path())), others: vec![path()] });
    assert_eq!(route.deep_clone(), route);
    let text = named_as_unsized::Text("a".into(), vec![vec![1].into()], 1.into());
    assert_eq!(text.deep_clone(), text);
}

/// Constants, statics and unit structs with the names that generated locals could have.
mod taken {
    #![allow(non_camel_case_types, non_upper_case_globals, dead_code)]

    use freshtwin::DeepClone;

    const __cloner: u8 = 1;
    const __copy: u8 = 1;
    const __copies0: u8 = 1;
    const __levels: u8 = 1;
    const __a0: u8 = 1;
    static __b0: u8 = 1;
    static __surveyor: u8 = 1;
    static __this: u8 = 1;
    struct __source;
    struct cloner;
    struct source;

    #[derive(DeepClone, PartialEq, Debug)]
    pub(super) struct Leaf(pub(super) Vec<u8>);

    #[derive(DeepClone, PartialEq, Debug)]
    pub(super) struct Fields {
        pub(super) first: Leaf,
        pub(super) second: Option<Box<Leaf>>,
        pub(super) third: String,
        pub(super) fourth: Vec<String>,
    }

    #[derive(DeepClone, PartialEq, Debug)]
    pub(super) enum Variants {
        Tuple(Leaf, u8),
        Named { leaf: Leaf },
        Unit,
    }
}

#[test]
fn locals_do_not_clash_with_constants() {
    use freshtwin::DeepClone as _;
    use taken::{Fields, Leaf, Variants};
    let leaf = || Leaf(vec![1]);
    let fields =
        Fields { first: leaf(), second: Some(Box::new(leaf())), third: "a".into(), fourth: vec!["b".to_owned()] };
    assert_eq!(fields.deep_clone(), fields);
    for variant in [Variants::Tuple(leaf(), 2), Variants::Named { leaf: leaf() }, Variants::Unit] {
        assert_eq!(variant.deep_clone(), variant);
    }
}
