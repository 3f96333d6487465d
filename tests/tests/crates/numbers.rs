//! Numbers, vectors, matrices and bits of other crates.
use crate::{same, same_alone};
use freshtwin::DeepClone;
use std::collections::BTreeMap;
use std::fmt::Debug;

#[test]
fn rust_decimal() {
    use rust_decimal::Decimal;
    same(Decimal::new(10, 1), Decimal::ONE);
    same(BTreeMap::from([(Decimal::new(10, 1), ())]), BTreeMap::from([(Decimal::ONE, ())]));
    same_alone("x".parse::<Decimal>().unwrap_err());
}

#[test]
fn num_bigint() {
    macro_rules! each {
        ($($bigint:ident)*) => {$(
            same($bigint::BigInt::from(-7).pow(99), $bigint::BigInt::from(1));
            same($bigint::BigUint::from(7_u8).pow(99), $bigint::BigUint::from(1_u8));
            same($bigint::Sign::Minus, $bigint::Sign::Plus);
            same_alone("x".parse::<$bigint::BigInt>().unwrap_err());
        )*};
    }
    each!(num_bigint04 num_bigint05);
}

#[test]
fn ordered_float() {
    use ordered_float::{NotNan, OrderedFloat};
    same(OrderedFloat(1.5), OrderedFloat(f64::NAN));
    same(NotNan::new(1.5).unwrap(), NotNan::new(0.0).unwrap());
    same(BTreeMap::from([(OrderedFloat(0.0), 1)]), BTreeMap::from([(OrderedFloat(-0.0), 1)]));
    same_alone(NotNan::new(f32::NAN).unwrap_err());
}

#[test]
fn glam() {
    macro_rules! each {
        ($($glam:ident)*) => {$(
            same($glam::Vec3::new(1.0, 2.0, 3.0), $glam::Vec3::ZERO);
            same($glam::Vec3A::X, $glam::Vec3A::ZERO);
            same($glam::Quat::from_rotation_x(1.0), $glam::Quat::IDENTITY);
            same($glam::Mat4::from_scale($glam::Vec3::X), $glam::Mat4::IDENTITY);
            same($glam::Affine3A::from_scale($glam::Vec3::X), $glam::Affine3A::IDENTITY);
            same($glam::DMat3::from_angle(1.0), $glam::DMat3::IDENTITY);
            same($glam::IVec2::new(1, 2), $glam::IVec2::ZERO);
            same($glam::U16Vec4::ONE, $glam::U16Vec4::ZERO);
            same($glam::BVec3::TRUE, $glam::BVec3::FALSE);
        )*};
    }
    each!(glam030 glam034);
}

#[test]
fn nalgebra() {
    macro_rules! each {
        ($($nalgebra:ident)*) => {$({
            use $nalgebra::*;
            same(Vector3::new(1.0, 2.0, 3.0), Vector3::zeros());
            same(Matrix4::new_scaling(2.0_f32), Matrix4::identity());
            same(DMatrix::from_fn(2, 3, |row, column| row + column), DMatrix::zeros(1, 1));
            same(DVector::from_vec(vec![1, 2]), DVector::zeros(0));
            same(Point3::new(1.0, 2.0, 3.0), Point3::origin());
            same(UnitQuaternion::from_euler_angles(1.0, 0.0, 0.0), UnitQuaternion::identity());
            same(Rotation2::new(1.0), Rotation2::identity());
            same(Isometry3::translation(1.0, 2.0, 3.0), Isometry3::identity());
            same(Translation2::new(1.0, 2.0), Translation2::identity());
            same_alone(Perspective3::new(1.0, 2.0, 3.0, 4.0));
        })*};
    }
    each!(nalgebra033 nalgebra034);
}

#[test]
fn ndarray() {
    macro_rules! each {
        ($($ndarray:ident)*) => {$(
            use $ndarray::{Array, Array2, ArcArray};
            same(Array::from_shape_fn((2, 3), |(row, column)| row + column), Array2::zeros((2, 3)));
            same(Array::from_shape_fn((2, 3), |(row, column)| row + column), Array2::zeros((1, 1)));
            let text = Array::from_shape_fn((2, 3), |at| format!("{at:?}"));
            same(text.clone().reversed_axes(), Array2::default((3, 2)));
            same(text.clone(), Array2::default((2, 3)));
            let shared = ArcArray::from(text);
            let mut copy = shared.deep_clone();
            assert_eq!(copy, shared);
            assert_ne!(copy.as_ptr(), shared.as_ptr());
            copy[(0, 0)].push('!');
            assert_ne!(copy, shared);
        )*};
    }
    {
        each!(ndarray016);
    }
    each!(ndarray017);
}

#[test]
fn bigdecimal() {
    use bigdecimal::BigDecimal;
    let [one, same_one] = ["1.0", "1.00"].map(|text| text.parse::<BigDecimal>().unwrap());
    same(one.clone(), same_one.clone());
    assert_eq!(one, same_one);
    same(BTreeMap::from([(one, ())]), BTreeMap::from([(same_one, ())]));
    same_alone(bigdecimal::RoundingMode::HalfEven);
    same_alone("x".parse::<BigDecimal>().unwrap_err());
}

/// As `same`, for what prints its address.
#[track_caller]
fn equal<T: DeepClone + PartialEq + Debug>(value: T, mut other: T) {
    assert_eq!(value.deep_clone(), value);
    other.deep_clone_from(&value);
    assert_eq!(other, value);
}

#[test]
fn fixedbitset() {
    use fixedbitset::FixedBitSet;
    equal(FixedBitSet::from_iter([1, 700]), FixedBitSet::with_capacity(3));
    equal(FixedBitSet::with_capacity(3), FixedBitSet::from_iter([1, 700]));
}

#[test]
fn bitvec() {
    use bitvec::prelude::*;
    let bits = bitvec![u16, Msb0; 1, 0, 1, 1];
    equal(bits.clone(), bitvec![u16, Msb0; 0; 99]);
    equal(bits.clone().into_boxed_bitslice(), BitBox::from_bitslice(bits![u16, Msb0; 1]));
    equal(bitarr![u8, Lsb0; 1, 0, 1], BitArray::ZERO);
    // Equal, but at another place in their memory.
    let mut shifted = BitVec::from_bitslice(&bitvec![u16, Msb0; 0, 1, 0, 1, 1][1..]);
    assert_eq!(shifted, bits);
    let raw = shifted.deep_clone();
    assert_eq!(raw.as_raw_slice(), shifted.as_raw_slice());
    shifted.push(true);
    assert_eq!(raw, bits);
}
