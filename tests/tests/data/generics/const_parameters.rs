//! A const parameter has the name of a type, which means the parameter all the same.

use freshtwin::DeepClone;

struct B;

#[derive(DeepClone)]
struct Flagged<const N: usize, const B: bool>([u8; N]);

#[test]
fn one_has_the_name_of_a_type() {
    assert_eq!(Flagged::<2, true>([1, 2]).deep_clone().0, [1, 2]);
    let _ = B;
}
