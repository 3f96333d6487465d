//! Names in another style, which the user allowed.

use freshtwin::{DeepClone, Open};

use super::{Handle, Port};

/// All types of this module may have such names.
#[allow(non_snake_case, non_camel_case_types, clippy::redundant_pub_crate, reason = "what is tested")]
mod allowed {
    use freshtwin::DeepClone;

    /// A type.
    #[derive(DeepClone, Debug)]
    pub(super) struct lower_case {
        /// A field.
        pub(super) CamelCase: String,
    }

    /// An enum.
    #[derive(DeepClone, Debug)]
    pub(super) enum lower_enum {
        /// A variant.
        lower_variant {
            /// A field.
            CamelCase: String,
        },
        /// Another one.
        Other,
    }
}

/// Names in another style, in this type only, of fields that its builder does not hold.
#[derive(DeepClone)]
#[allow(non_snake_case, missing_debug_implementations, reason = "what is tested")]
pub struct Styled {
    /// A config.
    pub port: Port,
    /// A resource.
    #[resource(open = port.open())]
    pub Handle: Handle,
    /// A counter.
    #[deep_clone(default)]
    pub SeenBytes: u32,
}

#[test]
fn names_in_another_style_are_cloned() {
    assert_eq!(allowed::lower_case { CamelCase: "c".into() }.deep_clone().CamelCase, "c");
    assert!(matches!(allowed::lower_enum::Other.deep_clone(), allowed::lower_enum::Other));
    let variant = allowed::lower_enum::lower_variant { CamelCase: "c".into() };
    assert!(matches!(variant.deep_clone(), allowed::lower_enum::lower_variant { CamelCase } if CamelCase == "c"));
}
