//! Dates, times and time zones. A `TimeZone` shares its rules with its clones; they never change, and nothing shows
//! whether they are shared.

macro_rules! versions {
    ($($version:literal $jiff:ident $module:ident $Zoned:ident $AmbiguousZoned:ident),*) => {$(
        #[cfg(feature = $version)]
        mod $module {
            use $jiff::civil::{Date, DateTime, DateTimeRound, ISOWeekDate, Time, TimeRound, Weekday};
            use $jiff::tz::{AmbiguousOffset, AmbiguousTimestamp, $AmbiguousZoned, Disambiguation, Dst, Offset, TimeZone};
            use $jiff::{
                Error, RoundMode, SignedDuration, SignedDurationRound, Span, SpanFieldwise, Timestamp, TimestampRound, Unit,
                $Zoned,
            };

            plain!(Date, DateTime, DateTimeRound, ISOWeekDate, Time, TimeRound, Weekday);
            plain!(Dst, Offset, TimeZone, AmbiguousOffset, AmbiguousTimestamp, Disambiguation);
            plain!(Error, RoundMode, SignedDuration, SignedDurationRound, Span, SpanFieldwise, Timestamp, TimestampRound, Unit);
            // Two of them are equal if they are the same moment, whatever their zones.
            plain!(coarse: $Zoned, $AmbiguousZoned);
        }
    )*};
}

versions!("jiff02" jiff02 v02 Zoned AmbiguousZoned, "jiff1" jiff1 v1 ZonedDateTime AmbiguousZonedDateTime);
