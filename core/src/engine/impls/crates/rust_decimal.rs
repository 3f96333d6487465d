//! Decimal numbers.

use rust_decimal1::{Decimal, Error, RoundingStrategy};

plain!(Error, RoundingStrategy);
// `1.0` equals `1.00`.
plain!(coarse: Decimal);
