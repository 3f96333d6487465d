//! Generated builders compile where names mean something else, and give no warning that a user could not mend.
#![deny(warnings, missing_docs, unused, unreachable_pub, clippy::all, clippy::pedantic, clippy::nursery)]
#![deny(unused_qualifications, missing_debug_implementations, let_underscore_drop)]
#![allow(missing_debug_implementations, reason = "the types of this file have none")]

pub mod bare {
    //! With wrong names in scope.

    #![allow(dead_code, clippy::missing_docs_in_private_items, reason = "only compiled")]

    use ::std::net::{SocketAddr, UdpSocket};

    struct Option;
    struct Result;
    struct Some;
    struct Ok;
    struct Err;
    struct String;
    struct Box;
    struct Vec;
    struct Default;
    struct Into;
    struct Clone;
    struct Send;
    struct Sized;
    mod core {}
    mod std {}
    mod alloc {}
    mod freshtwin {}

    /// A beacon.
    #[derive(::freshtwin::DeepClone)]
    #[resource(group = pair, open = two(address))]
    pub struct Beacon<'a, T> {
        /// Where.
        pub address: SocketAddr,
        /// What.
        pub data: T,
        pub(crate) name: &'a str,
        #[resource(from = address, after = socket.set_nonblocking(true))]
        socket: UdpSocket,
        #[resource(open = UdpSocket::bind(address))]
        other: UdpSocket,
        #[resource]
        live: ::freshtwin::Live<UdpSocket, SocketAddr>,
        #[resource(group = pair)]
        one: UdpSocket,
        #[resource(group = pair)]
        two: UdpSocket,
        #[deep_clone(default)]
        hits: u8,
        #[deep_clone(clone)]
        cloned: u8,
        #[deep_clone(with = |value: &u8, _: &mut ::freshtwin::Cloner| *value)]
        with: u8,
    }

    fn two(address: &SocketAddr) -> ::std::io::Result<(UdpSocket, UdpSocket)> {
        ::std::result::Result::Ok((UdpSocket::bind(address)?, UdpSocket::bind(address)?))
    }

    /// A choice.
    #[derive(::freshtwin::DeepClone)]
    pub enum Choice<T> {
        /// Nothing.
        Nothing,
        /// Data.
        Data(T, u8),
        /// A resource.
        Live {
            /// Where.
            address: SocketAddr,
            /// What.
            #[resource(from = address)]
            socket: UdpSocket,
        },
    }

    /// One that awaits.
    #[derive(::freshtwin::DeepClone)]
    pub struct Awaiting<T> {
        /// Where.
        pub address: SocketAddr,
        #[resource(open = bind(address).await, async)]
        socket: UdpSocket,
        #[resource]
        live: ::freshtwin::Live<UdpSocket, SocketAddr>,
        /// What.
        pub data: T,
    }

    async fn bind(address: &SocketAddr) -> ::std::io::Result<UdpSocket> {
        ::std::future::ready(UdpSocket::bind(address)).await
    }

    /// One without data.
    #[derive(::freshtwin::DeepClone)]
    pub struct Only(#[resource(open = UdpSocket::bind("127.0.0.1:0"))] pub UdpSocket);
}

use freshtwin::builder::{Set, Unset};

#[test]
fn it_works_there() {
    let builder = bare::Beacon::builder().address(([127, 0, 0, 1], 0).into()).data(1_u8).name("n");
    let keep = |_: bare::BeaconBuilder<'_, u8, Set, Set, Set, Unset, Unset, Unset>| {};
    keep(builder);
    let only = bare::Only::builder().build().unwrap();
    assert_ne!(only.twin().unwrap().0.local_addr().unwrap(), only.0.local_addr().unwrap());
}

pub mod renamed {
    //! With another name for the crate, which hidden modules import with all that is around them.

    use freshtwin as twins;
    use std::{fs::File, string::String};

    /// A log.
    #[derive(twins::DeepClone)]
    #[deep_clone(crate = twins)]
    pub struct Log {
        /// Where.
        pub path: String,
        /// It.
        #[resource(open = File::open(path))]
        pub file: File,
    }
}

pub mod taken {
    //! Beside constants and statics with the names that generated locals could have.
    #![expect(non_upper_case_globals, reason = "they are named like locals")]

    use freshtwin::fs::FileConfig;
    use freshtwin::{DeepClone, Live};
    use std::fs::File;

    const __c0: u8 = 1;
    const __c1: u8 = 1;
    const __cloner: u8 = 1;
    const __config: u8 = 1;
    const __copy: u8 = 1;
    const __error: u8 = 1;
    const __f0: u8 = 1;
    const __f1: u8 = 1;
    const __field: u8 = 1;
    static __opener: u8 = 1;
    static __surveyor: u8 = 1;
    static __value: u8 = 1;

    /// A struct.
    #[derive(DeepClone)]
    #[deep_clone(builder(into))]
    pub struct Log {
        /// Data.
        pub path: String,
        /// With its config.
        #[resource]
        pub live: Live<File, FileConfig>,
        /// By an expression.
        #[resource(open = File::open(path))]
        pub file: File,
        /// By a function.
        #[deep_clone(with = |count, _| count + 1)]
        pub count: u8,
    }

    /// An enum.
    #[derive(DeepClone)]
    pub enum Place {
        /// With a resource.
        Open {
            /// Data.
            path: String,
            /// With its config.
            #[resource]
            live: Live<File, FileConfig>,
        },
        /// Without one.
        Nowhere,
    }
}

pub mod parameters {
    //! Parameters with the names of generated ones, and the traits that a builder is bounded for.
    #![allow(non_camel_case_types, reason = "the names are what is tried")]

    use std::{cmp, fmt};

    use freshtwin::DeepClone;

    /// A struct.
    #[derive(DeepClone)]
    #[deep_clone(builder(derive(Clone, fmt::Debug, Default, Eq, Hash, Ord, PartialEq, cmp::PartialOrd)))]
    pub struct Pair<__H, __Serializer, __Deserializer> {
        /// Data.
        pub data: __H,
        /// One.
        #[resource]
        pub one: __Serializer,
        /// Another.
        #[resource]
        pub other: __Deserializer,
    }

    /// A struct that contains itself.
    #[derive(DeepClone)]
    #[deep_clone(builder(derive(Clone, fmt::Debug, Hash, PartialEq)))]
    pub struct Tree<___H, __H> {
        /// Data.
        pub data: (___H, __H),
        /// More of it.
        #[resource]
        pub trees: Vec<Self>,
    }
}

#[test]
fn parameters_may_be_named_as_generated_ones() {
    use std::hash::{BuildHasher, RandomState};

    type Log = freshtwin::Live<std::fs::File, freshtwin::fs::FileConfig>;
    let config = || freshtwin::fs::FileConfig::read("Cargo.toml");
    let pair = parameters::Pair::<u8, Log, Log>::builder().data(1).one(config()).other(config());
    let tree = parameters::Tree::builder().data((1, 'a')).trees(vec![]);
    let state = RandomState::new();
    assert_eq!(state.hash_one(&pair), state.hash_one(pair.clone()));
    assert_eq!(state.hash_one(&tree), state.hash_one(tree.clone()));
    assert!(pair.build().unwrap().twin().is_ok() && tree.build().unwrap().twin().is_ok());
}

#[test]
fn locals_do_not_clash_with_constants() {
    let config = || freshtwin::fs::FileConfig::read("Cargo.toml");
    let log = taken::Log::builder().path("Cargo.toml".into()).live(config()).count(1).build().unwrap();
    let twin = log.twin().unwrap();
    assert_eq!((twin.path.as_str(), twin.count), ("Cargo.toml", 2));
    assert_eq!(twin.into_builder().build().unwrap().count, 2);
    let place = taken::PlaceBuilder::Open { path: "a".into(), live: config() }.build().unwrap();
    assert!(matches!(place.twin().unwrap(), taken::Place::Open { path, .. } if path == "a"));
}
