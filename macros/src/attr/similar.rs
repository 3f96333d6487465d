//! Words that mean a key: misspelt ones, and the names that other crates have for the same thing.

use super::keys::Place;

/// What an unknown word was meant to be.
pub(super) enum Meant {
    /// Nearly the same word.
    Misspelt(&'static str),
    /// Another word for the same thing.
    Renamed(&'static str),
}

/// Other words, and ours.
const OTHERS: &[(&str, &str)] = &[
    ("skip", "default"),
    ("ignore", "default"),
    ("reset", "default"),
    ("fresh", "default"),
    ("empty", "default"),
    ("copy", "clone"),
    ("cloned", "clone"),
    ("shared", "share"),
    ("rc", "share"),
    ("arc", "share"),
    ("keep", "share"),
    ("shallow", "share"),
    ("by_ref", "share"),
    ("ref", "share"),
    ("reference", "share"),
    ("same", "share"),
    ("locked", "lock"),
    ("mutex", "lock"),
    ("rwlock", "lock"),
    ("fn", "with"),
    ("func", "with"),
    ("function", "with"),
    ("clone_with", "with"),
    ("copy_with", "with"),
    ("using", "with"),
    ("where", "bound"),
    ("config", "from"),
    ("connect", "open"),
    ("create", "open"),
    ("init", "open"),
    ("expr", "open"),
    ("then", "after"),
    ("await", "async"),
    ("rename", "name"),
    ("pub", "setters"),
    ("visibility", "setters"),
    ("parallel", "concurrent"),
];

impl Place {
    /// Whether a word is one of the keys of this place, or was meant to be.
    pub(super) fn may_mean(&self, word: &str) -> bool {
        self.keys.iter().any(|key| key.name == word) || self.meant(word).is_some()
    }

    /// Which of the keys of this place a word was meant to be.
    pub(super) fn meant(&self, word: &str) -> Option<Meant> {
        let names = || self.keys.iter().map(|key| key.name);
        let misspelt = names().find(|name| is_close(word, name));
        let renamed = || {
            let (_, ours) = OTHERS.iter().find(|(other, _)| *other == word)?;
            names().find(|name| name == ours).map(Meant::Renamed)
        };
        misspelt.map(Meant::Misspelt).or_else(renamed)
    }
}

/// Whether a word is `name` with a typing error: one in a short word, two in a long one. Capitals do not count.
pub(crate) fn is_close(word: &str, name: &str) -> bool {
    let slips = if name.len() < 5 { 1 } else { 2 };
    distance(&word.to_lowercase(), name) <= slips
}

/// How many characters have to be added, left out, replaced or swapped with their neighbour to make `a` of `b`.
///
/// The rows of the usual table, of which the last two are kept: `row[j]` is the distance of what was read of `a` from the
/// first `j` characters of `b`.
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(before_last[j - 2] + 1);
            }
            row.push(least);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::{distance, is_close};

    #[test]
    fn a_swap_is_one_slip() {
        assert_eq!(distance("clnoe", "clone"), 1);
        assert_eq!(distance("", "lock"), 4);
        assert_eq!(distance("afterwards", "after"), 5);
    }

    #[test]
    fn short_words_are_not_close_to_each_other() {
        assert!(is_close("Clone", "clone") && is_close("deafult", "default"));
        assert!(!is_close("wide", "with") && !is_close("skip", "share"));
    }
}
