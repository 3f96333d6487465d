//! How the methods of `DeepClone` begin.

use crate::code::Code;
use crate::names::Private;

/// How a method begins.
pub(super) struct Head {
    name: &'static str,
    /// Its name in `Part` of the runtime.
    of_part: &'static str,
    /// How it takes the value.
    this: &'static str,
    /// Its second argument, which is not the last.
    other: Option<[&'static str; 2]>,
    /// Its last argument, and the type of that in the runtime.
    last: [&'static str; 2],
    result: &'static str,
}

const CLONER: [&str; 2] = ["__freshtwin_cloner", "::Cloner"];
const SOURCE: Option<[&str; 2]> = Some(["__freshtwin_source", "&Self"]);

pub(super) const CLONE: Head =
    Head { name: "deep_clone_in", of_part: "clone", this: "&self", other: None, last: CLONER, result: "-> Self" };
pub(super) const CLONE_FROM: Head = Head {
    name: "deep_clone_from_in",
    of_part: "clone_from",
    this: "&mut self",
    other: SOURCE,
    last: CLONER,
    result: "",
};
pub(super) const SURVEY: Head = Head {
    name: "survey_in",
    of_part: "survey",
    this: "&self",
    other: Some(["__freshtwin_copy", "&Self"]),
    last: ["__freshtwin_surveyor", "::Surveyor<'_>"],
    result: "",
};
pub(super) const FILL: Head = Head {
    name: "fill_in",
    of_part: "fill",
    this: "&self",
    other: Some(["__freshtwin_copy", "&mut Self"]),
    last: CLONER,
    result: "",
};

impl Head {
    /// Writes the head of the method.
    pub(super) fn method(&self, private: &Private<'_>, code: &mut Code) {
        if self.of_part == FILL.of_part {
            code.text("const FILLS_IN:");
            private.path("::bool = true;", code);
        }
        code.text("#[inline] fn ").text(self.name).parentheses(|code| {
            code.text(self.this).text(",");
            if let Some([name, ty]) = self.other {
                code.text(name).text(":").text(ty).text(",");
            }
            let [last, ty] = self.last;
            code.text(last).text(": &mut");
            private.path(ty, code);
        });
        code.text(self.result);
    }

    /// Writes the head of a function in the constant for the whole type.
    pub(super) fn closure(&self, code: &mut Code) {
        code.text(self.of_part).text(": |__freshtwin_this,");
        self.arguments(code);
        code.text("|");
    }

    /// Writes the method as a call of that function.
    pub(super) fn call(&self, private: &Private<'_>, code: &mut Code) {
        self.method(private, code);
        code.braces(|code| {
            write!(code, "(Self::__FRESHTWIN_WHOLE.{})", self.of_part);
            code.parentheses(|code| {
                code.text("self,");
                self.arguments(code);
            });
        });
    }

    /// Writes the names of the arguments after the value.
    fn arguments(&self, code: &mut Code) {
        let names = self.other.iter().chain([&self.last]);
        names.for_each(|[name, _]| write!(code, "{name},"));
    }
}
