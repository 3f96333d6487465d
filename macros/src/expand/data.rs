//! Writes `impl DeepClone` for a type that holds only data.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, TokenStreamExt as _, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{GenericParam, Token, WhereClause, parse_quote};

use super::arm::Arm;
use super::facts;
use super::function::Function;
use super::methods::Body;
use super::output::{self, Names};
use super::part::Part;
use super::parts::{Parts, Place};
use super::pattern;
use super::sized;
use crate::bound;
use crate::check::Data;
use crate::code::Code;
use crate::generics;
use crate::model::{Input, Kind};
use crate::names::{self, InPlace, Private, Repeated, word};
use crate::tokens;

/// A type of data.
pub(super) struct Expanded {
    /// Its impl, and the constants that this calls through.
    pub(super) code: TokenStream,
    /// The names of the constants that ask whether fields are data that may be unmarked resources.
    pub(super) asked: Vec<Ident>,
    /// The type that has these constants: the user's, or one [beside](apart) it.
    pub(super) asks: Ident,
}

/// Writes the impl, with the methods that this type needs beyond the provided ones.
pub(super) fn expand(data: &Data<'_, '_>) -> Expanded {
    let input = data.input;
    let private = input.private();
    let (impl_generics, ..) = input.syn.generics.split_for_impl();
    let (ty, where_clause) = (ty(input), bound::where_clause(input));
    let header = || header(input, where_clause.as_ref(), Place::Item);
    let (mut asked, mut asks) = (Vec::new(), input.syn.ident.clone());
    let (methods, tables) = match &input.clone {
        Some(key) => by_clone(input, &private, key, &header()),
        None => {
            let body = body(data, &private);
            let whole = body.whole().map(|functions| whole(input, &private, &functions, &header()));
            // Only these: another constant may contain an expression that calls a function of the type.
            let unmarked = input.fields().filter(|field| field.may_be_unmarked()).map(|field| field.number);
            let unmarked: Vec<usize> = unmarked.collect();
            let apart = apart(input, &private, &body);
            if let Some(apart) = &apart {
                (asked, asks) = (apart.constants.clone(), apart.owner.clone());
            } else if !unmarked.is_empty() {
                asked.extend(body.arms.iter().flat_map(|arm| arm.constants(&unmarked)));
                asked.extend(body.is_whole.then(|| word("__FRESHTWIN_WHOLE")));
            }
            let header = |place| self::header(input, where_clause.as_ref(), place);
            let tables = body.tables(&header, input.syn).into_iter().chain(whole).chain(apart.map(|apart| apart.code));
            (body.methods(), tables.reduce(|tables, more| quote!(#tables #more)))
        }
    };
    let where_clause = match sized::asked(input) {
        None => where_clause,
        Some(asked) => {
            let given = where_clause.iter().flat_map(|clause| &clause.predicates);
            Some(parse_quote!(where #(#given,)* #asked))
        }
    };
    // The trait has the user's span: otherwise, if a parameter is not data, rustc advises to write the impl by hand.
    let trait_ = trait_at(input);
    let has_bounds = !input.syn.generics.params.is_empty() || where_clause.is_some();
    let allows = Names::of_data(input, has_bounds).allows();
    let code = quote! {
        #[automatically_derived]
        #allows
        impl #impl_generics #trait_ for #ty #where_clause {
            #methods
        }
        #tables
    };
    Expanded { code, asked, asks }
}

/// What asks about fields of a type with parameters that may be unmarked resources: constants of a type without any.
/// Another type can depend on these.
struct Apart {
    owner: Ident,
    constants: Vec<Ident>,
    code: TokenStream,
}

/// Lets such a type have the constants of these fields.
fn set_apart<'p, 'a: 'p>(input: &Input<'_>, parts: impl Iterator<Item = &'p mut Part<'a>>) {
    let generics = &input.syn.generics;
    if generics.params.is_empty() {
        return;
    }
    let unmarked = input.fields().filter(|field| field.may_be_unmarked() && !generics::depends(generics, field.ty()));
    let unmarked: Vec<_> = unmarked.map(|field| field.number).collect();
    let owner = Repeated::new(names::beside(&input.syn.ident, "asked").into_token_stream());
    parts.filter(|part| part.may_stand_apart(&unmarked)).for_each(|part| part.owner = Some(owner.clone()));
}

/// Writes these constants, if there are such fields.
fn apart(input: &Input<'_>, private: &Private<'_>, body: &Body<'_>) -> Option<Apart> {
    let parts: Vec<_> = body.parts().filter(|part| part.owner.is_some()).collect();
    let (owner, vis) = (names::beside(&input.syn.ident, "asked"), &input.syn.vis);
    let constants: Vec<_> = parts.iter().filter_map(|part| part.table).collect();
    let definitions = parts.iter().filter_map(|part| part.definition(private));
    let code = quote!(impl #owner { #(#definitions)* });
    let (code, docs) = (output::tables(&input.syn.attrs, false, code), output::in_bounds());
    let code = quote! {
        #docs
        #[doc(hidden)]
        #vis enum #owner {}
        #code
    };
    let constants = constants.into_iter().map(|number| names::constant("PART", number)).collect();
    (!parts.is_empty()).then_some(Apart { owner, constants, code })
}

/// Returns the whole type. It has the user's span, like the trait.
fn ty(input: &Input<'_>) -> TokenStream {
    let ident = &input.syn.ident;
    let arguments = (!input.syn.generics.params.is_empty()).then(|| tokens::puncts_at(ident.span(), input.arguments()));
    quote!(#ident #arguments)
}

/// Returns the header of an `impl` for the type, without `impl`.
pub(super) fn header(input: &Input<'_>, where_clause: Option<&WhereClause>, place: Place) -> TokenStream {
    let (ty, generics) = (ty(input), &input.syn.generics);
    if place == Place::Item || generics.params.is_empty() {
        let (impl_generics, ..) = generics.split_for_impl();
        return quote!(#impl_generics #ty #where_clause);
    }
    let (generics, predicate) = generics::at_derive(generics);
    let (impl_generics, ..) = generics.split_for_impl();
    let given = where_clause.iter().flat_map(|clause| &clause.predicates);
    quote!(#impl_generics #ty where #(#given,)* #predicate)
}

/// Returns the path of `DeepClone` with the span of the type's name. A path that the user gave keeps its own span.
pub(super) fn trait_at(input: &Input<'_>) -> impl ToTokens {
    InPlace(|tokens: &mut TokenStream| {
        let (private, span) = (input.private(), input.syn.ident.span());
        match input.krate.given {
            None => {
                private.at(span).to_tokens(tokens);
                Token![::](span).to_tokens(tokens);
                tokens.append(Ident::new("DeepClone", span));
            }
            Some(_) => tokens.extend(quote!(#private::DeepClone)),
        }
    })
}

/// Whether the type borrows nothing, and its impl can prove that: it has no lifetime or type parameters.
pub(super) fn lasts(input: &Input<'_>) -> bool {
    input.syn.generics.params.iter().all(|param| matches!(param, GenericParam::Const(_)))
}

fn body<'a>(data: &Data<'a, 'a>, private: &'a Private<'a>) -> Body<'a> {
    let reaches = data.input.kind == Kind::Struct && !data.input.packed;
    let parts = data.variants.iter().map(|(variant, fields)| {
        let parts = fields.iter().map(|(field, strategy)| Part::of(variant, field, strategy));
        (variant, parts.collect::<Vec<_>>())
    });
    let mut parts: Vec<_> = parts.collect();
    Part::ask_once(parts.iter_mut().flat_map(|(_, parts)| parts));
    set_apart(data.input, parts.iter_mut().flat_map(|(_, parts)| parts));
    if !data.input.packed {
        parts.iter_mut().flat_map(|(_, parts)| parts).for_each(Part::ask_in_place);
    }
    let is_whole = parts.iter().flat_map(|(_, parts)| parts).any(|part| part.is_in_place);
    let arms = parts.into_iter().map(|(variant, parts)| {
        let tables = Parts::all(&parts, reaches);
        Arm { path: pattern::written(variant), tables, parts, marker: None }
    });
    let input = data.input;
    let body = Body {
        private,
        kind: input.kind,
        packed: input.packed.then(|| input.fields().map(|field| field.ty().span()).collect()),
        arms: arms.collect(),
        never: None,
        changes: true,
        lasts: lasts(input),
        is_whole,
    };
    body.joined()
}

/// Returns the methods of a type that is copied by its `Clone`, and the constant that they call through. Only the
/// constant needs `Clone`, so a missing `Clone` is one error, at the key `clone`.
fn by_clone(
    input: &Input<'_>,
    private: &Private<'_>,
    key: &Ident,
    header: &TokenStream,
) -> (TokenStream, Option<TokenStream>) {
    let here = private.at(key.span());
    let part = quote_spanned!(key.span()=> <Self as #here::refused::TypeHasClone<Self>>::__FRESHTWIN_PART);
    let methods = Code::of(|code| {
        [Function::Clone, Function::CloneFrom].into_iter().for_each(|function| function.call(private, code));
        facts::always(private, lasts(input), code);
    });
    (methods, Some(whole(input, private, &part, header)))
}

/// Defines the constant with the functions of the whole type.
fn whole(input: &Input<'_>, private: &Private<'_>, functions: &TokenStream, header: &TokenStream) -> TokenStream {
    let constant = quote!(impl #header { const __FRESHTWIN_WHOLE: #private::Part<Self> = #functions; });
    output::tables(&input.syn.attrs, false, constant)
}
