//! Unit tests of the macro: what it expands to, token for token.

mod bounds;
mod hygiene;
mod imports;
mod keys;
mod order;
mod snapshots;
mod types;
mod walks;

use proc_macro2::TokenStream;

/// The expansion of a derive on `item`, as rustfmt would print it. `private` stands for `::freshtwin::__private`.
fn expand(item: TokenStream) -> String {
    let text = crate::expand::derive(item).to_string().replace(":: freshtwin :: __private ::", "private ::");
    match syn::parse_file(&text) {
        Ok(file) => prettyplease::unparse(&file),
        Err(error) => panic!("the expansion is not Rust: {error}\n{text}"),
    }
}
