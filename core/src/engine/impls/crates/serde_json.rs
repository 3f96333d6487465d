//! JSON values.

use alloc::string::String;

use ::serde_json::{Map, Number, Value};

use crate::engine::Dispatch;
use crate::{Cloner, DeepClone};

plain!(Number);

impl DeepClone for Value {
    #[inline]
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        self.clone()
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        match (self, source) {
            (Self::String(text), Self::String(source)) => text.clone_from(source),
            (Self::Array(values), Self::Array(source)) => values.deep_clone_from_in(source, cloner),
            (Self::Object(map), Self::Object(source)) => map.deep_clone_from_in(source, cloner),
            (this, source) => *this = source.clone(),
        }
    }
    #[inline]
    fn __freshtwin_plain(_: u32) -> bool {
        true
    }
    #[inline]
    fn __freshtwin_dispatch<D: Dispatch<Self>>(dispatch: D) -> D::Out {
        dispatch.__freshtwin_if_plain()
    }
}

impl DeepClone for Map<String, Value> {
    #[inline]
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        self.clone()
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        if !self.keys().eq(source.keys()) {
            *self = source.clone();
            return;
        }
        for (value, source) in self.values_mut().zip(source.values()) {
            value.deep_clone_from_in(source, cloner);
        }
    }
    #[inline]
    fn __freshtwin_plain(_: u32) -> bool {
        true
    }
    #[inline]
    fn __freshtwin_dispatch<D: Dispatch<Self>>(dispatch: D) -> D::Out {
        dispatch.__freshtwin_if_plain()
    }
}
