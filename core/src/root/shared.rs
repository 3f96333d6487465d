// The type `Shared`.

/// The config of a resource behind an `Rc` or `Arc`.
///
/// Two handles on one resource have one `Shared` config: `clone` gives another handle on it, a deep clone of a builder
/// keeps them together, and opening gives one resource with two handles.
///
/// It is `Send` and `Sync` if the config is, so a builder can move to another thread even if the resource cannot. With
/// feature `serde` it is written like its content, and handles that are read back are no longer shared, since serde
/// handles each value alone. `Shared::linked` keeps the handles together.
///
/// # Examples
///
/// ```
/// use freshtwin::Shared;
///
/// let one: Shared<u16> = 5432.into();
/// let two = one.clone();
/// assert!(Shared::ptr_eq(&one, &two));
/// assert!(!Shared::ptr_eq(&one, &Shared::new(5432)));
/// assert_eq!(*one, 5432);
/// ```
#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Shared<C>(alloc::sync::Arc<C>);
