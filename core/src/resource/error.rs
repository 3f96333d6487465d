//! Why a resource did not open, and where in the value it is.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;

use crate::{CloneError, OpenError};

/// What an error of the user's converts into.
pub(super) type BoxError = Box<dyn Error + Send + Sync>;

/// What an [`OpenError`] holds.
pub(crate) struct Inner {
    what: What,
    pub(crate) source: BoxError,
    /// The segments, innermost first: each level adds its own on the way out.
    path: Vec<Segment>,
    called_on: Option<&'static str>,
}

/// What failed.
#[derive(Clone, Copy)]
enum What {
    /// A resource did not open.
    Open,
    /// The data could not be copied.
    Copy,
}

enum Segment {
    Field(&'static str),
    Index(usize),
    Value,
}

/// See [`OpenError::new`].
pub(crate) fn from_source(source: BoxError) -> OpenError {
    match source.downcast::<OpenError>() {
        Ok(inner) => *inner,
        Err(source) => OpenError(Box::new(Inner { what: What::Open, source, path: Vec::new(), called_on: None })),
    }
}

impl OpenError {
    /// Says that the error is about data that cannot be copied. It takes `self`: to users who write `OpenError(..)`,
    /// rustc proposes functions that do not.
    #[cold]
    pub(super) fn of_copy(mut self) -> Self {
        self.0.what = What::Copy;
        self
    }

    /// Puts a field in front of the path: for hand-written impls of `Resource`, whose resource is in that field.
    ///
    /// # Examples
    ///
    /// See [`OpenError::new`].
    #[must_use]
    #[cold]
    pub fn in_field(self, name: &'static str) -> Self {
        self.within(Segment::Field(name))
    }

    /// Puts the index of an element in front of the path.
    ///
    /// # Examples
    ///
    /// See [`OpenError::new`].
    #[must_use]
    #[cold]
    pub fn in_index(self, index: usize) -> Self {
        self.within(Segment::Index(index))
    }

    /// Puts a value of a map in front of the path, as `[_]`. The key is not shown: it may be secret.
    ///
    /// # Examples
    ///
    /// ```
    /// use freshtwin::OpenError;
    ///
    /// assert_eq!(OpenError::new("no answer").in_value().in_field("by_name").path(), "by_name[_]");
    /// ```
    #[must_use]
    #[cold]
    pub fn in_value(self) -> Self {
        self.within(Segment::Value)
    }

    fn within(mut self, segment: Segment) -> Self {
        self.0.path.push(segment);
        self
    }

    /// Names the type on which `twin`, `build`, `open` or `from_config` was called.
    #[cold]
    pub(crate) fn called_on<T>(mut self) -> Self {
        self.0.called_on = Some(core::any::type_name::<T>());
        self
    }

    /// Where the resource is, seen from the type on which the call was made: `conn`, `shards[2].conn`, `by_name[_]`,
    /// `inner.1`. Empty if the value itself did not open.
    ///
    /// # Examples
    ///
    /// See [`OpenError::new`].
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for segment in self.0.path.iter().rev() {
            match segment {
                Segment::Field(name) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(name);
                }
                Segment::Index(index) => {
                    path.push('[');
                    path.push_str(&index.to_string());
                    path.push(']');
                }
                Segment::Value => path.push_str("[_]"),
            }
        }
        path
    }

    /// The cause.
    ///
    /// # Examples
    ///
    /// ```
    /// use freshtwin::OpenError;
    ///
    /// assert_eq!(OpenError::new("no answer").in_field("conn").into_source().to_string(), "no answer");
    /// ```
    #[must_use]
    pub fn into_source(self) -> Box<dyn Error + Send + Sync> {
        self.0.source
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        let called_on = self.0.called_on.map(without_modules);
        let (verb, object) = match self.0.what {
            What::Open => ("open", "a resource"),
            What::Copy => ("copy", "the data"),
        };
        match (path.as_str(), called_on) {
            ("", None) => write!(f, "cannot {verb} {object}"),
            ("", Some(name)) => write!(f, "cannot {verb} `{name}`"),
            (path, None) => write!(f, "cannot {verb} `{path}`"),
            (path, Some(name)) => write!(f, "cannot {verb} `{path}` of `{name}`"),
        }
    }
}

impl fmt::Debug for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenError")
            .field("path", &self.path())
            .field("called_on", &self.0.called_on)
            .field("source", &self.0.source)
            .finish()
    }
}

/// The kind is that of the cause if this is an `io::Error`, and `Other` if not.
///
/// # Examples
///
/// ```
/// use std::io;
/// use freshtwin::{Live, OpenError, Resource, fs::FileConfig};
///
/// fn reopen(log: &Live<std::fs::File, FileConfig>) -> io::Result<Live<std::fs::File, FileConfig>> {
///     Ok(log.twin()?)
/// }
///
/// let error = io::Error::from(OpenError::new(io::Error::from(io::ErrorKind::NotFound)).in_field("log"));
/// assert_eq!((error.kind(), error.to_string()), (io::ErrorKind::NotFound, "cannot open `log`".to_owned()));
/// ```
#[cfg(feature = "std")]
impl From<OpenError> for std::io::Error {
    fn from(error: OpenError) -> Self {
        let kind = error.downcast_ref::<Self>().map_or(std::io::ErrorKind::Other, Self::kind);
        Self::new(kind, error)
    }
}

impl Error for OpenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0.source)
    }
}

/// The error of a value of type `T` whose data cannot be copied.
#[cold]
pub fn no_copy<T>(error: CloneError) -> OpenError {
    OpenError::new(error).of_copy().called_on::<T>()
}

/// Removes the modules from a type's name: `alloc::vec::Vec<my::Shard>` becomes `Vec<Shard>`.
fn without_modules(name: &str) -> String {
    let mut short = String::new();
    let mut segment_start = 0;
    let mut rest = name.char_indices().peekable();
    while let Some((_, c)) = rest.next() {
        if c == ':' && rest.peek().is_some_and(|&(_, next)| next == ':') {
            rest.next();
            short.truncate(segment_start);
            continue;
        }
        short.push(c);
        if !(c.is_alphanumeric() || c == '_' || c == '{' || c == '}') {
            segment_start = short.len();
        }
    }
    short.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::without_modules;

    #[test]
    fn modules_are_left_out() {
        assert_eq!(without_modules("alloc::vec::Vec<a::b::C<d::E>, (f::G, [h::I; 2])>"), "Vec<C<E>, (G, [I; 2])>");
        assert_eq!(without_modules("a::test::{{closure}}::Cluster"), "Cluster");
        assert_eq!(without_modules("u8"), "u8");
        assert_eq!(without_modules("&dyn a::B + c::D"), "&dyn B + D");
    }
}
