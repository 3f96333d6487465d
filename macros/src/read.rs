//! Reads the user's item.
//!
//! `syn` compares the first word of each type, as text, with every word that a type can begin with. That takes a third
//! of its time. Nearly all types are tuples, or names with arguments. This module reads those in structs with named
//! fields, and leaves all other syntax to `syn`.

mod repair;
mod without_dyn;

use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use syn::buffer::Cursor;
use syn::ext::IdentExt as _;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::token::Paren;
use syn::{
    AngleBracketedGenericArguments, Attribute, Data, DataStruct, DeriveInput, Field, Fields, FieldsNamed,
    GenericArgument, Generics, PathArguments, PathSegment, Token, Type, TypePath, TypeTuple, Visibility, braced,
};

use crate::known_types::is_scalar;
use crate::tokens;

/// The item of a derive.
pub(crate) enum Derived {
    /// As rustc takes it.
    Item(DeriveInput),
    /// With a slip in its syntax, and so without its fields where nothing else can be read.
    InError(DeriveInput, Slip),
}

/// A slip in an item's syntax.
pub(crate) enum Slip {
    /// rustc reports it, too.
    OfRustc,
    /// It may be syntax that `syn` does not know.
    Unknown(syn::Error),
}

/// Reads the item of a derive. If not even its head can be read, the error is `None` where rustc reports the same.
pub(crate) fn derived(tokens: &TokenStream) -> Result<Derived, Option<syn::Error>> {
    let error = match item(tokens.clone()) {
        Ok(item) => return Ok(Derived::Item(item)),
        Err(error) => error,
    };
    let mended = item(without_dyn::with_dyn(tokens.clone())).or_else(|_| item(repair::with_commas(tokens.clone())));
    if let Ok(mended) = mended {
        return Ok(Derived::Item(mended));
    }
    if let Ok(closed) = item(repair::closed(tokens.clone())) {
        return Ok(Derived::InError(closed, Slip::OfRustc));
    }
    let is_of_rustc = repair::is_reported_by_rustc(&error);
    match item(repair::without_body(tokens.clone())) {
        // Code in the item may be right in an edition that `syn` does not read. Then rustc would report nothing, and
        // the type would seem to be right.
        Ok(head) if is_of_rustc && !repair::has_code(tokens) => Ok(Derived::InError(head, Slip::OfRustc)),
        Ok(head) => Ok(Derived::InError(head, Slip::Unknown(error))),
        Err(_) => Err(Some(error).filter(|_| !is_of_rustc)),
    }
}

/// Reads an item.
pub(crate) fn item(tokens: TokenStream) -> syn::Result<DeriveInput> {
    let parser = |input: ParseStream<'_>| {
        let ahead = input.fork();
        // `syn` reads all other items, and reports what is wrong in any of them.
        let Ok(item) = named_struct(&ahead) else { return input.parse() };
        input.advance_to(&ahead);
        Ok(item)
    };
    parser.parse2(tokens)
}

/// Reads a struct with named fields.
fn named_struct(input: ParseStream<'_>) -> syn::Result<DeriveInput> {
    let attrs = input.call(Attribute::parse_outer)?;
    let (vis, struct_token, ident) = (input.parse()?, input.parse()?, input.parse()?);
    let mut generics: Generics = input.parse()?;
    generics.where_clause = input.parse()?;
    let content;
    let brace_token = braced!(content in input);
    let named = fields(&content)?;
    let fields = Fields::Named(FieldsNamed { brace_token, named });
    let data = Data::Struct(DataStruct { struct_token, fields, semi_token: None });
    Ok(DeriveInput { attrs, vis, ident, generics, data })
}

fn fields(input: ParseStream<'_>) -> syn::Result<Punctuated<Field, Token![,]>> {
    let mut fields = Punctuated::new();
    while !input.is_empty() {
        if !fields.empty_or_trailing() {
            return Err(input.error("no comma"));
        }
        let plain = input.step(|cursor| plain_field(*cursor).ok_or_else(|| cursor.error("another field")));
        let (field, comma) = plain.or_else(|_| any_field(input))?;
        fields.push_value(field);
        if let Some(comma) = comma {
            fields.push_punct(comma);
        }
    }
    Ok(fields)
}

/// A field, and the comma after it.
type FieldAndComma = (Field, Option<Token![,]>);

/// Reads a name and a type, which may be `pub`, and returns them with what follows. Returns `None` for other fields.
fn plain_field(cursor: Cursor<'_>) -> Option<(FieldAndComma, Cursor<'_>)> {
    let (mut ident, mut after) = cursor.ident()?;
    let mut name = tokens::text(&ident);
    let mut vis = Visibility::Inherited;
    if name == "pub" {
        vis = Visibility::Public(Token![pub](ident.span()));
        (ident, after) = after.ident()?;
        name = tokens::text(&ident);
    }
    // See `field_name`.
    if matches!(name.as_str(), "async" | "await" | "dyn" | "try") {
        return None;
    }
    let (colon, after) = sign(':', after)?;
    let (ty, end) = named(after)?;
    let (comma, after) = match sign(',', end) {
        Some((comma, after)) => (Some(Token![,](comma)), after),
        None if end.eof() => (None, end),
        None => return None,
    };
    let (attrs, colon_token) = (Vec::new(), Some(Token![:](colon)));
    let field = Field { attrs, vis, modifiers: Default::default(), ident: Some(ident), colon_token, ty, default: None };
    Some(((field, comma), after))
}

fn any_field(input: ParseStream<'_>) -> syn::Result<FieldAndComma> {
    let field = Field {
        attrs: input.call(Attribute::parse_outer)?,
        vis: input.parse()?,
        modifiers: Default::default(),
        ident: Some(input.call(field_name)?),
        colon_token: Some(input.parse()?),
        ty: ty(input)?,
        default: None,
    };
    Ok((field, input.parse()?))
}

/// Reads the name of a field. `async`, `await`, `dyn` and `try` are names in edition 2015, and `syn` takes them too.
fn field_name(input: ParseStream<'_>) -> syn::Result<Ident> {
    input.parse().or_else(|error| {
        let is_name = input.peek(Token![async]) || input.peek(Token![await]) || input.peek(Token![dyn]);
        if !is_name && !input.peek(Token![try]) {
            return Err(error);
        }
        let name = input.call(Ident::parse_any)?;
        Ok(Ident::new_raw(&name.to_string(), name.span()))
    })
}

/// Reads a type.
pub(crate) fn ty(input: ParseStream<'_>) -> syn::Result<Type> {
    let named = input.step(|cursor| whole(*cursor).ok_or_else(|| cursor.error("another type")));
    named.or_else(|_| input.parse())
}

/// Reads a type by [`named`], if nothing follows that may be part of it.
fn whole(cursor: Cursor<'_>) -> Option<(Type, Cursor<'_>)> {
    let (ty, after) = named(cursor)?;
    let is_end = after.eof() || sign(',', after).is_some() || sign('>', after).is_some();
    is_end.then_some((ty, after))
}

/// Reads a tuple, or a name whose arguments are types, and returns it with what follows: the type may go on there.
/// Returns `None` for other types.
fn named(cursor: Cursor<'_>) -> Option<(Type, Cursor<'_>)> {
    match cursor.any_group() {
        Some((content, Delimiter::Parenthesis, span, after)) => {
            let (elems, rest) = list(content, |ty| ty)?;
            // `(T)` is not a tuple.
            if !rest.eof() || elems.len() == 1 && !elems.trailing_punct() {
                return None;
            }
            Some((Type::Tuple(TypeTuple { attrs: Vec::new(), paren_token: Paren { span }, elems }), after))
        }
        // Invisible groups are among these: a macro puts them around a type that it was given.
        Some(_) => None,
        None => {
            let (ident, after) = cursor.ident()?;
            let (arguments, after) = arguments(after)?;
            if arguments.is_none() && !is_name(&ident) {
                return None;
            }
            let path = PathSegment { ident, arguments }.into();
            Some((Type::Path(TypePath { attrs: Vec::new(), qself: None, path }), after))
        }
    }
}

/// Whether a word is certainly no keyword.
fn is_name(word: &Ident) -> bool {
    let text = tokens::text(word);
    matches!(text.as_bytes(), [b'A'..=b'Z', ..]) || is_scalar(&text)
}

/// Reads `<T, ..>`, or nothing.
fn arguments(cursor: Cursor<'_>) -> Option<(PathArguments, Cursor<'_>)> {
    let Some((open, content)) = sign('<', cursor) else { return Some((PathArguments::None, cursor)) };
    let (args, rest) = list(content, GenericArgument::Type)?;
    let (close, after) = sign('>', rest)?;
    let (lt_token, gt_token) = (Token![<](open), Token![>](close));
    let arguments = AngleBracketedGenericArguments { colon2_token: None, lt_token, args, gt_token };
    Some((PathArguments::AngleBracketed(arguments), after))
}

/// Reads types with commas between them.
fn list<T>(mut cursor: Cursor<'_>, wrap: fn(Type) -> T) -> Option<(Punctuated<T, Token![,]>, Cursor<'_>)> {
    let mut types = Punctuated::new();
    while !cursor.eof() {
        let (ty, after) = named(cursor)?;
        types.push_value(wrap(ty));
        cursor = after;
        let Some((comma, after)) = sign(',', cursor) else { break };
        types.push_punct(Token![,](comma));
        cursor = after;
    }
    Some((types, cursor))
}

/// Reads a sign.
fn sign(sign: char, cursor: Cursor<'_>) -> Option<(Span, Cursor<'_>)> {
    match cursor.punct() {
        Some((punct, after)) if punct.as_char() == sign => Some((punct.span(), after)),
        _ => None,
    }
}
