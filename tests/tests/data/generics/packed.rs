//! A field of a packed type is copied before it is cloned, so a parameter in it has to be `Copy`.

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[repr(C, packed)]
struct Pair<T>(u8, T);

#[test]
fn its_parameter_is_copied() {
    let copy = Pair(1, 2_u64).deep_clone();
    assert_eq!((copy.0, { copy.1 }), (1, 2));
}
