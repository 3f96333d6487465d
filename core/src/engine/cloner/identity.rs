//! Checks that a hook left the cloner in its place.
//!
//! A hook is given `&mut Cloner`, so it can put another one there, and take this one elsewhere. Then what the operation
//! knows about shared objects would be lost, silently. So each operation, and each call of a hook, notes the cloner's
//! identity and compares it at the end.

use super::Cloner;
use crate::{CloneError, engine::unwind};

/// What identifies a cloner during an operation.
#[derive(Clone, Copy)]
pub(crate) struct Identity {
    /// The number of its graph; 0 if there is none yet.
    serial: u64,
    /// Its address when its outermost operation began. A cloner that was moved here began elsewhere, or nowhere.
    home: usize,
    /// How many operations are nested. Another cloner has fewer when a hook is done, since those that the hook began
    /// are over.
    operations: u32,
    trying: bool,
}

impl Cloner {
    #[inline]
    pub(crate) fn identity(&self) -> Identity {
        Identity { serial: self.serial(), home: self.home, operations: self.operations, trying: self.trying }
    }

    /// Ends the clone unless this is the cloner of `identity`. `name` names the type of the value that was being
    /// cloned.
    #[inline]
    pub(crate) fn verify(&self, identity: Identity, name: fn() -> &'static str) {
        let Identity { serial, home, operations, trying } = identity;
        let is_same = self.home == home && self.operations == operations && (serial == 0 || self.serial() == serial);
        if !is_same {
            unwind::abort(CloneError::replaced_cloner(name()), trying);
        }
    }

    /// The number of the graph that this cloner works on; 0 if there is none.
    #[inline]
    fn serial(&self) -> u64 {
        let graph = self.graph.as_ref().or(self.broken.as_ref().map(|broken| &broken.graph));
        graph.map_or(0, |graph| graph.serial)
    }
}
