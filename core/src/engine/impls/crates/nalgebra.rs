//! Matrices of `Copy` scalars, with which nalgebra computes, and what is made of them.

macro_rules! versions {
    ($($version:literal $nalgebra:ident $module:ident),*) => {$(
        #[cfg(feature = $version)]
        mod $module {
            use $nalgebra::*;

            use $crate::DeepClone;

            plain!(
                {T: Scalar + Copy + DeepClone, const R: usize, const C: usize}
                Matrix<T, Const<R>, Const<C>, ArrayStorage<T, R, C>>,
                {T: Scalar + Copy + DeepClone, R: Dim, C: Dim} Matrix<T, R, C, VecStorage<T, R, C>>,
                {T: Clone + DeepClone} Unit<T>,
                {T: Scalar + Copy + DeepClone, const D: usize} OPoint<T, Const<D>>,
                {T: Scalar + Copy + DeepClone, const D: usize} Rotation<T, D>,
                {T: Scalar + Copy + DeepClone, const D: usize} Translation<T, D>,
                {T: Scalar + Copy + DeepClone, const D: usize} Scale<T, D>,
                {T: Scalar + Copy + DeepClone, R: Clone + DeepClone, const D: usize} Isometry<T, R, D>,
                {T: Scalar + Copy + DeepClone} Quaternion<T>,
                {T: Scalar + Copy + DeepClone} DualQuaternion<T>,
                {T: RealField + Copy + DeepClone} Orthographic3<T>,
                {T: RealField + Copy + DeepClone} Perspective3<T>,
                Dyn,
                {const D: usize} Const<D>,
            );
        }
    )*};
}

versions!("nalgebra033" nalgebra033 v033, "nalgebra034" nalgebra034 v034);
