//! `#[deep_clone(crate = path)]`.

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
#[deep_clone(crate = crate::attr_crate::facade::deep)]
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

/// As a library's own macro says it: `$crate` means the library wherever the macro is used.
macro_rules! declare {
    ($name:ident) => {
        #[derive($crate::attr_crate::facade::deep::DeepClone, Debug, PartialEq)]
        #[deep_clone(crate = $crate::attr_crate::facade::deep)]
        struct $name<T>(#[deep_clone(with = |value, _| *value)] u8, Vec<T>);
    };
}
declare!(ByMacro);

#[test]
fn the_crate_is_found() {
    assert_eq!(ByPath(vec!["p".into()]).deep_clone(), ByPath(vec!["p".into()]));
    assert_eq!(ByString(Some(1)).deep_clone(), ByString(Some(1)));
    assert_eq!(ByMacro(1, vec![2]).deep_clone(), ByMacro(1, vec![2]));
    assert_eq!(inner::Relative::One("r".into()).deep_clone(), inner::Relative::One("r".into()));
}
