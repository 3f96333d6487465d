//! What the derive knows about its input: parsed facts beside the user's syntax, which is kept for spans.

use proc_macro2::Ident;
use quote::format_ident;
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Expr, Fields, Member, Type, WherePredicate};

use crate::attr::{self, BuilderAttrs, FieldAttrs, GroupAttr, ItemAttrs, Maker, ResourceAttr, SourceAttr};
use crate::errors::{self, Errors};
use crate::look::Look;
use crate::names::{self, Krate, Private};
use crate::tokens;

/// A type. A struct has one variant without a name.
pub(crate) struct Input<'a> {
    /// The user's item.
    pub(crate) syn: &'a DeriveInput,
    /// Struct or enum.
    pub(crate) kind: Kind,
    /// The crate's path.
    pub(crate) krate: Krate,
    /// `clone`, as written: the whole type by its `Clone`.
    pub(crate) clone: Option<Ident>,
    /// Bounds in place of the inferred ones.
    pub(crate) bound: Option<Vec<WherePredicate>>,
    /// What it says about its builder.
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
    /// The user's fields, as a whole.
    pub(crate) syn: &'a Fields,
    /// The attributes of the variant; empty for a struct.
    pub(crate) syn_attrs: &'a [Attribute],
    /// The groups that open several fields at once.
    pub(crate) groups: Vec<GroupAttr>,
    /// Its fields, in declaration order.
    pub(crate) fields: Vec<Field<'a>>,
}

/// A field. Its `#[cfg]`s are not kept: rustc removes what they leave out before any derive sees it.
pub(crate) struct Field<'a> {
    /// The user's field.
    pub(crate) syn: &'a syn::Field,
    /// Its position.
    pub(crate) index: usize,
    /// How an expression `Self { member: .. }` names it.
    pub(crate) member: Member,
    /// How its type is written.
    pub(crate) look: Look,
    /// Data, or a resource.
    pub(crate) role: Role<'a>,
    /// Whether all of its attributes could be read.
    pub(crate) readable: bool,
    /// `into`, as written: the setter takes `impl Into`.
    pub(crate) into: Option<Ident>,
}

/// What a field is.
pub(crate) enum Role<'a> {
    /// Part of the value's data.
    Data(Strategy),
    /// Opened anew.
    Resource(Box<Resource<'a>>),
}

/// How the copy gets a field of data.
#[derive(Clone)]
pub(crate) enum Strategy {
    /// Deep-cloned, unless the user says otherwise.
    DeepClone,
    /// By `Clone`.
    Clone,
    /// The same handle.
    Share,
    /// Afresh: by the expression, or by `Default`.
    Default(Option<Expr>),
    /// By a function of the user's.
    With(Expr),
    /// Deep-cloned through locks.
    Lock,
}

/// A live field.
pub(crate) struct Resource<'a> {
    /// `#[resource(..)]`.
    pub(crate) attr: &'a Attribute,
    /// Where its config is.
    pub(crate) source: Source,
    /// Runs once the field is open.
    pub(crate) after: Option<Expr>,
    /// `async`, as written.
    pub(crate) asynchronous: Option<Ident>,
}

/// Where a resource has its config.
pub(crate) enum Source {
    /// In itself.
    Bare,
    /// In a sibling: see [`Variant::find`].
    From(Member),
    /// In an expression that opens or makes it.
    Maker(Maker),
    /// In the expression of a group of this name, see [`Variant::groups`].
    Group(Ident),
}

impl<'a> Input<'a> {
    /// Reads an item, reporting everything that is wrong with its attributes. A union is no input; its crate's path is.
    pub(crate) fn parse(syn: &'a DeriveInput, errors: &Errors) -> Result<Self, Krate> {
        let ItemAttrs { clone, bound, krate, builder } = attr::parse_item(&syn.attrs, errors);
        let krate = krate.take().map_or(Krate::Default, |(_, path)| Krate::Named(path));
        let (kind, variants) = match &syn.data {
            Data::Struct(data) => {
                let groups = attr::parse_groups(&syn.attrs, errors);
                (Kind::Struct, vec![Variant::parse(None, &data.fields, &[], groups, errors)])
            }
            Data::Enum(data) => {
                for attr in syn.attrs.iter().filter(|attr| attr.path().is_ident("resource")) {
                    errors.push(attr, errors::group_on_enum());
                }
                let variants = data.variants.iter().map(|variant| {
                    attr::reject_all(&variant.attrs, &["deep_clone"], "a variant", errors);
                    let groups = attr::parse_groups(&variant.attrs, errors);
                    let ident = Some(&variant.ident);
                    Variant::parse(ident, &variant.fields, &variant.attrs, groups, errors)
                });
                (Kind::Enum, variants.collect())
            }
            Data::Union(data) => {
                errors.push(data.union_token, errors::union());
                return Err(krate);
            }
        };
        let (clone, bound) = (clone.take().map(|(key, ())| key), bound.take().map(|(_, bound)| bound));
        Ok(Self { syn, kind, krate, clone, bound, builder, variants })
    }

    /// `#krate::__private`.
    pub(crate) fn private(&self) -> Private<'_> {
        Private(&self.krate)
    }

    /// All fields of all variants.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &Field<'a>> {
        self.variants.iter().flat_map(|variant| &variant.fields)
    }

    /// Whether this type is refused and gets a builder.
    pub(crate) fn has_resources(&self) -> bool {
        self.fields().any(|field| field.resource().is_some())
    }
}

impl<'a> Variant<'a> {
    fn parse(
        ident: Option<&'a Ident>,
        syn: &'a Fields,
        syn_attrs: &'a [Attribute],
        groups: Vec<GroupAttr>,
        errors: &Errors,
    ) -> Self {
        let fields = syn.iter().enumerate();
        let fields = fields.map(|(index, field)| Field::parse(index, field, errors)).collect();
        Self { ident, syn, syn_attrs, groups, fields }
    }

    /// The field that `member` names: `name`, `0` or, in tuple types, `_0`.
    pub(crate) fn find(&self, member: &Member) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| match (member, &field.syn.ident) {
            (Member::Named(wanted), _) => tokens::same(wanted, &field.scope()),
            (Member::Unnamed(wanted), None) => wanted.index as usize == field.index,
            (Member::Unnamed(_), Some(_)) => false,
        })
    }
}

impl<'a> Field<'a> {
    fn parse(index: usize, syn: &'a syn::Field, errors: &Errors) -> Self {
        let member = match &syn.ident {
            Some(ident) => Member::Named(ident.clone()),
            None => Member::Unnamed(index.into()),
        };
        let before = errors.count();
        let attrs = attr::parse_field(&syn.attrs, errors);
        let readable = errors.count() == before;
        let into = attrs.into.key().cloned();
        let role = Role::parse(attrs, &display(&member), errors);
        Self { syn, index, member, look: Look::at(&syn.ty), role, readable, into }
    }

    /// The type.
    pub(crate) fn ty(&self) -> &'a Type {
        &self.syn.ty
    }

    /// The name for people: `conn`, or `0` in a tuple type.
    pub(crate) fn name(&self) -> String {
        display(&self.member)
    }

    /// The name in the user's expressions: `conn`, or `_0` in a tuple type.
    pub(crate) fn scope(&self) -> Ident {
        self.syn.ident.clone().unwrap_or_else(|| format_ident!("_{}", self.index))
    }

    /// The name of its local in generated code: `__f0`; see [`names::local`] for further ones.
    pub(crate) fn local(&self, prefix: &str) -> Ident {
        names::local(prefix, self.index)
    }

    /// What it says as a resource.
    pub(crate) fn resource(&self) -> Option<&Resource<'a>> {
        match &self.role {
            Role::Resource(resource) => Some(resource),
            Role::Data(_) => None,
        }
    }

    /// Its documentation.
    pub(crate) fn docs(&self) -> impl Iterator<Item = &'a Attribute> {
        self.syn.attrs.iter().filter(|attr| attr.path().is_ident("doc"))
    }
}

/// A member for people.
pub(crate) fn display(member: &Member) -> String {
    match member {
        Member::Named(ident) => ident.unraw().to_string(),
        Member::Unnamed(index) => index.index.to_string(),
    }
}

impl<'a> Role<'a> {
    fn parse(attrs: FieldAttrs<'a>, field: &str, errors: &Errors) -> Self {
        let Some(resource) = attrs.resource else { return Self::Data(Strategy::parse(attrs, field, errors)) };
        for data in attrs.data {
            errors.push(data, errors::resource_and_data(field));
        }
        Self::Resource(Box::new(Resource::parse(resource, field, errors)))
    }
}

impl Strategy {
    /// At most one strategy per field: each further one is reported at its key.
    fn parse(attrs: FieldAttrs<'_>, field: &str, errors: &Errors) -> Self {
        let strategies = [
            attrs.clone.take().map(|(key, ())| (key, Self::Clone)),
            attrs.share.take().map(|(key, ())| (key, Self::Share)),
            attrs.default.take().map(|(key, expr)| (key, Self::Default(expr))),
            attrs.with.take().map(|(key, expr)| (key, Self::With(expr))),
            attrs.lock.take().map(|(key, ())| (key, Self::Lock)),
        ];
        let mut strategies = strategies.into_iter().flatten();
        let Some((first, strategy)) = strategies.next() else { return Self::DeepClone };
        for (key, _) in strategies {
            let message = errors::two_strategies(field, &first.to_string(), &key.to_string());
            errors.push(key, message);
        }
        strategy
    }
}

impl<'a> Resource<'a> {
    fn parse(attrs: ResourceAttr<'a>, field: &str, errors: &Errors) -> Self {
        let mut sources = attrs.sources.into_iter();
        let source = match sources.next() {
            None => Source::Bare,
            Some((first, source)) => {
                for (key, _) in sources {
                    let message = errors::two_sources(field, &first.to_string(), &key.to_string());
                    errors.push(key, message);
                }
                match source {
                    SourceAttr::From(member) => Source::From(member),
                    SourceAttr::Maker(maker) => Source::Maker(maker),
                    SourceAttr::Group(name) => Source::Group(name),
                }
            }
        };
        let after = attrs.after.take().map(|(_, expr)| expr);
        let asynchronous = attrs.asynchronous.take().map(|(key, ())| key);
        Self { attr: attrs.attr, source, after, asynchronous }
    }
}
