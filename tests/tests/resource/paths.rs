//! Where users' names are defined. In a crate that does not name freshtwin, errors show these paths, and advise to
//! import them.

#![allow(dead_code, reason = "it compiles")]

use std::any::type_name;

/// Each path exists, and is the one that rustc knows the type by.
macro_rules! assert_defined_at {
    ($($path:ty),*) => {$(
        assert_eq!(type_name::<$path>().split('<').next().unwrap(), stringify!($path).split('<').next().unwrap().trim());
    )*};
}

#[test]
fn types_are_defined_where_they_can_be_named() {
    assert_defined_at!(
        freshtwin::deep_clone::engine::cloner::Cloner,
        freshtwin::deep_clone::engine::surveyor::Surveyor<'static>,
        freshtwin::deep_clone::engine::error::CloneError,
        freshtwin::deep_clone::engine::error::CloneErrorKind,
        freshtwin::deep_clone::engine::by_clone::ByClone<u8>,
        freshtwin::deep_clone::resource::error::OpenError,
        freshtwin::deep_clone::resource::live::Live<u8, u8>,
        freshtwin::deep_clone::resource::opener::Opener,
        freshtwin::deep_clone::resource::opener::OpenerAsync,
        freshtwin::deep_clone::resource::shared::Shared<u8>,
        freshtwin::deep_clone::resource::surveyor::ResourceSurveyor<'static, 'static>
    );
}

/// Each impl compiles only if the paths lead to one trait.
mod traits {
    trait Cloned: freshtwin::DeepClone {}
    impl<T: freshtwin::deep_clone::engine::clone::DeepClone> Cloned for T {}

    trait Object: freshtwin::DynDeepClone {}
    impl<T: freshtwin::deep_clone::engine::dynamic::DynDeepClone> Object for T {}

    trait Opened: freshtwin::Resource {}
    impl<T: freshtwin::deep_clone::resource::twin::Resource> Opened for T {}

    trait Awaited: freshtwin::ResourceAsync {}
    impl<T: freshtwin::deep_clone::resource::twin_async::ResourceAsync> Awaited for T {}

    trait Config: freshtwin::Open<u8> + freshtwin::OpenAsync<u8> {}
    impl<T> Config for T where
        T: freshtwin::deep_clone::resource::open::Open<u8> + freshtwin::deep_clone::resource::open::OpenAsync<u8>
    {
    }
}
