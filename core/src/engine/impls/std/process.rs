//! What the environment and finished processes report.

use std::env::VarError;
use std::process::{ExitCode, ExitStatus, Output};

plain!(VarError, ExitCode, ExitStatus, Output);
