//! Writes what one field adds to each method, by its strategy.

mod answers;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;

use super::access::{Access, Reach, Spot};
use super::function::Function;
use super::hook;
use super::output;
use super::question::Question;
use super::value::{fresh, has_default};
use crate::code::Code;
use crate::leaf;
use crate::look::Look;
use crate::model::{Field, Strategy, Variant};
use crate::names::{self, Private, Repeated};
use crate::tokens;

/// A field as the methods of `DeepClone` see it: of a type of data, or of a builder.
pub(super) struct Part<'a> {
    /// The place of the field.
    pub(super) spot: Spot,
    /// Its type.
    pub(super) ty: &'a dyn ToTokens,
    /// What the type looks like.
    pub(super) look: Look,
    /// The type of its elements, if it is an array.
    pub(super) element: Option<&'a Type>,
    /// The type, if it is a name without arguments.
    pub(super) name: Option<Ident>,
    /// How the generated code asks whether the type is data.
    pub(super) question: Question,
    /// Whether the methods ask that question where they call the functions, in place of a constant.
    pub(super) is_in_place: bool,
    /// Whether the type lacks arguments or has too many, which rustc reports wherever the type is named.
    pub(super) is_miscounted: bool,
    /// How the copy gets the field.
    pub(super) strategy: Strategy,
    /// The lints that the user allows on the field and its variant, if there is an expression of the user's.
    pub(super) lints: Option<TokenStream>,
    /// The field's number in the name of the constant with the functions of its type. `None` if the type is certainly
    /// data, or cannot be named.
    pub(super) table: Option<usize>,
    /// The type that has that constant, if it is not `Self`.
    pub(super) owner: Option<Repeated>,
}

impl<'a> Part<'a> {
    /// A field of a type of data.
    pub(super) fn of(variant: &Variant<'_>, field: &Field<'a>, strategy: &Strategy) -> Self {
        // Such a type would cause one more error in a constant, so it is left to inference.
        let is_miscounted = !field.look.is_plain() && field.param_names.miscount(field.ty());
        let has_table = match strategy {
            Strategy::DeepClone => !field.look.is_plain() && !is_miscounted,
            _ => true,
        };
        Self {
            spot: Spot::of(field),
            ty: field.ty(),
            look: field.look,
            element: element(field.ty()),
            name: leaf::name(field.ty()).cloned(),
            question: match strategy {
                // A question would name the type again.
                Strategy::DeepClone if is_miscounted => Question::default(),
                _ => Question::of(field.ty(), field.look, strategy, &field.param_names),
            },
            is_in_place: false,
            is_miscounted,
            strategy: strategy.clone(),
            lints: strategy.expression().and_then(|_| output::lints(variant.syn_attrs.iter().chain(&field.syn.attrs))),
            table: has_table.then_some(field.number),
            owner: None,
        }
    }

    /// Whether the functions of the field's type are in a constant, which alone asks whether the type is data. A type
    /// that looks like data is left to inference, which compiles faster.
    pub(super) fn has_table(&self) -> bool {
        self.table.is_some() && (!matches!(self.strategy, Strategy::DeepClone) || !self.look.is_plain())
    }

    /// Writes the path of that constant.
    pub(super) fn write_table(&self, number: usize, code: &mut Code<'_>) {
        self.write_constant(&names::constant("PART", number), code);
    }

    fn write_constant(&self, name: &Ident, code: &mut Code<'_>) {
        match &self.owner {
            None => code.text("<Self>"),
            Some(owner) => code.text("<").tokens(owner).text(">"),
        };
        code.text("::").text(&name.to_string());
    }

    /// Defines that constant.
    pub(super) fn definition(&self, private: &Private<'_>) -> Option<TokenStream> {
        let number = self.table.filter(|_| self.has_table())?;
        let (name, ty) = (names::constant("PART", number), &self.ty.to_token_stream());
        let part = match &self.strategy {
            Strategy::Default(expr) => {
                let fresh = match expr {
                    Some(value) => {
                        let value = fresh(private, value, self.ty, self.look);
                        quote!(|| #value)
                    }
                    None => {
                        let has_default = has_default(self.ty);
                        quote!(<#ty as #private::refused::#has_default>::__FRESHTWIN_FRESH)
                    }
                };
                return Some(quote!(const #name: fn() -> #ty = #fresh;));
            }
            Strategy::With(hook) => {
                let names = (&name, &names::constant("SURVEY", number));
                return Some(hook::definitions(private, hook, ty, names, &self.lints));
            }
            Strategy::Clone => self.question.has_clone(private, ty),
            Strategy::Share => quote!(<#ty as #private::refused::FieldIsHandle>::__FRESHTWIN_PART),
            Strategy::Through(_) => self.question.joint().unwrap_or_else(|| self.asked_jointly(private)),
            Strategy::DeepClone => self.question.data(private, ty),
        };
        let ty = self.named();
        Some(quote!(const #name: #private::Part<#ty> = #part;))
    }

    /// Returns the type as constants name it in arguments.
    pub(super) fn named(&self) -> &dyn ToTokens {
        self.question.named.as_ref().map_or(self.ty, |named| named)
    }

    /// Returns the question about its type, as one expression asks it beside those about other fields.
    pub(super) fn asked_jointly(&self, private: &Private<'_>) -> TokenStream {
        let ty = &self.ty.to_token_stream();
        match self.strategy {
            Strategy::Through(through) => self.question.through(private, ty, through),
            _ => self.question.asked_jointly(private, ty),
        }
    }

    /// Lets the first of these fields ask about a part that stands in several of them.
    pub(super) fn ask_once<'p>(parts: impl Iterator<Item = &'p mut Self>)
    where
        'a: 'p,
    {
        // Types that look like data need no question.
        let is_asked = |part: &&mut Self| match part.strategy {
            Strategy::DeepClone => !part.look.is_plain(),
            Strategy::Through(_) => true,
            _ => false,
        };
        let mut asked: Vec<_> = parts.filter(is_asked).collect();
        Question::ask_once(asked.iter_mut().map(|part| (&mut part.question, part.ty)).collect());
        if asked.iter().any(|part| part.question.is_shared && !part.is_word()) {
            asked.iter_mut().for_each(|part| part.question.is_in_arguments = part.question.is_shared);
            let shared = asked.iter_mut().filter(|part| part.question.is_shared);
            let named = shared.map(|part| {
                let name = part.name.as_ref().filter(|_| part.is_word()).map(ToString::to_string);
                (&mut part.question, name)
            });
            Question::name_as_in_arguments(named.collect());
        }
    }

    /// Writes the value of the field in the copy.
    pub(super) fn clone(&self, private: &Private<'_>, from: &Access, code: &mut Code<'_>) {
        match (&self.strategy, self.table) {
            (Strategy::DeepClone, _) if self.is_in_place => self.called_in_place(private, Function::Clone, code),
            (Strategy::DeepClone, _) if self.is_copied() => write!(code, "{}", from.place(&self.spot)),
            (Strategy::Default(_), Some(number)) => {
                code.parentheses(|code| self.write_table(number, code)).text("()");
            }
            (Strategy::With(_), Some(number)) => {
                code.parentheses(|code| self.write_table(number, code)).parentheses(|code| {
                    from.write(&self.spot, Access::reference, code);
                    code.text(",__freshtwin_cloner");
                });
            }
            _ => self.call(private, Function::Clone, &[(from, Access::reference)], "__freshtwin_cloner", code),
        }
    }

    /// Writes the code that makes the field of `to` a copy of the field of `from`, and keeps its allocations.
    pub(super) fn update(&self, private: &Private<'_>, to: &Access, from: &Access, code: &mut Code<'_>) {
        if self.is_reused() {
            let arguments: [(_, Reach); 2] = [(to, Access::mutable), (from, Access::reference)];
            self.call(private, Function::CloneFrom, &arguments, "__freshtwin_cloner", code);
        } else if self.is_copied() {
            write!(code, "{} = {}", to.place(&self.spot), from.place(&self.spot));
        } else {
            write!(code, "{} =", to.place(&self.spot));
            self.clone(private, from, code);
        }
        code.text(";");
    }

    /// Writes a call of a function of the field's type, with what `arguments` reach, and `last`.
    fn call(
        &self,
        private: &Private<'_>,
        function: Function,
        arguments: &[(&Access, Reach)],
        last: &str,
        code: &mut Code<'_>,
    ) {
        if self.is_in_place {
            return self.call_in_place(private, function, arguments, code);
        }
        let call = |code: &mut Code<'_>| {
            match self.table.filter(|_| self.has_table()) {
                Some(number) => {
                    code.parentheses(|code| {
                        self.write_table(number, code);
                        code.text(".").text(function.of_part());
                    });
                }
                None => function.path(private, code),
            }
            self.write_arguments(arguments, last, code);
        };
        // If such a type is one of the user's, and not data, nothing else asks about it.
        let incomplete = self.is_miscounted.then(|| tokens::ends(self.ty.to_token_stream()));
        match self.question.calls_at().or(incomplete) {
            None => call(code),
            Some((here, _)) => _ = code.tokens(&tokens::respan(Code::of(call), &|own| own.located_at(here))),
        }
    }

    fn write_arguments(&self, arguments: &[(&Access, Reach)], last: &str, code: &mut Code<'_>) {
        code.parentheses(|code| {
            for (access, reach) in arguments {
                access.write(&self.spot, *reach, code);
                code.text(",");
            }
            code.text(last);
        });
    }

    /// Writes the code that shows the field to the surveyor, beside the field of the copy, unless there is nothing to
    /// find.
    pub(super) fn survey(
        &self,
        private: &Private<'_>,
        from: &Access,
        copy: &Access,
        surveyor: &str,
        code: &mut Code<'_>,
    ) {
        if !self.is_surveyed() {
            return;
        }
        let arguments: [(_, Reach); 2] = [(from, Access::reference), (copy, Access::reference)];
        match (&self.strategy, self.table) {
            (Strategy::With(_), Some(number)) => {
                code.parentheses(|code| self.write_constant(&names::constant("SURVEY", number), code));
                self.write_arguments(&arguments, surveyor, code);
            }
            _ => self.call(private, Function::Survey, &arguments, surveyor, code),
        }
        code.text(";");
    }

    /// Writes the code that fills what was left empty in the field of the copy.
    pub(super) fn fill(&self, private: &Private<'_>, from: &Access, copy: &Access, code: &mut Code<'_>) {
        // The result of a hook cannot be filled. The survey lets nothing in it wait, except in its own cells.
        if self.is_surveyed() && !matches!(self.strategy, Strategy::With(_)) {
            let arguments: [(_, Reach); 2] = [(from, Access::reference), (copy, Access::mutable)];
            self.call(private, Function::Fill, &arguments, "__freshtwin_cloner", code);
            code.text(";");
        }
    }
}

/// Returns the type of what is in an array, and in the arrays in it.
pub(super) fn element(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Array(array) => element(&array.elem).or(Some(&array.elem)),
        _ => None,
    }
}
