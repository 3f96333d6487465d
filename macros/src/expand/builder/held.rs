//! The fields that a builder holds.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Member, Type};

use super::self_ty::SelfTy;
use crate::check::Live;
use crate::expand::alias;
use crate::generics;
use crate::known_types;
use crate::model::{Field, Input, Kind, Resource, Role, Source, Strategy};
use crate::names::{Private, Repeated};
use crate::order::{How, Opened, Step};
use crate::tokens;

/// A field of the type that has a counterpart in the builder.
pub(super) struct Held<'a, 'i> {
    /// The field.
    pub(super) field: &'a Field<'i>,
    /// Its name in the builder.
    pub(super) member: Member,
    /// Its name in a struct's builder, after which the setter is named. It is `field_0` in a tuple struct.
    pub(super) ident: Ident,
    /// The type that the builder holds: that of the field or of its config. `Self` is spelled out.
    pub(super) ty: Repeated,
    /// The field's type as the user wrote it, but with `Self` spelled out.
    pub(super) written: Type,
    /// What the builder holds.
    pub(super) counterpart: Counterpart<'a>,
}

/// What a builder holds for a field.
pub(super) enum Counterpart<'a> {
    /// The field's own data.
    Data(&'a Strategy),
    /// The config of a bare resource. `opens` is the field as the runtime sees it: `<Field<'static, T> as Opens<T>>`.
    Config { opens: TokenStream },
}

impl<'a, 'i> Held<'a, 'i> {
    /// Returns the counterpart of a field, if it has one. `position` is the number of counterparts before it.
    pub(super) fn of(
        field: &'a Field<'i>,
        position: usize,
        (input, private): (&Input<'_>, &Private<'_>),
        own: &SelfTy,
        answer: Option<&Ident>,
    ) -> Option<Self> {
        let (written, ty) = (own.spelled_out(field.ty()), own.spelled_out(&alias::ty(input, field)));
        let (ty, counterpart) = match &field.role {
            Role::Data(strategy) if field.is_held() => (ty.into_token_stream(), Counterpart::Data(strategy)),
            Role::Resource(resource) if is_bare(resource) => {
                let answer = answer_for(input, field, answer);
                let (config, asked) = (trait_of(resource, "Config"), argument(answer));
                let opens = opens(private, resource, &ty, answer);
                (quote!(#private::#config<#ty #asked>), Counterpart::Config { opens })
            }
            Role::Data(_) | Role::Resource(_) => return None,
        };
        let ty = Repeated::new(ty);
        let ident = ident(field);
        let member = match (&field.member, input.kind) {
            (Member::Unnamed(_), Kind::Enum) => Member::Unnamed(position.into()),
            _ => Member::Named(ident.clone()),
        };
        Some(Self { field, member, ident, ty, written, counterpart })
    }

    /// Whether it is the config of a bare resource.
    pub(super) fn is_config(&self) -> bool {
        matches!(self.counterpart, Counterpart::Config { .. })
    }

    /// Whether it is the config of `field`.
    pub(super) fn is_config_of(&self, field: &Field<'_>) -> bool {
        self.is_config() && self.field.index == field.index
    }

    /// Whether its setter takes `impl Into` of its type.
    pub(super) fn takes_into(&self) -> bool {
        self.is_config() || self.field.into.is_some()
    }

    /// Returns its name in errors.
    pub(super) fn name(&self) -> String {
        self.ident.unraw().to_string()
    }
}

/// Returns the name of a field in a struct's builder.
pub(super) fn ident(field: &Field<'_>) -> Ident {
    field.syn.ident.clone().unwrap_or_else(|| format_ident!("field_{}", field.index))
}

/// Whether the resource knows its own config.
pub(super) fn is_bare(resource: &Resource<'_>) -> bool {
    matches!(resource.source, Source::Bare)
}

/// Whether a field's type contains the type that it is a field of, as it is written.
pub(super) fn mentions_itself(input: &Input<'_>, field: &Field<'_>) -> bool {
    let own = input.syn.ident.unraw();
    let mentioned = tokens::words(field.ty().to_token_stream());
    mentioned.iter().any(|word| own == word || word == "Self")
}

/// Returns the name of the alias that answers whether the resources of a type are what they should be: see the
/// runtime's module `field`. There is none if a type contains itself: the constant in it would ask about the type
/// without end. It cannot ask about parameters either: see [`answer_for`].
pub(super) fn answer(live: &Live<'_, '_>, recursive: bool) -> Option<Ident> {
    let input = live.input;
    let mut steps = live.openings.iter().flat_map(|opening| &opening.steps);
    let is_asked = |step: &Step<'_, '_>| match step {
        Step::Field(opened, How::Bare) => !generics::depends(&input.syn.generics, opened.field.ty()),
        Step::Field(opened, How::From(_, config)) => is_asked_from(live.is_async(), input, opened, config),
        Step::Field(_, How::Maker(_)) | Step::Group(..) => false,
    };
    (!recursive && steps.any(is_asked)).then(|| alias::beside(input, "asked"))
}

/// Returns that alias for a field about which it asks: one whose type mentions no parameter.
pub(super) fn answer_for<'n>(input: &Input<'_>, field: &Field<'_>, answer: Option<&'n Ident>) -> Option<&'n Ident> {
    answer.filter(|_| !generics::depends(&input.syn.generics, field.ty()))
}

/// Whether that constant asks if a config opens the field. It does not if the config looks like plain data and opens at
/// once, because hardly anything such opens by `await`, and not about a field that opens at once in a type that awaits.
pub(super) fn is_asked_from(awaits: bool, input: &Input<'_>, opened: &Opened<'_, '_>, config: &Field<'_>) -> bool {
    let is_of_this_world = awaits == opened.resource.asynchronous.is_some();
    let generics = &input.syn.generics;
    let is_hidden = |field: &&Field<'_>| mentions_itself(input, field) || generics::depends(generics, field.ty());
    is_of_this_world && (awaits || !config.look.is_plain()) && ![opened.field, config].iter().any(is_hidden)
}

/// Returns `<Field<'static, T> as Opens<T>>`: see the runtime's module `field`.
pub(super) fn opens(
    private: &Private<'_>,
    resource: &Resource<'_>,
    ty: impl ToTokens,
    answer: Option<&Ident>,
) -> TokenStream {
    let (opens, asked) = (trait_of(resource, "Opens"), argument(answer));
    quote!(<#private::Field<'static, #ty #asked> as #private::#opens<#ty>>)
}

/// Returns the method of a config that opens the field.
///
/// It is located at the user's name of the config: if something does not fit, it is the config. The config's type is
/// inferred, because a type that does not exist would be a second error here.
pub(super) fn opens_from(
    private: &Private<'_>,
    opened: &Opened<'_, '_>,
    (member, config): (&Member, &Field<'_>),
    ty: impl ToTokens,
) -> TokenStream {
    let here = member.span();
    let is_live = known_types::resource_and_config(opened.field.ty()).is_some();
    let mut config_of = match opened.resource.asynchronous {
        None if is_live => Ident::new("ConfigOfLive", here),
        None if known_types::is_text(config.ty()) => Ident::new(of_text(config.ty(), opened.field.ty()), here),
        _ => trait_of(opened.resource, "ConfigOf"),
    };
    config_of.set_span(here);
    let private = private.at(here);
    quote_spanned!(here=> <#private::Itself<_> as #private::expression::#config_of<#ty>>::__freshtwin_open_in)
}

/// Returns the trait of a text or a path that opens this type. Its error names the function that most often does, but
/// for a built-in config, and for a type that no function of its own opens.
fn of_text(config: &Type, ty: &Type) -> &'static str {
    let name = match ty {
        Type::Path(path) => path.path.segments.last().filter(|last| last.arguments.is_none()),
        _ => None,
    };
    let Some(name) = name.map(|last| last.ident.to_string()) else { return "ConfigOf" };
    let ends = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    let is_built_in = name == "File" && known_types::is_named(config, &["PathBuf"]);
    if is_built_in || name == "Child" {
        "ConfigOf"
    } else if ends(&["Stream", "Client"]) {
        "TextConnects"
    } else if ends(&["Socket", "Listener"]) {
        "TextBinds"
    } else {
        "TextOpens"
    }
}

/// Returns the bound that makes [`opens`] valid. `threads` says whether the config goes to another thread.
pub(super) fn opens_bound(
    private: &Private<'_>,
    resource: &Resource<'_>,
    ty: impl ToTokens,
    answer: Option<&Ident>,
    threads: bool,
) -> TokenStream {
    let (opens, asked) = (trait_of(resource, "Opens"), argument(answer));
    let send = threads.then(|| quote!(, Config: #private::core::marker::Send));
    quote!(for<'__field> #private::Field<'__field, #ty #asked>: #private::#opens<#ty #send>)
}

/// Returns a bound with the same meaning as [`opens_bound`]: the trait that the resource has to implement. It is for
/// types that mention a parameter. For other types, if it is false, it would be an error of each item.
pub(super) fn known_bound(private: &Private<'_>, resource: &Resource<'_>, ty: &Type, threads: bool) -> TokenStream {
    let resource = trait_of(resource, "Resource");
    let send = threads.then(|| quote!(<Config: #private::core::marker::Send>));
    // The bound is located at the type: if a method's bound is not met, the error points there.
    let here = ty.span().resolved_at(Span::mixed_site());
    let private = private.at(here);
    quote_spanned!(here=> #ty: #private::#resource #send)
}

/// Returns the answer as a last argument.
fn argument(answer: Option<&Ident>) -> Option<TokenStream> {
    answer.map(|answer| quote!(, #answer))
}

/// Returns the name of a trait or type of the runtime, with `Async` at its end if the resource is async.
pub(super) fn trait_of(resource: &Resource<'_>, name: &str) -> Ident {
    let twin = if resource.asynchronous.is_some() { "Async" } else { "" };
    format_ident!("{name}{twin}")
}
