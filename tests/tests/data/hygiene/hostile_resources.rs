//! No prelude, and wrong things where its names usually are, around a type with resources.
#![allow(dead_code)]

pub(super) struct Option;
pub(super) struct Result;
pub(super) struct String;
pub(super) struct Vec;
pub(super) struct Box;
pub(super) struct PhantomData;
pub(super) struct Cloner;
pub(super) struct Set;
pub(super) struct Unset;
pub(super) trait Clone {}
pub(super) trait Default {}
pub(super) trait Into {}
pub(super) trait From {}
pub(super) trait Sized {}
pub(super) trait Resource {}
pub(super) trait Open {}
pub(super) mod core {}
pub(super) mod std {}
pub(super) mod alloc {}

pub(super) struct Handle(pub(super) u16);
#[derive(::freshtwin::DeepClone)]
pub(super) struct Port(pub(super) u16);
impl ::freshtwin::Open<Handle> for Port {
    type Error = ::std::io::Error;
    fn open(&self) -> ::std::result::Result<Handle, ::std::io::Error> {
        Ok(Handle(self.0))
    }
}

#[derive(::freshtwin::DeepClone)]
pub(super) struct Session {
    pub(super) port: Port,
    pub(super) list: ::std::vec::Vec<u8>,
    #[resource(from = port)]
    pub(super) handle: Handle,
    #[resource(open = ::freshtwin::Open::open(port))]
    pub(super) other: Handle,
}
