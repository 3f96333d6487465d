//! One change of a program.

use std::ops::Range;

/// What a user may have written in place of what the documentation says.
#[derive(Debug)]
pub(super) struct Change {
    /// Such as `key misspelt`, the same in all programs.
    pub(super) kind: String,
    /// What is changed, such as the key `from`.
    pub(super) at: String,
    /// In the order of the program.
    edits: Vec<(Range<usize>, String)>,
    /// What an error says that the change causes at other places, too.
    pub(super) follows: &'static [&'static str],
    /// Whether the program uses at many places what is gone, so that the number of errors says nothing.
    pub(super) spreads: bool,
    /// Whether the mistake is in the derive, so that an error may stand there.
    pub(super) is_of_derive: bool,
}

impl Change {
    pub(super) fn new(
        kind: impl Into<String>,
        at: impl Into<String>,
        old: Range<usize>,
        new: impl Into<String>,
    ) -> Self {
        let edits = vec![(old, new.into())];
        Self { kind: kind.into(), at: at.into(), edits, follows: &[], spreads: false, is_of_derive: false }
    }

    /// Changes another place as well.
    pub(super) fn and(mut self, old: Range<usize>, new: impl Into<String>) -> Self {
        self.edits.push((old, new.into()));
        self.edits.sort_by_key(|(old, _)| old.start);
        self
    }

    pub(super) fn follows(self, follows: &'static [&'static str]) -> Self {
        Self { follows, ..self }
    }

    pub(super) fn spreads(self) -> Self {
        Self { spreads: true, ..self }
    }

    pub(super) fn of_derive(self) -> Self {
        Self { is_of_derive: true, ..self }
    }

    /// The program after the change.
    pub(super) fn apply(&self, program: &str) -> String {
        let mut changed = program.to_owned();
        for (old, new) in self.edits.iter().rev() {
            changed.replace_range(old.clone(), new);
        }
        changed
    }
}
