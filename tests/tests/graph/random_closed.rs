//! Random values, most of them trees that know their parents, so that many objects in them are closed. Each copy is
//! compared with what a list of closed objects gives, and a cloner for which no object is closed.
//!
//! Each test tries some hundred values, or as many as the environment variable `PROPTEST_CASES` says.

#![allow(clippy::duplicate_mod, reason = "the same checks, with other parts in the values")]

/// No code of a user's shows or clones anything: then closed objects are in no list.
#[path = "random_closed"]
mod without_list {
    use freshtwin::DeepClone;

    use self::{model::Makers, walk::Walk};

    const HIDES: bool = false;

    #[derive(DeepClone)]
    pub(crate) enum Extra {}

    impl Extra {
        fn make(_: &mut Makers<'_>, _: usize) -> Option<Self> {
            None
        }

        fn walk(&self, _: &mut Walk) {
            match *self {}
        }
    }

    #[path = "checks.rs"]
    mod checks;
    #[path = "model.rs"]
    mod model;
    #[path = "walk.rs"]
    mod walk;
}

/// Hooks and hand-written impls show what they clone.
#[path = "random_closed"]
mod beside_hooks {
    const HIDES: bool = false;

    use extra::Extra;

    #[path = "checks.rs"]
    mod checks;
    #[path = "extra.rs"]
    mod extra;
    #[path = "model.rs"]
    mod model;
    #[path = "walk.rs"]
    mod walk;
}

/// Some of them hide it.
#[path = "random_closed"]
mod beside_what_is_hidden {
    const HIDES: bool = true;

    use extra::Extra;

    #[path = "checks.rs"]
    mod checks;
    #[path = "extra.rs"]
    mod extra;
    #[path = "model.rs"]
    mod model;
    #[path = "walk.rs"]
    mod walk;
}
