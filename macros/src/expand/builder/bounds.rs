//! Computes the bounds of a builder and its impls, each once.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Type, WherePredicate};

use super::held;
use super::self_ty::SelfTy;
use crate::bound::{self, Params};
use crate::check::{Live, Opening};
use crate::expand::alias;
use crate::model::{Field, Kind, Resource};
use crate::names::Private;
use crate::order::{self, How, Step};

/// The bounds of each part of the expansion.
pub(super) struct Bounds {
    /// The builder's item.
    pub(super) item: Vec<TokenStream>,
    /// The methods and impls of a builder in any state.
    pub(super) definition: Vec<TokenStream>,
    /// `DeepClone` for the builder.
    pub(super) copy: Vec<TokenStream>,
    /// Opening a value.
    pub(super) open: Vec<TokenStream>,
    /// The bounds of `copy` that `definition` does not have, for methods in an impl that has those of `definition`: a
    /// method cannot repeat a `?Sized`.
    pub(super) copy_beyond: Vec<TokenStream>,
    /// The same of `open`.
    pub(super) open_beyond: Vec<TokenStream>,
    /// Whether the type is one of its own resources: directly or, if the user wrote a `bound`, maybe through other
    /// types.
    ///
    /// The definition then names its own `Config`, which needs everything that `Resource` needs. And no bound requires
    /// its fields to be resources, because that bound would need itself without end.
    pub(super) recursive: bool,
}

/// The bounds that rustdoc shows: only those that depend on a parameter. The others merely keep errors short.
pub(super) struct Shown {
    /// The builder's item.
    pub(super) item: Vec<TokenStream>,
    /// Opening a value.
    pub(super) open: Vec<TokenStream>,
}

/// Whether other derives on the builder have to see the actual type of a config, which a bound on the config would
/// hide. In an enum, every derive has to. In a struct, derives copy the bound to their impls, so only functions in the
/// user's `attr(..)` on the config's field have to.
fn sees_through(live: &Live<'_, '_>) -> bool {
    let given = live.input.fields().any(|field| field.resource().is_some() && field.attrs.key().is_some());
    live.input.builder.derive.get().is_some() && (live.input.kind == Kind::Enum || given)
}

fn is_recursive(live: &Live<'_, '_>) -> bool {
    let mut bare = live.input.fields().filter(|field| field.resource().is_some_and(held::is_bare));
    live.input.bound.is_some() || bare.any(|field| held::mentions_itself(live.input, field))
}

/// Collects the bounds of one type.
pub(super) struct Collector<'c, 'a, 'i> {
    live: &'c Live<'a, 'i>,
    private: &'c Private<'c>,
    own: &'c SelfTy,
    params: Params,
    /// Whether resources are opened in threads, so that types have to be `Send` or `Sync`.
    threads: bool,
    recursive: bool,
    /// See [`held::answer`].
    pub(super) answer: Option<Ident>,
}

impl<'c, 'a, 'i> Collector<'c, 'a, 'i> {
    pub(super) fn new(live: &'c Live<'a, 'i>, private: &'c Private<'c>, own: &'c SelfTy) -> Self {
        let params = Params::new(&live.input.syn.generics);
        let recursive = is_recursive(live);
        let threads = live.input.builder.concurrent.get().is_some() && !live.is_async();
        Self { live, private, own, params, threads, recursive, answer: held::answer(live, recursive) }
    }

    pub(super) fn bounds(&self) -> Bounds {
        let (private, threads, recursive) = (self.private, self.threads, self.recursive);
        let opens = |resource: &Resource<'_>, ty: &Type, answer: Option<&Ident>| match self.params.mentioned_in(ty) {
            true => held::known_bound(private, resource, ty, threads),
            false => held::opens_bound(private, resource, ty, answer, threads),
        };
        // If the constant in the builder's fields asks, no bound has to.
        let goes = |field: &Field<'_>| self.answer_for(field).is_none();
        let definition = self.definition(&goes, &opens);
        let copy = self.data(&definition);
        let open = self.open(&copy);
        let (definition, copy) = if recursive { (open.clone(), open.clone()) } else { (definition, copy) };
        let item = match !recursive && sees_through(self.live) {
            true => self.definition(&|field| self.params.mentioned_in(field.ty()), &opens),
            false => definition.clone(),
        };
        let known: Vec<String> = definition.iter().map(TokenStream::to_string).collect();
        let beyond = |bounds: &[TokenStream]| -> Vec<TokenStream> {
            bounds.iter().filter(|bound| !known.contains(&bound.to_string())).cloned().collect()
        };
        let (copy_beyond, open_beyond) = (beyond(&copy), beyond(&open).into_iter().map(asked).collect());
        Bounds { item, definition, copy, copy_beyond, open, open_beyond, recursive }
    }

    pub(super) fn shown(&self) -> Shown {
        let goes = |field: &Field<'_>| self.params.mentioned_in(field.ty());
        let knows = |resource: &Resource<'_>, ty: &Type, _: Option<&Ident>| {
            held::known_bound(self.private, resource, ty, self.threads)
        };
        let item = self.definition(&goes, &knows);
        let open = self.open(&self.data(&item));
        Shown { item: if self.recursive { open.clone() } else { item }, open }
    }

    /// Returns the bounds that bare resources whose types mention parameters are resources.
    pub(super) fn known(&self) -> Vec<TokenStream> {
        let fields = self.live.input.fields().filter(|field| self.params.mentioned_in(field.ty()));
        let bare = fields.filter_map(|field| {
            let resource = field.resource().filter(|resource| held::is_bare(resource))?;
            Some(held::known_bound(self.private, resource, &self.own.spelled_out(field.ty()), self.threads))
        });
        bare.collect()
    }

    fn answer_for(&self, field: &Field<'_>) -> Option<&Ident> {
        held::answer_for(self.live.input, field, self.answer.as_ref())
    }

    /// Returns the user's where clause.
    fn given(&self) -> Vec<TokenStream> {
        let given = self.live.input.given.iter().flat_map(|clause| &clause.predicates);
        given.map(|bound| self.spelled_out(bound)).collect()
    }

    /// Adds to that where clause that each bare resource knows its config. `goes` says which fields get a bound, and
    /// `knows` makes it.
    fn definition(
        &self,
        goes: &dyn Fn(&Field<'_>) -> bool,
        knows: &dyn Fn(&Resource<'_>, &Type, Option<&Ident>) -> TokenStream,
    ) -> Vec<TokenStream> {
        let (input, mut bounds) = (self.live.input, self.given());
        if self.recursive {
            return bounds;
        }
        for field in input.fields().filter(|field| goes(field)) {
            let Some(resource) = field.resource().filter(|resource| held::is_bare(resource)) else { continue };
            add(&mut bounds, knows(resource, &self.own.spelled_out(&alias::ty(input, field)), self.answer_for(field)));
        }
        bounds
    }

    /// Adds to the bounds of the definition that the data can be deep-cloned.
    fn data(&self, definition: &[TokenStream]) -> Vec<TokenStream> {
        let mut bounds = definition.to_vec();
        let data = bound::where_clause(self.live.input);
        for bound in data.iter().flat_map(|clause| &clause.predicates) {
            add(&mut bounds, self.spelled_out(bound));
        }
        bounds
    }

    /// Adds to the bounds of the data that a config in a sibling can open its resource, if that depends on a parameter.
    fn open(&self, data: &[TokenStream]) -> Vec<TokenStream> {
        let (private, input) = (self.private, self.live.input);
        let mut bounds = data.to_vec();
        if input.bound.is_some() {
            return bounds;
        }
        if self.threads {
            self.live.openings.iter().for_each(|opening| self.shared(opening, &mut bounds));
        }
        for step in self.live.openings.iter().flat_map(|opening| &opening.steps) {
            for opened in step.opened() {
                if self.threads && self.params.mentioned_in(opened.field.ty()) {
                    let ty = self.own.spelled_out(opened.field.ty());
                    add(&mut bounds, quote!(#ty: #private::core::marker::Send));
                }
            }
            let Step::Field(opened, How::From(_, config)) = step else { continue };
            if self.params.mentioned_in(opened.field.ty()) || self.params.mentioned_in(config.ty()) {
                let (config, ty) = (self.own.spelled_out(config.ty()), self.own.spelled_out(opened.field.ty()));
                let open = held::trait_of(opened.resource, "Open");
                add(&mut bounds, quote!(#config: #private::#open<#ty>));
            }
        }
        bounds
    }

    /// Adds `Sync` for the siblings that several threads see at the same time: those that the steps of a wave name.
    fn shared(&self, opening: &Opening<'_, '_>, bounds: &mut Vec<TokenStream>) {
        let private = self.private;
        let waves = order::waves(opening.variant, &opening.steps);
        for step in waves.iter().filter(|wave| wave.len() > 1).flatten() {
            let siblings = step.needs(opening.variant).into_iter();
            for sibling in siblings.filter(|sibling| self.params.mentioned_in(sibling.ty())) {
                let ty = self.own.spelled_out(sibling.ty());
                add(bounds, quote!(#ty: #private::core::marker::Sync));
            }
        }
    }

    fn spelled_out(&self, bound: &WherePredicate) -> TokenStream {
        self.own.spelled_out(bound).into_token_stream()
    }
}

/// Adds a bound, unless it is there already.
fn add(bounds: &mut Vec<TokenStream>, bound: TokenStream) {
    let text = bound.to_string();
    if bounds.iter().all(|seen| seen.to_string() != text) {
        bounds.push(bound);
    }
}

/// Returns a bound with the trait by which methods ask for data. Of `DeepClone`, rustc would list the impls.
fn asked(bound: TokenStream) -> TokenStream {
    let words: Vec<String> = bound.clone().into_iter().map(|token| token.to_string()).collect();
    let is_asked = |at: usize| at > 2 && words[at] == "DeepClone" && words[at - 3] == "__private";
    let tokens = bound.into_iter().enumerate().map(|(at, token)| match is_asked(at) {
        true => quote!(ArgumentIsData),
        false => token.into(),
    });
    tokens.collect()
}
