//! Writes what one field adds to each method, by its strategy.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Token, Type};

use super::access::{Access, Reached, Spot};
use super::hook;
use super::output;
use super::question::Question;
use super::value::{Function, Value, fresh};
use crate::known_types::lacks_lifetime;
use crate::leaf;
use crate::look::Look;
use crate::model::{Field, Strategy, Variant};
use crate::names::{self, Private, Repeated, word};

/// A field as the methods of `DeepClone` see it: of a type of data, or of a builder.
pub(super) struct Part<'a> {
    /// The place of the field.
    pub(super) spot: Spot,
    /// Its type.
    pub(super) ty: &'a dyn ToTokens,
    /// What the type looks like.
    pub(super) look: Look,
    /// Whether it is an array.
    pub(super) is_array: bool,
    /// The type, if it is a name without arguments.
    pub(super) name: Option<Ident>,
    /// How the generated code asks whether the type is data.
    pub(super) question: Question,
    /// How the copy gets the field.
    pub(super) strategy: Strategy,
    /// The lints that the user allows on the field and its variant.
    pub(super) lints: Option<TokenStream>,
    /// The type that has the constant with the functions of this field's type, and the field's number in the constant's
    /// name. `None` if the type is certainly data, or cannot be named.
    pub(super) table: Option<(Repeated, usize)>,
}

impl<'a> Part<'a> {
    /// A field of a type of data.
    pub(super) fn of(variant: &Variant<'_>, field: &Field<'a>, strategy: &Strategy) -> Self {
        // A type that lacks its lifetime would cause one more error in a constant, so it is left to inference.
        let has_table = match strategy {
            Strategy::DeepClone => !field.look.is_plain() && !lacks_lifetime(field.ty()),
            _ => true,
        };
        Self {
            spot: Spot::of(field),
            ty: field.ty(),
            look: field.look,
            is_array: matches!(field.ty(), Type::Array(_)),
            name: leaf::name(field.ty()).cloned(),
            question: Question::of(field.ty(), field.look, strategy, &field.letters),
            strategy: strategy.clone(),
            lints: output::lints(variant.syn_attrs.iter().chain(&field.syn.attrs)),
            table: has_table.then(|| (Repeated::self_ty(), field.number)),
        }
    }

    /// Whether the functions of the field's type are in a constant. They are if the type may not be data.
    ///
    /// Only this constant asks whether it is, so there is one error, at the type. A type that looks like data is left
    /// to inference, which compiles faster.
    pub(super) fn has_table(&self) -> bool {
        self.table.is_some() && (!matches!(self.strategy, Strategy::DeepClone) || !self.look.is_plain())
    }

    /// Returns the path of that constant.
    pub(super) fn table(&self) -> Option<TokenStream> {
        let (owner, number) = self.table.as_ref().filter(|_| self.has_table())?;
        let name = names::local("FRESHTWIN_PART", *number);
        Some(quote!(<#owner>::#name))
    }

    /// Defines that constant.
    pub(super) fn definition(&self, private: &Private<'_>) -> Option<TokenStream> {
        let (_, number) = self.table.as_ref().filter(|_| self.has_table())?;
        let (name, ty) = (names::local("FRESHTWIN_PART", *number), &self.ty.to_token_stream());
        let part = match &self.strategy {
            Strategy::Default(expr) => {
                let fresh = match expr {
                    Some(value) => {
                        let value = fresh(private, value, self.look);
                        quote!(|| #value)
                    }
                    None => quote!(<#ty as #private::refused::FieldHasDefault>::__FRESHTWIN_FRESH),
                };
                return Some(quote!(const #name: fn() -> #ty = #fresh;));
            }
            Strategy::With(hook) => {
                let names = (&name, &survey_name(*number));
                return Some(hook::definitions(private, hook, ty, names, &self.lints));
            }
            Strategy::Clone => quote!(<#ty as #private::refused::FieldHasClone>::__FRESHTWIN_PART),
            Strategy::Share => quote!(<#ty as #private::refused::FieldIsHandle>::__FRESHTWIN_PART),
            Strategy::Through(through) => self.question.through(private, ty, *through),
            Strategy::DeepClone => self.question.data(private, ty),
        };
        Some(quote!(const #name: #private::Part<#ty> = #part;))
    }

    /// Returns the field's number among those of the type.
    pub(super) fn number(&self) -> Option<usize> {
        self.table.as_ref().map(|(_, number)| *number)
    }

    /// Whether several fields can share that constant: see [`Parts`](super::parts::Parts). Their copies are moved once
    /// more, which is bad for a large array. And calls for a trait object are located at the object.
    pub(super) fn shares_table(&self) -> bool {
        matches!(self.strategy, Strategy::DeepClone)
            && self.has_table()
            && !self.is_array
            && self.question.object().is_none()
    }

    /// Whether one constant can ask about it together with other fields: see [`joined`](super::methods::Body::joined).
    pub(super) fn may_join(&self) -> bool {
        matches!(self.strategy, Strategy::DeepClone) && self.has_table() && self.question.is_shared
    }

    /// Returns a function of the field's type.
    fn function(&self, private: &Private<'_>, function: Function) -> TokenStream {
        match self.table() {
            Some(table) => {
                let name = Ident::new(function.of_part(), Span::call_site());
                quote!((#table.#name))
            }
            None => {
                let mut path = TokenStream::new();
                function.path(private, &mut path);
                path
            }
        }
    }

    /// Returns the value of the field in the copy.
    pub(super) fn clone<'p>(&self, private: &'p Private<'p>, from: &Access) -> Value<'p> {
        match &self.strategy {
            Strategy::DeepClone if self.is_copied() => Value::Place(from.place(&self.spot)),
            Strategy::DeepClone | Strategy::Through(_) | Strategy::Clone | Strategy::Share => {
                self.call(private, Function::Clone, vec![from.reference(&self.spot)])
            }
            Strategy::Default(_) => {
                let table = self.table();
                Value::Tokens(quote!((#table)()))
            }
            Strategy::With(_) => {
                let (table, cloner) = (self.table(), word("__cloner"));
                let source = from.reference(&self.spot);
                Value::Tokens(quote!((#table)(#source, #cloner)))
            }
        }
    }

    /// Writes the code that makes the field of `to` a copy of the field of `from`, and keeps its allocations.
    pub(super) fn update(&self, private: &Private<'_>, to: &Access, from: &Access, tokens: &mut TokenStream) {
        if self.is_reused() {
            let arguments = vec![to.mutable(&self.spot), from.reference(&self.spot)];
            self.call(private, Function::CloneFrom, arguments).to_tokens(tokens);
        } else {
            to.place(&self.spot).to_tokens(tokens);
            <Token![=]>::default().to_tokens(tokens);
            self.clone(private, from).to_tokens(tokens);
        }
        <Token![;]>::default().to_tokens(tokens);
    }

    /// Whether its update can share a call with other fields. It can if its type looks like plain data: any call asks
    /// the same of such types.
    pub(super) fn shares_updates(&self) -> bool {
        matches!(self.strategy, Strategy::DeepClone) && matches!(self.look, Look::Plain | Look::Array)
    }

    /// Whether its copy can share a call with other fields. The copy is moved once more, which is bad for a large
    /// array.
    pub(super) fn shares_copies(&self) -> bool {
        self.shares_updates() && self.look == Look::Plain
    }

    /// Returns a call with `arguments` and the cloner.
    fn call<'p>(&self, private: &'p Private<'p>, function: Function, arguments: Vec<Reached>) -> Value<'p> {
        if !self.has_table() {
            return Value::Call(private, function, arguments);
        }
        let (cloner, function) = (word("__cloner"), self.function(private, function));
        Value::Tokens(self.question.placed(quote!(#function(#(#arguments,)* #cloner))))
    }

    /// Returns the code that shows the field to the surveyor, beside the field of the copy, unless there is nothing to
    /// find.
    pub(super) fn survey(
        &self,
        private: &Private<'_>,
        from: &Access,
        copy: &Access,
        surveyor: &TokenStream,
    ) -> Option<TokenStream> {
        if !self.is_surveyed() {
            return None;
        }
        let method = match (&self.strategy, &self.table) {
            (Strategy::With(_), Some((owner, number))) => {
                let name = survey_name(*number);
                quote!((<#owner>::#name))
            }
            _ => self.function(private, Function::Survey),
        };
        let (source, target) = (from.reference(&self.spot), copy.reference(&self.spot));
        Some(self.question.placed(quote!(#method(#source, #target, #surveyor);)))
    }

    /// Returns the code that fills what was left empty in the field of the copy.
    pub(super) fn fill(&self, private: &Private<'_>, from: &Access, copy: &Access) -> Option<TokenStream> {
        // The result of a hook cannot be filled. The survey lets nothing in it wait, except in its own cells.
        if !self.is_surveyed() || matches!(self.strategy, Strategy::With(_)) {
            return None;
        }
        let (cloner, fill) = (word("__cloner"), self.function(private, Function::Fill));
        let (source, target) = (from.reference(&self.spot), copy.mutable(&self.spot));
        Some(self.question.placed(quote!(#fill(#source, #target, #cloner);)))
    }

    /// Whether a survey has anything to find in this field.
    pub(super) fn is_surveyed(&self) -> bool {
        match &self.strategy {
            Strategy::DeepClone => !self.look.is_plain(),
            Strategy::Through(_) => true,
            Strategy::With(hook) => hook.survey.is_some(),
            Strategy::Clone | Strategy::Share | Strategy::Default(_) => false,
        }
    }

    /// Whether its type may be plain. It is not for these strategies: a hook may do anything, a lock may be held, and a
    /// cell may wait.
    pub(super) fn may_be_plain(&self) -> bool {
        match &self.strategy {
            Strategy::With(_) | Strategy::Through(_) => false,
            Strategy::DeepClone | Strategy::Clone | Strategy::Share | Strategy::Default(_) => true,
        }
    }

    /// Whether the field is just copied, because its type is `Copy`.
    pub(super) fn is_copied(&self) -> bool {
        matches!(self.strategy, Strategy::DeepClone) && self.look == Look::Scalar
    }

    /// Whether the field's type decides whether the whole type is plain.
    pub(super) fn is_asked(&self) -> bool {
        matches!(self.strategy, Strategy::DeepClone) && !self.is_copied()
    }

    /// Whether `deep_clone_from` can do better than replace this field.
    pub(super) fn is_reused(&self) -> bool {
        match &self.strategy {
            Strategy::DeepClone => !self.is_copied(),
            Strategy::Through(_) | Strategy::Clone | Strategy::Share => true,
            Strategy::Default(_) | Strategy::With(_) => false,
        }
    }

    /// Whether its type is a name without arguments: see [`tables`](super::parts::tables). One letter does not count,
    /// because to rustc it always looks like a parameter.
    pub(super) fn stands_alone(&self) -> bool {
        !self.question.is_shared && self.name.as_ref().is_some_and(|name| !leaf::is_letter(name))
    }

    /// Whether the copy of the field reads the original.
    pub(super) fn uses_source(&self) -> bool {
        self.strategy.uses_source()
    }
}

/// Returns the functions of a type that is copied by its `Clone`. `clone` is `<Type as Clone>`.
pub(super) fn by_clone(private: &Private<'_>, clone: &TokenStream) -> TokenStream {
    let (this, source) = (word("__this"), word("__source"));
    quote! {
        #private::Part {
            clone: |#this, _| #clone::clone(#this),
            clone_from: |#this, #source, _| #clone::clone_from(#this, #source),
            survey: |_, _, _| {},
            fill: |_, _, _| {},
            plain: |_| true,
        }
    }
}

/// Returns the name of the constant with the `survey` of a field.
fn survey_name(number: usize) -> Ident {
    names::local("FRESHTWIN_SURVEY", number)
}
