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

/// Expands `$body` for the sync and the async world: with the names of the trait and its opener, and with what stands
/// before `fn` and after a call.
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

/// Opens a value on the heap. A type may contain itself there, to any depth, so the depth is counted and the future
/// boxed.
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

/// `__freshtwin_at_once` of a cell or lock: that of the resource in it. One task polls all futures, so nothing has to
/// be `Send` here; for threads see [`AtOnce`](crate::resource::at_once::parts::AtOnce).
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
