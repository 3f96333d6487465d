//! `Resource` and `ResourceAsync` for `Live` and through containers.

mod cell;
mod config;
mod handle;
mod list;
mod live;
#[cfg(feature = "std")]
mod lock;
mod map;
mod one;
mod tuple;

/// Gives `$body` once for each of the two worlds: with the names of the trait and its opener, and what stands
/// before `fn` and behind a call.
macro_rules! both_worlds {
    ($body:ident) => {
        $body!(Resource, Opener, [], []);
        $body!(ResourceAsync, OpenerAsync, [async], [.await]);
    };
}
use both_worlds;

/// Begins an operation if `config_in` was called from outside.
macro_rules! begin_config {
    ($Resource:ident, $this:ident, $cloner:ident) => {
        if $crate::resource::to_config::begins_config($cloner) {
            return $Resource::__freshtwin_begin($this, $cloner);
        }
    };
}
use begin_config;

/// Opens what is on the heap: there a type may contain itself, to any depth, and its future must be boxed.
macro_rules! on_heap {
    ($await:tt, $T:ident, $config:expr, $opener:ident) => {
        super::on_heap!($await, $T::open_in, $T, $config, $opener)
    };
    ($await:tt, $open:expr, $T:ident, $config:expr, $opener:ident) => {
        match $crate::resource::depth::Deeper::new::<$T>($opener) {
            Ok(mut deeper) => super::on_heap!(@open $await, $open($config, deeper.opener())),
            Err(error) => Err(error),
        }
    };
    (@open [], $open:expr) => {
        $crate::engine::depth::grown(|| $open)
    };
    (@open [.await], $open:expr) => {
        $crate::resource::depth::Inner::new($open).await
    };
}
use on_heap;

/// `__freshtwin_at_once` of what is around one other resource, which is left to that. A future asks for no thread, so this
/// knows enough of its type; for threads see [`AtOnce`](crate::resource::at_once::parts::AtOnce).
macro_rules! at_once_around {
    ([], $T:ident, $wrap:expr) => {};
    ([async], $T:ident, $wrap:expr) => {
        #[inline]
        async fn __freshtwin_at_once(config: Self::Config, opener: &mut OpenerAsync) -> Result<Self, OpenError> {
            $T::__freshtwin_at_once(config, opener).await.map($wrap)
        }
    };
}
use at_once_around;
