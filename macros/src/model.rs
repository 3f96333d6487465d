//! What the derive knows about its input: parsed facts beside the user's syntax, which is kept for spans.

mod field;
mod parameters;
mod repr;

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Attribute, Data, DeriveInput, Fields, Member, WhereClause, WherePredicate};

use crate::attr::{self, BuilderAttrs, GroupAttr, ItemAttrs, Once};
use crate::errors::{self, Errors};
use crate::generics;
use crate::leaf::ParamNames;
use crate::names::{Krate, Private};
use crate::tokens;

pub(crate) use crate::attr::{Hook, Strategy, Through};
pub(crate) use field::{Field, Resource, Role, Source, display};

/// A type. A struct has one variant without a name.
pub(crate) struct Input<'a> {
    /// The user's item.
    pub(crate) syn: &'a DeriveInput,
    /// The user's where clause, with the predicates that the derive adds: see `expand/sized.rs`.
    pub(crate) given: Option<WhereClause>,
    /// Struct or enum.
    pub(crate) kind: Kind,
    /// Whether it is `repr(packed)`.
    pub(crate) packed: bool,
    /// The path of `freshtwin`.
    pub(crate) krate: Krate,
    /// The key `clone`, as written: the whole type is cloned by its `Clone`.
    pub(crate) clone: Option<Ident>,
    /// Bounds in place of the inferred ones.
    pub(crate) bound: Option<Vec<WherePredicate>>,
    /// The settings of its builder.
    pub(crate) builder: BuilderAttrs,
    /// Its variants, in declaration order.
    pub(crate) variants: Vec<Variant<'a>>,
}

/// The two kinds of types that the derive takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `struct`.
    Struct,
    /// `enum`.
    Enum,
}

/// A variant of an enum, or the body of a struct.
pub(crate) struct Variant<'a> {
    /// The name; `None` for a struct.
    pub(crate) ident: Option<&'a Ident>,
    /// The user's syntax of all its fields.
    pub(crate) syn: &'a Fields,
    /// The attributes of the variant; empty for a struct.
    pub(crate) syn_attrs: &'a [Attribute],
    /// The groups that open several fields at once.
    pub(crate) groups: Vec<GroupAttr>,
    /// The attributes in which they are: those of the variant or, of a struct, those of the type.
    group_attrs: &'a [Attribute],
    /// Whether all attributes of groups could be read.
    pub(crate) groups_are_readable: bool,
    /// Its fields, in declaration order.
    pub(crate) fields: Vec<Field<'a>>,
}

/// The groups of a variant.
struct Groups<'a> {
    attrs: &'a [Attribute],
    groups: Vec<GroupAttr>,
    are_readable: bool,
}

impl<'a> Groups<'a> {
    fn parse(attrs: &'a [Attribute], item: &str, errors: &Errors) -> Self {
        let before = errors.count();
        let groups = attr::parse_groups(attrs, item, errors);
        Self { attrs, groups, are_readable: errors.count() == before }
    }
}

impl<'a> Input<'a> {
    /// Reads an item, and reports everything that is wrong with its attributes. Returns only the path of `freshtwin`
    /// for a union, and for a type with a field called `_`, which rustc reports.
    pub(crate) fn parse(syn: &'a DeriveInput, errors: &Errors) -> Result<Self, Krate> {
        let ItemAttrs { clone, bound, krate, mut builder } = attr::parse_item(&syn.attrs, errors);
        if let Some(name) = builder.name.get().filter(|name| **name == syn.ident) {
            errors.push(name, errors::builder_named_like_its_type(name));
            builder.name = Once::default();
        }
        let krate = Krate::new(krate.take().map(|(_, path)| path));
        if fields(&syn.data).any(|field| field.ident.as_ref().is_some_and(|name| name == "_")) {
            errors.reject();
            return Err(krate);
        }
        let param_names = ParamNames::of(&syn.ident, &syn.generics, bound.get());
        let (kind, variants) = match &syn.data {
            Data::Struct(data) => {
                let groups = Groups::parse(&syn.attrs, "a type", errors);
                (Kind::Struct, vec![Variant::parse(None, &data.fields, 0, &[], groups, &param_names, errors)])
            }
            Data::Enum(data) => {
                let errors_before = errors.count();
                for attr in syn.attrs.iter().filter(|attr| attr.path().is_ident("resource")) {
                    errors.push(attr, errors::group_on_enum());
                }
                let is_misplaced = errors.count() != errors_before;
                let mut before = 0;
                let variants = data.variants.iter().map(|variant| {
                    attr::reject_on_variant(variant, errors);
                    let mut groups = Groups::parse(&variant.attrs, "a variant", errors);
                    groups.are_readable &= !is_misplaced;
                    let ident = Some(&variant.ident);
                    let first = before;
                    before += variant.fields.len();
                    Variant::parse(ident, &variant.fields, first, &variant.attrs, groups, &param_names, errors)
                });
                (Kind::Enum, variants.collect())
            }
            Data::Union(data) => {
                errors.push(data.union_token, errors::union());
                return Err(krate);
            }
        };
        let (clone, bound) = (clone.take().map(|(key, ())| key), bound.take().map(|(_, bound)| bound));
        let (given, packed) = (syn.generics.where_clause.clone(), repr::is_packed(&syn.attrs));
        Ok(Self { syn, given, kind, packed, krate, clone, bound, builder, variants })
    }

    /// Returns the path `#krate::__private`.
    pub(crate) fn private(&self) -> Private<'_> {
        Private(&self.krate)
    }

    /// Returns the type's parameters as arguments.
    pub(crate) fn arguments(&self) -> TokenStream {
        generics::arguments(&self.syn.generics)
    }

    /// Returns all fields of all variants.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &Field<'a>> {
        self.variants.iter().flat_map(|variant| &variant.fields)
    }

    /// Whether no attribute is in it, and all its fields look like plain data.
    pub(crate) fn is_bare(&self) -> bool {
        let is_bare = |variant: &Variant<'_>| variant.groups.is_empty() && variant.fields.iter().all(Field::is_bare);
        let has_key = self.clone.is_some() || self.bound.is_some() || self.builder.key.is_some();
        !has_key && self.variants.iter().all(is_bare)
    }

    /// Whether the type has resources, so that it is not `DeepClone` and gets a builder.
    pub(crate) fn has_resources(&self) -> bool {
        self.fields().any(|field| field.resource().is_some())
    }
}

/// Returns all fields of an item's syntax.
fn fields(data: &Data) -> impl Iterator<Item = &syn::Field> {
    let of_variants = match data {
        Data::Struct(data) => vec![&data.fields],
        Data::Enum(data) => data.variants.iter().map(|variant| &variant.fields).collect(),
        Data::Union(_) => Vec::new(),
    };
    of_variants.into_iter().flatten()
}

impl<'a> Variant<'a> {
    fn parse(
        ident: Option<&'a Ident>,
        syn: &'a Fields,
        first: usize,
        syn_attrs: &'a [Attribute],
        Groups { attrs, groups, are_readable }: Groups<'a>,
        param_names: &ParamNames,
        errors: &Errors,
    ) -> Self {
        let fields = syn.iter().enumerate();
        let fields =
            fields.map(|(index, field)| Field::parse(index, first + index, field, param_names, errors)).collect();
        Self { ident, syn, syn_attrs, group_attrs: attrs, groups, groups_are_readable: are_readable, fields }
    }

    /// Whether a misspelt attribute seems to define this group, which does not exist.
    pub(crate) fn has_misspelt_group(&self, name: &Ident) -> bool {
        self.group_attrs.iter().any(|attr| {
            let is_misspelt = !attr.path().is_ident("resource") && attr::is_like(attr, "resource");
            let has_word = |word: &str| tokens::has_word(attr.meta.to_token_stream(), word);
            is_misspelt && has_word("group") && has_word(&name.to_string())
        })
    }

    /// Returns the field that `member` names: `name`, `0` or, in tuple types, `_0`.
    pub(crate) fn find(&self, member: &Member) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| match (member, &field.syn.ident) {
            (Member::Named(wanted), _) => tokens::same(wanted, &field.scope()),
            (Member::Unnamed(wanted), None) => wanted.index as usize == field.index,
            (Member::Unnamed(_), Some(_)) => false,
        })
    }
}
