//! Questions about a bare `#[resource]` field that holds a `Live`: for each `Live<R, C>` in its type, whether `C` is
//! data and opens an `R`, and then whether the whole type is a resource. So the error names the config, or the
//! container that `#[resource]` does not reach through. See [`kind`](super::kind).

use super::kind::{KindIsData, Neither, Nor};
use crate::engine::Never;
use crate::{DeepClone, Open, OpenAsync, Resource, ResourceAsync};

/// Whether the config of a `Live<R, _>` is data.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not data, as the config of a resource has to be",
    label = "no deep clone for this",
    note = "where the two are swapped, the config comes second: `Live<Resource, Config>`",
    note = "for a type of your own: `#[derive(DeepClone)]`",
    note = "for a type of another crate: a feature of `freshtwin` may make it data; else hold a `Live<{R}, freshtwin::ByClone<{Self}>>`"
)]
#[doc(hidden)]
pub trait ConfigIsData<R, As> {
    /// The answer, which is `As`.
    type Kind;
}

impl<R, C: DeepClone> ConfigIsData<R, KindIsData> for C {
    type Kind = KindIsData;
}

// The second impl that may apply. It never holds: see `kind`.
impl<R, C> ConfigIsData<R, Nor> for C
where
    Nor: Never<C>,
{
    type Kind = Nor;
}

/// Whether the config of a `Live<R, _>` opens an `R`, asked once it is `Known` to be data.
macro_rules! opens {
    ($(#[$meta:meta])* $name:ident by $Open:ident) => {
        $(#[$meta])*
        #[doc(hidden)]
        pub trait $name<R, As, Known = KindIsData> {
            /// The answer, which is `As`.
            type Kind;
        }

        impl<R, C: $Open<R>> $name<R, KindIsData, KindIsData> for C {
            type Kind = KindIsData;
        }

        // The second impl that may apply. It never holds: see `kind`.
        impl<R, C> $name<R, Nor, KindIsData> for C
        where
            Nor: Never<C>,
        {
            type Kind = Nor;
        }

        impl<R, C> $name<R, KindIsData, Neither> for C {
            type Kind = KindIsData;
        }
        impl<R, C> $name<R, KindIsData, Nor> for C {
            type Kind = KindIsData;
        }
    };
}

/// [`opens!`] for what opens without `await`. The first note says which configs open such a resource.
macro_rules! opens_at_once {
    ($name:ident: $first:literal) => {
        opens! {
            #[diagnostic::on_unimplemented(
                message = "`{Self}` cannot open a `{R}`",
                label = "does not open a `{R}`",
                note = $first
            )]
            #[cfg_attr(
                feature = "tokio",
                diagnostic::on_unimplemented(
                    note = "where it opens asynchronously, as the built-in configs open the types of tokio: `#[resource(async)]`"
                )
            )]
            #[cfg_attr(
                not(feature = "tokio"),
                diagnostic::on_unimplemented(note = "where it opens asynchronously, write `#[resource(async)]`")
            )]
            #[diagnostic::on_unimplemented(
                note = "or hold the `{R}` itself, without `Live`, and name the field that holds its config, `#[resource(from = FIELD)]`, or give an expression, `#[resource(open = EXPR)]`"
            )]
            $name by Open
        }
    };
}

opens_at_once! { ConfigOpens:
    "a config of your own implements `Open<{R}>`"
}
opens_at_once! { ConfigOpensChild:
    "a `Child` is opened by a `freshtwin::process::CommandConfig`, or by a config of your own, which implements `Open<{R}>`"
}
opens_at_once! { ConfigOpensFile:
    "a `File` is opened by a `PathBuf` or a `freshtwin::fs::FileConfig`, or by a config of your own, which implements `Open<{R}>`"
}
opens_at_once! { ConfigOpensTcpListener:
    "a `TcpListener` is opened by a `SocketAddr` or a `freshtwin::net::TcpListenerConfig`, or by a config of your own, which implements `Open<{R}>`"
}
opens_at_once! { ConfigOpensTcpStream:
    "a `TcpStream` is opened by a `SocketAddr` or a `freshtwin::net::TcpConfig`, or by a config of your own, which implements `Open<{R}>`"
}
opens_at_once! { ConfigOpensUdpSocket:
    "a `UdpSocket` is opened by a `SocketAddr` or a `freshtwin::net::UdpConfig`, or by a config of your own, which implements `Open<{R}>`"
}
opens_at_once! { ConfigOpensUnixStream:
    "a `UnixStream` is opened by a `freshtwin::net::UnixConfig`, or by a config of your own, which implements `Open<{R}>`"
}

opens! {
    #[cfg_attr(
        not(feature = "tokio"),
        diagnostic::on_unimplemented(
            note = "where `{R}` is a type of tokio: the built-in configs open it with `features = [\"tokio\"]` for `freshtwin` in Cargo.toml"
        )
    )]
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot open a `{R}` asynchronously",
        label = "does not open a `{R}` asynchronously",
        note = "a config of your own implements `OpenAsync<{R}>`",
        note = "where it opens without `await`, remove `async`: write `#[resource]`",
        note = "or hold the `{R}` itself, without `Live`, and name the field that holds its config, `#[resource(from = FIELD, async)]`, or give an expression, `#[resource(open = EXPR.await, async)]`"
    )]
    ConfigOpensAsync by OpenAsync
}

/// Whether a `Live` that is written with one argument is a resource. It can be, if it is an alias of that name.
macro_rules! names_config {
    ($name:ident by $Resource:ident: $otherwise:literal) => {
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not name the config that opens it",
            label = "the config is missing",
            note = "write it second, `Live<_, Config>`: of the built-in configs, a `PathBuf` or `freshtwin::fs::FileConfig` opens a `File`, a `SocketAddr` or `freshtwin::net::TcpConfig` a `TcpStream`, a `SocketAddr` or `freshtwin::net::TcpListenerConfig` a `TcpListener`, a `SocketAddr` or `freshtwin::net::UdpConfig` a `UdpSocket`, `freshtwin::net::UnixConfig` a `UnixStream`, and `freshtwin::process::CommandConfig` a `Child`",
            note = $otherwise
        )]
        #[doc(hidden)]
        pub trait $name<As> {
            /// The answer, which is `As`.
            type Kind;
        }

        impl<T: $Resource> $name<KindIsData> for T {
            type Kind = KindIsData;
        }

        // The second impl that may apply. It never holds: see `kind`.
        impl<T> $name<Nor> for T
        where
            Nor: Never<T>,
        {
            type Kind = Nor;
        }
    };
}

names_config! { LiveNamesConfig by Resource:
    "or hold the resource itself, without `Live`, and name the field that holds its config, `#[resource(from = FIELD)]`, or give an expression, `#[resource(open = EXPR)]`"
}

names_config! { LiveNamesConfigAsync by ResourceAsync:
    "or hold the resource itself, without `Live`, and name the field that holds its config, `#[resource(from = FIELD, async)]`, or give an expression, `#[resource(open = EXPR.await, async)]`"
}

/// Asks whether a field's type is a resource, once it is known that the configs of each `Live` in it are data and open
/// it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not know the config it was opened from",
    label = "cannot be opened again",
    note = "`#[resource]` reaches through `Option`, `Box`, `Vec`, `VecDeque`, arrays, tuples of resources, the values of maps, `RefCell`, `Mutex`, `RwLock`, `Rc` and `Arc`",
    note = "where data stands beside a resource in a tuple, hold a struct of your own in its place, and derive `DeepClone` for it",
    note = "or open the field by an expression: `#[resource(open = EXPR)]`"
)]
#[doc(hidden)]
pub trait FieldOpens<Kind = KindIsData> {
    /// Generated code names this constant, to ask whether the trait is implemented.
    const ASKED: () = ();
}

#[diagnostic::do_not_recommend]
impl<T: Resource> FieldOpens<KindIsData> for T {}
impl<T> FieldOpens<Neither> for T {}
impl<T> FieldOpens<Nor> for T {}

/// The same for a field that opens with `await`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not know a config from which it can be opened asynchronously",
    label = "cannot be opened again",
    note = "`#[resource(async)]` reaches through `Arc`, which a future can take to another thread, and not through `Rc`; and through `Option`, `Box`, `Vec`, `VecDeque`, arrays, tuples of resources, the values of maps, `Mutex` and `RwLock`, and, outside of an `Arc`, `RefCell`",
    note = "where data stands beside a resource in a tuple, hold a struct of your own in its place, and derive `DeepClone` for it",
    note = "or open the field by an expression: `#[resource(open = EXPR.await, async)]`"
)]
#[doc(hidden)]
pub trait FieldOpensAsync<Kind = KindIsData> {
    /// Generated code names this constant, to ask whether the trait is implemented.
    const ASKED: () = ();
}

#[diagnostic::do_not_recommend]
impl<T: ResourceAsync> FieldOpensAsync<KindIsData> for T {}
impl<T> FieldOpensAsync<Neither> for T {}
impl<T> FieldOpensAsync<Nor> for T {}
