//! What a type says of itself before its values are cloned: whether its `Clone` is the deep clone.

/// A question to a type: are you plain data whose `Clone` is the deep clone?
pub trait Dispatch<T> {
    /// What both answers give.
    type Out;
    /// `T` is plain.
    fn plain(self) -> Self::Out
    where
        T: Clone;
    /// `T` is plain, but its `Eq` is coarse: equal values can differ, so that an equal key in a map is no copy yet.
    #[inline]
    fn plain_with_coarse_eq(self) -> Self::Out
    where
        T: Clone,
        Self: Sized,
    {
        self.plain()
    }
    /// `T` is not known to be plain.
    fn general(self) -> Self::Out;
}

/// How many levels of indirection `__freshtwin_plain` looks through: a recursive type would ask itself without end.
///
/// Four cover what data nests (`HashMap<String, Vec<Option<Box<[u8]>>>>`); what goes deeper is surveyed in vain, no more.
pub const LEVELS: u32 = 4;
