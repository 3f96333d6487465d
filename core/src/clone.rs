use crate::{
    __private::{Dispatch, LEVELS},
    CloneError, Cloner, Surveyor,
};

/// A deep clone of data.
pub trait DeepClone: Sized {
    /// Clones `self` as part of the operation that `cloner` stands for.
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self;

    /// Clones `self`; panics where `try_deep_clone` would give `Err`.
    #[inline]
    fn deep_clone(&self) -> Self {
        let mut cloner = Cloner::new();
        if Self::__plain(LEVELS) { self.deep_clone_in(&mut cloner) } else { cloner.start(self) }
    }

    /// Clones `self`, or says why that cannot be done.
    #[inline]
    fn try_deep_clone(&self) -> Result<Self, CloneError> {
        if Self::__plain(LEVELS) {
            return Ok(self.deep_clone_in(&mut Cloner::new()));
        }
        Cloner::try_operation(|surveyor| self.survey_in(self, surveyor), |cloner| self.deep_clone_in(cloner))
    }

    /// Makes `self` a deep clone of `source`, reusing the allocations of `self`.
    #[inline]
    fn deep_clone_from(&mut self, source: &Self) {
        let mut cloner = Cloner::new();
        if Self::__plain(LEVELS) {
            self.deep_clone_from_in(source, &mut cloner);
        } else {
            cloner.start_from(self, source);
        }
    }

    /// `deep_clone_from` as part of the operation that `cloner` stands for.
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        *self = source.deep_clone_in(cloner);
    }

    /// Shows every field to `surveyor`, beside the same field of `copy`.
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        let _ = (copy, surveyor);
    }

    /// Whether values of this type hold no shared pointer, cell or hook within `levels` of indirection.
    #[doc(hidden)]
    #[inline]
    fn __plain(levels: u32) -> bool {
        let _ = levels;
        false
    }

    /// The "not yet" value of types that have one (`None`, an empty `Vec`).
    #[doc(hidden)]
    #[inline]
    fn __hollow(&self) -> Option<Self> {
        None
    }

    /// Calls `dispatch.plain()` where `Self: Clone` and `Clone` is known to be the deep clone, else `dispatch.general()`.
    #[doc(hidden)]
    #[inline]
    fn __dispatch<D: Dispatch<Self>>(dispatch: D) -> D::Out {
        dispatch.general()
    }
}
