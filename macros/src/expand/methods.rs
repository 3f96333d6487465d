//! Writes the methods of `DeepClone`, for a type that holds only data and for the builder of a type with resources.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::DeriveInput;

use super::access::Access;
use super::arm::Arm;
use super::facts;
use super::part::Part;
use super::parts;
use crate::model::Kind;
use crate::names::{Private, word};

/// A type that is cloned field by field.
pub(super) struct Body<'a> {
    pub(super) private: &'a Private<'a>,
    pub(super) kind: Kind,
    /// The spans of the fields' types, if this is a packed struct. There can be no references to its fields, which may
    /// be unaligned.
    pub(super) packed: Option<Vec<Span>>,
    pub(super) arms: Vec<Arm<'a>>,
    /// The arm for the marker variant, which no value has, in a match on a reference.
    pub(super) never: Option<TokenStream>,
    /// Whether there are methods that change a value. A struct's builder has none: it is replaced as a whole, and never
    /// waits for other values.
    pub(super) changes: bool,
    /// Whether the type borrows nothing, whatever its arguments are.
    pub(super) lasts: bool,
}

impl<'a> Body<'a> {
    /// Returns the methods that this type needs beyond the provided ones.
    pub(super) fn methods(&self) -> TokenStream {
        let (clone, clone_from) = (self.clone_in(), self.clone_from_in());
        // A survey shows only one variant of an enum, and nothing of a packed struct.
        let shows_all = self.kind == Kind::Struct && self.packed.is_none();
        let (survey, facts) = (self.survey_in(), facts::of(self.private, &self.arms, shows_all, self.lasts));
        [clone, clone_from, survey, facts].into_iter().collect()
    }

    /// Lets one constant ask about all fields that contain the same part, if they would have several constants: rustc
    /// would report the same mistake once in each. [`ask_once`](super::question::Question::ask_once) has found these
    /// fields.
    ///
    /// ```text
    /// const __FRESHTWIN_ASKED: (Part<Row>, Part<Vec<Row>>) = (<Row as ..>::__FRESHTWIN_PART, <Vec<Row> as
    /// ..>::__FRESHTWIN_PART);
    /// const __FRESHTWIN_PART0: Part<Row> = <Self>::__FRESHTWIN_ASKED.0;
    /// ```
    pub(super) fn joined(mut self) -> Self {
        let constants = self.arms.iter().enumerate().flat_map(|(number, arm)| {
            let joined = (0..arm.parts.len()).filter(|&position| arm.parts[position].may_join());
            joined.map(move |position| (number, arm.table_of(position).map_or(position, |table| table.positions[0])))
        });
        let mut constants: Vec<_> = constants.collect();
        constants.dedup();
        if constants.len() > 1 {
            let joined = self.parts_mut().filter(|part| part.may_join());
            joined.enumerate().for_each(|(number, part)| part.question.joint = Some(number));
        }
        self
    }

    /// Defines the constants that the methods call through.
    pub(super) fn tables(&self, header: &TokenStream, item: &DeriveInput) -> TokenStream {
        if !self.parts().any(Part::has_table) {
            return TokenStream::new();
        }
        let single = self.arms.iter().flat_map(Arm::single).map(|(_, part)| part);
        let shared = self.arms.iter().flat_map(|arm| arm.tables.iter().map(|table| (table, &*arm.parts)));
        parts::tables(self.private, single.collect(), shared.collect(), header, item)
    }

    pub(super) fn parts(&self) -> impl Iterator<Item = &Part<'a>> {
        self.arms.iter().flat_map(|arm| &arm.parts)
    }

    fn parts_mut(&mut self) -> impl Iterator<Item = &mut Part<'a>> {
        self.arms.iter_mut().flat_map(|arm| &mut arm.parts)
    }

    /// Whether a match on a value needs more than one arm.
    fn has_others(&self) -> bool {
        self.arms.len() + usize::from(self.never.is_some()) > 1
    }

    /// Returns how to reach the fields of `owner`: as places in a struct, and through a pattern's locals in an enum.
    fn access(&self, owner: &str, prefix: &'static str) -> Access {
        match (self.kind, &self.packed) {
            (Kind::Struct, Some(types)) => Access::Packed(word(owner), types.clone()),
            (Kind::Struct, None) => Access::Place(word(owner)),
            (Kind::Enum, _) => Access::Bound(prefix),
        }
    }

    fn clone_in(&self) -> TokenStream {
        let private = self.private;
        let (this, cloner) = (word("self"), word("__cloner"));
        let from = self.access("self", "a");
        let body = match self.kind {
            Kind::Struct => self.arms.iter().map(|arm| arm.clone(private, &from)).collect(),
            Kind::Enum if self.arms.is_empty() => quote!(match *#this {}),
            Kind::Enum => {
                let arms = self.arms.iter().map(|arm| {
                    let (pattern, copy) = (arm.pattern("a", Part::uses_source), arm.clone(private, &from));
                    if arm.shares_copies() { quote!(#pattern => { #copy }) } else { quote!(#pattern => #copy,) }
                });
                let never = &self.never;
                quote!(match #this { #(#arms)* #never })
            }
        };
        let prologue = self.has_prologue().then(|| {
            quote! {
                if #private::begins::<Self>(#cloner) {
                    return #private::begin(#this, #cloner);
                }
            }
        });
        let copied = self.parts().filter(|part| self.packed.is_some() && part.is_asked());
        // If a type is not `Copy`, this is the only error: rustc does not report the move out of the field, too.
        let questions = copied.map(|Part { ty, .. }| quote!(<#ty as #private::refused::FieldIsCopy>::IS_COPY;));
        quote! {
            #[inline]
            fn deep_clone_in(&#this, #cloner: &mut #private::Cloner) -> Self {
                #(#questions)*
                #prologue
                #body
            }
        }
    }

    /// Writes `deep_clone_from_in`, unless there is nothing to reuse: the provided method assigns.
    fn clone_from_in(&self) -> TokenStream {
        let private = self.private;
        if self.packed.is_some() || !self.changes || !self.parts().any(Part::is_reused) {
            return TokenStream::new();
        }
        let (this, source, cloner) = (word("self"), word("__source"), word("__cloner"));
        let (to, from) = (self.access("self", "a"), self.access("__source", "b"));
        let update = |arm: &Arm<'_>| arm.update(private, &to, &from);
        let body = match self.kind {
            Kind::Struct => self.arms.iter().map(update).collect(),
            Kind::Enum => {
                let arms = self.arms.iter().filter(|arm| arm.parts.iter().any(Part::is_reused));
                let arms = arms.map(|arm| {
                    let (to, from) = (arm.pattern("a", |_| true), arm.pattern("b", Part::uses_source));
                    let update = update(arm);
                    quote!((#to, #from) => { #update })
                });
                let (target, other) = (word("__this"), word("__source"));
                let replace = self.has_others().then(|| {
                    quote! {
                        (#target, #other) => {
                            *#target = #private::DeepClone::deep_clone_in(#other, #cloner);
                        }
                    }
                });
                quote!(match (#this, #other) { #(#arms)* #replace })
            }
        };
        let prologue = self.has_prologue().then(|| {
            quote! {
                if #private::begins_from(#this, #source, #cloner) {
                    return;
                }
            }
        });
        quote! {
            #[inline]
            fn deep_clone_from_in(&mut #this, #source: &Self, #cloner: &mut #private::Cloner) {
                #prologue
                #body
            }
        }
    }

    /// Writes `survey_in`, unless a survey finds nothing.
    fn survey_in(&self) -> TokenStream {
        let private = self.private;
        if self.packed.is_some() || !self.parts().any(Part::is_surveyed) {
            return TokenStream::new();
        }
        let (this, copy, surveyor) = (word("self"), word("__copy"), word("__surveyor"));
        let body = self.walk(|arm, from, to| arm.survey(private, from, to));
        let fill = self.fill_in();
        quote! {
            #[inline]
            fn survey_in(&#this, #copy: &Self, #surveyor: &mut #private::Surveyor<'_>) {
                #body
            }
            #fill
        }
    }

    /// Writes `fill_in`, which fills what was left empty.
    fn fill_in(&self) -> TokenStream {
        let private = self.private;
        if !self.changes {
            return TokenStream::new();
        }
        let (this, copy, cloner) = (word("self"), word("__copy"), word("__cloner"));
        let body = self.walk(|arm, from, to| arm.fill(private, from, to));
        quote! {
            const FILLS_IN: #private::bool = true;
            #[inline]
            fn fill_in(&#this, #copy: &mut Self, #cloner: &mut #private::Cloner) {
                #body
            }
        }
    }

    /// Writes a body that does `visit` with the fields of each variant and those of the copy.
    fn walk(&self, visit: impl Fn(&Arm<'_>, &Access, &Access) -> TokenStream) -> TokenStream {
        let (this, copy) = (word("self"), word("__copy"));
        let (from, to) = (self.access("self", "a"), self.access("__copy", "b"));
        let visit = |arm: &Arm<'_>| visit(arm, &from, &to);
        match self.kind {
            Kind::Struct => self.arms.iter().map(visit).collect(),
            Kind::Enum => {
                let arms = self.arms.iter().filter(|arm| arm.parts.iter().any(Part::is_surveyed));
                let arms = arms.map(|arm| {
                    let (from, to) = (arm.pattern("a", Part::is_surveyed), arm.pattern("b", Part::is_surveyed));
                    let visit = visit(arm);
                    quote!((#from, #to) => { #visit })
                });
                let rest = self.has_others().then(|| quote!(_ => {}));
                quote!(match (#this, #copy) { #(#arms)* #rest })
            }
        }
    }

    /// Whether a call on an idle cloner has to begin an operation. It need not if there is nothing to survey.
    fn has_prologue(&self) -> bool {
        self.parts().any(|part| part.is_surveyed() || !part.may_be_plain())
    }
}
