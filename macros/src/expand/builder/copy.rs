//! `impl DeepClone` for the builder of a struct, complete or not.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::make;
use super::plan::{Plan, Slot};
use super::set;
use crate::expand::field::{self, word};
use crate::model::Fate;

/// The impl.
pub(super) fn expand(plan: &Plan<'_, '_>, slots: &[Slot<'_, '_>]) -> TokenStream {
    let (private, builder) = (&plan.private, &plan.builder);
    let (params, bounds) = (set::generics(plan, slots), plan.copy_bounds());
    let args = set::with_states(plan, slots, |_, slot| slot.param.to_token_stream());
    let clones = slots.iter().map(|slot| {
        let (member, value) = (&slot.held.member, clone(plan, slot));
        quote!(#member: #value)
    });
    let surveys = slots.iter().map(|slot| survey(plan, slot));
    let (plain, marker) = (plain(plan, slots), make::marker(plan));
    let cloner = word("cloner");
    quote! {
        #[automatically_derived]
        impl<#params> #private::DeepClone for #builder<#args> where #(#bounds,)* {
            #[inline]
            fn deep_clone_in(&self, #cloner: &mut #private::Cloner) -> Self {
                if #private::starts::<Self>(#cloner) {
                    return #private::start(self, #cloner);
                }
                Self { #(#clones,)* #marker }
            }
            #[inline]
            fn survey_in(&self, copy: &Self, surveyor: &mut #private::Surveyor<'_>) {
                #(#surveys)*
                let _ = (copy, surveyor);
            }
            #plain
        }
    }
}

/// A path to a function of the slot's state.
fn state(plan: &Plan<'_, '_>, slot: &Slot<'_, '_>) -> TokenStream {
    let (private, param) = (&plan.private, &slot.param);
    quote!(<#param as #private::Slot>)
}

/// The copy of a field. Traits are named with its type, as in the map of the type itself: errors are the same at the same
/// place then, so that rustc shows one.
fn clone(plan: &Plan<'_, '_>, slot: &Slot<'_, '_>) -> TokenStream {
    let private = &plan.private;
    let (cloner, value) = (word("cloner"), word("value"));
    let (state, member, ty) = (state(plan, slot), &slot.held.member, &slot.held.ty);
    let copied = match &slot.held.field.fate {
        Fate::Data if field::is_surveyed(slot.held.field) => {
            quote!(<#ty as #private::DeepClone>::deep_clone_in(#value, #cloner))
        }
        Fate::Data | Fate::Default(_) | Fate::Resource(_) => {
            return quote!(#state::clone_in::<#ty>(&self.#member, #cloner));
        }
        Fate::Clone | Fate::Share => quote!(<#ty as #private::Clone>::clone(#value)),
        Fate::With(expr) => field::with(private, ty, &value, &plan.spelled_out_expr(expr)),
        Fate::Lock => quote!(<#ty as #private::lock::LockClone>::lock_clone_in(#value, #cloner)),
    };
    quote!(#state::map::<#ty>(&self.#member, |#value| #copied))
}

fn survey(plan: &Plan<'_, '_>, slot: &Slot<'_, '_>) -> TokenStream {
    let private = &plan.private;
    let (state, member, ty) = (state(plan, slot), &slot.held.member, &slot.held.ty);
    let (trait_, survey) = match &slot.held.field.fate {
        Fate::Resource(_) => return quote!(#state::survey_in::<#ty>(&self.#member, &copy.#member, surveyor);),
        Fate::Data if field::is_surveyed(slot.held.field) => (quote!(DeepClone), quote!(survey_in)),
        Fate::Lock => (quote!(lock::LockClone), quote!(lock_survey_in)),
        _ => return TokenStream::new(),
    };
    quote! {
        #state::zip::<#ty>(&self.#member, &copy.#member, |value, copy| {
            <#ty as #private::#trait_>::#survey(value, copy, surveyor)
        });
    }
}

/// Left out where it is false: a hook may do anything, a lock may be held.
fn plain(plan: &Plan<'_, '_>, slots: &[Slot<'_, '_>]) -> TokenStream {
    let private = &plan.private;
    let fates = || slots.iter().map(|slot| &slot.held.field.fate);
    if fates().any(|fate| matches!(fate, Fate::With(_) | Fate::Lock)) {
        return TokenStream::new();
    }
    // A field that is not set yet is asked all the same: then the answer is true less often than it could be.
    let mut asked: Vec<String> = Vec::new();
    let asked = slots.iter().filter_map(|slot| {
        let ty = &slot.held.ty;
        let wanted = match slot.held.field.fate {
            Fate::Data => field::is_surveyed(slot.held.field),
            Fate::Resource(_) => true,
            _ => false,
        };
        let text = ty.to_string();
        (wanted && !asked.contains(&text)).then(|| {
            asked.push(text);
            quote!(<#ty as #private::DeepClone>::__plain(levels))
        })
    });
    let asked: TokenStream = asked.map(|asked| quote!(&& #asked)).collect();
    quote! {
        #[inline]
        fn __plain(levels: #private::core::primitive::u32) -> #private::core::primitive::bool {
            let _ = levels;
            true #asked
        }
    }
}
