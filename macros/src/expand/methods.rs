//! The methods of `DeepClone`, for a type that holds only data and for the builder of a type with resources.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::DeriveInput;

use super::access::Access;
use super::form::Form;
use super::part::Part;
use super::parts;
use crate::model::Kind;
use crate::names::{Private, word};

/// A type that is cloned field by field.
pub(super) struct Body<'a> {
    pub(super) private: &'a Private<'a>,
    pub(super) kind: Kind,
    /// Of a struct with fields that may be unaligned, so that there can be no reference to them: where their types are.
    pub(super) packed: Option<Vec<Span>>,
    pub(super) forms: Vec<Form<'a>>,
    /// A variant that no value has, as the arm of a match on a reference.
    pub(super) never: Option<TokenStream>,
    /// Whether the methods are there that change a value: a struct's builder is replaced, and never waits for other values.
    pub(super) changes: bool,
    /// Whether it borrows nothing, whatever its arguments are.
    pub(super) lasts: bool,
}

impl<'a> Body<'a> {
    /// All that this type needs beyond the provided ones.
    pub(super) fn methods(&self) -> TokenStream {
        let (clone, clone_from) = (self.clone_in(), self.clone_from_in());
        let (survey, facts) = (self.survey_in(), self.facts());
        [clone, clone_from, survey, facts].into_iter().collect()
    }

    /// The constants that the methods call through.
    pub(super) fn tables(&self, header: &TokenStream, item: &DeriveInput) -> TokenStream {
        if !self.parts().any(Part::has_table) {
            return TokenStream::new();
        }
        let single = self.forms.iter().flat_map(Form::single).map(|(_, part)| part);
        let shared = self.forms.iter().flat_map(|form| form.tables.iter().map(|table| (table, &*form.parts)));
        parts::tables(self.private, single.collect(), shared.collect(), header, item)
    }

    fn parts(&self) -> impl Iterator<Item = &Part<'a>> {
        self.forms.iter().flat_map(|form| &form.parts)
    }

    /// Whether a match on a value needs more than one arm.
    fn has_others(&self) -> bool {
        self.forms.len() + usize::from(self.never.is_some()) > 1
    }

    /// How `owner` is reached: by place in a struct, by a pattern's locals in an enum.
    fn access(&self, owner: &str, prefix: &'static str) -> Access {
        match (self.kind, &self.packed) {
            (Kind::Struct, Some(types)) => Access::Packed(word(owner), types.clone()),
            (Kind::Struct, None) => Access::Place(word(owner)),
            (Kind::Enum, _) => Access::Bound(prefix),
        }
    }

    fn clone_in(&self) -> TokenStream {
        let private = self.private;
        let (this, cloner) = (word("self"), word("__cloner"));
        let from = self.access("self", "a");
        let body = match self.kind {
            Kind::Struct => self.forms.iter().map(|form| form.clone(private, &from)).collect(),
            Kind::Enum if self.forms.is_empty() => quote!(match *#this {}),
            Kind::Enum => {
                let arms = self.forms.iter().map(|form| {
                    let (pattern, copy) = (form.pattern("a", Part::uses_source), form.clone(private, &from));
                    if form.shares_copies() { quote!(#pattern => { #copy }) } else { quote!(#pattern => #copy,) }
                });
                let never = &self.never;
                quote!(match #this { #(#arms)* #never })
            }
        };
        let prologue = self.prologue(|| quote!(begin(#this, #cloner)));
        let copied = self.parts().filter(|part| self.packed.is_some() && part.is_asked());
        // rustc says no more of a move in a function with an error.
        let questions = copied.map(|Part { ty, .. }| quote!(<#ty as #private::refused::FieldIsCopy>::IS_COPY;));
        quote! {
            #[inline]
            fn deep_clone_in(&#this, #cloner: &mut #private::Cloner) -> Self {
                #(#questions)*
                #prologue
                #body
            }
        }
    }

    /// Omitted if there is nothing to reuse: the provided method assigns.
    fn clone_from_in(&self) -> TokenStream {
        let private = self.private;
        if self.packed.is_some() || !self.changes || !self.parts().any(Part::is_reused) {
            return TokenStream::new();
        }
        let (this, source, cloner) = (word("self"), word("__source"), word("__cloner"));
        let (to, from) = (self.access("self", "a"), self.access("__source", "b"));
        let update = |form: &Form<'_>| form.update(private, &to, &from);
        let body = match self.kind {
            Kind::Struct => self.forms.iter().map(update).collect(),
            Kind::Enum => {
                let arms = self.forms.iter().filter(|form| form.parts.iter().any(Part::is_reused));
                let arms = arms.map(|form| {
                    let (to, from) = (form.pattern("a", |_| true), form.pattern("b", Part::uses_source));
                    let update = update(form);
                    quote!((#to, #from) => { #update })
                });
                let (target, other) = (word("__this"), word("__source"));
                let replace = self.has_others().then(|| {
                    quote! {
                        (#target, #other) => {
                            *#target = #private::DeepClone::deep_clone_in(#other, #cloner);
                        }
                    }
                });
                quote!(match (#this, #other) { #(#arms)* #replace })
            }
        };
        let prologue = self.prologue(|| quote!(begin_from(#this, #source, #cloner)));
        quote! {
            #[inline]
            fn deep_clone_from_in(&mut #this, #source: &Self, #cloner: &mut #private::Cloner) {
                #prologue
                #body
            }
        }
    }

    /// Omitted if a survey finds nothing.
    fn survey_in(&self) -> TokenStream {
        let private = self.private;
        if self.packed.is_some() || !self.parts().any(Part::is_surveyed) {
            return TokenStream::new();
        }
        let (this, copy, surveyor) = (word("self"), word("__copy"), word("__surveyor"));
        let body = self.walk(|form, from, to| form.survey(private, from, to));
        let fill = self.fill_in();
        quote! {
            #[inline]
            fn survey_in(&#this, #copy: &Self, #surveyor: &mut #private::Surveyor<'_>) {
                #body
            }
            #fill
        }
    }

    /// Fills what was left empty.
    fn fill_in(&self) -> TokenStream {
        let private = self.private;
        if !self.changes {
            return TokenStream::new();
        }
        let (this, copy, cloner) = (word("self"), word("__copy"), word("__cloner"));
        let body = self.walk(|form, from, to| form.fill(private, from, to));
        quote! {
            const FILLS_IN: #private::bool = true;
            #[inline]
            fn fill_in(&#this, #copy: &mut Self, #cloner: &mut #private::Cloner) {
                #body
            }
        }
    }

    /// Does `visit` with the fields of each variant, beside those of the copy.
    fn walk(&self, visit: impl Fn(&Form<'_>, &Access, &Access) -> TokenStream) -> TokenStream {
        let (this, copy) = (word("self"), word("__copy"));
        let (from, to) = (self.access("self", "a"), self.access("__copy", "b"));
        let visit = |form: &Form<'_>| visit(form, &from, &to);
        match self.kind {
            Kind::Struct => self.forms.iter().map(visit).collect(),
            Kind::Enum => {
                let arms = self.forms.iter().filter(|form| form.parts.iter().any(Part::is_surveyed));
                let arms = arms.map(|form| {
                    let (from, to) = (form.pattern("a", Part::is_surveyed), form.pattern("b", Part::is_surveyed));
                    let visit = visit(form);
                    quote!((#from, #to) => { #visit })
                });
                let rest = self.has_others().then(|| quote!(_ => {}));
                quote!(match (#this, #copy) { #(#arms)* #rest })
            }
        }
    }

    /// Whether the type is plain, whether it shows all that it holds, and whether it borrows nothing. Omitted if none is so.
    ///
    /// ```text
    /// const __FRESHTWIN_FACTS: Facts<Self> = Facts {
    ///     plain: <(String, Vec<u8>) as DeepClone>::__freshtwin_plain,
    ///     sampled: never,
    ///     lasting: Lasting::PROOF,
    /// };
    /// ```
    fn facts(&self) -> TokenStream {
        let private = self.private;
        let may_be_plain = self.parts().all(Part::may_be_plain);
        let plain = match may_be_plain {
            true => self.plain(),
            false => quote!(#private::never),
        };
        let facts = Facts { plain, sampled: self.sampled(may_be_plain), lasts: self.lasts };
        if may_be_plain || self.lasts { facts.tokens(self.private) } else { TokenStream::new() }
    }

    /// The function that says whether `survey_in` shows all that is cloned: not of an enum, which shows one variant, and not if a
    /// hook may clone anything. Fields that only look like plain data are asked for it.
    fn sampled(&self, may_be_plain: bool) -> TokenStream {
        let private = self.private;
        let is_shown = may_be_plain && self.packed.is_none() && self.parts().any(Part::is_surveyed);
        if !is_shown || matches!(self.kind, Kind::Enum) {
            return quote!(#private::never);
        }
        let hidden = self.parts().filter(|part| part.is_asked() && !part.is_surveyed());
        match &*self.questions(hidden) {
            [] => quote!(#private::always),
            [function] => function.clone(),
            _ => quote!(#private::never),
        }
    }

    /// The functions that say whether these parts are plain. A tuple is one question.
    fn questions<'p>(&self, parts: impl Iterator<Item = &'p Part<'p>>) -> Vec<TokenStream> {
        let private = self.private;
        let (mut types, mut names) = (Vec::new(), Vec::new());
        for part in parts {
            // Others are asked already.
            if part.name.as_ref().is_none_or(|name| !names.contains(&name)) {
                types.push(part.ty);
                names.extend(&part.name);
            }
        }
        let tuples = types.chunks(16);
        tuples.map(|types| quote!(<(#(#types,)*) as #private::DeepClone>::__freshtwin_plain)).collect()
    }

    /// The function that says whether the type is plain.
    fn plain(&self) -> TokenStream {
        let private = self.private;
        let levels = word("__levels");
        let single = self.forms.iter().flat_map(Form::single).map(|(_, part)| part);
        let (in_tables, others): (Vec<_>, Vec<_>) =
            single.filter(|part| part.is_asked()).partition(|part| part.has_table());
        let tables = in_tables.iter().filter_map(|part| part.table());
        let mut functions: Vec<_> = tables.map(|table| quote!(#table.plain)).collect();
        functions.extend(self.questions(others.into_iter()));
        let tables = self.forms.iter().flat_map(|form| &form.tables);
        let questions: Vec<_> = tables.map(|table| table.is_plain(&levels)).collect();
        match (&*questions, &*functions) {
            ([], []) => quote!(#private::always),
            ([], [function]) => function.clone(),
            _ => {
                let questions =
                    questions.into_iter().chain(functions.iter().map(|function| quote!((#function)(#levels))));
                quote!(|#levels| #(#questions)&&*)
            }
        }
    }

    /// A call on an idle cloner begins an operation of its own, unless there is nothing to survey.
    fn prologue(&self, start: impl FnOnce() -> TokenStream) -> Option<TokenStream> {
        if !self.parts().any(|part| part.is_surveyed() || !part.may_be_plain()) {
            return None;
        }
        let (private, cloner, start) = (self.private, word("__cloner"), start());
        Some(quote! {
            if #private::begins::<Self>(#cloner) {
                return #private::#start;
            }
        })
    }
}

/// What the derive tells of a type; `plain` and `sampled` are functions.
pub(super) struct Facts {
    pub(super) plain: TokenStream,
    pub(super) sampled: TokenStream,
    pub(super) lasts: bool,
}

impl Facts {
    pub(super) fn tokens(&self, private: &Private<'_>) -> TokenStream {
        let Self { plain, sampled, lasts } = self;
        let lasting = if *lasts { ["Lasting", "PROOF"] } else { ["Option", "None"] };
        let [of, lasting] = lasting.map(|name| Ident::new(name, Span::call_site()));
        quote! {
            const __FRESHTWIN_FACTS: #private::Facts<Self> = #private::Facts {
                plain: #plain,
                sampled: #sampled,
                lasting: #private::#of::#lasting,
            };
        }
    }
}
