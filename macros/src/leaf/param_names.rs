//! The names of an item's generic parameters, and what they tell about a type that is only a name.
//!
//! A name of one letter is special: rustc takes a type of such a name that does not exist for a missing parameter.

use std::ops::RangeInclusive;
use std::rc::Rc;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::{GenericParam, Generics, Type, TypeParamBound, WherePredicate};

use crate::known_types::{KeyOf, is_miscounted};
use crate::tokens;

/// The names of an item's parameters, by what they tell.
#[derive(Clone, Default)]
pub(crate) struct ParamNames {
    /// The parameters of one letter. Each is data by its bound.
    letters: Rc<[String]>,
    /// The parameters for which the user's `bound` says whether they are data.
    given: Rc<[String]>,
    /// For these, the types with the names of the traits that the item says they have.
    says: Rc<[(String, Vec<String>)]>,
    /// The name of the item, and how many types and constants it takes.
    item: Option<Rc<(String, RangeInclusive<usize>)>>,
}

impl ParamNames {
    /// Collects the parameters of the item of this name. `bound` is the user's `bound` attribute.
    pub(crate) fn of(item: &Ident, generics: &Generics, bound: Option<&Vec<WherePredicate>>) -> Self {
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
        let item = Some(Rc::new((item.to_string(), count(generics))));
        let Some(bound) = bound else { return Self { letters, item, ..Self::default() } };
        let given = generics.type_params().map(|param| param.ident.to_string()).collect();
        let at_params = generics.type_params().map(|param| (param.ident.to_string(), traits(&param.bounds)));
        let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates).chain(bound);
        let says = predicates.filter_map(|predicate| match predicate {
            WherePredicate::Type(predicate) => {
                Some((predicate.bounded_ty.to_token_stream().to_string(), traits(&predicate.bounds)))
            }
            _ => None,
        });
        Self { letters, given, says: at_params.chain(says).collect(), item }
    }

    /// Whether a type in the item lacks arguments or has too many, as far as that can be known.
    pub(crate) fn miscount(&self, ty: &Type) -> bool {
        is_miscounted(ty, self.item.as_deref().map(|(name, takes)| (name.as_str(), takes)))
    }

    /// Whether this is a parameter of one letter.
    pub(crate) fn has(&self, name: &Ident) -> bool {
        self.letters.iter().any(|letter| name == letter)
    }

    /// Whether this is a parameter about which the user's `bound` decides.
    pub(crate) fn is_given(&self, name: &Ident) -> bool {
        self.given.iter().any(|given| name == given)
    }

    /// Whether the item's bounds may say that a parameter is data, and what it needs as a `key`: a trait other than
    /// these of std may ask for that, and so may a bound on a type with the parameter in it.
    pub(super) fn may_say(&self, param: &Type, key: Option<KeyOf>) -> bool {
        let param = param.to_token_stream().to_string();
        if self.says.iter().any(|(said, _)| !self.given.contains(said)) {
            return true;
        }
        let says = || self.says.iter().filter(|(said, _)| *said == param).flat_map(|(_, traits)| traits);
        let needs = key.map_or(&[][..], KeyOf::needs);
        says().any(|name| !OF_STD.contains(&name.as_str()) && name != "DeepClone")
            || says().any(|name| name == "DeepClone") && needs.iter().all(|need| says().any(|name| name == need))
    }
}

/// Returns how many types and constants an item takes.
fn count(generics: &Generics) -> RangeInclusive<usize> {
    let has_default = generics.params.iter().filter_map(|param| match param {
        GenericParam::Type(param) => Some(param.default.is_some()),
        GenericParam::Const(param) => Some(param.default.is_some()),
        GenericParam::Lifetime(_) => None,
    });
    let has_default: Vec<_> = has_default.collect();
    has_default.iter().filter(|has_default| !**has_default).count()..=has_default.len()
}

/// Traits of std that say nothing about deep clones.
const OF_STD: [&str; 13] = [
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Display",
    "Eq",
    "Hash",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Send",
    "Sized",
    "Sync",
];

/// Returns the names of the traits among bounds.
fn traits<'b>(bounds: impl IntoIterator<Item = &'b TypeParamBound>) -> Vec<String> {
    let last = bounds.into_iter().filter_map(|bound| match bound {
        TypeParamBound::Trait(bound) => bound.path.segments.last(),
        _ => None,
    });
    last.map(|segment| tokens::text(&segment.ident)).collect()
}

/// Whether a name is one letter.
pub(crate) fn is_letter(name: impl ToString) -> bool {
    name.to_string().chars().nth(1).is_none()
}
