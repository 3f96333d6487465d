// The type `OpenError`.

/// Why a value could not be opened: which resource did not open, or that the data could not be copied.
///
/// What had been opened before is closed again, last first: there is no half-open value.
///
/// Its text names the field and the type, never a config and never the cause, which is its
/// [`source`](core::error::Error::source).
/// With feature `std` it converts into an [`io::Error`](std::io::Error), so that `?` works in functions that return an
/// `io::Result`.
///
/// # Examples
///
/// ```
/// use std::fs::File;
/// use std::io;
/// use freshtwin::{Cloner, DeepClone, Live, Open, Resource};
///
/// struct Missing;
///
/// # impl DeepClone for Missing { fn deep_clone_in(&self, _: &mut Cloner) -> Self { Missing } }
/// impl Open<File> for Missing {
///     type Error = io::Error;
///
///     fn open(&self) -> io::Result<File> {
///         File::open("no such file")
///     }
/// }
///
/// let error = Vec::<Live<File, Missing>>::from_config(vec![Missing]).unwrap_err();
/// assert_eq!(error.path(), "[0]");
/// assert_eq!(error.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::NotFound);
/// ```
pub struct OpenError(alloc::boxed::Box<resource::error::Inner>);

// What has a bound is defined here, too, since errors name the impl.
impl OpenError {
    /// The error of a resource that did not open.
    ///
    /// If the cause is an `OpenError` itself, its path is continued: the error names the innermost field.
    ///
    /// # Examples
    ///
    /// ```
    /// use freshtwin::OpenError;
    ///
    /// let error = OpenError::new("the port is taken").in_field("listener").in_index(2).in_field("shards");
    /// assert_eq!(error.path(), "shards[2].listener");
    /// assert_eq!(error.to_string(), "cannot open `shards[2].listener`");
    /// ```
    #[must_use]
    #[cold]
    pub fn new(source: impl Into<alloc::boxed::Box<dyn core::error::Error + Send + Sync>>) -> Self {
        resource::error::from_source(source.into())
    }

    /// The cause, if it is an `E`.
    ///
    /// # Examples
    ///
    /// See [`OpenError`].
    #[must_use]
    pub fn downcast_ref<E: core::error::Error + 'static>(&self) -> Option<&E> {
        self.0.source.downcast_ref()
    }
}

/// The bound of methods that `io::Error` has. Nothing meets it, so that a call is an error with this text.
#[cfg(feature = "std")]
#[cfg_attr(doc, doc(hidden))]
#[diagnostic::on_unimplemented(
    message = "`OpenError` has no `kind()`: what did not open can fail with an error of any type",
    label = "no method of `OpenError`",
    note = "where that is an `io::Error`: `std::io::Error::from(error).kind()`; or, by a reference, `error.downcast_ref::<std::io::Error>().map(std::io::Error::kind)`, which is an `Option`"
)]
pub trait FailsByIo<'a> {}
