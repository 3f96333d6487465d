//! The names of an item's generic parameters, and what they tell about a type that is only a name.
//!
//! A name of one letter is special: rustc takes a type of such a name that does not exist for a missing parameter.

use std::rc::Rc;

use proc_macro2::Ident;
use syn::{GenericParam, Generics};

/// The names of an item's parameters, by what they tell.
#[derive(Clone, Default)]
pub(crate) struct ParamNames {
    /// The parameters of one letter. Each is data by its bound.
    letters: Rc<[String]>,
    /// The parameters for which the user's `bound` says whether they are data.
    given: Rc<[String]>,
}

impl ParamNames {
    /// Collects the parameters of `generics`. `is_bound` says whether the item has a `bound` attribute.
    pub(crate) fn of(generics: &Generics, is_bound: bool) -> Self {
        if generics.params.is_empty() {
            return Self::default();
        }
        let names = generics.params.iter().filter_map(|param| match param {
            GenericParam::Type(param) => Some(&param.ident),
            // As an argument, a const parameter looks like a type.
            GenericParam::Const(param) => Some(&param.ident),
            GenericParam::Lifetime(_) => None,
        });
        let letters = names.map(Ident::to_string).filter(|name| is_letter(name)).collect();
        let given = generics.type_params().filter(|_| is_bound).map(|param| param.ident.to_string()).collect();
        Self { letters, given }
    }

    /// Whether this is a parameter of one letter.
    pub(crate) fn has(&self, name: &Ident) -> bool {
        self.letters.iter().any(|letter| name == letter)
    }

    /// Whether this is a parameter about which the user's `bound` decides.
    pub(crate) fn is_given(&self, name: &Ident) -> bool {
        self.given.iter().any(|given| name == given)
    }
}

/// Whether a name is one letter.
pub(crate) fn is_letter(name: impl ToString) -> bool {
    name.to_string().chars().nth(1).is_none()
}
