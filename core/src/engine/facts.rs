//! What a type says of itself.

use super::Lasting;

/// What the derive tells of a type, in one constant, by calls: all fields by name would take the compiler longer.
///
/// A field whose type is written like plain data is hidden from surveys, and the others are shown:
///
/// ```text
/// const __FRESHTWIN_FACTS: Facts<Self> = Facts::lasting(<(String, u8) as DeepClone>::__freshtwin_plain).showing(<Self>::__FRESHTWIN_PART0.plain);
/// ```
///
/// Whether they are plain is said by functions, as recursive types ask each other. They are called in `const {}`: LLVM finds out
/// late what is called through a constant in memory, and optimizes all callers again.
pub struct Facts<T> {
    /// Whether the hidden fields are plain.
    pub(crate) hidden: fn(u32) -> bool,
    /// Whether the others are.
    pub(crate) shown: fn(u32) -> bool,
    /// Whether a survey of one value shows all others of its fields. That of an enum shows one variant.
    pub(crate) shows_all: bool,
    /// See `DeepClone::__FRESHTWIN_LASTING`.
    pub(crate) lasting: Option<Lasting<T>>,
}

impl<T> Facts<T> {
    /// Of a type that says nothing.
    pub(crate) const NONE: Self = Self::borrowing(never);

    /// Of a type that may borrow something, with these hidden fields.
    #[must_use]
    pub const fn borrowing(hidden: fn(u32) -> bool) -> Self {
        Self { hidden, shown: always, shows_all: false, lasting: None }
    }

    /// The same with other fields, which every survey shows.
    #[must_use]
    pub const fn showing(self, shown: fn(u32) -> bool) -> Self {
        Self { hidden: self.hidden, shown, shows_all: true, lasting: self.lasting }
    }

    /// The same with other fields, of which a survey may show a part.
    #[must_use]
    pub const fn holding(self, shown: fn(u32) -> bool) -> Self {
        Self { hidden: self.hidden, shown, shows_all: false, lasting: self.lasting }
    }
}

impl<T: 'static> Facts<T> {
    /// Of a type that borrows nothing, with these hidden fields.
    #[must_use]
    pub const fn lasting(hidden: fn(u32) -> bool) -> Self {
        Self { hidden, shown: always, shows_all: false, lasting: Lasting::PROOF }
    }
}

/// The answer of a fact that holds.
#[inline]
#[must_use]
pub fn always(_: u32) -> bool {
    true
}

/// The answer of one that does not.
#[inline]
#[must_use]
pub fn never(_: u32) -> bool {
    false
}
