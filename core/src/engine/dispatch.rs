//! Work that depends on whether a type is plain data, whose `Clone` is the deep clone.

/// Work on a `T` that is done in one way if `T` is plain data, whose `Clone` is the deep clone, and in another way if
/// it is not. `T` calls one of the methods.
pub trait Dispatch<T> {
    /// The result of the work.
    type Out;
    /// `T` is plain.
    fn __freshtwin_if_plain(self) -> Self::Out
    where
        T: Clone;
    /// `T` is plain, but its `Eq` is coarse: equal values can differ, so an equal key in a map is not yet a copy.
    #[inline]
    fn __freshtwin_if_coarse(self) -> Self::Out
    where
        T: Clone,
        Self: Sized,
    {
        self.__freshtwin_if_plain()
    }
    /// `T` is not known to be plain.
    fn __freshtwin_otherwise(self) -> Self::Out;
}

/// How many levels of indirection `__freshtwin_plain` looks through: a recursive type would ask itself without end.
///
/// Four cover common nesting (`HashMap<String, Vec<Option<Box<[u8]>>>>`). A deeper type is surveyed although it need
/// not be, which only costs time.
pub(crate) const LEVELS: u32 = 4;
