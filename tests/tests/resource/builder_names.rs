//! Names, visibility and documentation of what is generated.
#![deny(missing_docs)]
#![allow(non_snake_case, reason = "names that differ in case only")]
#![allow(clippy::useless_format, clippy::let_and_return, reason = "the form of an expression is what is tried")]
#![allow(unreachable_pub, reason = "the modules stand for crates")]

use std::fs::File;
use std::path::PathBuf;

use freshtwin::{DeepClone, Live, Open, Resource};

mod private_state {
    //! A module of its own.
    use super::*;

    /// A config.
    #[derive(DeepClone)]
    pub struct Path(pub PathBuf);

    impl Open<File> for Path {
        type Error = std::io::Error;

        fn open(&self) -> std::io::Result<File> {
            File::open(&self.0)
        }
    }

    #[derive(DeepClone)]
    struct Secret(u32);

    /// A public type with private state.
    #[derive(DeepClone)]
    pub struct Public {
        /// Not for everyone.
        secret: Secret,
        /// For everyone.
        pub open: u32,
        pub(crate) r#type: u32,
        #[resource]
        file: Live<File, Path>,
    }

    impl Public {
        /// From the start.
        pub fn start() -> Result<Self, freshtwin::OpenError> {
            Self::builder().secret(Secret(1)).set_open(2).r#type(3).file(manifest()).build()
        }

        /// What it holds.
        pub fn sum(&self) -> u32 {
            let _open: &File = &self.file;
            self.secret.0 + self.open + self.r#type
        }
    }

    /// Setters for everyone.
    #[derive(DeepClone)]
    #[deep_clone(builder(name = Recipe, setters = pub, inherent = false))]
    pub struct Named {
        new: u32,
        build: u32,
        #[deep_clone(into)]
        text: String,
        #[resource]
        file: Live<File, Path>,
    }

    impl Named {
        /// A method that the builder would collide with.
        pub fn twin(&self) -> u32 {
            self.new + self.build
        }

        /// Another one.
        pub fn builder() -> usize {
            0
        }

        /// The text.
        pub fn text(&self) -> &str {
            let _open: &File = &self.file;
            &self.text
        }
    }

    pub fn manifest() -> Path {
        Path("Cargo.toml".into())
    }
}

use private_state::{Named, Public, Recipe, manifest};

#[test]
fn setters_are_as_visible_as_their_fields() {
    let public = Public::start().unwrap();
    let twin = public.to_builder().set_open(20).r#type(30).build().unwrap();
    assert_eq!((public.sum(), twin.sum()), (6, 51));
}

#[test]
fn a_type_with_methods_of_its_own_keeps_them() {
    let named = Recipe::new().set_new(1).set_build(2).text("t").file(manifest()).build().unwrap();
    assert_eq!((Named::twin(&named), Named::builder(), named.text()), (3, 0, "t"));
    let builder: Recipe = Resource::to_config(&named);
    assert_eq!(builder.text(String::from("u")).open().unwrap().text(), "u");
    assert_eq!(Resource::twin(&named).unwrap().text(), "t");
}

/// `Name`, `Round`, `Ok` and `Option` are types here, and names of slots by nature.
mod collisions {
    use super::*;

    #[derive(DeepClone, Default)]
    pub(super) struct Name(u8);

    #[derive(DeepClone)]
    pub(super) struct Option(u8);

    #[derive(DeepClone)]
    pub(super) struct T {
        pub(super) name: Name,
        pub(super) option: Option,
        ok: u8,
        pub(super) t: u8,
        #[deep_clone(with = |value: &u8, _| value + 1)]
        value: u8,
        #[deep_clone(with = bump)]
        cloner: u8,
        #[deep_clone(default = 7)]
        this: u8,
        self_: u8,
        #[deep_clone(share)]
        call: std::sync::Arc<dyn Fn() -> u8 + Send + Sync>,
        #[resource(open = File::open("Cargo.toml"))]
        config: File,
        #[resource(open = File::open(format!("{path}")))]
        opener: File,
        path: String,
    }

    fn bump(value: &u8, _: &mut freshtwin::Cloner) -> u8 {
        value + 1
    }

    #[test]
    fn names_of_fields_meet_nothing_generated() {
        let builder = T::builder().name(Name(1)).option(Option(2)).ok(3).t(4).value(5).cloner(6).self_(9);
        let value = builder.call(std::sync::Arc::new(|| 8)).path("Cargo.toml".into()).build().unwrap();
        let twin = value.twin().unwrap();
        let open: [&File; 2] = [&twin.config, &twin.opener];
        assert!(open.iter().all(|file| file.metadata().is_ok()));
        let numbers = [
            twin.name.0,
            twin.option.0,
            twin.ok,
            twin.t,
            twin.value,
            twin.cloner,
            twin.this,
            (twin.call)(),
            twin.self_,
        ];
        assert_eq!(numbers, [1, 2, 3, 4, 6, 7, 7, 8, 9]);
        let mut builder = value.to_builder();
        builder.deep_clone_from(&twin.to_builder());
        assert_eq!(builder.build().unwrap().value, 8);
    }
}

/// Fields whose names make the same parameter, or none that could begin a name.
#[derive(DeepClone)]
#[deep_clone(builder(derive(Debug, Clone, PartialEq)))]
pub struct Spelled {
    a_b: u32,
    _a__b: u32,
    aB: u32,
    _1: u32,
    __: u32,
    #[resource(open = File::open("Cargo.toml"))]
    _file: File,
}

/// A variant that is called like the associated type.
#[derive(DeepClone)]
pub enum Called<R: Resource> {
    /// As `Resource::Config`.
    Config(#[resource] R),
}

#[test]
fn names_of_parameters_and_variants_do_not_collide() {
    let builder = Spelled::builder().a_b(1)._a__b(2).aB(3)._1(4).__(5);
    let text = format!("{builder:?}");
    assert_eq!(text, "SpelledBuilder { a_b: 1, _a__b: 2, aB: 3, _1: 4, __: 5 }");
    let twin = builder.open().unwrap().twin().unwrap();
    assert_eq!(twin.to_builder(), builder);
    assert_eq!(size_of::<SpelledBuilder>(), 5 * size_of::<u32>());

    let called = Called::Config(Live::open(private_state::Path("Cargo.toml".into())).unwrap());
    let CalledBuilder::Config(path) = called.to_builder();
    assert_eq!(path.0, PathBuf::from("Cargo.toml"));
    let Called::Config(_file) = called.twin().unwrap();
}

/// Expressions that bind the names of siblings themselves, and do not wait for each other. One does need the last.
#[derive(DeepClone)]
pub struct Shadowed {
    path: PathBuf,
    #[resource(open = File::open(path).map(|second| { let third = second; third }))]
    first: File,
    #[resource(
        open = match File::open(path) {
            Ok(first) if third.metadata().is_ok() => Ok(first),
            first => first,
        },
        after = { for first in 0..1 { let _: i32 = first; } Ok::<(), std::io::Error>(()) }
    )]
    second: File,
    #[resource(open = if let Ok(first) = File::open(path) { Ok(first) } else { let second = File::open(path); second })]
    third: File,
}

#[test]
fn names_that_an_expression_binds_are_no_siblings() {
    let value = Shadowed::builder().path("Cargo.toml".into()).build().unwrap();
    let twin = value.twin().unwrap();
    let lengths = [&twin.first, &twin.second, &twin.third].map(|file| file.metadata().unwrap().len());
    assert!(lengths[0] > 0 && lengths.iter().all(|length| *length == lengths[0]));
}

/// Fields with the names of the prelude's variants, which expressions go on to use.
#[derive(DeepClone)]
#[allow(non_snake_case, reason = "this is about such names")]
struct Variants {
    Ok: u8,
    Some: u8,
    None: u8,
    Err: u8,
    #[resource(open = match Some(3) { Some(number) => Ok::<_, String>(number), None => Err("none".into()) })]
    number: u8,
}

#[test]
fn fields_may_be_named_like_variants() {
    let value = Variants::builder().Ok(1).Some(2).None(4).Err(5).build().unwrap();
    assert_eq!((value.Ok, value.Some, value.None, value.Err, value.number), (1, 2, 4, 5, 3));
}

/// Each of two fields would have the setter `set_new`.
#[derive(DeepClone)]
struct Counters {
    path: PathBuf,
    #[deep_clone(default)]
    new: u32,
    #[deep_clone(default)]
    set_new: u32,
    #[resource(open = File::open(path))]
    file: File,
}

#[test]
fn two_fields_without_a_setter_may_have_one_name() {
    let counters = Counters::builder().path("Cargo.toml".into()).build().unwrap();
    assert_eq!(counters.new + counters.set_new, 0);
    assert!(counters.file.metadata().is_ok());
}
