//! What a type says about itself, before its values are cloned.

use super::Lasting;
use crate::DeepClone;

/// What the derive says about a type. The constant that holds it is a function of the levels of indirection to look at:
///
/// ```text
/// const __FRESHTWIN_FACTS: Tells<Self> = lasting::<Self, (String, u8)>;
/// const __FRESHTWIN_FACTS: Tells<Self> =
///     |levels| lasting::<Self, (String, u8)>(levels).and(<Self>::__FRESHTWIN_PARTS2);
/// ```
///
/// Fields whose types are written like plain data are hidden from surveys; the others are shown.
///
/// If the constant were the struct itself, the compiler would take twice as long: it would ask about each type whether
/// it has to be dropped, and whether it can change behind a reference. The function is read in `const {}`, and calls
/// those of the fields by name. If it is called through a constant in memory or through a result, LLVM finds out late
/// what is called, and optimizes all callers again.
pub struct Facts<T> {
    levels: u32,
    /// Whether the hidden fields are plain.
    hidden: bool,
    /// Whether all fields are plain.
    pub(crate) plain: bool,
    /// Whether a survey of one value shows all of its fields that are not hidden.
    shows_all: bool,
    /// See `DeepClone::__freshtwin_lasting`.
    pub(crate) lasting: Option<Lasting<T>>,
}

/// What `survey_in` shows of all that `deep_clone_in` clones.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shows {
    /// Perhaps not all, or some of it twice: a user's code may take part.
    Unknown,
    /// All, and both come to each part once.
    Once,
    /// And each value shows all that others of its type can hold, or tells a sample that it does not: see
    /// `surveyor::sample`.
    Whole,
}

/// The type of the constant.
pub type Tells<T> = fn(u32) -> Facts<T>;

impl<T> Facts<T> {
    #[inline]
    fn new(levels: u32, hidden: bool, lasting: Option<Lasting<T>>) -> Self {
        Self { levels, hidden, plain: hidden, shows_all: true, lasting }
    }

    /// Adds fields that surveys show.
    #[inline]
    #[must_use]
    pub fn and(self, shown: impl Shown) -> Self {
        Self { plain: self.plain && shown.__freshtwin_shown_plain(self.levels), ..self }
    }

    /// Says that the type is an enum: a survey of one value shows one variant.
    #[inline]
    #[must_use]
    pub fn by_variant(self) -> Self {
        Self { shows_all: false, ..self }
    }

    /// See `DeepClone::__freshtwin_shows`.
    #[inline]
    pub(crate) fn shows(&self) -> Shows {
        match (self.hidden, self.shows_all) {
            (false, _) => Shows::Unknown,
            (true, false) => Shows::Once,
            (true, true) => Shows::Whole,
        }
    }
}

/// Fields that surveys show: a constant with the functions of several types, or the function that answers for one.
pub trait Shown {
    /// Whether all are plain.
    fn __freshtwin_shown_plain(self, levels: u32) -> bool;
}

impl<F: FnOnce(u32) -> bool> Shown for F {
    #[inline(always)]
    fn __freshtwin_shown_plain(self, levels: u32) -> bool {
        self(levels)
    }
}

/// The facts about a type that borrows nothing. `Hidden` is a tuple of the types of its hidden fields.
#[inline]
#[must_use]
pub fn lasting<T: 'static, Hidden: DeepClone>(levels: u32) -> Facts<T> {
    Facts::new(levels, Hidden::__freshtwin_plain(levels), Lasting::PROOF)
}

/// The facts about a type that may borrow something.
#[inline]
#[must_use]
pub fn borrowing<T, Hidden: DeepClone>(levels: u32) -> Facts<T> {
    Facts::new(levels, Hidden::__freshtwin_plain(levels), None)
}

/// The facts about a type that borrows nothing, and may hold anything.
#[inline]
#[must_use]
pub fn lasting_unknown<T: 'static>(levels: u32) -> Facts<T> {
    Facts::new(levels, false, Lasting::PROOF)
}

/// The facts about a type that says nothing.
#[inline]
pub(crate) fn unknown<T>(levels: u32) -> Facts<T> {
    Facts::new(levels, false, None)
}

/// The methods that answer by these facts, where a type does not answer by itself.
macro_rules! told_by_facts {
    () => {
        /// What the derive says about the type. It is one item, since that is cheaper to compile than several.
        #[doc(hidden)]
        const __FRESHTWIN_FACTS: $crate::engine::Tells<Self> = $crate::engine::facts::unknown;

        /// Whether values of this type hold no shared pointer, cell or hook within `levels` of indirection.
        #[doc(hidden)]
        #[inline]
        fn __freshtwin_plain(levels: u32) -> bool {
            (const { Self::__FRESHTWIN_FACTS })(levels).plain
        }

        /// What `survey_in` shows of all that `deep_clone_in` clones.
        #[doc(hidden)]
        #[inline]
        fn __freshtwin_shows() -> $crate::engine::Shows {
            (const { Self::__FRESHTWIN_FACTS })($crate::engine::LEVELS).shows()
        }

        /// Proof that `Self` borrows nothing: then a `Box<dyn Trait>` of it is updated in place, and cells in it may
        /// close cycles.
        #[doc(hidden)]
        #[inline]
        fn __freshtwin_lasting() -> Option<$crate::engine::Lasting<Self>> {
            (const { Self::__FRESHTWIN_FACTS })(0).lasting
        }
    };
}
pub(crate) use told_by_facts;
