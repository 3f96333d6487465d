//! Regular expressions. A `Regex` shares its program with its clones. The program never changes, and nothing shows
//! whether it is shared, so a clone is as good as a deep one.

use regex1::{
    CaptureLocations, Error, Match, NoExpand, Regex, RegexBuilder, RegexSet, RegexSetBuilder, SetMatches, bytes,
};

plain!(Regex, RegexBuilder, RegexSet, RegexSetBuilder, SetMatches, CaptureLocations, Error);
plain!(bytes::Regex, bytes::RegexBuilder, bytes::RegexSet, bytes::RegexSetBuilder, bytes::SetMatches);
plain!(bytes::CaptureLocations, bytes::Match<'_>, bytes::NoExpand<'_>, Match<'_>, NoExpand<'_>);
