//! Questions about a part of several fields, which is asked about once: one mistake is one error.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Index;

use super::Question;
use crate::leaf::{Args, Asked};
use crate::names::{Private, word};

impl Question {
    /// Asks about a part of several fields only where it is first: one type that is not data is one mistake, and so is one
    /// trait without the supertrait that its objects need. Each field still asks about its own whole type. `fields`: the
    /// questions, with the types that they are about.
    pub(in crate::expand) fn ask_once(mut fields: Vec<(&mut Self, &dyn ToTokens)>) {
        let mut seen: Vec<(String, usize)> = Vec::new();
        for number in 0..fields.len() {
            let Some(text) = fields[number].0.repeatable() else { continue };
            let first = match seen.iter().find(|(seen, _)| *seen == text) {
                Some((_, first)) => *first,
                None => {
                    seen.push((text, number));
                    continue;
                }
            };
            let (question, ty) = &mut fields[first];
            question.is_shared = true;
            question.shared_object = question.as_shared_object(&ty.to_token_stream());
            let (asked, shared_object) = (question.doubts.asked.clone(), question.shared_object.clone());
            let (question, _) = &mut fields[number];
            question.doubts.asked = asked;
            question.is_shared = true;
            question.shared_object = shared_object;
        }
    }

    /// Returns the question about the trait object, if nothing else in the type `ty` may be no data.
    fn as_shared_object(&self, ty: &TokenStream) -> Option<Asked> {
        let part = self.object().filter(|_| self.doubts.asked.is_empty())?.part.clone();
        Some(Asked { part, whole: Some(ty.clone()), feature: None, args: Args::Object, key: None, lock: None })
    }

    /// Returns the only part that may be no data, if it need not be asked about in each field.
    fn repeatable(&self) -> Option<String> {
        let leaf = self.doubts.leaf.as_ref()?;
        match &self.doubts.asked[..] {
            [asked] => (asked.key.is_none() && !asked.is_foreign()).then(|| asked.part.to_string()),
            [] => (leaf.object == Some("ShapeIsData")).then(|| leaf.part.to_string()),
            _ => None,
        }
    }

    /// Returns the question's number in the joint constant, and the question, if it is asked there.
    pub(in crate::expand) fn asked_jointly(
        &self,
        private: &Private<'_>,
        ty: &TokenStream,
    ) -> Option<(usize, TokenStream)> {
        Some((self.joint?, self.asked(private, ty, true)))
    }

    /// Returns the answer from the joint constant, if the question is asked there.
    pub(super) fn joint(&self) -> Option<TokenStream> {
        let (name, number) = (word("__FRESHTWIN_ASKED"), Index::from(self.joint?));
        Some(quote!(<Self>::#name.#number))
    }
}
