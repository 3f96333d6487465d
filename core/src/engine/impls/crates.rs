//! The data types of other crates, one feature and one file each.

/// What vectors that hold their `$T`s in place have in common: their update, their survey and their empty form.
#[cfg(any(feature = "arrayvec07", feature = "smallvec1"))]
macro_rules! short_vector {
    ($T:ty) => {
        #[inline]
        fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut $crate::Cloner) {
            begin!(self, source, cloner);
            self.truncate(source.len());
            let (reused, fresh) = source.split_at(self.len());
            for (target, source) in self.iter_mut().zip(reused) {
                target.deep_clone_from_in(source, cloner);
            }
            self.extend(fresh.iter().map(|value| value.deep_clone_in(cloner)));
        }
        #[inline]
        fn survey_in(&self, copy: &Self, surveyor: &mut $crate::Surveyor<'_>) {
            surveyor.deferrable(self, |surveyor| {
                if !<$T>::__freshtwin_plain($crate::engine::LEVELS) {
                    for (value, copy) in self.iter().zip(copy) {
                        value.__freshtwin_survey_part(copy, surveyor);
                    }
                }
            });
        }
        const FILLS_IN: bool = true;
        #[inline]
        fn fill_in(&self, copy: &mut Self, cloner: &mut $crate::Cloner) {
            let fill = |copy: &mut Self, cloner: &mut $crate::Cloner| {
                for (value, copy) in self.iter().zip(copy) {
                    value.fill_in(copy, cloner);
                }
            };
            cloner.fill_deferrable(self, copy, |this| this.is_empty(), fill);
        }
        #[inline]
        fn __freshtwin_empty_form(&self) -> Option<Self> {
            Some(Self::new())
        }
    };
}

#[cfg(feature = "ahash08")]
mod ahash;
#[cfg(feature = "arrayvec07")]
mod arrayvec;
#[cfg(feature = "bigdecimal04")]
mod bigdecimal;
#[cfg(feature = "bitvec1")]
mod bitvec;
#[cfg(feature = "bytes1")]
mod bytes;
#[cfg(feature = "camino1")]
mod camino;
#[cfg(feature = "chrono04")]
mod chrono;
#[cfg(any(feature = "compact_str09", feature = "compact_str010"))]
mod compact_str;
#[cfg(feature = "either1")]
mod either;
#[cfg(feature = "fixedbitset05")]
mod fixedbitset;
#[cfg(feature = "fnv1")]
mod fnv;
#[cfg(any(feature = "glam030", feature = "glam034"))]
mod glam;
#[cfg(any(feature = "hashbrown015", feature = "hashbrown016", feature = "hashbrown017"))]
mod hashbrown;
#[cfg(feature = "http1")]
mod http;
#[cfg(feature = "imbl7")]
mod imbl;
#[cfg(any(feature = "indexmap1", feature = "indexmap2"))]
mod indexmap;
#[cfg(feature = "ipnet2")]
mod ipnet;
#[cfg(any(feature = "jiff02", feature = "jiff1"))]
mod jiff;
#[cfg(any(feature = "nalgebra033", feature = "nalgebra034"))]
mod nalgebra;
#[cfg(any(feature = "ndarray016", feature = "ndarray017"))]
mod ndarray;
#[cfg(any(feature = "num-bigint04", feature = "num-bigint05"))]
mod num_bigint;
#[cfg(feature = "ordered-float5")]
mod ordered_float;
#[cfg(feature = "petgraph08")]
mod petgraph;
#[cfg(any(feature = "rand09", feature = "rand010"))]
mod rand;
#[cfg(any(feature = "rand_chacha09", feature = "rand_chacha010"))]
mod rand_chacha;
#[cfg(any(feature = "rand_pcg09", feature = "rand_pcg010"))]
mod rand_pcg;
#[cfg(feature = "regex1")]
mod regex;
#[cfg(feature = "rust_decimal1")]
mod rust_decimal;
#[cfg(feature = "rustc-hash2")]
mod rustc_hash;
#[cfg(feature = "semver1")]
mod semver;
#[cfg(feature = "serde_json1")]
mod serde_json;
#[cfg(feature = "slotmap1")]
mod slotmap;
#[cfg(feature = "smallvec1")]
mod smallvec;
#[cfg(feature = "smol_str03")]
mod smol_str;
#[cfg(feature = "time03")]
mod time;
#[cfg(feature = "tokio")]
mod tokio;
#[cfg(feature = "url2")]
mod url;
#[cfg(feature = "uuid1")]
mod uuid;
