//! Versions, and requirements on versions.

use semver1::{BuildMetadata, Comparator, Op, Prerelease, Version, VersionReq};

plain!(Version, VersionReq, Comparator, Op, Prerelease, BuildMetadata);
