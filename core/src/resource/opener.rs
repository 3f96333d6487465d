//! The openers: what one opening operation has opened so far.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use core::any::{Any, TypeId};
use core::fmt;

use super::depth::Depth;
use crate::{Cloner, DeepClone, Shared, engine::Handle};

/// Identifies a shared object: its address, and the type of the handles on it.
pub(super) type ObjectId = (usize, TypeId);

/// Defines an opener, and what it keeps of each shared resource: values of the type `$Any`. `Config` and `Weak` are
/// what configs and the `Weak`s to resources have to be for that.
macro_rules! opener {
    ($(#[$docs:meta])* $Opener:ident, $Opened:ident of $Any:ty, Config: {$($config:tt)*}, Weak: {$($weak:tt)*}) => {
        $(#[$docs])*
        #[derive(Default)]
        pub struct $Opener {
            opened: BTreeMap<ObjectId, $Opened>,
            /// How deep inside the value the opener is.
            pub(super) depth: u32,
            /// Whether it opens a part that shares nothing with the rest of the value.
            alone: bool,
        }

        struct $Opened {
            /// Kept alive, so that no other config gets its address.
            #[expect(dead_code, reason = "never read, only kept alive")]
            config: Box<$Any>,
            /// A `Weak`, so that it keeps nothing open when a failed operation closes what it has opened, last first.
            handle: Box<$Any>,
        }

        impl $Opener {
            /// An opener that has opened nothing yet.
            ///
            /// # Examples
            ///
            #[doc = concat!("See [`", stringify!($Opener), "`].")]
            #[must_use]
            pub const fn new() -> Self {
                Self { opened: BTreeMap::new(), depth: 0, alone: false }
            }

            /// Whether to ask configs if they share anything. No, if the config around them was asked before.
            #[doc(hidden)]
            #[must_use]
            pub const fn __freshtwin_asks(&self) -> bool {
                !self.alone
            }

            /// A new opener, as deep inside the value as the one that starts it, for a part that shares nothing.
            #[cfg_attr(not(feature = "std"), allow(dead_code, reason = "threads need `std`"))]
            pub(super) const fn at_depth(depth: u32) -> Self {
                Self { opened: BTreeMap::new(), depth, alone: true }
            }

            /// The handle on what was opened from the config at this address.
            pub(super) fn find<H: Handle>(&self, config: usize) -> Option<H> {
                let opened = self.opened.get(&(config, TypeId::of::<H>()))?;
                H::upgrade(opened.handle.downcast_ref()?)
            }

            /// Remembers what was opened from a config.
            pub(super) fn keep<C, H>(&mut self, config: Arc<C>, handle: &H)
            where
                C: $($config)* 'static,
                H: Handle<Weak: $($weak)* 'static>,
            {
                let key = (address(&config), TypeId::of::<H>());
                self.opened.insert(key, $Opened { config: Box::new(config), handle: Box::new(handle.downgrade()) });
            }
        }

        impl fmt::Debug for $Opener {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($Opener)).field("shared", &self.opened.len()).finish()
            }
        }

        impl Depth for $Opener {
            fn depth(&mut self) -> &mut u32 {
                &mut self.depth
            }
        }
    };
}

opener! {
    /// One opening operation, as a [`Cloner`] is one clone operation.
    ///
    /// A hand-written impl of [`Resource`](crate::Resource) passes it on to each part that is a resource, by
    /// [`open_in`](crate::Resource::open_in). It keeps shared resources shared: handles with one [`Shared`] config get
    /// one freshly opened resource.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::rc::Rc;
    /// # use std::convert::Infallible;
    /// use freshtwin::{Live, Opener, Resource, Shared};
    /// # use freshtwin::{Cloner, DeepClone, Open};
    /// # struct Session;
    /// # struct Server;
    /// # impl DeepClone for Server { fn deep_clone_in(&self, _: &mut Cloner) -> Self { Server } }
    /// # impl Open<Session> for Server {
    /// #     type Error = Infallible;
    /// #     fn open(&self) -> Result<Session, Infallible> { Ok(Session) }
    /// # }
    ///
    /// # fn main() -> Result<(), freshtwin::OpenError> {
    /// let config = Shared::new(Server);
    /// let mut opener = Opener::new();
    /// let one: Rc<Live<Session, Server>> = Resource::open_in(config.clone(), &mut opener)?;
    /// let two: Rc<Live<Session, Server>> = Resource::open_in(config, &mut opener)?;
    /// assert!(Rc::ptr_eq(&one, &two));
    /// # Ok(())
    /// # }
    /// ```
    Opener, Opened of dyn Any, Config: {}, Weak: {}
}

opener! {
    /// One asynchronous opening operation. It is [`Send`], so it keeps resources shared only behind an `Arc`.
    ///
    /// # Examples
    ///
    /// ```
    /// use freshtwin::OpenerAsync;
    ///
    /// fn is_send(_: impl Send) {}
    /// is_send(OpenerAsync::new());
    /// ```
    OpenerAsync, OpenedAsync of dyn Any + Send, Config: {Send + Sync +}, Weak: {Send +}
}

/// The address of a shared config.
pub(super) fn address<C>(config: &Arc<C>) -> usize {
    Arc::as_ptr(config).addr()
}

/// Moves the content out of a shared config, or copies it if there are other handles.
///
/// What the content shares in turn stays shared in the copy, as if it had been moved.
pub(super) fn content<C: DeepClone>(config: Shared<C>) -> C {
    Arc::try_unwrap(config.0).unwrap_or_else(|shared| (*shared).deep_clone_in(&mut Cloner::keeping()))
}
