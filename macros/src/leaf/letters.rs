//! The parameters of an item, and names of one letter, which most of them have.

use std::rc::Rc;

use proc_macro2::Ident;
use syn::{GenericParam, Generics};

/// What the parameters of an item tell of a type by its name.
#[derive(Clone, Default)]
pub(crate) struct Letters {
    /// Those that are one letter, as most are: each is data, by its bound.
    letters: Rc<[String]>,
    /// Those of which the user's `bound` says whether they are data.
    given: Rc<[String]>,
}

impl Letters {
    /// Those of these generics. `is_bound`: whether there is a `bound`.
    pub(crate) fn of(generics: &Generics, is_bound: bool) -> Self {
        let names = generics.params.iter().filter_map(|param| match param {
            GenericParam::Type(param) => Some(&param.ident),
            // As an argument, it looks like a type.
            GenericParam::Const(param) => Some(&param.ident),
            GenericParam::Lifetime(_) => None,
        });
        let letters = names.map(Ident::to_string).filter(|name| is_letter(name)).collect();
        let given = generics.type_params().filter(|_| is_bound).map(|param| param.ident.to_string()).collect();
        Self { letters, given }
    }

    /// Whether this is one of one letter.
    pub(crate) fn has(&self, name: &Ident) -> bool {
        self.letters.iter().any(|letter| name == letter)
    }

    /// Whether `bound` says what it is.
    pub(crate) fn is_given(&self, name: &Ident) -> bool {
        self.given.iter().any(|given| name == given)
    }
}

/// Whether a name is one letter.
pub(crate) fn is_letter(name: impl ToString) -> bool {
    name.to_string().chars().nth(1).is_none()
}
