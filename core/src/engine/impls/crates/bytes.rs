//! `Bytes` and `BytesMut`: the copy has memory of its own.

use bytes1::{Bytes, BytesMut};

use crate::{Cloner, DeepClone};

plain!(BytesMut);

/// Copies the bytes. `Clone` would share the buffer, which `Bytes::is_unique` and `Bytes::try_into_mut` show.
impl DeepClone for Bytes {
    #[inline]
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        Self::copy_from_slice(self)
    }
    #[inline]
    fn __freshtwin_plain(_: u32) -> bool {
        true
    }
}
