//! A `Box<dyn Any>` that knows its content's type without a call through the vtable, since each look-up of a shared
//! object asks for the type.

use alloc::boxed::Box;
use core::any::{Any, TypeId};

/// A value on the heap, and the id of its type.
pub(crate) struct AnyBox {
    type_id: TypeId,
    content: Box<dyn Any>,
}

impl AnyBox {
    pub(crate) fn new<T: 'static>(content: T) -> Self {
        Self { type_id: TypeId::of::<T>(), content: Box::new(content) }
    }

    /// Whether the content is a `T`.
    #[inline]
    pub(crate) fn is<T: 'static>(&self) -> bool {
        self.type_id == TypeId::of::<T>()
    }

    /// The content, if it is a `T`.
    #[inline]
    pub(crate) fn get<T: 'static>(&self) -> Option<&T> {
        let content: *const dyn Any = &raw const *self.content;
        // SAFETY: invariant 6; the reference lives as long as that to the box.
        self.is::<T>().then(|| unsafe { &*content.cast::<T>() })
    }

    /// The content, if it is a `T`.
    #[inline]
    pub(crate) fn get_mut<T: 'static>(&mut self) -> Option<&mut T> {
        let content: *mut dyn Any = &raw mut *self.content;
        // SAFETY: invariant 6; the reference lives as long as that to the box.
        self.is::<T>().then(|| unsafe { &mut *content.cast::<T>() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_seen_as_its_own_type_alone() {
        let mut content = AnyBox::new(7_u32);
        assert_eq!(content.get::<i32>(), None);
        assert_eq!(content.get_mut::<&'static u32>(), None);
        *content.get_mut::<u32>().unwrap() += 1;
        assert_eq!(content.get::<u32>(), Some(&8));
    }
}
