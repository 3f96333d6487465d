//! Configs for files.
//!
//! With feature `tokio` they also open tokio's files. With feature `serde` they can be written and read: a field that
//! is left out has its default, and an unknown field is an error.

#[cfg(feature = "tokio")]
mod tokio;

use std::{
    fs::{File, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use crate::{
    Open,
    config::{buffered, explain, invalid, plain_config},
};

/// Opens a [`File`]: a path, and what is done with it.
///
/// It describes what can be opened *again*. So there is no `truncate`, with which a twin would empty the original's
/// file, and no `create_new`, with which no twin could be opened. Each file has a position of its own: it begins at the
/// start of the file, or at its end for [`append`](Self::append).
///
/// The config also opens buffered files: `BufReader<File>`, `BufWriter<File>`, `LineWriter<File>`.
///
/// A relative path is resolved from the working directory of the process that opens it.
///
/// ```
/// use std::{fs::File, io::{BufReader, Read, Write}};
/// use freshtwin::{Open, fs::FileConfig};
///
/// # let folder = std::env::temp_dir().join(format!("freshtwin-doc-{}", std::process::id()));
/// # std::fs::create_dir_all(&folder)?;
/// let log = FileConfig::append(folder.join("app.log")).create(true);
/// let mut original: File = log.open()?;
/// let mut twin: File = log.open()?;
/// original.write_all(b"one\n")?;
/// twin.write_all(b"two\n")?;
///
/// let mut text = String::new();
/// let mut reader: BufReader<File> = FileConfig::read(log.path()).open()?;
/// reader.read_to_string(&mut text)?;
/// assert_eq!(text, "one\ntwo\n");
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FileConfig {
    path: PathBuf,
    access: Access,
    #[cfg_attr(feature = "serde", serde(default))]
    create: bool,
}

plain_config!(FileConfig { path, access, create });

/// What the handle can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
enum Access {
    Read,
    Append,
    ReadWrite,
}

/// The bound of functions that look like those of `File`. Nothing meets it, so that a call is an error with this text.
#[cfg_attr(doc, doc(hidden))]
#[diagnostic::on_unimplemented(
    message = "`FileConfig` has no `new` and no `write`: its functions say what the file is opened for",
    label = "no function of `FileConfig`",
    note = "write `FileConfig::read(path)`, `FileConfig::append(path)` or `FileConfig::read_write(path)`; to create a missing file, add `.create(true)`"
)]
pub trait OpensForAnything<'a> {}

/// The bound of methods that `OpenOptions` has. Nothing meets it.
#[cfg_attr(doc, doc(hidden))]
#[diagnostic::on_unimplemented(
    message = "a `FileConfig` opens its file again for each twin, so it never empties it, nor asks that it is new",
    label = "no method of `FileConfig`",
    note = "empty the file where the program begins: `File::create(path)?`, and then `FileConfig::append(path)`",
    note = "or give an expression that opens it: `#[resource(open = OpenOptions::new().write(true).truncate(true).open(path))]`"
)]
pub trait OpensOnce<'a> {}

#[cfg(not(doc))]
impl FileConfig
where
    for<'a> Self: OpensOnce<'a>,
{
    #[allow(missing_docs, reason = "no call reaches it")]
    pub fn truncate(self, _: impl Sized) {}
    #[allow(missing_docs, reason = "no call reaches it")]
    pub fn create_new(self, _: impl Sized) {}
}

#[cfg(not(doc))]
impl FileConfig
where
    for<'a> Self: OpensForAnything<'a>,
{
    #[allow(missing_docs, clippy::new_ret_no_self, reason = "no call reaches it")]
    pub fn new(_: impl Sized) {}
    // For `FileConfig::write(path)` as for `config.write(true)`.
    #[allow(missing_docs, reason = "no call reaches it")]
    pub fn write(self, _: impl Sized) {}
}

impl FileConfig {
    /// Opens the file for reading.
    ///
    /// ```
    /// use std::fs::File;
    /// use freshtwin::{Open, fs::FileConfig};
    /// let error = Open::<File>::open(&FileConfig::read("/no/such/file")).unwrap_err();
    /// assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
    /// assert!(error.to_string().contains("/no/such/file"));
    /// ```
    #[must_use]
    pub fn read(path: impl Into<PathBuf>) -> Self {
        Self::with_access(path, Access::Read)
    }

    /// Opens the file for writing. All that is written comes at its end, even if others write to the file, too.
    ///
    /// ```
    /// use freshtwin::fs::FileConfig;
    /// assert_ne!(FileConfig::append("app.log"), FileConfig::read_write("app.log"));
    /// ```
    #[must_use]
    pub fn append(path: impl Into<PathBuf>) -> Self {
        Self::with_access(path, Access::Append)
    }

    /// Opens the file for reading and writing, from its start. What is in it stays.
    ///
    /// ```
    /// use freshtwin::fs::FileConfig;
    /// let config = FileConfig::read_write("state.bin").create(true);
    /// assert_eq!(config.path(), std::path::Path::new("state.bin"));
    /// ```
    #[must_use]
    pub fn read_write(path: impl Into<PathBuf>) -> Self {
        Self::with_access(path, Access::ReadWrite)
    }

    // Not named `new`: to a user who tries that name, rustc would only say that this function is private.
    fn with_access(path: impl Into<PathBuf>, access: Access) -> Self {
        Self { path: path.into(), access, create: false }
    }

    /// Whether a missing file is created, empty. The default is `false`.
    ///
    /// If the config is for reading only, `create(true)` is an error when it is opened.
    ///
    /// ```
    /// use std::fs::File;
    /// use freshtwin::{Open, fs::FileConfig};
    /// let error = Open::<File>::open(&FileConfig::read("notes.txt").create(true)).unwrap_err();
    /// assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    /// ```
    #[must_use]
    pub fn create(mut self, create: bool) -> Self {
        self.create = create;
        self
    }

    /// The path of the file.
    ///
    /// ```
    /// use freshtwin::fs::FileConfig;
    /// assert_eq!(FileConfig::read("a.txt").path(), std::path::Path::new("a.txt"));
    /// ```
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Converts into the standard library's options. Fails if they conflict.
    fn options(&self) -> io::Result<OpenOptions> {
        let mut options = OpenOptions::new();
        match self.access {
            Access::Read if self.create => {
                return Err(invalid(self.tried(), "a file that is only read cannot be created"));
            }
            Access::Read => options.read(true),
            Access::Append => options.append(true).create(self.create),
            Access::ReadWrite => options.read(true).write(true).create(self.create),
        };
        Ok(options)
    }

    fn tried(&self) -> std::string::String {
        std::format!("cannot open `{}`", self.path.display())
    }
}

#[diagnostic::do_not_recommend]
impl Open<File> for FileConfig {
    type Error = io::Error;

    /// # Errors
    /// The operating system's, of the same kind, with the path in its text.
    fn open(&self) -> io::Result<File> {
        self.options()?.open(&self.path).map_err(|cause| explain(&cause, self.tried()))
    }
}

/// A bare path opens a file for reading.
///
/// ```
/// use std::{fs::File, path::PathBuf};
/// use freshtwin::Open;
/// let error = Open::<File>::open(&PathBuf::from("/no/such/file")).unwrap_err();
/// assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
/// ```
#[diagnostic::do_not_recommend]
impl Open<File> for PathBuf {
    type Error = io::Error;

    fn open(&self) -> io::Result<File> {
        File::open(self).map_err(|cause| explain(&cause, format_args!("cannot open `{}`", self.display())))
    }
}

buffered!(FileConfig => File: BufReader, BufWriter, LineWriter);
// A bare path opens for reading only.
buffered!(PathBuf => File: BufReader);
