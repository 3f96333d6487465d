//! More fields than rustc nests types.

use std::cmp::Ordering;
use std::hash::{BuildHasher, RandomState};

use super::*;

macro_rules! fields {
    ($($field:ident)*) => {
        #[derive(DeepClone)]
        #[deep_clone(builder(derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)))]
        struct Many<R: Resource> {
            first: u8,
            $($field: u8,)*
            #[resource]
            last: R,
        }
    };
}

fields! {
    a00 a01 a02 a03 a04 a05 a06 a07 a08 a09 a10 a11 a12 a13 a14 a15 a16 a17 a18 a19 a20 a21 a22 a23 a24 a25 a26 a27
    b00 b01 b02 b03 b04 b05 b06 b07 b08 b09 b10 b11 b12 b13 b14 b15 b16 b17 b18 b19 b20 b21 b22 b23 b24 b25 b26 b27
    c00 c01 c02 c03 c04 c05 c06 c07 c08 c09 c10 c11 c12 c13 c14 c15 c16 c17 c18 c19 c20 c21 c22 c23 c24 c25 c26 c27
    d00 d01 d02 d03 d04 d05 d06 d07 d08 d09 d10 d11 d12 d13 d14 d15 d16 d17 d18 d19 d20 d21 d22 d23 d24 d25 d26 d27
    e00 e01 e02 e03 e04 e05 e06 e07 e08 e09 e10 e11 e12 e13 e14 e15 e16 e17 e18 e19 e20 e21 e22 e23 e24 e25 e26 e27
}

#[test]
fn fields_are_compared_in_order() {
    let zero = ManyBuilder::<Parts>::default();
    let in_first = ManyBuilder { first: 1, ..zero.clone() };
    let in_last = ManyBuilder { last: 1, ..zero.clone() };
    assert_eq!(zero, zero.clone());
    assert!(zero < in_last && in_last < in_first);
    assert_eq!(in_first.cmp(&in_last), Ordering::Greater);
    assert_eq!(zero.partial_cmp(&zero), Some(Ordering::Equal));
    let state = RandomState::new();
    assert_eq!(state.hash_one(&zero), state.hash_one(zero.clone()));
    assert_ne!(state.hash_one(&zero), state.hash_one(&in_last));
    assert!(format!("{in_last:?}").ends_with("last: 1 }"));
    assert_eq!(in_last.build().unwrap().last, Parts(1));
}
