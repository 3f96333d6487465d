//! No prelude, and wrong things where its names usually are.
#![no_implicit_prelude]
#![allow(dead_code, non_upper_case_globals)]

pub(super) struct Option;
pub(super) struct Result;
pub(super) struct String;
pub(super) struct Vec;
pub(super) struct Box;
pub(super) struct PhantomData;
pub(super) struct Cloner;
pub(super) trait Clone {}
pub(super) trait Default {}
pub(super) trait Into {}
pub(super) trait From {}
pub(super) trait Sized {}
pub(super) trait DeepClone {
    fn deep_clone_in(&self) {}
    fn clone(&self) {}
}
impl<T> DeepClone for T {}
pub(super) fn drop() {}
#[allow(non_upper_case_globals, reason = "names of generated variables")]
pub(super) const cloner: u8 = 0;
#[allow(non_upper_case_globals, reason = "names of generated variables")]
pub(super) const surveyor: u8 = 0;
#[allow(non_upper_case_globals, reason = "names of generated variables")]
pub(super) const source: u8 = 0;
pub(super) mod core {}
pub(super) mod std {}
pub(super) mod alloc {}
pub(super) mod freshtwin {}

#[derive(::freshtwin::DeepClone)]
pub(super) struct Data<T, const N: usize> {
    pub(super) list: ::std::vec::Vec<::std::string::String>,
    pub(super) maybe: ::std::option::Option<T>,
    pub(super) array: [u8; N],
    #[deep_clone(clone)]
    pub(super) cloned: u8,
    #[deep_clone(default)]
    pub(super) reset: u8,
    #[deep_clone(default = source)]
    pub(super) outer_name: u8,
    #[deep_clone(with = |value, _| *value + cloner)]
    pub(super) hooked: u8,
    #[deep_clone(lock)]
    pub(super) locked: ::std::sync::Mutex<T>,
    #[deep_clone(share)]
    pub(super) shared: ::std::rc::Rc<T>,
}

#[derive(::freshtwin::DeepClone)]
pub(super) enum Choice {
    None,
    Some(::std::string::String),
    Ok { cloner: ::std::boxed::Box<Choice>, surveyor: u8, source: u8, this: u8, copy: u8 },
}

#[derive(::freshtwin::DeepClone, ::std::clone::Clone)]
#[deep_clone(clone)]
pub(super) struct Whole(pub(super) u8);
