//! The parts of requests and responses. `Request` and `Response` themselves hold `Extensions`, which can be values of
//! any type.

use http1::header::{HeaderMap, HeaderName, HeaderValue};
use http1::uri::{Authority, Parts, PathAndQuery, Scheme, Uri};
use http1::{Method, StatusCode, Version};

use crate::engine::LEVELS;
use crate::{Cloner, DeepClone, Surveyor};

plain!(HeaderName, Method, StatusCode, Version);

/// Types whose text may be in a shared buffer of `Bytes`, which shows how many handles there are on it. So the text is
/// copied.
macro_rules! copied {
    ($($ty:ident by $copy:expr;)*) => {$(
        impl DeepClone for $ty {
            #[inline]
            fn deep_clone_in(&self, _: &mut Cloner) -> Self {
                let copy: fn(&Self) -> Option<Self> = $copy;
                // A value that was made without a check of its text (by `unsafe` code) may fail the check.
                copy(self).unwrap_or_else(|| self.clone())
            }
            #[inline]
            fn __freshtwin_plain(_: u32) -> bool {
                true
            }
        }
    )*};
}

copied! {
    HeaderValue by |value| {
        let mut copy = HeaderValue::from_bytes(value.as_bytes()).ok()?;
        copy.set_sensitive(value.is_sensitive());
        Some(copy)
    };
    Scheme by |scheme| scheme.as_str().parse().ok();
    Authority by |authority| authority.as_str().parse().ok();
    PathAndQuery by |path| path.as_str().parse().ok();
    Uri by |uri| {
        let mut parts = Parts::default();
        parts.scheme = uri.scheme().map(DeepClone::deep_clone);
        parts.authority = uri.authority().map(DeepClone::deep_clone);
        parts.path_and_query = uri.path_and_query().map(DeepClone::deep_clone);
        Uri::from_parts(parts).ok()
    };
}

/// The order of the values is kept.
impl<T: DeepClone> DeepClone for HeaderMap<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        let mut copy = Self::with_capacity(self.keys_len());
        for (name, value) in self {
            copy.append(name, value.deep_clone_in(cloner));
        }
        copy
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        surveyor.deferrable(self, |surveyor| {
            if !T::__freshtwin_plain(LEVELS) {
                for (value, copy) in self.values().zip(copy.values()) {
                    value.__freshtwin_survey_part(copy, surveyor);
                }
            }
        });
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        levels > 0 && T::__freshtwin_plain(levels - 1)
    }
    waits_whole!(|_original| Self::with_capacity(0));
}
