//! URLs and their parts.

use alloc::string::String;

use url2::{Host, Origin, ParseError, Position, Url};

plain!(Url, Host<String>, Host<&str>, Origin, ParseError, Position);
