//! Fields beside a group that may be meant for it, by the names of their types: one end of a channel has the mark
//! `#[resource(group = NAME)]`, and the other one lacks it.
//!
//! Whether such a field is data is asked with a trait of its own, whose text names the group:
//!
//! ```text
//! mod Mailbox_data { pub trait MailboxInboxIsData<As> { type Kind; } }
//! ```
//!
//! If the type is not data, none of its impls holds, and [`Kind`](super::question) stays unknown.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;

use super::{output, pattern};
use crate::attr::GroupAttr;
use crate::errors;
use crate::known_types;
use crate::model::{Field, Input, Role, Strategy, Variant};
use crate::names;

/// Returns the path of the trait that asks about a field, if that may be meant for a group.
pub(super) fn question(input: &Input<'_>, variant: &Variant<'_>, field: &Field<'_>) -> Option<TokenStream> {
    is_asked(variant, field).then(|| {
        let (module, name) = (names::beside(&input.syn.ident, "data"), name(input, variant, field));
        quote!(#module::#name)
    })
}

/// Defines these traits. They stand in the module of the refusal.
pub(super) fn traits(input: &Input<'_>, here: Span) -> TokenStream {
    let traits = fields(input).map(|(variant, field)| {
        let (name, docs) = (name(input, variant, field), output::in_bounds());
        let groups: Vec<String> = variant.groups.iter().map(|group| group.name.to_string()).collect();
        let (message, label, notes) = errors::ungrouped(&groups);
        quote_spanned! {here=>
            #docs
            #[diagnostic::on_unimplemented(message = #message, label = #label, #(note = #notes),*)]
            pub trait #name<__As> {
                #docs
                type Kind;
            }
        }
    });
    traits.collect()
}

/// Implements these traits for what is data.
pub(super) fn impls(input: &Input<'_>) -> TokenStream {
    let (private, module) = (input.private(), names::beside(&input.syn.ident, "data"));
    let impls = fields(input).map(|(variant, field)| {
        let name = name(input, variant, field);
        let [data, refused] = ["KindIsData", "KindIsRefused"].map(|kind| Ident::new(kind, Span::call_site()));
        quote! {
            #[diagnostic::do_not_recommend]
            impl<__T: #private::DeepClone> #module::#name<#private::refused::#data> for __T {
                type Kind = #private::refused::#data;
            }
            // The second impl that may apply, so that rustc decides for none. It never holds.
            #[diagnostic::do_not_recommend]
            impl<__T: #private::DeepClone + #private::IsRefused> #module::#name<#private::refused::#refused> for __T {
                type Kind = #private::refused::#refused;
            }
        }
    });
    impls.collect()
}

fn fields<'n, 'i>(input: &'n Input<'i>) -> impl Iterator<Item = (&'n Variant<'i>, &'n Field<'i>)> {
    let of_variant = |variant: &'n Variant<'i>| variant.fields.iter().map(move |field| (variant, field));
    input.variants.iter().flat_map(of_variant).filter(|(variant, field)| is_asked(variant, field))
}

fn is_asked(variant: &Variant<'_>, field: &Field<'_>) -> bool {
    let is_unmarked = || matches!(field.role, Role::Data(Strategy::DeepClone)) && !field.look.is_plain();
    let is_filled_by =
        |group: &GroupAttr| known_types::is_filled_by_a_group(field.ty(), group.maker.expr().makes_a_channel());
    is_unmarked() && variant.groups.iter().any(is_filled_by)
}

/// Returns the name of the trait, which rustc shows: `MailboxInboxIsData`. It has the field's number, too, where
/// another trait has that name: `MailboxInbox_2IsData`.
fn name(input: &Input<'_>, variant: &Variant<'_>, field: &Field<'_>) -> Ident {
    let ty = input.syn.ident.unraw();
    let words = words(variant, field);
    let others = fields(input).filter(|(_, other)| other.number != field.number);
    let is_taken = words.is_empty() || others.into_iter().any(|(variant, other)| self::words(variant, other) == words);
    let number = if is_taken { format!("_{}", field.number) } else { String::new() };
    format_ident!("{ty}{words}{number}IsData")
}

/// Returns the names of the variant and the field, as one word.
fn words(variant: &Variant<'_>, field: &Field<'_>) -> String {
    let variant = variant.ident.map(|ident| ident.unraw().to_string()).unwrap_or_default();
    variant + &pattern::camel_case(field.name())
}
