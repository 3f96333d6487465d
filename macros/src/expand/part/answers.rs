//! What is true of a part, by its strategy and by how its type is written.

use super::Part;
use crate::leaf;
use crate::look::Look;
use crate::model::Strategy;

impl Part<'_> {
    /// Whether several fields can share the constant with the functions of their types: see
    /// [`Parts`](crate::expand::parts::Parts). Their copies are moved once more, which is bad for a large array.
    pub(in crate::expand) fn shares_table(&self) -> bool {
        matches!(self.strategy, Strategy::DeepClone)
            && self.has_table()
            && self.element.is_none()
            && self.owner.is_none()
    }

    /// Whether a constant of another type can ask about it, if its number is among these. If a type in arguments does
    /// not exist, rustc says more at an `impl` with parameters, so its field stays.
    pub(in crate::expand) fn may_stand_apart(&self, numbers: &[usize]) -> bool {
        let is_among = self.table.is_some_and(|number| numbers.contains(&number));
        is_among && self.is_word() && self.has_table() && !self.question.is_shared
    }

    /// Whether one constant can ask about it together with other fields: see
    /// [`joined`](crate::expand::methods::Body::joined).
    pub(in crate::expand) fn may_join(&self) -> bool {
        let asks = matches!(self.strategy, Strategy::DeepClone | Strategy::Through(_));
        asks && self.has_table() && self.question.is_shared
    }

    /// Whether its update can share a call with other fields. It can if its type looks like plain data: any call asks
    /// the same of such types.
    pub(in crate::expand) fn shares_updates(&self) -> bool {
        matches!(self.strategy, Strategy::DeepClone) && matches!(self.look, Look::Plain | Look::Array)
    }

    /// Whether its copy can share a call with other fields. The copy is moved once more, which is bad for a large
    /// array.
    pub(in crate::expand) fn shares_copies(&self) -> bool {
        self.shares_updates() && self.look == Look::Plain
    }

    /// Whether a survey has anything to find in this field.
    pub(in crate::expand) fn is_surveyed(&self) -> bool {
        match &self.strategy {
            Strategy::DeepClone => !self.look.is_plain(),
            Strategy::Through(_) => true,
            Strategy::With(hook) => hook.survey.is_some(),
            Strategy::Clone | Strategy::Share | Strategy::Default(_) => false,
        }
    }

    /// Whether its type may be plain. It is not for these strategies: a hook may do anything, a lock may be held, and a
    /// cell may wait.
    pub(in crate::expand) fn may_be_plain(&self) -> bool {
        match &self.strategy {
            Strategy::With(_) | Strategy::Through(_) => false,
            Strategy::DeepClone | Strategy::Clone | Strategy::Share | Strategy::Default(_) => true,
        }
    }

    /// Whether the field is just copied, because its type is `Copy`.
    pub(in crate::expand) fn is_copied(&self) -> bool {
        matches!(self.strategy, Strategy::DeepClone) && self.look == Look::Scalar
    }

    /// Whether the field's type decides whether the whole type is plain.
    pub(in crate::expand) fn is_asked(&self) -> bool {
        matches!(self.strategy, Strategy::DeepClone) && !self.is_copied()
    }

    /// Whether `deep_clone_from` can do better than replace this field.
    pub(in crate::expand) fn is_reused(&self) -> bool {
        match &self.strategy {
            Strategy::DeepClone => !self.is_copied(),
            Strategy::Through(_) | Strategy::Clone | Strategy::Share => true,
            Strategy::Default(_) | Strategy::With(_) => false,
        }
    }

    /// Whether its type is a name without arguments, and no type with arguments shares a question with it: see
    /// [`tables`](crate::expand::parts::tables). One letter does not count, because to rustc it always looks like a
    /// parameter.
    pub(in crate::expand) fn stands_alone(&self) -> bool {
        !self.question.is_in_arguments && self.is_word()
    }

    pub(in crate::expand) fn is_word(&self) -> bool {
        self.name.as_ref().is_some_and(|name| !leaf::is_letter(name))
    }

    /// Whether the copy of the field reads the original.
    pub(in crate::expand) fn uses_source(&self) -> bool {
        self.strategy.uses_source()
    }
}
