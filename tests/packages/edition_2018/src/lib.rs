//! The derive in a package of edition 2018.

use freshtwin::{DeepClone, Open};

include!("../../basic.rs");
