//! Paths in UTF-8. Equal ones can be spelled differently, as with std's paths.

use camino1::{
    FromOsStrError, FromOsStringError, FromPathBufError, FromPathError, Utf8Ancestors, Utf8Component, Utf8Components,
    Utf8Path, Utf8PathBuf, Utf8Prefix, Utf8PrefixComponent,
};

plain!(FromOsStrError, FromOsStringError, FromPathBufError, FromPathError);
plain!(coarse: Utf8PathBuf, &Utf8Path);
plain!(coarse: Utf8Ancestors<'_>, Utf8Component<'_>, Utf8Components<'_>, Utf8Prefix<'_>, Utf8PrefixComponent<'_>);
