//! What others remember in a cloner for as long as it lives: the engine keeps it and does not know what it is.

use alloc::{boxed::Box, vec::Vec};
use core::any::Any;

/// One value of each type that was asked for.
#[derive(Default)]
pub(crate) struct Extensions(Vec<Box<dyn Any>>);

impl Extensions {
    /// The value of type `E`: a default one at first.
    pub(crate) fn get<E: Default + 'static>(&mut self) -> &mut E {
        let index = self.0.iter().position(|extension| extension.is::<E>()).unwrap_or_else(|| {
            self.0.push(Box::new(E::default()));
            self.0.len() - 1
        });
        self.0[index].downcast_mut().expect("it was found by its type")
    }

    /// The value of type `E`, if there is one.
    pub(crate) fn find<E: 'static>(&mut self) -> Option<&mut E> {
        self.0.iter_mut().find_map(|extension| extension.downcast_mut())
    }
}
