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
