//! `use freshtwin::*` beside a second glob import, with names that are the user's own.

/// What a user may well call a trait, a type or a module.
mod own {
    use freshtwin::DeepClone;

    pub trait HasSize {
        fn size(&self) -> usize;
    }
    pub trait IntoConfig {}
    pub trait IntoField {}
    pub trait IsData {}
    pub trait IsDeepClone {}
    pub trait IsRefused {}
    pub trait Made {}
    pub trait MadeTogether {}
    pub trait Opens {}
    pub trait Outcome {}
    #[derive(DeepClone, Debug, PartialEq)]
    pub struct HashedKey(pub u8);
    pub struct OrderedKey;
    pub struct GivenAs;
    pub struct NoConfig;
    pub struct Part;
    pub struct Field;
    pub struct Config;
    pub struct Set;
    pub struct Unset;
    pub mod engine {}
    pub mod expression {}
    pub mod named {}
    pub mod refused {}
    pub mod resource {}
}

/// Both in one: rustc warns of a name that comes from two globs, even if nobody uses it.
pub mod prelude {
    #![deny(ambiguous_glob_reexports)]

    pub use super::own::*;
    pub use freshtwin::*;
}

mod user {
    use freshtwin::*;

    use super::own::*;

    #[derive(DeepClone, Debug, PartialEq)]
    pub(super) struct Page {
        pub(super) keys: Vec<HashedKey>,
    }

    impl HasSize for Page {
        fn size(&self) -> usize {
            let _names = (OrderedKey, GivenAs, NoConfig, Part, Field, Config, Set, Unset);
            self.keys.len()
        }
    }
    impl IntoConfig for Page {}
    impl IntoField for Page {}
    impl IsData for Page {}
    impl IsDeepClone for Page {}
    impl IsRefused for Page {}
    impl Made for Page {}
    impl MadeTogether for Page {}
    impl Opens for Page {}
    impl Outcome for Page {}
}

#[test]
fn names_of_the_users_are_not_ambiguous() {
    use prelude::*;
    let page = user::Page { keys: vec![HashedKey(1), HashedKey(2)] };
    let copy = page.deep_clone();
    assert_eq!(copy, page);
    assert_eq!(copy.size(), 2);
}
