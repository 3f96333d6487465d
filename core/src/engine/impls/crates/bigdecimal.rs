//! Decimal numbers of any size.

use bigdecimal04::{BigDecimal, Context, ParseBigDecimalError, RoundingMode};

plain!(Context, ParseBigDecimalError, RoundingMode);
// `1.0` equals `1.00`.
plain!(coarse: BigDecimal);
