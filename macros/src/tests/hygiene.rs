//! Names that generated code binds: a user cannot meet them by accident.
//!
//! A name is either the user's own (it stands in the item), part of the interface (a method, the builder), or it begins
//! with two underscores. Two kinds of names are shown in errors, and read well: the modules beside a type, `Session_data`
//! and `Session_fields`, and the lifetime `'live` where the type has none of that name.

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{File, Item, ItemMod, LifetimeParam, PatIdent, TypeParam};

use super::snapshots::snapshots;
use crate::tokens;

/// Looks at each name that is bound.
struct Bound<'s> {
    file: String,
    /// All words of the item.
    user: Vec<String>,
    /// What the expansion defines beside the item: the builder.
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
        self.meet(&pat.ident.to_string());
        visit::visit_pat_ident(self, pat);
    }

    fn visit_lifetime_param(&mut self, param: &'ast LifetimeParam) {
        if param.lifetime.ident == "live" && self.user.iter().any(|own| own == "live") {
            self.broken.push(format!("{}: the lifetime `live`", self.file));
        }
        self.meet(&param.lifetime.ident.to_string());
    }

    /// The states of a builder's fields have names for people, which no word of the item has, and so has what a setter
    /// converts.
    fn visit_type_param(&mut self, param: &'ast TypeParam) {
        let name = param.ident.to_string();
        let is_for_people = param.bounds.to_token_stream().to_string() == "private :: Slot" || name.ends_with("Given");
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

    /// A module of ours is a world of its own.
    fn visit_item_mod(&mut self, _: &'ast ItemMod) {}
}

/// What rustdoc shows is never compiled, so its arguments have the names that people expect.
fn is_for_rustdoc(item: &Item) -> bool {
    item.to_token_stream().to_string().starts_with("# [cfg (doc)]")
}

/// The items that stand beside the user's.
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
