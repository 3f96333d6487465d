//! Generated code gives no warning that users could not mend: everything that rustc and clippy can say is denied here.
#![deny(warnings)]
#![forbid(missing_docs, unsafe_code, unused_qualifications)]
#![deny(
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    missing_debug_implementations,
    non_ascii_idents,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_results,
    variant_size_differences
)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery, clippy::cargo)]
#![allow(clippy::cargo_common_metadata, clippy::multiple_crate_versions, reason = "they are about the package")]
#![allow(clippy::redundant_pub_crate, reason = "it asks for what `unreachable_pub` forbids")]

pub mod awaiting;
pub mod deprecated;
pub mod forbidden;
pub mod known_names;
pub mod styles;

use std::any::TypeId;
use std::cell::Cell;
use std::collections::HashMap;
use std::io;
use std::rc::Rc;
use std::sync::Mutex;

use freshtwin::{DeepClone, DynDeepClone, Live, Open};

/// It is taken apart, and what is closed has no `Drop`.
#[derive(DeepClone, Debug)]
#[deep_clone(builder(into))]
pub struct Closed {
    /// A resource.
    #[resource(new = Name("n".into()))]
    pub name: Name,
    /// Another one, which is `Copy`.
    #[resource(new = 7)]
    pub number: u16,
}

/// A trait of objects.
pub trait Plug: DynDeepClone + std::fmt::Debug {}

/// Parts beside trait objects, about which the derive asks at their own place.
#[derive(DeepClone, Debug)]
pub struct Plugs {
    /// In a tuple.
    pub pairs: Vec<(Name, Box<dyn Plug>)>,
    /// As a key.
    pub by_type: HashMap<TypeId, Rc<dyn Plug>>,
    /// Both.
    pub all: HashMap<TypeId, (Name, Box<dyn Plug>)>,
}

/// A name.
#[derive(DeepClone, Debug)]
pub struct Name(pub String);

/// Of a view, whose lifetime is not written.
#[allow(elided_lifetimes_in_paths, reason = "in a whole type, on purpose")]
#[derive(DeepClone, Debug)]
pub struct Readers {
    /// Function pointers.
    pub all: Vec<freshtwin::ByClone<fn(View)>>,
    /// Another one.
    #[deep_clone(clone)]
    pub first: Option<fn(View) -> u8>,
}

/// The same beside a resource.
#[allow(elided_lifetimes_in_paths, reason = "in a whole type, on purpose")]
#[derive(DeepClone, Debug)]
pub struct LiveReaders {
    /// Function pointers.
    pub all: Vec<freshtwin::ByClone<fn(View)>>,
    /// A resource.
    #[resource(new = 7)]
    pub number: u16,
}

/// Parameters of each kind.
#[derive(DeepClone, Debug)]
pub struct Generic<'a, T, const N: usize>
where
    T: Copy,
{
    /// A reference.
    pub text: &'a str,
    /// An array.
    pub array: [T; N],
    /// A hook.
    #[deep_clone(with = |value: &String, _| value.clone())]
    pub hooked: String,
    /// An expression.
    #[deep_clone(default = 1 + 1)]
    pub reset: u32,
    /// A lock.
    #[deep_clone(lock)]
    pub locked: Mutex<u8>,
    /// A cell in a lock.
    #[deep_clone(lock, cell)]
    pub taken: Mutex<Cell<Option<u8>>>,
}

/// Without fields.
#[derive(DeepClone, Debug)]
pub struct Unit;

/// Without variants.
#[derive(DeepClone, Debug)]
pub enum Never {}

/// One variant.
#[derive(DeepClone, Debug)]
pub enum Single {
    /// The variant.
    Only(Rc<u8>),
}

/// Cloned as a whole.
#[derive(DeepClone, Debug, Clone)]
#[deep_clone(clone)]
pub struct Whole<T>(T);

/// A handle.
#[derive(Debug)]
pub struct Handle(u16);

/// A config.
#[derive(DeepClone, Debug)]
pub struct Port(u16);

impl Open<Handle> for Port {
    type Error = io::Error;
    fn open(&self) -> io::Result<Handle> {
        Ok(Handle(self.0))
    }
}

/// A private type in a public one.
#[derive(DeepClone, Debug)]
struct Secret(u8);

/// A private type in the bounds of a public one.
#[derive(DeepClone, Debug)]
pub struct SecretBounds<T>(#[deep_clone(clone)] SecretOf<T>, #[deep_clone(default)] SecretOf<T>);

#[derive(Debug, Clone, Default)]
struct SecretOf<T>(T);

/// A type with resources.
#[derive(DeepClone, Debug)]
pub struct Session {
    /// The name.
    pub name: String,
    secret: Secret,
    port: Port,
    #[resource(from = port)]
    handle: Handle,
    #[resource(open = port.open())]
    other: Handle,
}

/// A part of a text.
#[derive(Clone, Copy, Debug)]
pub struct Part<'t>(&'t str);

impl<'t> Part<'t> {
    /// The whole text.
    ///
    /// # Errors
    ///
    /// None.
    pub const fn open(text: &'t str) -> Result<Self, io::Error> {
        Ok(Self(text))
    }
}

/// Resources that borrow from elsewhere.
#[derive(DeepClone, Debug)]
pub struct View<'t> {
    /// The text.
    #[deep_clone(share)]
    pub text: &'t str,
    /// Can fail.
    #[resource(open = Part::open(text))]
    pub part: Part<'t>,
    /// Cannot fail.
    #[resource(new = Part(text))]
    pub whole: Part<'t>,
}

/// A lifetime that one field has.
#[derive(DeepClone, Debug)]
pub struct Borrowed<'name> {
    /// What it borrows.
    pub name: &'name str,
    /// Where to.
    pub port: Port,
    /// A resource that knows its config, without naming the lifetime.
    #[resource]
    pub handle: Live<Handle, Port>,
}

/// An enum with resources.
#[derive(DeepClone, Debug)]
pub enum State {
    /// Nothing is open.
    Idle,
    /// Something is open.
    Busy {
        /// The config.
        port: Port,
        /// The handle.
        #[resource(from = port)]
        handle: Handle,
    },
}

#[test]
fn the_code_runs() {
    let generic =
        Generic { text: "t", array: [1], hooked: "h".into(), reset: 0, locked: Mutex::new(1), taken: Mutex::default() }
            .deep_clone();
    assert_eq!((generic.text, generic.array, generic.hooked.as_str(), generic.reset), ("t", [1], "h", 2));
    assert_eq!(Whole(1).deep_clone().0, 1);
    let secrets = SecretBounds(SecretOf(1), SecretOf(1)).deep_clone();
    assert_eq!((secrets.0.0, secrets.1.0), (1, 0));
    assert!(matches!((Unit.deep_clone(), Single::Only(Rc::new(1)).deep_clone()), (Unit, Single::Only(_))));
}

#[test]
fn a_twin_is_opened() {
    let session = Session::builder().name("s".into()).secret(Secret(1)).port(Port(7)).build().expect("a session");
    let twin = session.twin().expect("a twin");
    assert_eq!((twin.name.as_str(), twin.secret.0, twin.handle.0, twin.other.0), ("s", 1, 7, 7));
    let state = State::Busy { port: Port(7), handle: Handle(7) };
    assert!(matches!(state.twin().expect("a twin"), State::Busy { handle: Handle(7), .. }));
    assert!(matches!(State::Idle.twin().expect("a twin"), State::Idle));
    let view = View::builder().text("v").build().expect("a view");
    assert_eq!((view.text, view.part.0, view.twin().expect("a twin").whole.0), ("v", "v", "v"));
    let borrowed = Borrowed::builder().name("b").port(Port(7)).handle(Port(8)).build().expect("a value");
    assert_eq!((borrowed.twin().expect("a twin").name, borrowed.handle.0), ("b", 8));
}
