//! Questions about a part of several fields, which is asked about once: one mistake is one error.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Index;

use super::Question;
use crate::leaf::{Args, Asked};
use crate::names::{Private, word};

impl Question {
    /// Asks about a part of several fields only where it is first: one type that is not data is one mistake, and so is
    /// one trait without the supertrait that its objects need. Each field still asks about its own whole type.
    /// `fields`: the questions, with the types that they are about.
    pub(in crate::expand) fn ask_once(mut fields: Vec<(&mut Self, &dyn ToTokens)>) {
        let mut seen: Vec<(String, usize, Asked)> = Vec::new();
        let keys = keys_of_bounds(&fields);
        for number in 0..fields.len() {
            let (question, ty) = &mut fields[number];
            let object = question.as_shared_object(*ty);
            let asked = question.doubts.asked.iter().enumerate().map(|(index, asked)| (Some(index), asked.clone()));
            let asked = asked.chain(object.map(|object| (None, object))).filter(|(_, asked)| asked.may_be_shared());
            for (index, asked) in asked.collect::<Vec<_>>() {
                let text = text(&asked);
                let found = first(&seen, &keys, &text, &asked);
                if found.as_ref().is_none_or(|(_, first)| first.key != asked.key) {
                    seen.push((text, number, asked));
                }
                let Some((number_of_first, first)) = found else { continue };
                for number in [number_of_first, number] {
                    let question = &mut fields[number].0;
                    question.is_shared = true;
                    question.shared_object = index.is_none().then(|| first.clone());
                }
                if let Some(index) = index {
                    fields[number].0.doubts.asked[index].first = Some(Box::new(first));
                }
            }
        }
    }

    /// Returns the question about the trait object, if nothing else in the type `ty` may be no data.
    fn as_shared_object(&self, ty: &dyn ToTokens) -> Option<Asked> {
        let leaf = self.object().filter(|_| self.doubts.asked.is_empty())?;
        let part = Some(leaf.part.clone()).filter(|_| leaf.object == Some("ShapeIsData"))?;
        Some(Asked { whole: Some(ty.to_token_stream()), ..Asked::about(part, Args::Object) })
    }

    /// Lets the constants name a type that is a field's, and stands in arguments of another's, by its tokens there.
    /// `fields`: the questions that share parts, with the field's type if that is only a name.
    ///
    /// Constants name each type in arguments. If such a type does not exist, rustc proposes a parameter there. So the
    /// error differs from the one at a field of just that type, and is the same as at a field with it in arguments.
    pub(in crate::expand) fn name_as_in_arguments(fields: Vec<(&mut Self, Option<String>)>) {
        let mut found: Vec<(String, Option<TokenStream>)> = Vec::new();
        found.extend(fields.iter().filter_map(|(_, name)| Some((name.clone()?, None))));
        let (names, others): (Vec<_>, Vec<_>) = fields.into_iter().partition(|(_, name)| name.is_some());
        for asked in others.into_iter().flat_map(|(question, _)| &mut question.doubts.asked) {
            let text = asked.part.to_string();
            let mut found = found.iter_mut().filter(|(name, _)| *name == text).peekable();
            if let Some(first) = asked.first.as_mut().filter(|_| found.peek().is_some()) {
                first.named = Some(asked.part.clone());
            }
            found.for_each(|(_, named)| *named = Some(asked.part.clone()));
        }
        for ((question, _), (_, named)) in names.into_iter().zip(found) {
            for asked in &mut question.doubts.asked {
                let asked = if let Some(first) = &mut asked.first { &mut **first } else { asked };
                asked.named = named.clone();
            }
            question.named = named;
        }
    }

    /// Returns the question as the joint constant asks it.
    pub(in crate::expand) fn asked_jointly(&self, private: &Private<'_>, ty: &TokenStream) -> TokenStream {
        self.asked(private, ty, true)
    }

    /// Returns the answer from the joint constant, if the question is asked there.
    pub(in crate::expand) fn joint(&self) -> Option<TokenStream> {
        let (name, number) = (word("__FRESHTWIN_ASKED"), Index::from(self.joint?));
        Some(quote!(<Self>::#name.#number))
    }
}

/// Returns the text of a part, by which it is found again. The trait of objects lacks the same whether they are `Send`
/// or not.
fn text(asked: &Asked) -> String {
    let text = asked.part.to_string();
    let is_auto = |bound: &&str| matches!(*bound, "Send" | "Sync" | "Unpin" | "UnwindSafe" | "RefUnwindSafe");
    match asked.args {
        Args::Object => Vec::from_iter(text.split(" + ").filter(|bound| !is_auto(bound))).join(" + "),
        _ => text,
    }
}

/// Returns the questions about parameters as keys where the user's `bound` decides, with the numbers of their fields.
/// What one says of a key includes that it is data.
fn keys_of_bounds(fields: &[(&mut Question, &dyn ToTokens)]) -> Vec<(String, usize, Asked)> {
    let asked = fields.iter().enumerate().flat_map(|(number, (question, _))| {
        question.doubts.asked.iter().map(move |asked| (text(asked), number, asked.clone()))
    });
    asked.filter(|(.., asked)| asked.args == Args::Bound && asked.key.is_some()).collect()
}

/// Returns the first question about the same part, and its field: about the same key, or else without what a key needs.
/// In `keys` are those [of bounds](keys_of_bounds).
fn first(
    seen: &[(String, usize, Asked)],
    keys: &[(String, usize, Asked)],
    text: &str,
    asked: &Asked,
) -> Option<(usize, Asked)> {
    let asks_for_data = asked.args == Args::Bound && asked.key.is_none();
    if let Some((_, number, key)) = keys.iter().find(|(key, ..)| asks_for_data && key == text) {
        return Some((*number, key.clone()));
    }
    let mut of_part = seen.iter().filter(|(seen, ..)| seen == text);
    let same_key = of_part.clone().find(|(.., first)| first.key == asked.key);
    let other_key = || of_part.next().filter(|_| asked.args != Args::Bound);
    let (_, number, first) = same_key.or_else(other_key)?;
    let key = first.key.filter(|_| first.key == asked.key);
    Some((*number, Asked { key, ..first.clone() }))
}
