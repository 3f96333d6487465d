//! Asks whether a field's type is data. Decides where an error points and, by the trait that asks, what it says.

mod kind;
mod once;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Type;

use crate::known_types::{LOCKS, Written};
use crate::leaf::{self, Args, Asked, Doubts, Leaf, ParamNames};
use crate::look::Look;
use crate::model::{Strategy, Through};
use crate::names::{End, Private};
use crate::tokens;
pub(super) use kind::{kind_of, together};

/// The types that `cell` reaches into.
const CELL: &[&str] = &["Cell"];

/// What the tokens of a field's type show about the question.
#[derive(Default)]
pub(super) struct Question {
    /// The parts of the type that may not be data.
    doubts: Doubts,
    /// A part that `lock` does not reach into, and the trait whose text says so.
    unreached: Option<(TokenStream, &'static str)>,
    /// The types with the name of a lock: each has to be one that the runtime knows.
    locks: Vec<TokenStream>,
    /// For `lock` and `cell`, the named parts that are neither locks nor cells.
    beside: Vec<TokenStream>,
    /// Whether the type is a single letter.
    is_letter: bool,
    /// Whether the type is a parameter.
    is_parameter: bool,
    /// Whether its part occurs in another field, too, so that both questions ask about it in the same place.
    pub(super) is_shared: bool,
    /// Whether some of the types with shared parts have arguments, and this is one of these types.
    pub(super) is_in_arguments: bool,
    /// The type as constants name it, if the tokens are those of another field.
    pub(super) named: Option<TokenStream>,
    /// The question about a trait object of several fields, at the first of them.
    shared_object: Option<Asked>,
    /// Its number in the constant that asks about fields of several constants together.
    pub(super) joint: Option<usize>,
    /// The trait that asks about the whole type, if the field may be meant for a group.
    pub(super) of_a_group: Option<TokenStream>,
}

impl Question {
    /// Prepares the question about a field of type `ty`.
    pub(super) fn of(ty: &Type, look: Look, strategy: &Strategy, param_names: &ParamNames) -> Self {
        // Types that look like data need no question.
        if look.is_plain() && !matches!(strategy, Strategy::Through(_)) {
            return Self::default();
        }
        let is_letter = leaf::name(ty).is_some_and(leaf::is_letter);
        let is_parameter = leaf::name(ty).is_some_and(|name| param_names.has(name));
        // The names of the types that the strategy reaches into.
        let [lock_names, cell_names]: [&[&str]; 2] = match strategy {
            Strategy::Through(Through::Locks) => [LOCKS, &[]],
            Strategy::Through(Through::Cells) => [&[], CELL],
            Strategy::Through(Through::LocksAndCells) => [LOCKS, CELL],
            _ => [&[], &[]],
        };
        let [locks, cells] = [lock_names, cell_names].map(|names| leaf::of_names(ty, names));
        let doubts = match strategy {
            // In a cell inside a lock, `lock` and `cell` reach more than data.
            Strategy::Through(Through::LocksAndCells) => Doubts::default(),
            Strategy::Through(Through::Locks | Through::Cells) => {
                Self::within(ty, locks.iter().chain(&cells), param_names)
            }
            Strategy::Clone => Doubts::about_clone(ty, param_names),
            _ => Doubts::of(ty, param_names),
        };
        let unreached = match strategy {
            Strategy::Through(Through::Locks) => unreached(ty, &doubts),
            _ => None,
        };
        let beside = match strategy {
            Strategy::Through(_) => leaf::beside(ty, &[lock_names, cell_names].concat(), param_names),
            _ => Vec::new(),
        };
        let [locks, beside] = [locks, beside].map(|types| types.into_iter().map(ToTokens::to_token_stream).collect());
        Self {
            doubts,
            unreached,
            locks,
            beside,
            is_letter,
            is_parameter,
            is_shared: false,
            is_in_arguments: false,
            named: None,
            shared_object: None,
            joint: None,
            of_a_group: None,
        }
    }

    /// Returns the doubts about the contents of these locks or cells.
    fn within<'t>(ty: &Type, types: impl Iterator<Item = &'t &'t Type>, param_names: &ParamNames) -> Doubts {
        let contents = types.filter_map(|ty| Written::of(ty)).flat_map(|written| written.args);
        let contents: Vec<_> = contents.filter(|content| !Look::at(content).is_plain()).collect();
        Doubts::within(ty, &contents, param_names)
    }

    /// Returns the functions of a type that has to be data.
    ///
    /// The type in the question is inferred, so that its tokens can be located at the part that the error is about:
    ///
    /// ```text
    /// const __FRESHTWIN_PART0: Part<Vec<(Row, u8)>> = <Itself<_> as OfKind<..>>::__FRESHTWIN_PART;
    ///                                        -------- at `Row`
    /// ```
    ///
    /// It is also inferred if it is one letter. If no such type exists, rustc says that a parameter may be missing, and
    /// would say so a second time here. Other types are written out.
    pub(super) fn data(&self, private: &Private<'_>, ty: &TokenStream) -> TokenStream {
        let is_inferred = self.is_letter || self.place().is_some();
        self.joint().unwrap_or_else(|| self.asked(private, ty, is_inferred))
    }

    /// Returns the same functions for an expression that asks about several fields, with each type inferred.
    ///
    /// If two fields have the same mistake, rustc looks for the impl once and reports it once. But rustc settles
    /// earlier questions before it infers a type, so each field gets its error.
    pub(super) fn data_among_others(&self, private: &Private<'_>, ty: &TokenStream) -> TokenStream {
        self.joint().unwrap_or_else(|| self.asked(private, ty, true))
    }

    /// Returns where the error stands. A shared question about a parameter has one place: rustc says at each place what
    /// the parameter lacks.
    fn place(&self) -> Option<(Span, Span)> {
        let shared = self.shared_object.as_ref().or(match &self.doubts.asked[..] {
            [Asked { first: Some(first), args: Args::OfParameter | Args::OfBound | Args::Bound, .. }] => Some(&**first),
            _ => None,
        });
        if let Some(shared) = shared {
            return Some(tokens::ends_of_first_bound(&shared.part));
        }
        self.doubts.leaf.as_ref().and_then(|leaf| leaf.place)
    }

    fn asked(&self, private: &Private<'_>, ty: &TokenStream, is_inferred: bool) -> TokenStream {
        let (first, last) = self.place().unwrap_or_else(|| tokens::ends(ty.clone()));
        let here = private.at(first);
        let ty_here = if is_inferred {
            let close = quote_spanned!(last=> >);
            quote_spanned!(first=> #here::Itself<_ #close)
        } else {
            ty.clone()
        };
        let shared_object = self.shared_object.as_ref().map(|asked| kind_of(private, asked));
        let (kind, mut refusals) = (shared_object.or_else(|| self.kind(private)), None);
        let trait_ = match (&self.doubts.leaf, kind) {
            (Some(Leaf { part, object: Some(name), .. }), kind) if self.shared_object.is_none() => {
                let (name, part) = (Ident::new(name, first), tokens::with_dyn_underlined(part));
                refusals = kind.is_some().then(|| self.refusals(private));
                let kind = kind.map(|kind| quote_spanned!(first=> , #kind));
                quote_spanned!(first=> refused::#name<#part #kind>)
            }
            (_, Some(kind)) => quote_spanned!(first=> refused::FieldIsData<#kind>),
            // A parameter has the bound `DeepClone`.
            (_, None) if self.is_parameter => quote_spanned!(first=> DeepClone),
            (_, None) => quote_spanned!(first=> refused::FieldIsData),
        };
        let close = End(last, "__FRESHTWIN_PART");
        let part = quote_spanned!(first=> <#ty_here as #here::#trait_ #close);
        match refusals {
            Some(refusals) => quote!({ #refusals #part }),
            None => part,
        }
    }

    /// Asks whether the parts beside an object are refused. Each question is located at its part.
    fn refusals(&self, private: &Private<'_>) -> TokenStream {
        let asked = self.doubts.asked.iter().zip(self.kinds(private)).map(|(Asked { part, .. }, kind)| {
            let (first, last) = tokens::ends(part.clone());
            let (here, close) = (private.at(first), End(last, "ASKED"));
            // Without the `let`, rustc would warn at the user's tokens that the statement has no effect.
            quote_spanned!(first=> let () = <#part as #here::refused::PartBesideIsData<#kind> #close;)
        });
        asked.collect()
    }

    /// Asks about the parts, each at its place, and returns their joint kind, or `None` if there are no parts.
    ///
    /// The question about the whole type is located at the only part. Of several parts, each refused one has an error.
    fn kind(&self, private: &Private<'_>) -> Option<TokenStream> {
        if let (Some(trait_), Some(Leaf { place: None, part, .. })) = (&self.of_a_group, &self.doubts.leaf) {
            let (first, last) = tokens::ends(part.clone());
            let close = End(last, "Kind");
            return Some(quote_spanned!(first=> <#part as #trait_<_> #close));
        }
        let kinds = self.doubts.asked.iter().zip(self.kinds(private)).map(|(Asked { part, key, lock, .. }, kind)| {
            // The question about a key has been asked already.
            if lock.is_none() && (self.doubts.leaf.is_some() || key.is_some()) {
                return kind;
            }
            let (first, last) = tokens::ends(part.clone());
            let (here, close) = (private.at(first), End(last, "Kind"));
            quote_spanned!(first=> <#part as #here::refused::OneOfThemIsData<#kind> #close)
        });
        kinds.reduce(|kind, other| together(private, &kind, &other))
    }

    fn kinds(&self, private: &Private<'_>) -> impl Iterator<Item = TokenStream> {
        self.doubts.asked.iter().map(|asked| kind_of(private, asked))
    }

    /// Returns the part that may not be data, if it is a trait object.
    pub(super) fn object(&self) -> Option<&Leaf> {
        self.doubts.leaf.as_ref().filter(|leaf| leaf.object.is_some() && tokens::has_word(leaf.part.clone(), "dyn"))
    }

    /// Returns the place of calls of the type's functions, if that is a trait object in it. If the trait cannot be an
    /// object, each call is an error.
    pub(super) fn calls_at(&self) -> Option<(Span, Span)> {
        let object = self.object()?;
        Some(self.place().unwrap_or_else(|| tokens::ends(object.part.clone())))
    }

    /// Returns the functions of a type that has to be `Clone`. The error is about the only part that may not be.
    pub(super) fn has_clone(&self, private: &Private<'_>, ty: &TokenStream) -> TokenStream {
        match &self.doubts.leaf {
            Some(Leaf { place: Some((first, last)), part, object: None }) => {
                let (here, close) = (private.at(*first), End(*last, "__FRESHTWIN_PART"));
                // In arguments, as in the field: if the type does not exist, rustc says the same there.
                let inner = quote_spanned!(*last=> >);
                quote_spanned!(*first=> <#here::Itself<#part #inner as #here::refused::FieldHasClone<#ty> #close)
            }
            _ => quote!(<#ty as #private::refused::FieldHasClone>::__FRESHTWIN_PART),
        }
    }

    /// Returns the functions of a type that has to hold a lock or a cell.
    pub(super) fn through(&self, private: &Private<'_>, ty: &TokenStream, through: Through) -> TokenStream {
        if let (Through::Locks, Some((part, trait_))) = (through, &self.unreached) {
            let (first, last) = tokens::ends(part.clone());
            let (here, part, trait_) = (private.at(first), tokens::at(first, part.clone()), Ident::new(trait_, first));
            let (inner, close) = (quote_spanned!(last=> >), End(last, "__FRESHTWIN_PART"));
            return quote_spanned!(first=> <#here::Itself<_ #inner as #here::refused::#trait_<#part> #close);
        }
        let locks = self.locks.iter().map(|lock| {
            let (first, last) = tokens::ends(lock.clone());
            let here = private.at(first);
            let close = End(last, "Kind");
            quote_spanned!(first=> <#lock as #here::refused::LockIsKnown<_> #close)
        });
        let kind = self.kind(private).into_iter().chain(locks).reduce(|kind, other| together(private, &kind, &other));
        let kind = kind.unwrap_or_else(|| quote!(#private::KindIsData));
        let (trait_, by) = match through {
            Through::Locks => (quote!(ThroughLocks), quote!(by_lock)),
            Through::Cells => (quote!(ThroughCells), quote!(by_cell)),
            Through::LocksAndCells => (quote!(ThroughLocksAndCells), quote!(by_lock_and_cell)),
        };
        let kind = self.beside.iter().fold(kind, |known, part| {
            let (first, last) = tokens::ends(part.clone());
            let (here, close) = (private.at(first), End(last, "Kind"));
            quote_spanned!(first=> <#part as #here::refused::HoldsLockOrCell<_, #private::through::#by, #known> #close)
        });
        let Some((first, last)) = self.place() else {
            return quote!(<#ty as #private::refused::#trait_<#kind>>::__FRESHTWIN_PART);
        };
        let (here, trait_) = (private.at(first), tokens::at(first, trait_));
        let (inner, close) = (quote_spanned!(last=> >), quote_spanned!(last=> >::__FRESHTWIN_PART));
        quote_spanned!(first=> <#here::Itself<_ #inner as #here::refused::#trait_<#kind> #close)
    }
}

/// Finds a part that `lock` does not reach into: a lock in a lock, or a `Cell` in a lock whose content may not be
/// `Copy`. `doubts` are those about the contents of the locks.
fn unreached(ty: &Type, doubts: &Doubts) -> Option<(TokenStream, &'static str)> {
    if let Some(object) = leaf::of_names(ty, LOCKS).into_iter().find_map(leaf::object_in_lock) {
        return Some((object.to_token_stream(), "LockedShapeIsData"));
    }
    if let Some(lock) = leaf::within_lock(ty, LOCKS) {
        return Some((lock.to_token_stream(), "LockInLockIsData"));
    }
    let cell = leaf::within_lock(ty, CELL).filter(|_| doubts.asked.is_empty())?;
    let is_copy = Written::of(cell)?.args.into_iter().all(|content| Look::at(content) == Look::Scalar);
    (!is_copy).then(|| (cell.to_token_stream(), "CellInLockIsData"))
}
