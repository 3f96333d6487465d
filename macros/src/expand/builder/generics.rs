//! Writes the user's generic parameters for the builder.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{GenericParam, Generics};

use super::self_ty::SelfTy;
use crate::generics;

/// The parameters in all their forms.
pub(super) struct Spellings {
    /// As they were declared, with defaults: `T: Ord = u8`.
    pub(super) declared: Vec<TokenStream>,
    /// For an impl: `T: Ord`.
    pub(super) bounded: Vec<TokenStream>,
    /// As arguments: `T`, `{ N }`.
    pub(super) args: Vec<TokenStream>,
    /// By name: `T`, `N`.
    pub(super) names: Vec<TokenStream>,
}

impl Spellings {
    pub(super) fn new(given: &Generics, own: &SelfTy) -> Self {
        let params = || given.params.iter();
        Self {
            declared: params().map(|param| own.spelled_out(param).into_token_stream()).collect(),
            bounded: params().map(|param| own.spelled_out(&without_default(param)).into_token_stream()).collect(),
            args: params().map(generics::argument).collect(),
            names: params().map(generics::name).collect(),
        }
    }
}

fn without_default(param: &GenericParam) -> GenericParam {
    let mut param = param.clone();
    match &mut param {
        GenericParam::Type(param) => param.default = None,
        GenericParam::Const(param) => param.default = None,
        GenericParam::Lifetime(_) => {}
    }
    param
}
