use core::fmt;

/// Why a value could not be cloned.
#[derive(Debug)]
pub struct CloneError {
    message: &'static str,
}

impl fmt::Display for CloneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message)
    }
}

impl core::error::Error for CloneError {}
