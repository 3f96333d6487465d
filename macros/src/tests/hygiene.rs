//! Tests that a user's names cannot clash by accident with names that generated code binds.
//!
//! A name is the user's own, from the item, or part of the interface (a method, the builder), or it begins with two
//! underscores. A local begins with `__freshtwin_`: in a pattern, a constant of the user's with its name would be
//! meant. There are two exceptions, which errors show and which therefore read well: the modules beside a type,
//! `Session_data` and `Session_fields`, and the lifetime `'live`, unless the type has a lifetime with that name.

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{File, Item, ItemMod, LifetimeParam, PatIdent, TypeParam};

use super::snapshots::snapshots;
use crate::tokens;

/// Checks each name that is bound.
struct Bound<'s> {
    file: String,
    /// All words of the item.
    user: Vec<String>,
    /// The items that the expansion defines beside the user's, such as the builder.
    outside: &'s [String],
    broken: Vec<String>,
}

impl Bound<'_> {
    fn meet(&mut self, name: &str) {
        let given = |names: &[String]| names.iter().any(|own| own == name);
        let beside = name.strip_suffix("_data").or_else(|| name.strip_suffix("_fields"));
        let is_shown = name == "live" || beside.is_some_and(|ty| self.user.iter().any(|own| own == ty));
        if !name.starts_with("__") && name != "self" && !is_shown && !given(&self.user) && !given(self.outside) {
            self.broken.push(format!("{}: `{name}`", self.file));
        }
    }
}

impl<'ast> Visit<'ast> for Bound<'_> {
    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        let name = pat.ident.to_string();
        if name.starts_with("__") && !name.starts_with("__freshtwin_") {
            self.broken.push(format!("{}: the local `{name}`", self.file));
        }
        self.meet(&name);
        visit::visit_pat_ident(self, pat);
    }

    fn visit_lifetime_param(&mut self, param: &'ast LifetimeParam) {
        if param.lifetime.ident == "live" && self.user.iter().any(|own| own == "live") {
            self.broken.push(format!("{}: the lifetime `live`", self.file));
        }
        self.meet(&param.lifetime.ident.to_string());
    }

    /// The typestate parameters of a builder and the parameters of converting setters have readable names, which must
    /// not be words of the item.
    fn visit_type_param(&mut self, param: &'ast TypeParam) {
        let name = param.ident.to_string();
        // The states of a stub have no bound.
        let is_of_a_field = || self.user.iter().any(|word| word.replace('_', "") == name.to_lowercase());
        let is_state = match param.bounds.is_empty() {
            true => is_of_a_field(),
            false => param.bounds.to_token_stream().to_string() == "private :: Slot",
        };
        let is_for_people = is_state || name.ends_with("Given");
        if is_for_people && self.user.contains(&name) {
            self.broken.push(format!("{}: the parameter `{name}`", self.file));
        } else if !is_for_people {
            self.meet(&name);
        }
    }

    fn visit_item(&mut self, item: &'ast Item) {
        if is_for_rustdoc(item) {
            return;
        }
        let name = match item {
            Item::Fn(item) => Some(&item.sig.ident),
            Item::Mod(item) => Some(&item.ident),
            Item::Struct(item) => Some(&item.ident),
            Item::Enum(item) => Some(&item.ident),
            Item::Trait(item) => Some(&item.ident),
            Item::Static(item) => Some(&item.ident),
            Item::Const(item) if item.ident != "_" => Some(&item.ident),
            _ => None,
        };
        if let Some(name) = name {
            self.meet(&name.to_string());
        }
        visit::visit_item(self, item);
    }

    /// Does nothing: names in a generated module cannot clash.
    fn visit_item_mod(&mut self, _: &'ast ItemMod) {}
}

/// Whether an item is only for rustdoc. Such items are never compiled, so their parameters have the names that people
/// expect.
fn is_for_rustdoc(item: &Item) -> bool {
    item.to_token_stream().to_string().starts_with("# [cfg (doc)]")
}

/// Returns the names of the types beside the user's.
fn outside(file: &File) -> Vec<String> {
    let names = file.items.iter().filter_map(|item| match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        _ => None,
    });
    names.collect()
}

#[test]
fn no_bound_name_can_be_a_users() {
    let mut broken = Vec::new();
    for snapshot in snapshots() {
        let file = syn::parse_file(&snapshot.expand()).unwrap();
        let outside = outside(&file);
        let user = tokens::words(snapshot.input.parse().unwrap());
        let name = snapshot.path.display().to_string();
        let mut bound = Bound { file: name, user, outside: &outside, broken: Vec::new() };
        bound.visit_file(&file);
        broken.append(&mut bound.broken);
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
