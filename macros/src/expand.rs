//! From the model to code: two gates, and the fallback behind them.

mod builder;
mod data;
mod fallback;
mod field;
mod output;
mod pattern;
mod refusal;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::check;
use crate::errors::{Errors, Rejected};
use crate::model::Input;

/// The derive: an impl, or all errors beside an impl that keeps uses of the type quiet.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let syn: DeriveInput = match syn::parse2(input) {
        Ok(syn) => syn,
        Err(error) => return error.into_compile_error(),
    };
    let errors = Errors::new();
    let expanded = try_expand(&syn, &errors);
    let messages = errors.finish();
    expanded.unwrap_or_else(|Rejected| {
        let stub = fallback::expand(&syn);
        quote!(#messages #stub)
    })
}

fn try_expand(syn: &DeriveInput, errors: &Errors) -> Result<TokenStream, Rejected> {
    let input = Input::parse(syn, errors);
    errors.gate()?;
    let Some(input) = input else {
        return Err(Rejected);
    };
    check::check(&input, errors);
    errors.gate()?;
    if input.has_resources() {
        let (refusal, builder) = (refusal::expand(&input), builder::expand(&input));
        return Ok(quote!(#refusal #builder));
    }
    Ok(data::expand(&input))
}
