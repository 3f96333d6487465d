//! Computes once what all parts of the expansion share.

mod answers;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{GenericParam, Type};

use super::bounds::{Bounds, Collector};
use super::generics::Spellings;
use super::has_page;
use super::held::{self, Held};
use super::self_ty::SelfTy;
use super::unmarked;
use crate::bound;
use crate::check::{Live, Opening};
use crate::expand::{alias, output, pattern};
use crate::model::{Field, Input, Kind, Variant};
use crate::names::{Private, Repeated};
use crate::order::Opened;
use crate::tokens;

/// What all parts of the expansion share.
pub(super) struct Context<'a, 'i> {
    /// The user's type.
    pub(super) input: &'a Input<'i>,
    /// The path `#krate::__private`.
    pub(super) private: Private<'a>,
    /// The builder's name.
    pub(super) builder: Ident,
    /// The type with its arguments: `Tournament<'a, T, N>`.
    pub(super) ty: TokenStream,
    /// The same type, which replaces `Self`.
    pub(super) own: SelfTy,
    /// The names of the runtime's items for a type that opens at once, or that awaits.
    pub(super) world: World,
    /// The type of the complete builder. It is not written as `Self::Config`, which could be a variant.
    pub(super) config_ty: Repeated,
    /// The attribute `#[cfg(not(doc))]` for items that rustdoc shows in another form: see [`super::documented`].
    pub(super) compiled: Option<Repeated>,
    /// Whether resources that do not need each other are opened at the same time.
    pub(super) concurrent: bool,
    /// The user's parameters.
    pub(super) params: Spellings,
    /// The bounds that bare resources whose types mention parameters are resources.
    pub(super) known: Vec<TokenStream>,
    /// The bounds that each part needs.
    pub(super) bounds: Bounds,
    /// See [`held::answer`].
    pub(super) answer: Option<Ident>,
    /// Whether the builder has the constants that ask if its fields are data. That of wrong input has none.
    pub(super) asks_of_data: bool,
    /// The variants of an enum, or the body of a struct.
    pub(super) variants: Vec<Form<'a, 'i>>,
    /// Whether paths are spelled out: see [`Live::spelled_out`].
    pub(super) spelled_out: bool,
    /// Whether the builder needs a marker field or variant, because no other field mentions some parameter or for the
    /// reason in [`Context::new`].
    pub(super) needs_marker: bool,
}

/// A variant of an enum, or the body of a struct.
pub(super) struct Form<'a, 'i> {
    /// The user's variant.
    pub(super) variant: &'a Variant<'i>,
    /// The builder, or its variant, as a path.
    pub(super) path: TokenStream,
    /// The fields of the builder.
    pub(super) slots: Vec<Slot<'a, 'i>>,
    /// The steps that open the value.
    pub(super) opening: &'a Opening<'a, 'i>,
}

/// A field of the builder.
pub(super) struct Slot<'a, 'i> {
    /// The field, and what the builder holds for it.
    pub(super) held: Held<'a, 'i>,
    /// In a struct, the parameter that says whether the field is set.
    pub(super) state: Ident,
    /// In a struct, the parameter of a setter that converts. rustc shows its name if it cannot be inferred.
    pub(super) given: Option<Ident>,
}

/// The runtime's items that differ between types that open at once and types that await.
pub(super) struct World {
    /// Whether opening awaits.
    pub(super) asynchronous: bool,
    /// `Resource` or `ResourceAsync`.
    pub(super) resource: Ident,
    /// `Opener` or `OpenerAsync`.
    pub(super) opener: Ident,
}

impl World {
    pub(super) fn new(asynchronous: bool) -> Self {
        let names = match asynchronous {
            false => ["Resource", "Opener"],
            true => ["ResourceAsync", "OpenerAsync"],
        };
        let [resource, opener] = names.map(|name| Ident::new(name, Span::call_site()));
        Self { asynchronous, resource, opener }
    }
}

impl<'a, 'i> Context<'a, 'i> {
    pub(super) fn new(live: &'a Live<'a, 'i>) -> Self {
        let input = live.input;
        let private = input.private();
        let builder = builder_name(input);
        let own = SelfTy::new(input.syn);
        let world = World::new(live.is_async());
        let concurrent = input.builder.concurrent.get().is_some();
        let collector = Collector::new(live, &private, &own);
        let (bounds, known, answer) = (collector.bounds(), collector.known(), collector.answer);
        let (mut states, asks_of_data) = (States::new(input, &builder), unmarked::can_ask(input));
        let form = |opening: &'a Opening<'a, 'i>| {
            let variant = opening.variant;
            let mut slots = Vec::new();
            for field in &variant.fields {
                if let Some(held) = Held::of(field, slots.len(), (input, &private), &own, answer.as_ref()) {
                    let (state, name) = (states.next(&held.name()), held.name());
                    let given = held.takes_into().then(|| states.next(&format!("{name}_given")));
                    slots.push(Slot { held, state, given });
                }
            }
            let path = match variant.ident {
                None => quote!(#builder),
                Some(ident) => quote!(#builder::#ident),
            };
            Form { variant, path, slots, opening }
        };
        let variants: Vec<Form<'a, 'i>> = live.openings.iter().map(form).collect();
        // With a marker as the last field, rustc sees that the builder is sized. Without it, rustc has to look at the
        // last field, whose type depends on the typestate. rustc does that while it infers the type of `build`'s
        // future. The answer may depend on who asks first, and then rustc (1.95) crashes in incremental builds.
        let needs_marker = world.asynchronous && input.kind == Kind::Struct || needs_marker(input, &variants);
        let params = Spellings::new(&input.syn.generics, &own);
        let (ident, args) = (&input.syn.ident, input.arguments());
        let ty = quote!(#ident #args);
        let args = &params.args;
        let config_ty = Repeated::new(quote!(#builder<#(#args,)*>));
        let compiled = has_page(input).then(|| Repeated::new(quote!(#[cfg(not(doc))])));
        let spelled_out = live.spelled_out;
        Self {
            input,
            private,
            builder,
            ty,
            own,
            world,
            config_ty,
            compiled,
            concurrent,
            params,
            known,
            bounds,
            answer,
            asks_of_data,
            spelled_out,
            variants,
            needs_marker,
        }
    }

    /// Returns what opening a value of this type returns, as rustdoc shows it: a `Result`, or its future.
    pub(super) fn shown(&self, ty: &TokenStream) -> TokenStream {
        let private = &self.private;
        let result = quote!(#private::Result<#ty, #private::OpenError>);
        if self.world.asynchronous { self.future(&result) } else { result }
    }

    fn future(&self, outcome: &TokenStream) -> TokenStream {
        let (private, names) = (&self.private, &self.params.names);
        quote!(impl #private::core::future::Future<Output = #outcome> + use<#(#names,)*>)
    }

    /// Returns the type of a field.
    pub(super) fn ty_of(&self, field: &Field<'_>) -> Type {
        self.own.spelled_out(&alias::ty(self.input, field))
    }

    /// Returns `<Field<'static, T> as Opens<T>>` for a bare resource.
    pub(super) fn opens(&self, opened: &Opened<'_, '_>) -> TokenStream {
        let ty = self.ty_of(opened.field);
        held::opens(&self.private, opened.resource, ty, self.answer_for(opened.field))
    }

    /// Returns the lints to silence in items that the user sees.
    pub(super) fn allows(&self) -> TokenStream {
        output::allows(self.input, None)
    }

    /// Returns the lints to silence in methods that the user sees.
    pub(super) fn allows_in_methods(&self) -> TokenStream {
        output::allows_in_methods(self.input, self.world.asynchronous, self.answer.is_some())
    }

    /// Returns all fields of the builder. In a struct, each has a parameter of the typestate.
    pub(super) fn slots(&self) -> impl Iterator<Item = &Slot<'a, 'i>> + Clone {
        self.variants.iter().flat_map(|form| &form.slots)
    }

    /// Returns the marker of a struct's builder, as a member of a pattern or an expression. The builder has one if no
    /// field mentions some parameter, or if `build` awaits.
    pub(super) fn marker_field(&self) -> Option<TokenStream> {
        let private = &self.private;
        let needed = self.input.kind == Kind::Struct && self.needs_marker;
        needed.then(|| quote!(__freshtwin_marker: #private::core::marker::PhantomData))
    }

    /// Returns the marker of an enum's builder: a variant that no value has.
    pub(super) fn marker_variant(&self) -> Option<TokenStream> {
        let builder = &self.builder;
        let needed = self.input.kind == Kind::Enum && self.needs_marker;
        needed.then(|| quote!(#builder::__FreshtwinMarker))
    }
}

/// Returns the builder's name: the one that the user gave, or `TypeBuilder`, located at the type's name.
pub(in crate::expand) fn builder_name(input: &Input<'_>) -> Ident {
    let ident = &input.syn.ident;
    let here = Span::call_site().located_at(ident.span());
    input.builder.name.get().cloned().unwrap_or_else(|| Ident::new(&format!("{}Builder", ident.unraw()), here))
}

fn needs_marker(input: &Input<'_>, variants: &[Form<'_, '_>]) -> bool {
    let generics = &input.syn.generics;
    let params = bound::Params::new(generics);
    let (mut types, mut lifetimes) = (Vec::new(), Vec::new());
    for slot in variants.iter().flat_map(|form| &form.slots) {
        let mentioned = params.mentions(slot.held.field.ty());
        types.extend(mentioned.0);
        lifetimes.extend(mentioned.1);
    }
    generics.params.iter().any(|param| match param {
        GenericParam::Type(param) => !types.contains(&param.ident),
        GenericParam::Lifetime(param) => !lifetimes.contains(&param.lifetime),
        GenericParam::Const(_) => false,
    })
}

/// Makes names for the parameters of the typestate. No name is a word of the user's item, or used twice.
pub(super) struct States(Vec<String>);

impl States {
    pub(super) fn new(input: &Input<'_>, builder: &Ident) -> Self {
        let mut taken = tokens::words(input.syn.to_token_stream());
        taken.push(builder.to_string());
        taken.push("Self".to_owned());
        Self(taken)
    }

    pub(super) fn next(&mut self, field: &str) -> Ident {
        let mut name = pattern::camel_case(field);
        // A field `_1` does not begin with a letter.
        if name.starts_with(char::is_numeric) {
            name.insert_str(0, "Field");
        }
        while name.is_empty() || self.0.contains(&name) {
            name.push_str("Slot");
        }
        let ident = Ident::new(&name, Span::call_site());
        self.0.push(name);
        ident
    }
}
