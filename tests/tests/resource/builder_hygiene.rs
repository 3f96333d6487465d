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
