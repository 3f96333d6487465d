//! `#[deep_clone(crate = path)]`.
#![allow(missing_docs)]

/// Re-exports, as a library of the user's would.
mod facade {
    pub(crate) mod deep {
        pub(crate) use freshtwin::*;
    }
}

mod freshtwin {
    //! A module that only looks like the crate.
}

use facade::deep::DeepClone;

#[derive(DeepClone, Debug, PartialEq)]
#[deep_clone(crate = crate::facade::deep)]
struct ByPath(Vec<String>);

#[derive(DeepClone, Debug, PartialEq)]
#[deep_clone(crate = "facade::deep")]
struct ByString(Option<u8>);

mod inner {
    #[derive(super::DeepClone, Debug, PartialEq)]
    #[deep_clone(crate = super::facade::deep)]
    pub(crate) enum Relative {
        One(String),
    }
}

#[test]
fn the_crate_is_found() {
    assert_eq!(ByPath(vec!["p".into()]).deep_clone(), ByPath(vec!["p".into()]));
    assert_eq!(ByString(Some(1)).deep_clone(), ByString(Some(1)));
    assert_eq!(inner::Relative::One("r".into()).deep_clone(), inner::Relative::One("r".into()));
}
