//! Questions about the parts of a field's type. Each gives the kind of its part, or is the error.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use crate::known_types::KeyOf;
use crate::leaf::{Args, Asked};
use crate::names::{End, Private};
use crate::tokens;

/// Asks about a part, with the question located at the part, and returns its kind.
pub(in crate::expand) fn kind_of(private: &Private<'_>, asked: &Asked) -> TokenStream {
    let kind = match &asked.first {
        // The same key.
        Some(first) if first.key.is_some() => return kind_of(private, first),
        Some(first) => kind_of(private, first),
        None => own_kind(private, asked),
    };
    let (first, last) = tokens::ends(asked.part.clone());
    let key = match asked.key {
        None => return kind,
        // Its own question says what a key needs.
        _ if asked.args == Args::Bound => return kind,
        Some(KeyOf::Hashed) => Ident::new("KeyIsHashed", first),
        Some(KeyOf::Ordered) => Ident::new("KeyIsOrdered", first),
    };
    let (part, here, close) = (named(private, asked), private.at(first), End(last, "Kind"));
    quote_spanned!(first=> <#part as #here::refused::#key<_, #kind> #close)
}

/// Asks whether a part is data, or refused, whatever it needs to be a key.
fn own_kind(private: &Private<'_>, asked: &Asked) -> TokenStream {
    let Asked { part, whole, hint, args, key, lock, .. } = asked;
    let (first, last) = tokens::ends_of_first_bound(part);
    let (here, is_object) = (private.at(first), *args == Args::Object);
    let part = if is_object {
        let (object, close) = (tokens::with_dyn_underlined(part), quote_spanned!(last=> >));
        &quote_spanned!(first=> #here::Itself<#object #close)
    } else {
        &named(private, asked)
    };
    if let Some((lock, hint)) = lock {
        let (at_lock, end_of_lock) = tokens::ends(lock.clone());
        let (there, end_of_lock, close) = (private.at(at_lock), End(end_of_lock, "Kind"), End(last, "Kind"));
        let question = hint.map_or("PartIsData".to_owned(), |hint| format!("needs_{}", hint.name()));
        let question = Ident::new(&question, at_lock);
        let of_lock = quote_spanned!(at_lock=> <#lock as #there::refused::#question<_> #end_of_lock);
        return quote_spanned!(first=> <#part as #here::refused::LockedIsData<#of_lock, _> #close);
    }
    let question = match hint {
        Some(hint) => {
            let asks = if *args == Args::Unknown { "around" } else { "needs" };
            format!("{asks}_{}", hint.name())
        }
        None => match args {
            Args::Plain => "PartIsData",
            Args::OfParameter => "OfParameterIsData",
            Args::OfBound => "OfBoundIsData",
            Args::Bound => match key {
                None => "BoundIsData",
                Some(KeyOf::Hashed) => "BoundIsHashedKey",
                Some(KeyOf::Ordered) => "BoundIsOrderedKey",
            },
            Args::Hasher => "HashedIsData",
            Args::Unknown => "GenericIsData",
            Args::Object => "ObjectIsData",
        }
        .to_owned(),
    };
    let question = Ident::new(&question, first);
    let whole = whole.as_ref().map(|whole| {
        let whole = if is_object { tokens::with_dyn_underlined(whole) } else { whole.clone() };
        quote_spanned!(first=> , #whole)
    });
    let close = End(last, "Kind");
    quote_spanned!(first=> <#part as #here::refused::#question<_ #whole> #close)
}

/// Returns the part as the question names it, located at the part.
fn named(private: &Private<'_>, asked: &Asked) -> TokenStream {
    let Some(named) = &asked.named else { return asked.part.clone() };
    let (first, last) = tokens::ends(asked.part.clone());
    let (here, close) = (private.at(first), quote_spanned!(last=> >));
    quote_spanned!(first=> #here::Itself<#named #close)
}

/// Returns the joint kind of two parts.
pub(in crate::expand) fn together(private: &Private<'_>, kind: &TokenStream, other: &TokenStream) -> TokenStream {
    quote!(<#kind as #private::And<#other>>::Kind)
}
