// What converts into an `OpenError` by `?` and `into()`. Here, since errors name the trait.

/// Says what `?` makes an `OpenError` of. Not of every error: that impl would overlap with the one by which `OpenError`
/// converts into itself. If the errors themselves had the impls, rustc would say of `error.into()` only that a bound of
/// `Into` is not satisfied.
#[allow(missing_docs, reason = "no user calls it")]
#[cfg_attr(doc, doc(hidden))]
#[diagnostic::on_unimplemented(
    message = "`{E}` does not convert into an `OpenError` by itself",
    label = "`{E}` does not convert into an `OpenError` by itself: write `.map_err(OpenError::new)` if it is an `Error`; if it has only a text, as a `Box<dyn Error>` has, `.map_err(|error| error.to_string())`; else `.map_err(|_| \"what went wrong\")`"
)]
pub trait MadeFrom<E> {
    #[allow(missing_docs, reason = "no user calls it")]
    fn made_from(error: E) -> OpenError;
}

/// From an [`io::Error`](std::io::Error), a [`CloneError`], a boxed error, or a text. Any other error takes
/// `.map_err(OpenError::new)`.
///
/// An `io::Error` that was made from an `OpenError` becomes that again. The text of one that was a `CloneError`, also
/// within an `io::Error`, says that data could not be copied.
///
/// # Examples
///
/// ```
/// use std::{fs::File, path::PathBuf};
/// use freshtwin::{DeepClone, OpenError};
///
/// #[derive(DeepClone)]
/// struct Journal {
///     path: PathBuf,
///     #[resource(from = path)]
///     file: File,
/// }
///
/// fn archive(journal: &Journal) -> Result<Journal, OpenError> {
///     if std::fs::metadata(&journal.path)?.len() == 0 {
///         return Err("the journal is empty".into());
///     }
///     journal.twin()
/// }
///
/// let journal = Journal::builder().path("Cargo.toml".into()).build()?;
/// archive(&journal)?;
/// # Ok::<(), OpenError>(())
/// ```
impl<E> From<E> for OpenError
where
    OpenError: MadeFrom<E>,
{
    fn from(error: E) -> Self {
        OpenError::made_from(error)
    }
}
