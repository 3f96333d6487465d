//! The one place where a field's type is asked whether it is data: where the error stands, and by which trait it is asked,
//! which is what the error says.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Index, Type};

use crate::known_types::{KeyOf, LOCKS, Written};
use crate::leaf::{self, Args, Asked, Doubts, Leaf, Letters};
use crate::look::Look;
use crate::model::{Strategy, Through};
use crate::names::{End, Private, word};
use crate::tokens;

/// What `cell` reaches.
const CELL: &[&str] = &["Cell"];

/// What the tokens of a field's type tell about the question.
#[derive(Default)]
pub(super) struct Question {
    /// The parts of it that may be no data.
    doubts: Doubts,
    /// A part that `lock` does not reach, and the trait that says so.
    unreached: Option<(TokenStream, &'static str)>,
    /// The locks that `lock` has to know.
    locks: Vec<TokenStream>,
    /// The parts that are neither locks nor cells, where these are reached.
    beside: Vec<TokenStream>,
    /// Whether the type is one letter.
    is_letter: bool,
    /// Whether it is a parameter.
    is_parameter: bool,
    /// Whether a part of it is asked about together with another field's.
    pub(super) is_shared: bool,
    /// Its number in the constant that asks about the fields of several constants together.
    pub(super) joint: Option<usize>,
}

impl Question {
    /// About a field of type `ty`.
    pub(super) fn of(ty: &Type, look: Look, strategy: &Strategy, letters: &Letters) -> Self {
        // Of what looks like data nobody asks.
        if look.is_plain() && !matches!(strategy, Strategy::Through(_)) {
            return Self::default();
        }
        let is_letter = leaf::name(ty).is_some_and(leaf::is_letter);
        let is_parameter = leaf::name(ty).is_some_and(|name| letters.has(name));
        // What it reaches through.
        let [lock_names, cell_names]: [&[&str]; 2] = match strategy {
            Strategy::Through(Through::Locks) => [LOCKS, &[]],
            Strategy::Through(Through::Cells) => [&[], CELL],
            Strategy::Through(Through::LocksAndCells) => [LOCKS, CELL],
            _ => [&[], &[]],
        };
        let [locks, cells] = [lock_names, cell_names].map(|names| leaf::of_names(ty, names));
        let doubts = match strategy {
            // In a cell that stands in a lock, more than data is reached.
            Strategy::Through(Through::LocksAndCells) => Doubts::default(),
            Strategy::Through(Through::Locks | Through::Cells) => Self::within(ty, locks.iter().chain(&cells), letters),
            _ => Doubts::of(ty, letters),
        };
        let unreached = match strategy {
            Strategy::Through(Through::Locks) => unreached(ty, &doubts),
            _ => None,
        };
        let beside = match strategy {
            Strategy::Through(_) => leaf::beside(ty, &[lock_names, cell_names].concat(), letters),
            _ => Vec::new(),
        };
        let [locks, beside] = [locks, beside].map(|types| types.into_iter().map(ToTokens::to_token_stream).collect());
        Self { doubts, unreached, locks, beside, is_letter, is_parameter, is_shared: false, joint: None }
    }

    /// Asks about a part that stands in several fields only where it stands first: that the user's own type is no data is one
    /// mistake. What each field's whole type is asked stands there all the same.
    pub(super) fn ask_once(mut questions: Vec<&mut Self>) {
        let mut seen: Vec<(String, usize)> = Vec::new();
        for number in 0..questions.len() {
            let Doubts { leaf: Some(_), asked } = &questions[number].doubts else { continue };
            let [asked] = &asked[..] else { continue };
            if asked.key.is_some() || asked.is_foreign() {
                continue;
            }
            let text = asked.part.to_string();
            match seen.iter().find(|(seen, _)| *seen == text) {
                Some(&(_, first)) => {
                    questions[number].doubts.asked = questions[first].doubts.asked.clone();
                    questions[number].is_shared = true;
                    questions[first].is_shared = true;
                }
                None => seen.push((text, number)),
            }
        }
    }

    /// The parts of what these locks or cells hold.
    fn within<'t>(ty: &Type, types: impl Iterator<Item = &'t &'t Type>, letters: &Letters) -> Doubts {
        let contents = types.filter_map(|ty| Written::of(ty)).flat_map(|written| written.args);
        let contents: Vec<_> = contents.filter(|content| !Look::at(content).is_plain()).collect();
        Doubts::within(ty, &contents, letters)
    }

    /// The functions of a type that has to be data.
    ///
    /// What stands for the type is inferred, so that it can stand at the part that the error is about:
    ///
    /// ```text
    /// const __FRESHTWIN_PART0: Part<Vec<(Row, u8)>> = <Itself<_> as OfKind<..>>::__FRESHTWIN_PART;
    ///                                        -------- at `Row`
    /// ```
    ///
    /// If there is no such type, rustc says of one letter that a parameter may be missing, but not where it is inferred: that
    /// would be a second error. Other types can stand there themselves.
    pub(super) fn data(&self, private: &Private<'_>, ty: &TokenStream) -> TokenStream {
        let is_inferred = self.is_letter || self.place().is_some();
        self.joint().unwrap_or_else(|| self.asked(private, ty, is_inferred))
    }

    /// The same, where one expression asks about several fields.
    ///
    /// rustc looks for an impl only once for all that it is asked at a time, and so tells of the same mistake in two fields
    /// only once. But before it goes on with what is inferred, it settles what it was asked before.
    pub(super) fn data_among_others(&self, private: &Private<'_>, ty: &TokenStream) -> TokenStream {
        self.joint().unwrap_or_else(|| self.asked(private, ty, true))
    }

    /// The number in that constant, and what it is told, if it is asked.
    pub(super) fn asked_jointly(&self, private: &Private<'_>, ty: &TokenStream) -> Option<(usize, TokenStream)> {
        Some((self.joint?, self.asked(private, ty, true)))
    }

    /// The answer, if that constant has it.
    fn joint(&self) -> Option<TokenStream> {
        let (name, number) = (word("__FRESHTWIN_ASKED"), Index::from(self.joint?));
        Some(quote!(<Self>::#name.#number))
    }

    fn place(&self) -> Option<(Span, Span)> {
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
        let (kind, mut refusals) = (self.kind(private), None);
        let trait_ = match (&self.doubts.leaf, kind) {
            (Some(Leaf { part, object: Some(name), .. }), kind) => {
                let name = Ident::new(name, first);
                refusals = kind.is_some().then(|| self.refusals(private));
                let kind = kind.map(|kind| quote_spanned!(first=> , #kind));
                quote_spanned!(first=> refused::#name<#part #kind>)
            }
            (_, Some(kind)) => quote_spanned!(first=> refused::FieldIsData<#kind>),
            // It has the bound.
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

    /// Asks of the parts beside an object whether they are refused, each at its place.
    fn refusals(&self, private: &Private<'_>) -> TokenStream {
        let asked = self.doubts.asked.iter().zip(self.kinds(private)).map(|(Asked { part, .. }, kind)| {
            let (first, last) = tokens::ends(part.clone());
            let (here, close) = (private.at(first), End(last, "ASKED"));
            // Not a statement without `let`: at the user's tokens, rustc would say that it has no effect.
            quote_spanned!(first=> let () = <#part as #here::refused::PartBesideIsData<#kind> #close;)
        });
        asked.collect()
    }

    /// Asks about the parts, each at its place, and gives what they are together; `None` if there is none to ask about.
    ///
    /// The question about the whole type stands at the only part, if there is only one. Else each of them says at its place that it
    /// is refused.
    fn kind(&self, private: &Private<'_>) -> Option<TokenStream> {
        let kinds = self.doubts.asked.iter().zip(self.kinds(private)).map(|(Asked { part, key, lock, .. }, kind)| {
            // A key has said it.
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

    /// The part that may be no data, if it is a trait object.
    pub(super) fn object(&self) -> Option<&Leaf> {
        self.doubts.leaf.as_ref().filter(|leaf| leaf.object.is_some() && tokens::has_word(leaf.part.clone(), "dyn"))
    }

    /// A call of such a function: at the object, if there is one. A trait that cannot be an object is an error of each call.
    pub(super) fn placed(&self, call: TokenStream) -> TokenStream {
        let Some(object) = self.object() else { return call };
        let (first, _) = object.place.unwrap_or_else(|| tokens::ends(object.part.clone()));
        tokens::respan(call, &|own| own.located_at(first))
    }

    /// The functions of a type that has to hold a lock or a cell.
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

/// A lock in a lock, or a `Cell` in one of which nobody knows whether its content is `Copy`. `doubts`: of the content.
fn unreached(ty: &Type, doubts: &Doubts) -> Option<(TokenStream, &'static str)> {
    if let Some(lock) = leaf::within_lock(ty, LOCKS) {
        return Some((lock.to_token_stream(), "LockInLockIsData"));
    }
    let cell = leaf::within_lock(ty, CELL).filter(|_| doubts.asked.is_empty())?;
    let is_copy = Written::of(cell)?.args.into_iter().all(|content| Look::at(content) == Look::Scalar);
    (!is_copy).then(|| (cell.to_token_stream(), "CellInLockIsData"))
}

/// Asks about a part, at its place, and gives what it is.
pub(super) fn kind_of(private: &Private<'_>, asked: &Asked) -> TokenStream {
    let Asked { part, whole, feature, args, key, lock } = asked;
    let (first, last) = tokens::ends(part.clone());
    let here = private.at(first);
    if let Some(lock) = lock {
        let (at_lock, end_of_lock) = tokens::ends(lock.clone());
        let (there, end_of_lock, close) = (private.at(at_lock), End(end_of_lock, "Kind"), End(last, "Kind"));
        let of_lock = quote_spanned!(at_lock=> <#lock as #there::refused::PartIsData<_> #end_of_lock);
        return quote_spanned!(first=> <#part as #here::refused::LockedIsData<#of_lock, _> #close);
    }
    let question = match feature {
        Some(name) => {
            let asks = if *args == Args::Unknown { "around" } else { "needs" };
            format!("{asks}_{name}")
        }
        None => match args {
            Args::Plain => "PartIsData",
            Args::OfParameter => "OfParameterIsData",
            Args::Bound => "BoundIsData",
            Args::Unknown => "GenericIsData",
        }
        .to_owned(),
    };
    let question = Ident::new(&question, first);
    let whole = whole.as_ref().map(|whole| quote_spanned!(first=> , #whole));
    let close = End(last, "Kind");
    let kind = quote_spanned!(first=> <#part as #here::refused::#question<_ #whole> #close);
    let key = match key {
        None => return kind,
        Some(KeyOf::Hashed) => Ident::new("KeyIsHashed", first),
        Some(KeyOf::Ordered) => Ident::new("KeyIsOrdered", first),
    };
    quote_spanned!(first=> <#part as #here::refused::#key<_, #kind> #close)
}

/// The kind of two parts.
pub(super) fn together(private: &Private<'_>, kind: &TokenStream, other: &TokenStream) -> TokenStream {
    quote!(<#kind as #private::And<#other>>::Kind)
}
