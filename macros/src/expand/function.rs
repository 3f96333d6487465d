//! The functions of a field's type.

use crate::code::Code;
use crate::names::Private;

/// What the methods call of a field's type.
#[derive(Clone, Copy)]
pub(super) enum Function {
    Clone,
    CloneFrom,
    Survey,
    Fill,
}

impl Function {
    /// In `Part` of the runtime, and in `DeepClone`.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Clone => ("clone", "deep_clone_in"),
            Self::CloneFrom => ("clone_from", "deep_clone_from_in"),
            Self::Survey => ("survey", "__freshtwin_survey_part"),
            Self::Fill => ("fill", "fill_in"),
        }
    }

    /// How many values it takes.
    pub(super) fn arguments(self) -> usize {
        if matches!(self, Self::Clone) { 1 } else { 2 }
    }

    /// Whether it changes the value with this number.
    pub(super) fn changes(self, number: usize) -> bool {
        matches!((self, number), (Self::CloneFrom, 0) | (Self::Fill, 1))
    }

    /// Its last argument.
    pub(super) fn last(self) -> &'static str {
        if matches!(self, Self::Survey) { "__freshtwin_surveyor" } else { "__freshtwin_cloner" }
    }

    /// Its name in `Part` of the runtime.
    pub(super) fn of_part(self) -> &'static str {
        self.names().0
    }

    /// Writes `DeepClone::function`.
    pub(super) fn path(self, private: &Private<'_>, code: &mut Code) {
        private.path("::DeepClone::", code);
        code.text(self.names().1);
    }
}
