//! Types that describe files and streams, and are not live themselves.

use std::fs::{FileTimes, FileType, Metadata, OpenOptions, Permissions};
use std::io::{Cursor, Empty, ErrorKind, IoSlice, SeekFrom, Sink};
use std::net::Shutdown;

use crate::engine::Dispatch;
use crate::engine::impls::lift::{dispatch_through, lift};
use crate::{Cloner, DeepClone, Surveyor};

plain!(FileTimes, FileType, Metadata, OpenOptions, Permissions);
plain!(Empty, ErrorKind, IoSlice<'_>, SeekFrom, Shutdown, Sink, std::alloc::System);

#[cfg(unix)]
plain!(std::os::unix::net::SocketAddr);

/// A buffer and a position in it.
impl<T: DeepClone> DeepClone for Cursor<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        let mut copy = Self::new(self.get_ref().deep_clone_in(cloner));
        copy.set_position(self.position());
        copy
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        begin!(self, source, cloner);
        self.get_mut().deep_clone_from_in(source.get_ref(), cloner);
        self.set_position(source.position());
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.get_ref().__freshtwin_survey_part(copy.get_ref(), surveyor);
    }
    const FILLS_IN: bool = true;
    #[inline]
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        self.get_ref().fill_in(copy.get_mut(), cloner);
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        T::__freshtwin_plain(levels)
    }
    dispatch_through!(T);
}
lift!([T] Cursor<T>);
