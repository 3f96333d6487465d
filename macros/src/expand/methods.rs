//! Writes the methods of `DeepClone`, for a type that holds only data and for the builder of a type with resources.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::DeriveInput;

use super::access::Access;
use super::arm::Arm;
use super::facts;
use super::function::Function;
use super::part::Part;
use super::parts::{self, Place};
use crate::code::Code;
use crate::model::Kind;
use crate::names::Private;

/// A type that is cloned field by field.
pub(super) struct Body<'a> {
    pub(super) private: &'a Private<'a>,
    pub(super) kind: Kind,
    /// The spans of the fields' types, if this is a packed struct. There can be no references to its fields, which may
    /// be unaligned.
    pub(super) packed: Option<Vec<Span>>,
    pub(super) arms: Vec<Arm<'a>>,
    /// The arm for the marker variant, which no value has, in a match on a reference.
    pub(super) never: Option<TokenStream>,
    /// Whether there are methods that change a value. A struct's builder has none: it is replaced as a whole, and never
    /// waits for other values.
    pub(super) changes: bool,
    /// Whether the type borrows nothing, whatever its arguments are.
    pub(super) lasts: bool,
    /// Whether the code of the methods is in one constant, [`whole`](Self::whole).
    pub(super) is_whole: bool,
}

impl<'a> Body<'a> {
    /// Returns the methods that this type needs beyond the provided ones.
    pub(super) fn methods(&self) -> TokenStream {
        // A survey shows only one variant of an enum, and nothing of a packed struct.
        let shows_all = self.kind == Kind::Struct && self.packed.is_none();
        Code::of(|code| {
            match self.is_whole {
                true => Function::ALL.into_iter().for_each(|function| function.call(self.private, code)),
                false => self.functions(code),
            }
            facts::of(self.private, &self.arms, shows_all, self.lasts, code);
        })
    }

    /// Returns the functions that the methods call, if their code is in one constant: see
    /// [`in_place`](super::in_place).
    ///
    /// ```text
    /// const __FRESHTWIN_WHOLE: Part<Self> = Part { clone: |this, cloner| Self { .. }, .. };
    /// ```
    pub(super) fn whole(&self) -> Option<TokenStream> {
        let functions = self.is_whole.then(|| Code::of(|code| self.functions(code)))?;
        let private = self.private;
        Some(quote!(#private::Part { #functions plain: |_| false }))
    }

    /// Writes the code of the methods.
    fn functions(&self, code: &mut Code<'_>) {
        self.clone_in(code);
        self.clone_from_in(code);
        self.survey_in(code);
    }

    /// Writes a method, or the function in its place.
    fn function(&self, function: Function, code: &mut Code<'_>, body: impl FnOnce(&mut Code<'_>)) {
        match self.is_whole {
            true => function.closure(code),
            false => function.method(self.private, code),
        }
        code.braces(body).text(if self.is_whole { "," } else { "" });
    }

    /// The name of the value in them.
    fn this(&self) -> &'static str {
        if self.is_whole { "__freshtwin_this" } else { "self" }
    }

    /// Lets one constant ask about all fields that contain the same part, if they would have several constants: rustc
    /// would report the same mistake once in each. [`ask_once`](super::question::Question::ask_once) has found these
    /// fields.
    ///
    /// ```text
    /// const __FRESHTWIN_ASKED: (Part<Row>, Part<Vec<Row>>) = (<Row as ..>::__FRESHTWIN_PART, <Vec<Row> as
    /// ..>::__FRESHTWIN_PART);
    /// const __FRESHTWIN_PART0: Part<Row> = <Self>::__FRESHTWIN_ASKED.0;
    /// ```
    pub(super) fn joined(mut self) -> Self {
        if !self.any(Part::may_join) {
            return self;
        }
        let constants = self.arms.iter().enumerate().flat_map(|(number, arm)| {
            let joined = (0..arm.parts.len()).filter(|&position| arm.parts[position].may_join());
            joined.map(move |position| (number, arm.table_of(position).map_or(position, |table| table.positions[0])))
        });
        let mut constants: Vec<_> = constants.collect();
        constants.dedup();
        if constants.len() > 1 {
            parts::join(self.parts_mut());
        }
        self
    }

    /// Defines the constants that the methods call through.
    pub(super) fn tables(&self, header: &dyn Fn(Place) -> TokenStream, item: &DeriveInput) -> Option<TokenStream> {
        if !self.any(Part::has_table) {
            return None;
        }
        let single = self.arms.iter().flat_map(Arm::single).map(|(_, part)| part).filter(|part| part.owner.is_none());
        let shared = self.arms.iter().flat_map(|arm| arm.tables.iter().map(|table| (table, &*arm.parts)));
        Some(parts::tables(self.private, single.collect(), shared.collect(), header, item))
    }

    pub(super) fn parts(&self) -> impl Iterator<Item = &Part<'a>> {
        self.arms.iter().flat_map(|arm| &arm.parts)
    }

    fn any(&self, is_one: impl Fn(&Part<'a>) -> bool) -> bool {
        self.arms.iter().any(|arm| arm.parts.iter().any(&is_one))
    }

    fn parts_mut(&mut self) -> impl Iterator<Item = &mut Part<'a>> {
        self.arms.iter_mut().flat_map(|arm| &mut arm.parts)
    }

    /// Whether a match on a value needs more than one arm.
    fn has_others(&self) -> bool {
        self.arms.len() + usize::from(self.never.is_some()) > 1
    }

    /// Returns how to reach the fields of `owner`: as places in a struct, and through a pattern's locals in an enum.
    fn access(&self, owner: &'static str, prefix: &'static str) -> Access {
        match (self.kind, &self.packed) {
            (Kind::Struct, Some(types)) => Access::Packed(owner, types.clone()),
            (Kind::Struct, None) => Access::Place(owner),
            (Kind::Enum, _) => Access::Bound(prefix),
        }
    }

    fn clone_in(&self, code: &mut Code<'_>) {
        let private = self.private;
        self.function(Function::Clone, code, |code| {
            if self.packed.is_some() {
                // If a type is not `Copy`, this is the only error: rustc does not report the move out of the field,
                // too.
                for part in self.parts().filter(|part| part.is_asked()) {
                    code.text("<").tokens(part.ty).text(" as ");
                    private.path("::refused::FieldIsCopy>::IS_COPY;", code);
                }
            }
            if self.has_prologue() {
                code.text("if");
                private.path("::begins::<Self>(__freshtwin_cloner)", code);
                code.braces(|code| {
                    code.text("return");
                    private.path("::begin", code);
                    code.parentheses(|code| write!(code, "{}, __freshtwin_cloner", self.this()));
                    code.text(";");
                });
            }
            self.copy(code);
        });
    }

    fn copy(&self, code: &mut Code<'_>) {
        let from = self.access(self.this(), "a");
        match self.kind {
            Kind::Struct => self.arms.iter().for_each(|arm| arm.clone(self.private, &from, code)),
            Kind::Enum if self.arms.is_empty() => {
                write!(code, "match *{} {{}}", self.this());
            }
            Kind::Enum => {
                code.text("match").text(self.this()).braces(|code| {
                    for arm in &self.arms {
                        arm.pattern("a", Part::uses_source, code);
                        code.text("=>");
                        if arm.shares_copies() {
                            code.braces(|code| arm.clone(self.private, &from, code));
                        } else {
                            arm.clone(self.private, &from, code);
                            code.text(",");
                        }
                    }
                    self.write_never(code);
                });
            }
        }
    }

    fn write_never(&self, code: &mut Code<'_>) {
        if let Some(never) = &self.never {
            code.tokens(never);
        }
    }

    /// Writes `deep_clone_from_in`, unless there is nothing to reuse: the provided method assigns.
    fn clone_from_in(&self, code: &mut Code<'_>) {
        let private = self.private;
        if self.packed.is_some() || !self.changes || !self.any(Part::is_reused) {
            return;
        }
        self.function(Function::CloneFrom, code, |code| {
            if self.has_prologue() {
                code.text("if");
                private.path("::begins_from", code);
                code.parentheses(|code| write!(code, "{}, __freshtwin_source, __freshtwin_cloner", self.this()));
                code.text("{ return; }");
            }
            self.update(code);
        });
    }

    fn update(&self, code: &mut Code<'_>) {
        let (to, from) = (self.access(self.this(), "a"), self.access("__freshtwin_source", "b"));
        if self.kind == Kind::Struct {
            return self.arms.iter().for_each(|arm| arm.update(self.private, &to, &from, code));
        }
        write!(code, "match ({}, __freshtwin_source)", self.this());
        code.braces(|code| {
            for arm in self.arms.iter().filter(|arm| arm.parts.iter().any(Part::is_reused)) {
                pair(arm, |_| true, Part::uses_source, code);
                code.braces(|code| arm.update(self.private, &to, &from, code));
            }
            if self.has_others() {
                code.text("(__freshtwin_this, __freshtwin_source) =>").braces(|code| {
                    code.text("*__freshtwin_this =");
                    self.private.path("::DeepClone::deep_clone_in(__freshtwin_source, __freshtwin_cloner);", code);
                });
            }
        });
    }

    /// Writes `survey_in`, unless a survey finds nothing.
    fn survey_in(&self, code: &mut Code<'_>) {
        if self.packed.is_some() || !self.any(Part::is_surveyed) {
            return;
        }
        self.function(Function::Survey, code, |code| {
            self.walk(code, |arm, from, to, code| arm.survey(self.private, from, to, code))
        });
        if self.changes {
            self.fill_in(code);
        }
    }

    /// Writes `fill_in`, which fills what was left empty.
    fn fill_in(&self, code: &mut Code<'_>) {
        self.function(Function::Fill, code, |code| {
            self.walk(code, |arm, from, to, code| arm.fill(self.private, from, to, code))
        });
    }

    /// Writes a body that does `visit` with the fields of each variant and those of the copy.
    fn walk(&self, code: &mut Code<'_>, visit: impl Fn(&Arm<'_>, &Access, &Access, &mut Code<'_>)) {
        let (from, to) = (self.access(self.this(), "a"), self.access("__freshtwin_copy", "b"));
        if self.kind == Kind::Struct {
            return self.arms.iter().for_each(|arm| visit(arm, &from, &to, code));
        }
        write!(code, "match ({}, __freshtwin_copy)", self.this());
        code.braces(|code| {
            for arm in self.arms.iter().filter(|arm| arm.parts.iter().any(Part::is_surveyed)) {
                pair(arm, Part::is_surveyed, Part::is_surveyed, code);
                code.braces(|code| visit(arm, &from, &to, code));
            }
            code.text(if self.has_others() { "_ => {}" } else { "" });
        });
    }

    /// Whether a call on an idle cloner has to begin an operation. It need not if there is nothing to survey.
    fn has_prologue(&self) -> bool {
        self.any(|part| part.is_surveyed() || !part.may_be_plain())
    }
}

/// Writes the pattern of two values of the same variant, up to the `=>`.
fn pair<'a>(
    arm: &Arm<'a>,
    of_first: impl Fn(&Part<'a>) -> bool,
    of_second: impl Fn(&Part<'a>) -> bool,
    code: &mut Code<'_>,
) {
    code.parentheses(|code| {
        arm.pattern("a", of_first, code);
        code.text(",");
        arm.pattern("b", of_second, code);
    });
    code.text("=>");
}
