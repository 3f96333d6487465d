//! Paths and text of the operating system. Equal paths can be spelled differently, so an equal key is not always a
//! copy.

use std::ffi::{OsStr, OsString};
use std::path::{Ancestors, Component, Components, Iter, Path, PathBuf, Prefix, PrefixComponent, StripPrefixError};

plain!(OsString, &OsStr, StripPrefixError);
plain!(coarse: PathBuf, &Path);
plain!(coarse: Component<'_>, Components<'_>, Iter<'_>, Ancestors<'_>, Prefix<'_>, PrefixComponent<'_>);
