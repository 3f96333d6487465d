//! From the model to code: two gates, and the fallback behind them.

mod access;
mod alias;
mod builder;
mod data;
mod fallback;
mod form;
mod hook;
mod methods;
mod output;
mod part;
mod parts;
mod pattern;
mod question;
mod refusal;
mod value;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::check::{self, Checked};
use crate::errors::{Errors, Rejected};
use crate::model::Input;

/// The derive: an impl, or all errors beside an impl that keeps uses of the type quiet.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let syn: DeriveInput = match syn::parse2(input) {
        Ok(syn) => syn,
        Err(error) => return error.into_compile_error(),
    };
    let errors = Errors::new();
    let code = match Input::parse(&syn, &errors) {
        Ok(input) => try_expand(&input, &errors).unwrap_or_else(|Rejected| fallback::expand(&input, &errors)),
        Err(krate) => fallback::data(&syn, &krate),
    };
    [errors.finish(), code].into_iter().collect()
}

fn try_expand(input: &Input<'_>, errors: &Errors) -> Result<TokenStream, Rejected> {
    if let Err(rejected) = errors.gate() {
        check::readable_fields(input, errors);
        return Err(rejected);
    }
    Ok(match check::check(input, errors)? {
        Checked::Data(data) => data::expand(&data),
        Checked::Live(live) => {
            let (refusal, builder) = (refusal::expand(&live), builder::expand(&live));
            let aliases = alias::items(input);
            quote!(#aliases #refusal #builder)
        }
    })
}
