//! UUIDs and their formats.

use uuid1::fmt::{Braced, Hyphenated, Simple, Urn};
use uuid1::{Error, NonNilUuid, Timestamp, Uuid, Variant, Version};

plain!(Uuid, NonNilUuid, Timestamp, Variant, Version, Error);
plain!(Braced, Hyphenated, Simple, Urn);
