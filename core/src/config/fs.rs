//! Configs for files. With feature `tokio` they open tokio's as well. With feature `serde` they are written and read, where
//! what is left out has its default, and a field that nobody knows is refused.

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
/// It describes what can be opened *again*. So there is no `truncate`, with which a twin would wipe the original's
/// file, and no `create_new`, with which no twin would ever open. Each opening begins with a position of its own: at
/// the start of the file, or, for [`append`](Self::append), at its end.
///
/// It opens a buffered file too: `BufReader<File>`, `BufWriter<File>`, `LineWriter<File>`.
///
/// A relative path is looked up from the working directory of the process that opens it.
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

/// What the handle is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
enum Access {
    Read,
    Append,
    ReadWrite,
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
        Self::new(path, Access::Read)
    }

    /// Opens the file for writing at its end, whoever else writes there.
    ///
    /// ```
    /// use freshtwin::fs::FileConfig;
    /// assert_ne!(FileConfig::append("app.log"), FileConfig::read_write("app.log"));
    /// ```
    #[must_use]
    pub fn append(path: impl Into<PathBuf>) -> Self {
        Self::new(path, Access::Append)
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
        Self::new(path, Access::ReadWrite)
    }

    fn new(path: impl Into<PathBuf>, access: Access) -> Self {
        Self { path: path.into(), access, create: false }
    }

    /// Whether a missing file is created, empty. It is not, unless this says so.
    ///
    /// On a config for reading only, `create(true)` is an error when it is opened.
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

    /// The options of the standard library that say the same, once it is known that they make sense.
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
impl Open<File> for PathBuf {
    type Error = io::Error;

    fn open(&self) -> io::Result<File> {
        File::open(self).map_err(|cause| explain(&cause, format_args!("cannot open `{}`", self.display())))
    }
}

buffered!(FileConfig => File: BufReader, BufWriter, LineWriter);
// It opens for reading.
buffered!(PathBuf => File: BufReader);
