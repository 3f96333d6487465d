//! One word of a command line or an environment, as the operating system writes it.

use std::{
    ffi::{OsStr, OsString},
    fmt,
};

/// A piece of a command line or an environment. In serde's formats it is a plain string, which is what people write
/// there; what is not Unicode cannot be written.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Word(OsString);

impl Word {
    pub(super) fn new(text: impl AsRef<OsStr>) -> Self {
        Self(text.as_ref().to_owned())
    }
}

impl AsRef<OsStr> for Word {
    fn as_ref(&self) -> &OsStr {
        &self.0
    }
}

impl fmt::Debug for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Word {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.to_str() {
            Some(text) => serializer.serialize_str(text),
            None => Err(serde::ser::Error::custom("a word of the command is not valid Unicode")),
        }
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Word {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <std::string::String as serde::Deserialize>::deserialize(deserializer).map(Self::new)
    }
}
