//! Names, generics and bounds that all parts of the expansion share.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::visit_mut::VisitMut;
use syn::{Expr, GenericParam, Member, Type, WherePredicate};

use super::held::{self, Held};
use super::spell::SpellOut;
use crate::bound::{self, Params};
use crate::model::{Field, Input, Kind, Source, Variant};
use crate::names::Private;

/// What the parts of the expansion agree on.
pub(super) struct Plan<'a, 'i> {
    /// The type.
    pub(super) input: &'a Input<'i>,
    /// `#krate::__private`.
    pub(super) private: Private<'a>,
    /// The builder's name.
    pub(super) builder: Ident,
    /// Whether opening awaits.
    pub(super) asynchronous: bool,
    /// The type itself, as it replaces `Self` where `Self` would be the builder.
    own: Type,
    /// All words of the input: names that generated items must not take.
    taken: Vec<String>,
}

/// One typestate parameter of a struct's builder.
pub(super) struct Slot<'a, 'i> {
    /// The field whose state it is.
    pub(super) held: Held<'a, 'i>,
    /// The parameter.
    pub(super) param: Ident,
}

impl<'a, 'i> Plan<'a, 'i> {
    pub(super) fn new(input: &'a Input<'i>) -> Self {
        let given = input.attrs.builder.name.get().cloned();
        let ident = &input.syn.ident;
        let builder = given.unwrap_or_else(|| Ident::new(&format!("{}Builder", ident.unraw()), Span::call_site()));
        let fields = input.fields().filter_map(Field::resource);
        let groups = input.variants.iter().flat_map(|variant| &variant.groups);
        let asynchronous = fields.into_iter().any(|resource| resource.asynchronous.is_some())
            || groups.into_iter().any(|group| group.asynchronous.is_some());
        let mut taken = Vec::new();
        words(input.syn.to_token_stream(), &mut taken);
        taken.push(builder.to_string());
        let (_, args, _) = input.syn.generics.split_for_impl();
        let own = syn::parse_quote!(#ident #args);
        Self { input, private: input.private(), builder, asynchronous, own, taken }
    }

    /// `Resource` or `ResourceAsync`, and its opener and traveller.
    pub(super) fn world(&self) -> (Ident, Ident, Ident) {
        let names = match self.asynchronous {
            false => ("Resource", "Opener", "Sync"),
            true => ("ResourceAsync", "OpenerAsync", "Async"),
        };
        let ident = |name| Ident::new(name, Span::call_site());
        (ident(names.0), ident(names.1), ident(names.2))
    }

    /// `Tournament<'a, T, N>`.
    pub(super) fn ty(&self) -> TokenStream {
        let ident = &self.input.syn.ident;
        let (_, args, _) = self.input.syn.generics.split_for_impl();
        quote!(#ident #args)
    }

    /// A name that neither the user's item nor one of the `others` contains.
    fn fresh(&self, name: &str, others: &[Slot<'_, '_>]) -> Ident {
        let mut name = name.to_owned();
        // `_1` has no letter to begin with.
        if name.starts_with(char::is_numeric) {
            name.insert_str(0, "Field");
        }
        while name.is_empty()
            || name == "Self"
            || self.taken.contains(&name)
            || others.iter().any(|other| other.param == name)
        {
            name.push_str("Slot");
        }
        Ident::new(&name, Span::call_site())
    }

    /// The fields of a variant that the builder holds.
    pub(super) fn held(&self, variant: &'a Variant<'i>) -> Vec<Held<'a, 'i>> {
        let mut position = 0;
        let fields = variant.fields.iter().filter(|field| held::is_held(field));
        let held = fields.map(|field| {
            let index = position;
            position += 1;
            let member = match (&field.member, self.input.kind) {
                (Member::Named(ident), _) => Member::Named(ident.clone()),
                (Member::Unnamed(_), Kind::Struct) => Member::Named(format_ident!("field_{}", field.index)),
                (Member::Unnamed(_), Kind::Enum) => Member::Unnamed(index.into()),
            };
            let bare = field.resource().is_some();
            let own = self.spelled_out(field.ty());
            let opens = held::opens(&self.private, field, &own);
            let ty = if bare { quote!(#opens::Config) } else { quote!(#own) };
            Held { field, member, ty, bare }
        });
        held.collect()
    }

    /// The slots of a struct's builder.
    pub(super) fn slots(&self) -> Vec<Slot<'a, 'i>> {
        let held = self.input.variants.iter().flat_map(|variant| self.held(variant));
        held.fold(Vec::new(), |mut slots, held| {
            let camel = camel_case(&held.ident().unraw().to_string());
            slots.push(Slot { param: self.fresh(&camel, &slots), held });
            slots
        })
    }

    /// The user's generic parameters, with bounds and without defaults.
    pub(super) fn params(&self) -> Vec<TokenStream> {
        let mut generics = self.input.syn.generics.clone();
        for param in &mut generics.params {
            match param {
                GenericParam::Type(param) => {
                    param.default = None;
                }
                GenericParam::Const(param) => {
                    param.default = None;
                }
                GenericParam::Lifetime(_) => {}
            }
        }
        self.tokens_of(&generics.params)
    }

    /// The user's generic parameters as they were declared, defaults and all.
    pub(super) fn declared_params(&self) -> Vec<TokenStream> {
        self.tokens_of(&self.input.syn.generics.params)
    }

    fn tokens_of<'p>(&self, params: impl IntoIterator<Item = &'p GenericParam>) -> Vec<TokenStream> {
        params
            .into_iter()
            .map(|param| {
                let mut param = param.clone();
                SpellOut(&self.own).visit_generic_param_mut(&mut param);
                quote!(#param)
            })
            .collect()
    }

    /// The user's parameters as arguments.
    pub(super) fn args(&self) -> Vec<TokenStream> {
        let params = self.input.syn.generics.params.iter();
        let args = params.map(|param| match param {
            GenericParam::Lifetime(param) => param.lifetime.to_token_stream(),
            GenericParam::Type(param) => param.ident.to_token_stream(),
            GenericParam::Const(param) => param.ident.to_token_stream(),
        });
        args.collect()
    }

    /// What the builder's definition needs. A type that is a resource of its own names its own `Config` there, which
    /// needs all that `Resource` does.
    pub(super) fn base_bounds(&self) -> Vec<TokenStream> {
        if self.is_recursive() { self.open_bounds() } else { self.own_bounds() }
    }

    /// What `DeepClone` for the builder needs.
    pub(super) fn copy_bounds(&self) -> Vec<TokenStream> {
        if self.is_recursive() { self.open_bounds() } else { self.data_bounds() }
    }

    /// Whether the definition of the builder needs to know that the type is a resource.
    fn is_recursive(&self) -> bool {
        let own = self.input.syn.ident.to_string();
        let mentions_itself = |field: &Field<'_>| {
            let mut mentioned = Vec::new();
            words(field.ty().to_token_stream(), &mut mentioned);
            mentioned.iter().any(|word| *word == own || word == "Self")
        };
        let given = self.input.attrs.bound.get().is_some();
        given || self.input.fields().filter(|field| is_bare(field)).any(mentions_itself)
    }

    /// The user's where clause, and that each bare resource knows its config.
    fn own_bounds(&self) -> Vec<TokenStream> {
        let given = self.input.syn.generics.where_clause.iter();
        let given = given.flat_map(|clause| &clause.predicates);
        let mut bounds: Vec<TokenStream> = given.map(|bound| self.spelled_out_bound(bound)).collect();
        for field in self.input.fields().filter(|field| self.is_told_apart(field)) {
            let ty = self.spelled_out(field.ty());
            let bound = held::opens_bound(&self.private, field, &ty, self.has_threads());
            if !bounds.iter().any(|seen| seen.to_string() == bound.to_string()) {
                bounds.push(bound);
            }
        }
        bounds
    }

    /// And that the data can be deep-cloned.
    fn data_bounds(&self) -> Vec<TokenStream> {
        let mut bounds = self.own_bounds();
        let data = bound::where_clause(self.input);
        for bound in data.iter().flat_map(|clause| &clause.predicates) {
            let bound = self.spelled_out_bound(bound);
            if !bounds.iter().any(|seen| seen.to_string() == bound.to_string()) {
                bounds.push(bound);
            }
        }
        bounds
    }

    /// And that configs in siblings open where that depends on a parameter.
    pub(super) fn open_bounds(&self) -> Vec<TokenStream> {
        let mut bounds = self.data_bounds();
        let params = Params::new(&self.input.syn.generics);
        if self.input.attrs.bound.get().is_some() {
            return bounds;
        }
        for variant in &self.input.variants {
            for field in &variant.fields {
                let Some(resource) = field.resource() else { continue };
                if self.has_threads() && params.mentioned_in(field.ty()) {
                    let (private, ty) = (&self.private, self.spelled_out(field.ty()));
                    bounds.push(quote!(#ty: #private::core::marker::Send));
                }
                let Source::From(member) = &resource.source else { continue };
                let Some(config) = variant.find(member) else { continue };
                if params.mentioned_in(field.ty()) || params.mentioned_in(config.ty()) {
                    let (config, ty) = (self.spelled_out(config.ty()), self.spelled_out(field.ty()));
                    let (private, open) = (&self.private, open_trait(resource.asynchronous.is_some()));
                    bounds.push(quote!(#config: #private::#open<#ty>));
                }
            }
        }
        bounds
    }

    /// Whether opening happens in threads.
    fn has_threads(&self) -> bool {
        self.input.attrs.builder.concurrent.get().is_some() && !self.asynchronous
    }

    /// Whether a field of a type that is no resource is to be told by one assertion. Not in recursive types: there the
    /// bound would ask for itself for ever. Where recursion runs through several types, it takes `bound = ""` on one of
    /// them to end it.
    pub(super) fn is_told_apart(&self, field: &Field<'_>) -> bool {
        is_bare(field) && !self.is_recursive()
    }

    /// A type without `Self`.
    pub(super) fn spelled_out(&self, ty: &Type) -> Type {
        let mut ty = ty.clone();
        SpellOut(&self.own).visit_type_mut(&mut ty);
        ty
    }

    /// An expression without `Self`.
    pub(super) fn spelled_out_expr(&self, expr: &Expr) -> Expr {
        let mut expr = expr.clone();
        SpellOut(&self.own).visit_expr_mut(&mut expr);
        expr
    }

    fn spelled_out_bound(&self, bound: &WherePredicate) -> TokenStream {
        let mut bound = bound.clone();
        SpellOut(&self.own).visit_where_predicate_mut(&mut bound);
        quote!(#bound)
    }
}

fn is_bare(field: &Field<'_>) -> bool {
    field.resource().is_some_and(|resource| matches!(resource.source, Source::Bare))
}

/// `Open` or `OpenAsync`.
fn open_trait(asynchronous: bool) -> Ident {
    format_ident!("{}", if asynchronous { "OpenAsync" } else { "Open" })
}

/// `first_name` as `FirstName`.
fn camel_case(name: &str) -> String {
    let words = name.split('_').filter(|word| !word.is_empty());
    let capital = |word: &str| {
        let mut chars = word.chars();
        let first = chars.next().into_iter().flat_map(char::to_uppercase);
        first.chain(chars).collect::<String>()
    };
    words.map(capital).collect()
}

fn words(tokens: TokenStream, words: &mut Vec<String>) {
    fn walk(tokens: TokenStream, words: &mut Vec<String>) {
        for token in tokens {
            match token {
                proc_macro2::TokenTree::Ident(ident) => words.push(ident.unraw().to_string()),
                proc_macro2::TokenTree::Group(group) => walk(group.stream(), words),
                _ => {}
            }
        }
    }
    walk(tokens, words);
}
