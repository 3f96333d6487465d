//! A field with an object of a trait, as in `Box<dyn Shape>`, of a type of data.
//!
//! If there can be no objects of that trait, each item that names the field's type is an error, and so is each
//! expression of that type: the first at the user's field, others here. rustc reports equal errors in one item once. So
//! the code of all methods is in one item, the constant [`whole`](super::methods::Body::whole). In it the question
//! about the field's type, the calls of what answers it and their arguments have the span of the object, from its first
//! token to its last.

use proc_macro2::{Delimiter, Ident, Span};
use quote::{quote, quote_spanned};

use super::access::{Access, Reach};
use super::function::Function;
use super::part::Part;
use crate::code::Code;
use crate::model::Strategy;
use crate::names::{self, Private, at_call};
use crate::tokens;

impl Part<'_> {
    /// Lets the methods ask about the field's type where they call its functions, if there is an object in it, or if it
    /// has not the arguments that a type of its name takes.
    pub(super) fn ask_in_place(&mut self) {
        if matches!(self.strategy, Strategy::DeepClone) && (self.question.object().is_some() || self.is_miscounted) {
            (self.is_in_place, self.table) = (true, None);
        }
    }

    /// Writes a call of a function of the field's type, with what `arguments` reach, as a block.
    ///
    /// ```text
    /// {
    ///     let __freshtwin_f0 = &mut this.shape;
    ///     let __freshtwin_g0 = &&source.shape;
    ///     (<Itself<_> as ShapeIsData<dyn Shape>>::__FRESHTWIN_PART.clone_from)(&mut *__freshtwin_f0, ..)
    /// }
    /// ```
    pub(super) fn call_in_place(
        &self,
        private: &Private<'_>,
        function: Function,
        arguments: &[(&Access, Reach)],
        code: &mut Code<'_>,
    ) {
        code.braces(|code| {
            for (number, &(access, reach)) in arguments.iter().enumerate() {
                self.bind_in_place(function, number, access, reach, code);
            }
            self.called_in_place(private, function, code);
        });
    }

    /// Writes the local for an argument of that call.
    pub(super) fn bind_in_place(
        &self,
        function: Function,
        number: usize,
        access: &Access,
        reach: Reach,
        code: &mut Code<'_>,
    ) {
        let (_, last) = self.object_at();
        code.text("let").tokens(&self.local_in_place(number, last));
        code.text(if function.changes(number) { "=" } else { "= &" });
        access.write(&self.spot, reach, code);
        code.text(";");
    }

    /// Writes the call alone.
    pub(super) fn called_in_place(&self, private: &Private<'_>, function: Function, code: &mut Code<'_>) {
        let (first, last) = self.object_at();
        let asked = self.question.data_among_others(private, &self.ty.to_token_stream());
        let name = Ident::new(function.of_part(), first);
        let called = tokens::group(first, Delimiter::Parenthesis, quote_spanned!(first=> #asked.#name));
        let arguments = (0..function.arguments()).map(|number| {
            let local = self.local_in_place(number, last);
            match function.changes(number) {
                true => quote_spanned!(first=> &mut *#local),
                false => quote_spanned!(first=> *#local),
            }
        });
        let with = at_call(function.last());
        code.tokens(&called).tokens(&tokens::group(last, Delimiter::Parenthesis, quote!(#(#arguments,)* #with)));
    }

    fn local_in_place(&self, number: usize, last: Span) -> Ident {
        Ident::new(&names::numbered(if number == 0 { "f" } else { "g" }, self.spot.index), last)
    }

    fn object_at(&self) -> (Span, Span) {
        self.question.calls_at().unwrap_or_else(|| tokens::ends(self.ty.to_token_stream()))
    }
}
