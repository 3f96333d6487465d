//! The derive in a package of edition 2021.

use freshtwin::{DeepClone, Open};

include!("../../basic.rs");
