//! Names of one letter, which most parameters have.

use std::rc::Rc;

use proc_macro2::Ident;
use syn::{GenericParam, Generics};

/// The parameters of an item that are one letter, as most are: each is data, by its bound.
#[derive(Clone, Default)]
pub(crate) struct Letters(Rc<[String]>);

impl Letters {
    /// Those of these generics.
    pub(crate) fn of(generics: &Generics) -> Self {
        let names = generics.params.iter().filter_map(|param| match param {
            GenericParam::Type(param) => Some(&param.ident),
            // As an argument, it looks like a type.
            GenericParam::Const(param) => Some(&param.ident),
            GenericParam::Lifetime(_) => None,
        });
        Self(names.map(Ident::to_string).filter(|name| is_letter(name)).collect())
    }

    /// Whether this is one of them.
    pub(crate) fn has(&self, name: &Ident) -> bool {
        self.0.iter().any(|letter| name == letter)
    }
}

/// Whether a name is one letter.
pub(crate) fn is_letter(name: impl ToString) -> bool {
    name.to_string().chars().nth(1).is_none()
}
