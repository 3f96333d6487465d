//! Unit tests of the macro, most of which compare its expansions token for token.

mod bounds;
mod code;
mod derives;
mod features;
mod hygiene;
mod imports;
mod keys;
mod order;
mod read;
mod snapshots;
mod types;
mod walks;

use proc_macro2::TokenStream;
use syn::{File, Item, ItemMacro, parse_quote};

/// Returns the expansion of a derive on `item`, as rustfmt would print it, with `private` for `::freshtwin::__private`.
/// The expansion of the macro `page` is in a module.
fn expand(item: TokenStream) -> String {
    let mut file = parse(crate::expand::derive(item));
    for item in &mut file.items {
        match item {
            Item::Macro(ItemMacro { attrs, mac, .. }) if mac.path.segments.iter().any(|name| name.ident == "page") => {
                let items = parse(crate::expand::page(mac.tokens.clone())).items;
                *item = parse_quote!(#(#attrs)* mod __page { #(#items)* });
            }
            _ => {}
        }
    }
    prettyplease::unparse(&file)
}

fn parse(code: TokenStream) -> File {
    let text = code.to_string().replace(":: freshtwin :: __private ::", "private ::");
    syn::parse_file(&text).unwrap_or_else(|error| panic!("the expansion is not Rust: {error}\n{text}"))
}
