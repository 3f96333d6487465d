//! The keys in `builder(..)`, and what stands behind `builder =` and is not the builder's name.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::parse::discouraged::Speculative as _;
use syn::{LitBool, Meta, Path, Token, Visibility};

use super::attribute::tried;
use super::keys::{BuilderKey, Keys};
use super::{At, Once, value};
use crate::errors::{self, Errors};
use crate::tokens;

/// The keys in `builder(..)` on a type.
#[derive(Default)]
pub(crate) struct BuilderAttrs {
    /// The builder's name.
    pub(crate) name: Once<Ident>,
    /// The traits that the builder derives.
    pub(crate) derive: Once<Vec<Path>>,
    /// The visibility of all setters.
    pub(crate) setters: Once<Visibility>,
    /// Whether the type itself gets methods.
    pub(crate) inherent: Once<bool>,
    /// Whether independent resources are opened at the same time.
    pub(crate) concurrent: Once<()>,
    /// Attributes of the builder.
    pub(crate) attrs: Once<Vec<Meta>>,
    /// Whether a value can be turned into its builder.
    pub(crate) into: Once<()>,
    /// The first `builder` key, as it was written.
    pub(crate) key: Option<Ident>,
}

impl BuilderAttrs {
    /// Reads a key in `builder(..)`.
    pub(super) fn key(&mut self, key: BuilderKey, at: &At<'_>, errors: &Errors) -> syn::Result<()> {
        match key {
            BuilderKey::Name => self.name.set(at, value::name(at, errors)?, errors),
            BuilderKey::Derive => {
                let (own, paths): (Vec<_>, Vec<_>) = derives(at)?.into_iter().partition(is_this_derive);
                own.iter().for_each(|path| errors.push(path, errors::builder_is_data()));
                self.derive.set(at, paths, errors);
            }
            BuilderKey::Attr => self.attrs.set(at, at.attributes()?, errors),
            BuilderKey::Setters => self.setters.set(at, visibility(at)?, errors),
            BuilderKey::Inherent => self.inherent.set(at, at.value::<LitBool>()?.value, errors),
            BuilderKey::Concurrent => self.concurrent.set(at, at.flag()?, errors),
            BuilderKey::Into => self.into.set(at, at.flag()?, errors),
        }
        Ok(())
    }

    /// Whether the type itself gets methods, which is the default.
    pub(crate) fn is_inherent(&self) -> bool {
        self.inherent.get() != Some(&false)
    }
}

/// Reports settings behind `builder =`, with or without parentheses, such as `builder = (into)`.
pub(super) fn reject_settings(attrs: &mut BuilderAttrs, at: &At<'_>, errors: &Errors) -> syn::Result<()> {
    let ahead = at.input.fork();
    let Ok(equals) = ahead.parse::<Token![=]>() else { return Ok(()) };
    let written = value::tokens(&ahead);
    let mut read = |keys| tried::<BuilderKey>(keys, errors, &mut |key, at| attrs.key(key, at, errors));
    let (in_group, key) = (tokens::in_group(&written), at.ident);
    let settings = in_group.clone().unwrap_or_else(|| written.clone());
    let error = |message| Err(syn::Error::new_spanned(quote!(#key #equals #written), message));
    let result = match (Settings::of(settings.clone()), in_group.is_some()) {
        // This is right.
        (Settings::Name(_), false) | (Settings::Other, false) => return Ok(()),
        (Settings::Name(name), true) => error(errors::builder_name_in_parentheses(&name.to_string())),
        (Settings::Key(first), false) => {
            let list = read(settings).unwrap_or_else(|_| first.key().value_form());
            error(errors::list_behind_equals(at.key.name, &list))
        }
        (Settings::NameBeside(name, others), in_group) => match read(quote!(name = #name, #others)) {
            Ok(_) => error(errors::builder_name_in_a_list(&name.to_string(), &errors::code(others))),
            Err(mistakes) if in_group => all(mistakes),
            // The parser says what it expects behind the name.
            Err(_) => return Ok(()),
        },
        (_, _) => match read(settings) {
            Ok(list) => error(errors::list_behind_equals(at.key.name, &list)),
            Err(mistakes) if mistakes.is_empty() => error(errors::empty_builder(&BuilderKey::PLACE.list())),
            Err(mistakes) => all(mistakes),
        },
    };
    at.input.advance_to(&ahead);
    result
}

/// Returns several errors as one.
fn all(mistakes: Vec<syn::Error>) -> syn::Result<()> {
    let joined = mistakes.into_iter().reduce(|mut all, mistake| {
        all.combine(mistake);
        all
    });
    joined.map_or(Ok(()), Err)
}

/// What settings begin with.
enum Settings {
    /// A name, and that is all.
    Name(Ident),
    /// A name with settings: `Opens, into` or `Opens(into)`.
    NameBeside(Ident, TokenStream),
    /// A key.
    Key(BuilderKey),
    /// A misspelt key with something behind it.
    Misspelt,
    Other,
}

impl Settings {
    fn of(settings: TokenStream) -> Self {
        let mut settings = settings.into_iter();
        let Some(TokenTree::Ident(name)) = settings.next() else { return Self::Other };
        let word = name.to_string();
        if let Some(key) = BuilderKey::named(&word) {
            return Self::Key(key);
        }
        let may_be_key = BuilderKey::PLACE.may_mean(&word);
        let (next, others) = (settings.next(), settings.collect::<TokenStream>());
        match next {
            None if syn::parse2::<Ident>(quote!(#name)).is_ok() => Self::Name(name),
            Some(TokenTree::Punct(comma)) if comma.as_char() == ',' && !may_be_key => match others.is_empty() {
                true => Self::Name(name),
                false => Self::NameBeside(name, others),
            },
            Some(TokenTree::Group(group)) if others.is_empty() && !may_be_key => Self::NameBeside(name, group.stream()),
            Some(TokenTree::Group(_)) => Self::Misspelt,
            Some(TokenTree::Punct(equals)) if equals.as_char() == '=' && may_be_key => Self::Misspelt,
            _ => Self::Other,
        }
    }
}

/// Whether the path is this derive. A `DeepClone` of another crate may do something else.
pub(super) fn is_this_derive(path: &Path) -> bool {
    let [before @ .., last] = &*path.segments.iter().collect::<Vec<_>>() else { return false };
    last.ident == "DeepClone" && before.iter().all(|segment| segment.ident == "freshtwin")
}

/// Reads `(Trait, ..)`.
fn derives(at: &At<'_>) -> syn::Result<Vec<Path>> {
    let content = at.parenthesized()?;
    at.reject_second_group(&content)?;
    let paths = content.parse_terminated(Path::parse_mod_style, Token![,])?;
    Ok(paths.into_iter().collect())
}

/// Reads `= pub` or `= pub(crate)`. Reports a missing value, which would silently mean private.
fn visibility(at: &At<'_>) -> syn::Result<Visibility> {
    value::unquoted(at)?;
    match at.value()? {
        Visibility::Inherited => Err(at.malformed(&at.input.error("expected a visibility"))),
        visibility => Ok(visibility),
    }
}
