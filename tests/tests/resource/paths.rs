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
        freshtwin::ByClone<u8>,
        freshtwin::CloneError,
        freshtwin::CloneErrorKind,
        freshtwin::Live<u8, u8>,
        freshtwin::OpenError,
        freshtwin::Shared<u8>,
        freshtwin::deep_clone::engine::cloner::Cloner,
        freshtwin::deep_clone::engine::surveyor::Surveyor<'static>,
        freshtwin::deep_clone::resource::opener::Opener,
        freshtwin::deep_clone::resource::opener::OpenerAsync,
        freshtwin::deep_clone::resource::surveyor::ResourceSurveyor<'static, 'static>
    );
}

/// The name of a method has the path of its trait.
#[test]
fn traits_are_defined_at_the_root() {
    fn path<F>(_: F) -> &'static str {
        type_name::<F>()
    }
    type Log = freshtwin::Live<std::fs::File, freshtwin::fs::FileConfig>;
    assert_eq!(path(<u8 as freshtwin::DeepClone>::deep_clone), "<u8 as freshtwin::DeepClone>::deep_clone");
    assert!(path(<Log as freshtwin::Resource>::twin).ends_with(" as freshtwin::Resource>::twin"));
}

/// Users look for the configs at the root as well.
#[test]
fn configs_are_at_the_root_as_well() {
    let _: freshtwin::fs::FileConfig = freshtwin::FileConfig::read("a");
    let _: freshtwin::net::TcpConfig = freshtwin::TcpConfig::new("localhost:1");
    let _: freshtwin::net::TcpListenerConfig = freshtwin::TcpListenerConfig::new("localhost:1");
    let _: freshtwin::net::UdpConfig = freshtwin::UdpConfig::new("localhost:1");
    let _: freshtwin::process::CommandConfig = freshtwin::CommandConfig::new("ls");
    #[cfg(unix)]
    let _: freshtwin::net::UnixConfig = freshtwin::UnixConfig::new("a");
}
