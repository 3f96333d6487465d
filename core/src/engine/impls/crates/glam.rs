//! Vectors, matrices and quaternions of floats and integers.

macro_rules! glam {
    ($($version:literal $glam:ident $module:ident),*) => {$(
        #[cfg(feature = $version)]
        mod $module {
            use $glam::*;

            plain!(Vec2, Vec3, Vec3A, Vec4, Quat, Mat2, Mat3, Mat3A, Mat4, Affine2, Affine3A, EulerRot);
            plain!(DVec2, DVec3, DVec4, DQuat, DMat2, DMat3, DMat4, DAffine2, DAffine3);
            plain!(I8Vec2, I8Vec3, I8Vec4, U8Vec2, U8Vec3, U8Vec4, I16Vec2, I16Vec3, I16Vec4, U16Vec2, U16Vec3, U16Vec4);
            plain!(IVec2, IVec3, IVec4, UVec2, UVec3, UVec4, I64Vec2, I64Vec3, I64Vec4, U64Vec2, U64Vec3, U64Vec4);
            plain!(BVec2, BVec3, BVec3A, BVec4, BVec4A);
        }
    )*};
}

glam!("glam030" glam030 v030, "glam034" glam034 v034);
