//! Versions and what they are required to be.

use semver1::{BuildMetadata, Comparator, Op, Prerelease, Version, VersionReq};

plain!(Version, VersionReq, Comparator, Op, Prerelease, BuildMetadata);
