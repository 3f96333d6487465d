//! `impl DeepClone` for a type of data.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{GenericParam, Type};

use super::field::{self, Access, word};
use super::{output, pattern};
use crate::bound;
use crate::model::{Fate, Input, Kind, Variant};
use crate::names::{self, Krate, Private};

/// The impl, with the methods that this type needs beyond the provided ones.
pub(super) fn expand(input: &Input<'_>) -> TokenStream {
    let private = input.private();
    let ident = &input.syn.ident;
    let (impl_generics, ty_generics, _) = input.syn.generics.split_for_impl();
    let where_clause = bound::where_clause(input);
    let methods = match input.attrs.clone.key() {
        Some(key) => by_clone(&private, key),
        None => Body::new(input).methods(),
    };
    let lasting = lasting(input, &private);
    // In the user's span: where a parameter is no data, rustc would else advise to write the impl by hand.
    let trait_ = trait_at(input);
    output::trait_impl(quote! {
        impl #impl_generics #trait_ for #ident #ty_generics #where_clause {
            #methods
            #lasting
        }
    })
}

/// `DeepClone` in the user's span, where a path of the user's does not have one of its own.
pub(super) fn trait_at(input: &Input<'_>) -> TokenStream {
    let private = input.private();
    let path = quote!(#private::DeepClone);
    match input.krate {
        Krate::Default => names::at(input.syn.ident.span(), path),
        Krate::Named(_) => path,
    }
}

/// A type without lifetimes and types for parameters borrows nothing: its impl can prove that.
fn lasting(input: &Input<'_>, private: &Private<'_>) -> TokenStream {
    let is_const = |param: &GenericParam| matches!(param, GenericParam::Const(_));
    if !input.syn.generics.params.iter().all(is_const) {
        return TokenStream::new();
    }
    quote! {
        const __LASTING: #private::Option<#private::Lasting<Self>> = #private::Lasting::PROOF;
    }
}

/// The methods of a type whose `Clone` is vouched for. If it has none, that is said at the word `clone`, once.
fn by_clone(private: &Private<'_>, key: &Ident) -> TokenStream {
    let (here, path) = (private.at(key.span()), names::at(key.span(), quote!(::Clone)));
    let clone = quote_spanned!(key.span()=> <Self as #here #path>);
    quote! {
        #[inline]
        fn deep_clone_in(&self, _: &mut #private::Cloner) -> Self {
            #clone::clone(self)
        }
        #[inline]
        fn deep_clone_from_in(&mut self, __source: &Self, _: &mut #private::Cloner) {
            #clone::clone_from(self, __source)
        }
        #[inline]
        fn __plain(_: #private::u32) -> #private::bool {
            true
        }
    }
}

/// The methods of a type that is cloned field by field.
struct Body<'a, 'i> {
    input: &'a Input<'i>,
    private: Private<'a>,
    packed: bool,
    /// No field is written as a type that could hold a shared pointer.
    plain: bool,
}

impl<'a, 'i> Body<'a, 'i> {
    fn new(input: &'a Input<'i>) -> Self {
        let hooked = |fate: &Fate<'_>| matches!(fate, Fate::With(_));
        let plain = input.fields().all(|field| !field::is_surveyed(field) && !hooked(&field.fate));
        Self { input, private: input.private(), packed: is_packed(input), plain }
    }

    fn methods(&self) -> TokenStream {
        let (clone, clone_from) = (self.clone_in(), self.clone_from_in());
        let (survey, plain) = (self.survey_in(), self.plain());
        quote!(#clone #clone_from #survey #plain)
    }

    fn is_struct(&self) -> bool {
        self.input.kind == Kind::Struct
    }

    /// How `owner` is reached: by place in a struct, by a pattern's locals in an enum.
    fn access(&self, owner: &str, prefix: &'static str) -> Access {
        match (self.is_struct(), self.packed) {
            (true, true) => Access::Packed(word(owner)),
            (true, false) => Access::Place(word(owner)),
            (false, _) => Access::Bound(prefix),
        }
    }

    fn clone_in(&self) -> TokenStream {
        let private = &self.private;
        let (this, cloner) = (word("self"), word("cloner"));
        let from = self.access("self", "a");
        let rebuild = |variant: &Variant<'_>| {
            let path = pattern::path(variant);
            let fields = variant.fields.iter().map(|field| {
                let (member, value) = (pattern::member(field), field::clone(private, field, &from));
                quote!(#member: #value)
            });
            quote!(#path { #(#fields,)* })
        };
        let variants = &self.input.variants;
        let body = match self.input.kind {
            Kind::Struct => variants.iter().map(rebuild).collect(),
            Kind::Enum if variants.is_empty() => quote!(match *#this {}),
            Kind::Enum => {
                let arms = variants.iter().map(|variant| {
                    let pattern = pattern::pattern(variant, "a", uses_source);
                    let rebuilt = rebuild(variant);
                    quote!(#pattern => #rebuilt,)
                });
                quote!(match #this { #(#arms)* })
            }
        };
        let prologue = self.prologue(quote!(start(#this, #cloner)));
        quote! {
            #[inline]
            fn deep_clone_in(&#this, #cloner: &mut #private::Cloner) -> Self {
                #prologue
                #body
            }
        }
    }

    /// Left out where nothing is there to be reused: the provided one assigns.
    fn clone_from_in(&self) -> TokenStream {
        let private = &self.private;
        if self.packed || !self.input.fields().any(field::is_reused) {
            return TokenStream::new();
        }
        let (this, source, cloner) = (word("self"), word("source"), word("cloner"));
        let (to, from) = (self.access("self", "a"), self.access("source", "b"));
        let update = |variant: &Variant<'_>| -> TokenStream {
            let fields = variant.fields.iter();
            fields.map(|field| field::clone_from(private, field, &to, &from)).collect()
        };
        let body = match self.input.kind {
            Kind::Struct => self.input.variants.iter().map(update).collect(),
            Kind::Enum => {
                let variants = self.input.variants.iter();
                let arms = variants.filter(|variant| variant.fields.iter().any(field::is_reused));
                let arms = arms.map(|variant| {
                    let to = pattern::pattern(variant, "a", |_| true);
                    let from = pattern::pattern(variant, "b", uses_source);
                    let update = update(variant);
                    quote!((#to, #from) => { #update })
                });
                let (this, other) = (word("this"), word("source"));
                let replace = (self.input.variants.len() > 1).then(|| {
                    quote! {
                        (#this, #other) => {
                            *#this = #private::DeepClone::deep_clone_in(#other, #cloner);
                        }
                    }
                });
                let matched = word("self");
                quote!(match (#matched, #other) { #(#arms)* #replace })
            }
        };
        let prologue = self.prologue(quote!(start_from(#this, #source, #cloner)));
        quote! {
            #[inline]
            fn deep_clone_from_in(&mut #this, #source: &Self, #cloner: &mut #private::Cloner) {
                #prologue
                #body
            }
        }
    }

    /// Left out where a survey finds nothing.
    fn survey_in(&self) -> TokenStream {
        let private = &self.private;
        if self.packed || !self.input.fields().any(field::is_surveyed) {
            return TokenStream::new();
        }
        let (this, copy, surveyor) = (word("self"), word("copy"), word("surveyor"));
        let (from, to) = (self.access("self", "a"), self.access("copy", "b"));
        let visit = |variant: &Variant<'_>| -> TokenStream {
            let fields = variant.fields.iter().filter(|field| field::is_surveyed(field));
            fields.map(|field| field::survey(private, field, &from, &to)).collect()
        };
        let variants = &self.input.variants;
        let body = match self.input.kind {
            Kind::Struct => variants.iter().map(visit).collect(),
            Kind::Enum => {
                let arms = variants.iter();
                let arms = arms.filter(|variant| variant.fields.iter().any(field::is_surveyed));
                let arms = arms.map(|variant| {
                    let from = pattern::pattern(variant, "a", field::is_surveyed);
                    let to = pattern::pattern(variant, "b", field::is_surveyed);
                    let visit = visit(variant);
                    quote!((#from, #to) => { #visit })
                });
                let rest = (variants.len() > 1).then(|| quote!(_ => {}));
                quote!(match (#this, #copy) { #(#arms)* #rest })
            }
        };
        quote! {
            #[inline]
            fn survey_in(&#this, #copy: &Self, #surveyor: &mut #private::Surveyor<'_>) {
                #body
            }
        }
    }

    /// Left out where it is false: a hook may do anything, a lock may be held.
    fn plain(&self) -> TokenStream {
        let private = &self.private;
        let hooked = |fate: &Fate<'_>| matches!(fate, Fate::With(_) | Fate::Lock);
        if self.input.fields().any(|field| hooked(&field.fate)) {
            return TokenStream::new();
        }
        let levels = word("levels");
        // A tuple is one question. A type that may turn out to be no data at all is asked alone, so that the error is
        // the same as that of the other methods, and rustc shows it once.
        let (mut plain, mut other): (Vec<&Type>, Vec<&Type>) = (Vec::new(), Vec::new());
        for field in self.input.fields().filter(|field| field::is_asked(field)) {
            let types = if field.look.is_plain() { &mut plain } else { &mut other };
            if !types.contains(&field.ty()) {
                types.push(field.ty());
            }
        }
        let mut questions: Vec<_> = other.iter().map(|ty| quote!(#ty)).collect();
        questions.extend(plain.chunks(16).map(|types| quote!((#(#types,)*))));
        let questions = questions.iter().map(|ty| quote!(<#ty as #private::DeepClone>::__plain(#levels)));
        let nothing = plain.is_empty() && other.is_empty();
        let answer = if nothing { quote!(true) } else { quote!(#(#questions)&&*) };
        let argument = if nothing { quote!(_) } else { quote!(#levels) };
        quote! {
            #[inline]
            fn __plain(#argument: #private::u32) -> #private::bool {
                #answer
            }
        }
    }

    /// A call on an idle cloner begins an operation of its own, unless there is nothing to survey.
    fn prologue(&self, start: TokenStream) -> TokenStream {
        let (private, cloner) = (&self.private, word("cloner"));
        if self.plain {
            return TokenStream::new();
        }
        quote! {
            if #private::starts::<Self>(#cloner) {
                return #private::#start;
            }
        }
    }
}

/// Whether the copy of a field reads the original.
fn uses_source(field: &crate::model::Field<'_>) -> bool {
    !matches!(field.fate, Fate::Default(_))
}

fn is_packed(input: &Input<'_>) -> bool {
    let mut packed = false;
    for attr in input.syn.attrs.iter().filter(|attr| attr.path().is_ident("repr")) {
        // What is malformed here is rustc's to report.
        let _ = attr.parse_nested_meta(|meta| {
            packed |= meta.path.is_ident("packed");
            if meta.input.peek(syn::token::Paren) {
                let content;
                syn::parenthesized!(content in meta.input);
                content.parse::<TokenStream>()?;
            }
            Ok(())
        });
    }
    packed
}
