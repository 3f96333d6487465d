//! Writes `#[serde(..)]` on the builder.
//!
//! A builder that derives serde's traits is serialized like its type: the `#[serde(..)]` attributes of the type, its
//! variants and its data fields are carried over, so that what is skipped there is skipped here. `attr(serde(..))` adds
//! to them.
//!
//! A struct's builder holds `State::Of<T>` for a field of type `T`, but functions such as those of `with` take a `T`.
//! So such a field gets the bound `State: Slot<Of<T> = T>`, which the complete builder meets. In a type that contains
//! itself, all fields get it: `State::Of<Config>: Serialize` would ask about the whole builder again, without end.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Lit, Meta, Path, Token};

use super::context::{Context, Form, Slot};
use super::{derives, held};
use crate::bound::Params;
use crate::model::Kind;

/// The keys that mean the same on a builder as on its type.
const OF_TYPE: [&str; 9] = [
    "content",
    "crate",
    "deny_unknown_fields",
    "expecting",
    "rename",
    "rename_all",
    "rename_all_fields",
    "tag",
    "untagged",
];

/// The keys that mean the same on a variant, whatever it holds.
const OF_VARIANT: [&str; 9] =
    ["alias", "bound", "other", "rename", "rename_all", "skip", "skip_deserializing", "skip_serializing", "untagged"];

/// The keys whose functions take or return a value of the field's type.
const FUNCTIONS: [&str; 4] = ["deserialize_with", "serialize_with", "skip_serializing_if", "with"];

/// The two directions, each with the keys that make serde do without the field's own trait.
const DIRECTIONS: [Direction; 2] = [
    Direction {
        derive: "Serialize",
        key: "serialize",
        instead: &["serialize_with", "skip", "skip_serializing", "with"],
    },
    Direction {
        derive: "Deserialize",
        key: "deserialize",
        instead: &["deserialize_with", "skip", "skip_deserializing", "with"],
    },
];

struct Direction {
    derive: &'static str,
    key: &'static str,
    instead: &'static [&'static str],
}

impl Direction {
    /// Returns the trait's path, as `builder(derive(..))` names it.
    fn path<'c>(&self, context: &'c Context<'_, '_>) -> Option<&'c Path> {
        derives::named(context, self.derive)
    }

    /// Returns the bound that a type has this trait.
    fn of(&self, path: &Path, ty: &TokenStream) -> TokenStream {
        if self.derive == "Deserialize" { quote!(#ty: #path<'de>) } else { quote!(#ty: #path) }
    }
}

/// Whether the builder derives one of serde's traits.
pub(super) fn is_derived(context: &Context<'_, '_>) -> bool {
    DIRECTIONS.iter().any(|direction| direction.path(context).is_some())
}

/// Returns the attribute that hides the marker from serde.
pub(super) fn skip(context: &Context<'_, '_>) -> Option<TokenStream> {
    is_derived(context).then(|| quote!(#[serde(skip)]))
}

/// Returns the attributes of the builder: those in the user's `attr(..)`, and those that are carried over.
pub(super) fn of_type(context: &Context<'_, '_>) -> TokenStream {
    let input = context.input;
    let given = input.builder.attrs.get().map_or(&[][..], Vec::as_slice);
    if !is_derived(context) {
        return quote!(#(#[#given])*);
    }
    let (metas, others) = effective(&input.syn.attrs, |name| OF_TYPE.contains(&name), given);
    let serde = attribute(&metas);
    quote!(#(#[#others])* #serde)
}

/// Returns the attributes of a variant. The user's functions take all its fields, so these keys are carried over only
/// if all fields are data that the builder holds.
pub(super) fn of_variant(context: &Context<'_, '_>, form: &Form<'_, '_>) -> Option<TokenStream> {
    let same = form.slots.len() == form.variant.fields.len() && form.slots.iter().all(|slot| !slot.held.is_config());
    let goes = |name: &str| OF_VARIANT.contains(&name) || (same && (FUNCTIONS.contains(&name) || name == "borrow"));
    is_derived(context).then(|| attribute(&effective(form.variant.syn_attrs, goes, &[]).0)).flatten()
}

/// Returns the attributes of a field: those in the user's `attr(..)`, those that are carried over, and the bounds.
pub(super) fn of_field(context: &Context<'_, '_>, slot: &Slot<'_, '_>) -> Option<TokenStream> {
    let field = slot.held.field;
    let given = field.attrs.get().map_or(&[][..], Vec::as_slice);
    if !is_derived(context) {
        return (!given.is_empty()).then(|| quote!(#(#[#given])*));
    }
    // A live field is left out of the type's own JSON, but its config belongs in the builder's.
    let carried: &[Attribute] = if slot.held.is_config() { &[] } else { &field.syn.attrs };
    let (mut metas, others) = effective(carried, |_| true, given);
    let bound = bounds(context, slot, &metas);
    if bound.is_some() {
        metas.retain(|meta| !meta.path().is_ident("bound"));
    }
    let serde = attribute(&metas);
    Some(quote!(#(#[#others])* #serde #bound))
}

fn attribute(metas: &[Meta]) -> Option<TokenStream> {
    (!metas.is_empty()).then(|| quote!(#[serde(#(#metas),*)]))
}

/// Returns the keys of the `serde(..)` attribute: the user's keys for which `goes` is true, unless `given` has the same
/// key, and those in `given`. Returns the attributes in `given` that are not serde's separately.
fn effective<'g>(attrs: &[Attribute], goes: impl Fn(&str) -> bool, given: &'g [Meta]) -> (Vec<Meta>, Vec<&'g Meta>) {
    let (serde, others): (Vec<&Meta>, Vec<&Meta>) = given.iter().partition(|meta| meta.path().is_ident("serde"));
    let explicit: Vec<Meta> = serde.into_iter().flat_map(keys).collect();
    let said = |path: &Path| explicit.iter().any(|meta| meta.path() == path);
    let own = attrs.iter().filter(|attr| attr.path().is_ident("serde")).flat_map(|attr| keys(&attr.meta));
    let goes = |meta: &Meta| meta.path().get_ident().is_some_and(|name| goes(&name.to_string()));
    let mut metas: Vec<Meta> = own.filter(|meta| goes(meta) && !said(meta.path())).collect();
    metas.extend(explicit.iter().cloned());
    (metas, others)
}

/// Returns the keys in `serde(..)`. If they cannot be read, serde reports that.
fn keys(serde: &Meta) -> Vec<Meta> {
    let Meta::List(list) = serde else { return Vec::new() };
    let keys = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
    keys.map(|keys| keys.into_iter().collect()).unwrap_or_default()
}

/// Returns the bounds of a field that serde would not infer.
fn bounds(context: &Context<'_, '_>, slot: &Slot<'_, '_>, metas: &[Meta]) -> Option<TokenStream> {
    let complete = context.input.kind == Kind::Struct && (context.bounds.recursive || metas.iter().any(needs_type));
    let bounds = DIRECTIONS.iter().filter_map(|direction| {
        let path = direction.path(context)?;
        let given =
            metas.iter().find(|meta| meta.path().is_ident("bound")).and_then(|meta| written(meta, direction.key));
        let asked = given.or_else(|| asked(context, slot, complete, metas, direction, path));
        let text = match complete {
            true => Some(format!("{}, {}", is_set(context, slot), asked.unwrap_or_default())),
            false => asked,
        };
        let key = Ident::new(direction.key, Span::call_site());
        text.map(|text| quote!(#key = #text))
    });
    let bounds: Vec<_> = bounds.collect();
    (!bounds.is_empty()).then(|| quote!(#[serde(bound(#(#bounds),*))]))
}

/// Returns the bound `State: Slot<Of<T> = T>`.
fn is_set(context: &Context<'_, '_>, Slot { held, state, .. }: &Slot<'_, '_>) -> TokenStream {
    let (private, ty) = (&context.private, &held.ty);
    quote!(#state: #private::Slot<Of<#ty> = #ty>)
}

/// Returns serde's trait as a bound on a field's type that depends on a parameter. Serde itself would bound the
/// parameter, which may be a resource.
fn asked(
    context: &Context<'_, '_>,
    Slot { held, state, .. }: &Slot<'_, '_>,
    complete: bool,
    metas: &[Meta],
    direction: &Direction,
    path: &Path,
) -> Option<String> {
    let instead = metas.iter().any(|meta| direction.instead.iter().any(|key| meta.path().is_ident(key)));
    let generic = Params::new(&context.input.syn.generics).mentioned_in(held.field.ty());
    if instead || !generic || !(complete || held.is_config()) {
        return None;
    }
    if context.bounds.recursive && held::mentions_itself(context.input, held.field) {
        return Some(String::new());
    }
    let ty = &held.ty;
    let ty = if complete || context.input.kind == Kind::Enum { quote!(#ty) } else { quote!(#state::Of<#ty>) };
    Some(direction.of(path, &ty).to_string())
}

/// Whether a key needs the field's own type in place of `State::Of<T>`.
fn needs_type(meta: &Meta) -> bool {
    let is = |name: &&str| meta.path().is_ident(name);
    FUNCTIONS.iter().any(&is) || is(&"bound") || (is(&"default") && matches!(meta, Meta::NameValue(_)))
}

/// Returns the text of `bound = ".."` or `bound(serialize = "..")`.
fn written(bound: &Meta, direction: &str) -> Option<String> {
    let value = match bound {
        Meta::NameValue(pair) => &pair.value,
        Meta::List(list) => {
            let pairs =
                Punctuated::<syn::MetaNameValue, Token![,]>::parse_terminated.parse2(list.tokens.clone()).ok()?;
            return pairs.iter().find(|pair| pair.path.is_ident(direction)).and_then(|pair| text(&pair.value));
        }
        Meta::Path(_) => return None,
    };
    text(value)
}

fn text(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}
