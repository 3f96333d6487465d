//! A config for child processes.
//!
//! With feature `tokio` it also starts tokio's children. With feature `serde` it can be written and read: a field that
//! is left out has its default, and an unknown field is an error.

#[cfg(feature = "tokio")]
mod tokio;
mod word;

use std::{
    collections::BTreeMap,
    ffi::OsStr,
    fmt, io,
    path::{Path, PathBuf},
    process::{Child, Command},
    string::String,
    vec::Vec,
};

use self::word::Word;
use crate::{
    Open,
    config::{explain, plain_config},
};

/// Starts a [`Child`]: a program with its arguments, its environment, and where its standard streams lead.
///
/// [`Debug`] hides the arguments and the values of the environment, since passwords are passed there. Feature `serde`
/// does write them: a config that is opened elsewhere needs them.
///
/// What the config does not say comes from the process that opens it: the rest of the environment, the working
/// directory, the search path. A [`Child`] that is dropped is neither stopped nor waited for, as in the standard
/// library; most programs that read from a pipe end when their standard input closes.
///
/// ```
/// # #[cfg(unix)] {
/// use std::process::Child;
/// use freshtwin::{Open, process::{CommandConfig, Stdio}};
///
/// let config = CommandConfig::new("sh").args(["-c", "echo $GREETING"]).env("GREETING", "hello").stdout(Stdio::Piped);
/// let original: Child = config.open()?;
/// let twin: Child = config.open()?;
/// assert_ne!(original.id(), twin.id());
/// assert_eq!(original.wait_with_output()?.stdout, b"hello\n");
/// assert_eq!(twin.wait_with_output()?.stdout, b"hello\n");
/// assert!(!format!("{config:?}").contains("hello"));
/// # }
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CommandConfig {
    program: Word,
    #[cfg_attr(feature = "serde", serde(default))]
    args: Vec<Word>,
    #[cfg_attr(feature = "serde", serde(default))]
    env: BTreeMap<Word, Word>,
    #[cfg_attr(feature = "serde", serde(default))]
    env_clear: bool,
    #[cfg_attr(feature = "serde", serde(default))]
    current_dir: Option<PathBuf>,
    #[cfg_attr(feature = "serde", serde(default))]
    stdin: Stdio,
    #[cfg_attr(feature = "serde", serde(default))]
    stdout: Stdio,
    #[cfg_attr(feature = "serde", serde(default))]
    stderr: Stdio,
}

plain_config!(CommandConfig { program, args, env, env_clear, current_dir, stdin, stdout, stderr });

/// Where a standard stream of a child leads. Unlike [`std::process::Stdio`] it is data, and holds no open handle.
///
/// ```
/// use freshtwin::process::Stdio;
/// assert_eq!(Stdio::default(), Stdio::Inherit);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Stdio {
    /// To the same place as the stream of the process that opens it.
    #[default]
    Inherit,
    /// Nowhere: a read ends at once, and what is written is discarded.
    Null,
    /// To a pipe with its other end in the [`Child`].
    Piped,
}

plain_config!(Stdio);

impl From<Stdio> for std::process::Stdio {
    fn from(stdio: Stdio) -> Self {
        match stdio {
            Stdio::Inherit => Self::inherit(),
            Stdio::Null => Self::null(),
            Stdio::Piped => Self::piped(),
        }
    }
}

impl CommandConfig {
    /// Starts `program`: a path, or a name that is looked up in `PATH`. All three streams are inherited.
    ///
    /// ```
    /// use freshtwin::{Open, process::CommandConfig};
    /// let error = CommandConfig::new("/no/such/program").open().unwrap_err();
    /// assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
    /// assert!(error.to_string().contains("/no/such/program"));
    /// ```
    #[must_use]
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        Self {
            program: Word::new(program),
            args: Vec::new(),
            env: BTreeMap::new(),
            env_clear: false,
            current_dir: None,
            stdin: Stdio::Inherit,
            stdout: Stdio::Inherit,
            stderr: Stdio::Inherit,
        }
    }

    /// Adds an argument. There is no shell: the program gets the argument as it is.
    ///
    /// ```
    /// use freshtwin::process::CommandConfig;
    /// assert_eq!(CommandConfig::new("ls").arg("-l").arg("/"), CommandConfig::new("ls").args(["-l", "/"]));
    /// ```
    #[must_use]
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.args.push(Word::new(arg));
        self
    }

    /// Adds arguments.
    ///
    /// ```
    /// use freshtwin::process::CommandConfig;
    /// let config = CommandConfig::new("git").args(["log", "--oneline"]);
    /// assert!(format!("{config:?}").contains("args: 2 hidden"));
    /// ```
    #[must_use]
    pub fn args(mut self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        self.args.extend(args.into_iter().map(Word::new));
        self
    }

    /// Sets a variable of the environment, instead of inheriting it.
    ///
    /// ```
    /// use freshtwin::process::CommandConfig;
    /// let config = CommandConfig::new("psql").env("PGPASSWORD", "s3cret");
    /// assert!(format!("{config:?}").contains("PGPASSWORD"));
    /// assert!(!format!("{config:?}").contains("s3cret"));
    /// ```
    #[must_use]
    pub fn env(mut self, name: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> Self {
        self.env.insert(Word::new(name), Word::new(value));
        self
    }

    /// Inherits no variables of the environment, and removes those that [`env`](Self::env) has set so far.
    ///
    /// ```
    /// use freshtwin::process::CommandConfig;
    /// let empty = CommandConfig::new("env").env_clear();
    /// assert_eq!(CommandConfig::new("env").env("A", "1").env_clear(), empty);
    /// assert_ne!(CommandConfig::new("env").env_clear().env("A", "1"), empty);
    /// ```
    #[must_use]
    pub fn env_clear(mut self) -> Self {
        self.env.clear();
        self.env_clear = true;
        self
    }

    /// Starts the program in `folder`.
    ///
    /// ```
    /// # #[cfg(unix)] {
    /// use freshtwin::{Open, process::{CommandConfig, Stdio}};
    /// let config = CommandConfig::new("pwd").current_dir("/").stdout(Stdio::Piped);
    /// assert_eq!(config.open()?.wait_with_output()?.stdout, b"/\n");
    /// # }
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn current_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.current_dir = Some(folder.into());
        self
    }

    /// Where the standard input comes from.
    ///
    /// ```
    /// use freshtwin::process::{CommandConfig, Stdio};
    /// assert_ne!(CommandConfig::new("cat").stdin(Stdio::Null), CommandConfig::new("cat"));
    /// ```
    #[must_use]
    pub fn stdin(mut self, stdio: Stdio) -> Self {
        self.stdin = stdio;
        self
    }

    /// Where the standard output goes.
    ///
    /// ```
    /// use freshtwin::process::{CommandConfig, Stdio};
    /// assert_ne!(CommandConfig::new("cat").stdout(Stdio::Null), CommandConfig::new("cat"));
    /// ```
    #[must_use]
    pub fn stdout(mut self, stdio: Stdio) -> Self {
        self.stdout = stdio;
        self
    }

    /// Where the standard error goes.
    ///
    /// ```
    /// use freshtwin::process::{CommandConfig, Stdio};
    /// assert_ne!(CommandConfig::new("cat").stderr(Stdio::Null), CommandConfig::new("cat"));
    /// ```
    #[must_use]
    pub fn stderr(mut self, stdio: Stdio) -> Self {
        self.stderr = stdio;
        self
    }

    /// Converts into the standard library's command.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        if self.env_clear {
            command.env_clear();
        }
        if let Some(folder) = &self.current_dir {
            command.current_dir(folder);
        }
        command.args(&self.args).envs(&self.env).stdin(self.stdin).stdout(self.stdout).stderr(self.stderr);
        command
    }

    /// Adds the program to an error, and the folder: if that is missing, the operating system's error is the same as
    /// for a missing program.
    pub(crate) fn explain(&self, cause: &io::Error) -> io::Error {
        let program = Path::new(&self.program).display();
        let folder = match &self.current_dir {
            Some(folder) => std::format!(" in `{}`", folder.display()),
            None => String::new(),
        };
        explain(cause, format_args!("cannot start `{program}`{folder}"))
    }
}

#[diagnostic::do_not_recommend]
impl Open<Child> for CommandConfig {
    type Error = io::Error;

    /// # Errors
    /// The operating system's, of the same kind, with the program in its text (and its folder, if one was set).
    fn open(&self) -> io::Result<Child> {
        self.command().spawn().map_err(|cause| self.explain(&cause))
    }
}

/// Arguments and the values of the environment are left out: passwords are passed there.
impl fmt::Debug for CommandConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CommandConfig")
            .field("program", &self.program)
            .field("args", &format_args!("{} hidden", self.args.len()))
            .field("env", &Names(&self.env))
            .field("env_clear", &self.env_clear)
            .field("current_dir", &self.current_dir)
            .field("stdin", &self.stdin)
            .field("stdout", &self.stdout)
            .field("stderr", &self.stderr)
            .finish()
    }
}

/// Shows the names of an environment, without the values.
struct Names<'a>(&'a BTreeMap<Word, Word>);

impl fmt::Debug for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0.keys().map(|name| (name, format_args!("..")))).finish()
    }
}
