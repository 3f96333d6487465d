//! The functions of a type: those that the methods of `DeepClone` call, and the methods themselves.

use crate::code::Code;
use crate::names::Private;

/// What the methods call of a field's type. Each is also a method that the derive writes.
#[derive(Clone, Copy)]
pub(super) enum Function {
    Clone,
    CloneFrom,
    Survey,
    Fill,
}

impl Function {
    /// All of them, in the order of the methods.
    pub(super) const ALL: [Self; 4] = [Self::Clone, Self::CloneFrom, Self::Survey, Self::Fill];

    /// In `Part` of the runtime, and in `DeepClone`.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Clone => ("clone", "deep_clone_in"),
            Self::CloneFrom => ("clone_from", "deep_clone_from_in"),
            Self::Survey => ("survey", "__freshtwin_survey_part"),
            Self::Fill => ("fill", "fill_in"),
        }
    }

    /// The value that it takes beside its own, and the type of that in the method.
    fn other(self) -> Option<[&'static str; 2]> {
        match self {
            Self::Clone => None,
            Self::CloneFrom => Some(["__freshtwin_source", "&Self"]),
            Self::Survey => Some(["__freshtwin_copy", "&Self"]),
            Self::Fill => Some(["__freshtwin_copy", "&mut Self"]),
        }
    }

    /// How many values it takes.
    pub(super) fn arguments(self) -> usize {
        1 + self.other().iter().len()
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
    pub(super) fn path(self, private: &Private<'_>, code: &mut Code<'_>) {
        private.path("::DeepClone::", code);
        code.text(self.names().1);
    }

    /// Writes the head of the method.
    pub(super) fn method(self, private: &Private<'_>, code: &mut Code<'_>) {
        if matches!(self, Self::Fill) {
            code.text("const FILLS_IN:");
            private.path("::bool = true;", code);
        }
        // For a part this is called through a method that the runtime provides.
        let name = if matches!(self, Self::Survey) { "survey_in" } else { self.names().1 };
        code.text("#[inline] fn ").text(name).parentheses(|code| {
            code.text(if self.changes(0) { "&mut self," } else { "&self," });
            if let Some([name, ty]) = self.other() {
                code.text(name).text(":").text(ty).text(",");
            }
            code.text(self.last()).text(": &mut");
            private.path(if matches!(self, Self::Survey) { "::Surveyor<'_>" } else { "::Cloner" }, code);
        });
        code.text(if matches!(self, Self::Clone) { "-> Self" } else { "" });
    }

    /// Writes the head of a function in the constant for the whole type.
    pub(super) fn closure(self, code: &mut Code<'_>) {
        code.text(self.of_part()).text(": |__freshtwin_this,");
        self.write_arguments(code);
        code.text("|");
    }

    /// Writes the method as a call of that function.
    pub(super) fn call(self, private: &Private<'_>, code: &mut Code<'_>) {
        self.method(private, code);
        code.braces(|code| {
            write!(code, "(Self::__FRESHTWIN_WHOLE.{})", self.of_part());
            code.parentheses(|code| {
                code.text("self,");
                self.write_arguments(code);
            });
        });
    }

    /// Writes the names of the arguments after the value.
    fn write_arguments(self, code: &mut Code<'_>) {
        let names = self.other().map(|[name, _]| name).into_iter().chain([self.last()]);
        names.for_each(|name| write!(code, "{name},"));
    }
}
