//! Deep-clone the data, refuse the live resource, reopen it from the same config: a fresh twin.
//!
// The examples use the derive, and sockets of std.
#![cfg_attr(all(feature = "derive", feature = "std"), doc = include_str!("../docs/crate.md"))]
#![doc = ""]
#![doc = include_str!("../docs/twin.svg")]
#![doc = ""]
#![cfg_attr(all(feature = "derive", feature = "std"), doc = include_str!("../docs/links.txt"))]
#![cfg_attr(all(feature = "derive", feature = "std"), doc = include_str!("../docs/pages.md"))]
#![cfg_attr(not(feature = "std"), no_std)]
// docs.rs documents with a compiler that shows which feature an item needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod assert;
// These modules are at the root, so that errors show their public paths, also in a crate that only uses another crate's
// types.
#[cfg(feature = "bb8")]
pub mod bb8;
pub mod builder;
#[cfg(feature = "std")]
mod config;
#[cfg(feature = "std")]
pub mod fs;
#[cfg(feature = "std")]
pub mod net;
mod probe;
#[cfg(feature = "std")]
pub mod process;
#[cfg(feature = "r2d2")]
pub mod r2d2;
// For rustdoc and the tests of the examples; not a path for code.
#[cfg(all(any(doc, doctest), feature = "derive", feature = "std"))]
#[path = "docs.rs"]
pub mod _docs;
// In a crate that does not name this one, errors show where an item is defined, and advise to import it from there. So
// what users name most is defined here: `freshtwin::OpenError`.
include!("root/argument_is_data.rs");
include!("root/by_clone.rs");
include!("root/clone_error.rs");
include!("root/deep_clone.rs");
include!("root/dyn_deep_clone.rs");
include!("root/into_open_error.rs");
include!("root/live.rs");
include!("root/open.rs");
include!("root/open_error.rs");
include!("root/resource.rs");
include!("root/resource_async.rs");
include!("root/shared.rs");
// The modules that define the rest of what users name are public.
#[doc(hidden)]
#[path = "."]
#[allow(rustdoc::private_intra_doc_links, reason = "their pages are for maintainers")]
pub mod deep_clone {
    pub mod engine;
    pub mod resource;
}
use deep_clone::{engine, resource};
// rustc shows a type without its path if no other item has the name, also in code that it proposes. With a second one
// it proposes `fn deep_clone_in(&self, _: &mut freshtwin::Cloner)`, which compiles without an import. That one counts
// only if it is public to rustc.
#[cfg_attr(doc, doc(hidden))]
#[allow(missing_docs, non_snake_case, reason = "named like the type")]
pub mod deep_clone_names {
    pub mod Cloner {}
}
// Errors name the items of this module without a path. So the module is hidden from rustdoc only, and not from rustc,
// as its re-export is.
#[path = "."]
#[allow(missing_docs, reason = "most items are texts in attributes, and no page shows them")]
mod named {
    #[cfg_attr(doc, doc(hidden))]
    pub mod refused;
}
use named::refused;
// `use freshtwin::*` brings these modules into scope, so they have names that cannot clash with those of another glob
// import.
#[doc(hidden)]
pub use {named::refused as deep_clone_refused, resource::expression as deep_clone_expression};
// rustdoc shows the blanket impls of a trait on the page of every type, also in crates that depend on this one. So the
// traits with blanket impls are hidden one by one. Errors show a path for a hidden item: from here it is the shortest.
#[cfg(feature = "std")]
#[doc(hidden)]
pub use resource::expression::{SentBetweenThreads, SharedBetweenThreads};
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use resource::live_serde::{LiveIsDeserialized, LiveIsSerialized};
#[doc(hidden)]
pub use {
    named::refused::{
        BoundIsData, BoundIsHashedKey, BoundIsOrderedKey, ConfigIsData, ConfigOpens, ConfigOpensAsync,
        ConfigOpensChild, ConfigOpensFile, ConfigOpensTcpListener, ConfigOpensTcpStream, ConfigOpensUdpSocket,
        ConfigOpensUnixStream, ContentIsData, DataHasSize, FieldHasSize, FieldIsData, FieldOpens, FieldOpensAsync,
        GenericIsData, GetsDynDeepClone, HashedIsData, HoldsLockOrCell, KeyIsHashed, KeyIsOrdered, LiveNamesConfig,
        LiveNamesConfigAsync, LockedIsData, ObjectIsData, OfBoundIsData, OfParameterIsData, OneOfThemIsData,
        PartIsData, ThroughCells, ThroughLocks, ThroughLocksAndCells, feature::*, object::*,
    },
    resource::expression::{
        ChannelMadeByNew, FilledByNew, GivenByExpression, GivenByGroup, GivenByRun, IntoConfigField, IntoConfigOfField,
        IntoDataField, MadeBesideReceiver, MadeBesideSender, MadeByGroup, MadeByNew, MadeWithoutOk,
    },
    resource::refusal::LiveWithoutConfig,
};
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use engine::{Cloner, Surveyor};
#[cfg(feature = "derive")]
pub use freshtwin_macros::DeepClone;
pub use resource::{Opener, OpenerAsync, ResourceSurveyor};
// Here as well, since users look here for what stands in a `Live`, and rustc does not tell in which module it is.
#[cfg(all(feature = "std", unix))]
#[doc(no_inline)]
pub use net::UnixConfig;
#[cfg(feature = "std")]
#[doc(no_inline)]
pub use {fs::FileConfig, net::TcpConfig, net::TcpListenerConfig, net::UdpConfig, process::CommandConfig};
