//! Opens the parts of an array or a tuple in threads. It does so also inside an `Option`, a `Box`, a cell or a lock,
//! where it opens lists and maps as well.
//!
//! What goes to a thread has to be `Send`, and that `[T; 4]` is `Send` does not tell rustc that `T` is. So a method of
//! [`Resource`], which knows only that `Self` is `Send`, cannot open the elements at the same time. Generated code
//! knows the whole type, and calls `Parts::<T>::new().way()` (see `probe.rs`): it returns [`ByParts`] if `T` is
//! [`AtOnce`], else [`AsAWhole`]. If it depends on a type parameter, the parts open one after the other.

use std::boxed::Box;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::hash::{BuildHasher, Hash};
use std::sync::{Mutex, RwLock};
use std::vec::Vec;

use super::open_all;
use crate::engine::depth::grown;
use crate::probe::probe;
use crate::resource::depth::Deeper;
use crate::resource::field::{Config, Field, Opens};
use crate::resource::threads::{Failure, OpenInThread, scope, settle, settled};
use crate::{DeepClone, OpenError, Opener, Resource};

/// A resource of several parts, all of which can go to threads.
pub trait AtOnce: Resource {
    /// `Resource::open_in`, with the parts at the same time.
    ///
    /// # Errors
    ///
    /// The first one, in the order of the parts.
    fn __freshtwin_open_parts(config: Self::Config, opener: &mut Opener) -> Result<Self, OpenError>;
}

probe! {
    /// Asks whether `T` is `AtOnce`: see the module.
    Parts,
    /// Answers if `T` is not `AtOnce`.
    else Whole, of T
}

/// The answer about a type that is `AtOnce`.
#[derive(Debug)]
pub struct ByParts;

/// The answer about a type that is not `AtOnce`.
#[derive(Debug)]
pub struct AsAWhole;

impl<T: AtOnce> Parts<T> {
    /// `T` is `AtOnce`.
    #[must_use]
    pub const fn way(&self) -> ByParts {
        ByParts
    }
}

impl<T> Whole<T> {
    /// `T` is not `AtOnce`.
    #[must_use]
    pub const fn way(&self) -> AsAWhole {
        AsAWhole
    }
}

/// Opens a field with `concurrent`, in one of two ways: [`ByParts`] or [`AsAWhole`].
///
/// It is a trait and not a function with bounds, because rustc would show such a function in the error, and it is not
/// the user's.
#[diagnostic::on_unimplemented(
    message = "`concurrent` opens fields in threads, and `{Self}` cannot be sent to one",
    label = "cannot be sent to a thread",
    note = "remove `concurrent`; or hold an `Arc` in place of an `Rc`, and a `Mutex` in place of a `RefCell` in it"
)]
pub trait InThreads<Way>: Sized
where
    Field<'static, Self>: Opens<Self>,
{
    /// Asks whether the trait is implemented.
    #[doc(hidden)]
    fn __freshtwin_ask(_: &Way) {}

    /// Opens the field.
    ///
    /// # Errors
    ///
    /// The first one, in the order of the parts, with the name of the field.
    #[doc(hidden)]
    fn __freshtwin_in_threads(
        way: Way,
        config: Config<Self>,
        opener: &mut Opener,
        field: &'static str,
    ) -> Result<Self, OpenError>;
}

#[diagnostic::do_not_recommend]
impl<T: AtOnce> InThreads<ByParts> for T {
    #[inline]
    fn __freshtwin_in_threads(
        _: ByParts,
        config: T::Config,
        opener: &mut Opener,
        field: &'static str,
    ) -> Result<T, OpenError> {
        T::__freshtwin_open_parts(config, opener).map_err(|error| error.in_field(field))
    }
}

/// A list or map opens its elements at the same time; any other type opens as it does without `concurrent`.
#[diagnostic::do_not_recommend]
impl<T: Send> InThreads<AsAWhole> for T
where
    Field<'static, T>: Opens<T, Config: Send>,
{
    #[inline]
    fn __freshtwin_in_threads(
        _: AsAWhole,
        config: Config<T>,
        opener: &mut Opener,
        field: &'static str,
    ) -> Result<T, OpenError> {
        <Field<'static, T> as Opens<T>>::__freshtwin_open_field_at_once(config, opener, field)
    }
}

/// Cells and locks around one resource.
macro_rules! around {
    ($($Around:ident),*) => {$(
        impl<T: AtOnce> AtOnce for $Around<T> {
            fn __freshtwin_open_parts(config: Self::Config, opener: &mut Opener) -> Result<Self, OpenError> {
                T::__freshtwin_open_parts(config, opener).map($Around::new)
            }
        }
    )*};
}
around!(RefCell, Mutex, RwLock);

impl<T: AtOnce> AtOnce for Option<T> {
    fn __freshtwin_open_parts(config: Self::Config, opener: &mut Opener) -> Result<Self, OpenError> {
        config.map(|config| T::__freshtwin_open_parts(config, opener)).transpose()
    }
}

impl<T: AtOnce> AtOnce for Box<T> {
    fn __freshtwin_open_parts(config: Self::Config, opener: &mut Opener) -> Result<Self, OpenError> {
        let mut deeper = Deeper::new::<T>(opener)?;
        grown(|| T::__freshtwin_open_parts(*config, deeper.opener())).map(Self::new)
    }
}

/// Lists and maps, whose `__freshtwin_at_once` opens the elements in threads.
macro_rules! lists {
    ($([$($param:tt)*] $List:ty, [$($bounds:tt)*];)*) => {$(
        impl<$($param)*> AtOnce for $List where $($bounds)* {
            fn __freshtwin_open_parts(config: Self::Config, opener: &mut Opener) -> Result<Self, OpenError> {
                Self::__freshtwin_at_once(config, opener)
            }
        }
    )*};
}
lists! {
    [T] Vec<T>, [T: Resource<Config: Send> + Send];
    [T] VecDeque<T>, [T: Resource<Config: Send> + Send];
    [K, T] BTreeMap<K, T>, [K: DeepClone + Ord + Send, T: Resource<Config: Send> + Send];
    [K, T, S] HashMap<K, T, S>, [
        K: DeepClone + Eq + Hash + Send,
        T: Resource<Config: Send> + Send,
        S: BuildHasher + DeepClone + Clone + Send
    ];
}

impl<T: Resource<Config: Send> + Send, const N: usize> AtOnce for [T; N] {
    fn __freshtwin_open_parts(config: Self::Config, opener: &mut Opener) -> Result<Self, OpenError> {
        let asks = opener.__freshtwin_asks();
        let one = |(index, config)| (asks && T::__freshtwin_shares(&config), (index, config));
        let configs = config.into_iter().enumerate().map(one);
        let opened = open_all(configs, opener, |(index, config): (usize, T::Config), opener| {
            T::__freshtwin_at_once(config, opener).map_err(|error| error.in_index(index))
        })?;
        let Ok(array) = opened.try_into() else { settled() };
        Ok(array)
    }
}

macro_rules! tuple {
    ($($T:ident $part:ident $index:tt),*) => {
        #[diagnostic::do_not_recommend]
        impl<$($T: Resource<Config: Send> + Send),*> AtOnce for ($($T,)*) {
            fn __freshtwin_open_parts(config: Self::Config, opener: &mut Opener) -> Result<Self, OpenError> {
                let ($($part,)*) = scope(|threads| {
                    $(
                        let shares = opener.__freshtwin_asks() && $T::__freshtwin_shares(&config.$index);
                        let part = config.$index;
                        let $part = OpenInThread::__freshtwin_launch(threads, opener, shares, move |opener: &mut Opener| {
                            let opened = $T::__freshtwin_at_once(part, opener);
                            opened.map(|opened| (opened, ())).map_err(|error| error.in_field(stringify!($index)))
                        });
                    )*
                    $(let $part = $part.here(opener);)*
                    ($($part.finish(),)*)
                });
                let mut failure = None;
                // Locals, so that what is open is closed last first.
                $(let $part = settle($part, &mut failure);)*
                if let Some(error) = failure.map(Failure::raise) {
                    return Err(error);
                }
                let ($(Some(($part, ())),)*) = ($($part,)*) else { settled() };
                Ok(($($part,)*))
            }
        }
    };
}
tuple!(A a 0);
tuple!(A a 0, B b 1);
tuple!(A a 0, B b 1, C c 2);
tuple!(A a 0, B b 1, C c 2, D d 3);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4, F f 5);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6, H h 7);
