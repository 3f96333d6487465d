//! Dates, times and offsets.

use time03::error::{ComponentRange, ConversionRange, DifferentVariant, InvalidVariant};
use time03::{Date, Duration, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcDateTime, UtcOffset, Weekday};

plain!(Date, Duration, Month, PrimitiveDateTime, Time, UtcDateTime, UtcOffset, Weekday);
plain!(ComponentRange, ConversionRange, DifferentVariant, InvalidVariant);
// Two of them are equal if they are the same moment, whatever their offsets.
plain!(coarse: OffsetDateTime);
