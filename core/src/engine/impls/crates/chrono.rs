//! Dates, times and offsets.

use chrono04::format::{Pad, ParseErrorKind, Parsed, SecondsFormat};
use chrono04::{
    DateTime, Days, FixedOffset, IsoWeek, Month, Months, NaiveDate, NaiveDateTime, NaiveTime, NaiveWeek, ParseError,
    ParseMonthError, ParseWeekdayError, RoundingError, TimeDelta, TimeZone, Utc, Weekday,
};

plain!(NaiveDate, NaiveDateTime, NaiveTime, NaiveWeek, IsoWeek, TimeDelta, FixedOffset, Utc);
plain!(Days, Month, Months, Weekday, Parsed, Pad, SecondsFormat);
plain!(ParseError, ParseErrorKind, ParseMonthError, ParseWeekdayError, RoundingError);
// Two of them are equal if they are the same moment, whatever their offsets.
plain!(coarse: {Tz: TimeZone} DateTime<Tz>);
