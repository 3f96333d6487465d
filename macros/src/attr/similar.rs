//! Words that were meant to be a key: misspelt keys, and the names of other crates for the same thing.

use super::keys::Place;
use crate::typos::is_close;

/// What an unknown word was meant to be.
pub(super) enum Meant {
    /// Nearly the same word.
    Misspelt(&'static str),
    /// Another word for the same thing.
    Renamed(&'static str),
}

/// Other words for a key, and our key.
const OTHERS: &[(&str, &str)] = &[
    ("skip", "default"),
    ("ignore", "default"),
    ("reset", "default"),
    ("fresh", "default"),
    ("empty", "default"),
    ("default_value", "default"),
    ("default_value_t", "default"),
    ("skip_serializing", "default"),
    ("skip_clone", "default"),
    ("skip_deep_clone", "default"),
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
    ("deep_clone_with", "with"),
    ("serialize_with", "with"),
    ("map", "with"),
    ("using", "with"),
    ("where", "bound"),
    ("config", "from"),
    ("connect", "open"),
    ("create", "open"),
    ("init", "open"),
    ("expr", "open"),
    ("then", "after"),
    ("await", "async"),
    ("asynchronous", "async"),
    ("is_async", "async"),
    ("tokio", "async"),
    ("rename", "name"),
    ("pub", "setters"),
    ("visibility", "setters"),
    ("vis", "setters"),
    ("serde", "derive"),
    ("traits", "derive"),
    ("parallel", "concurrent"),
];

impl Place {
    /// Whether a word is a key of this place, or was meant to be one.
    pub(crate) fn may_mean(&self, word: &str) -> bool {
        self.keys.iter().any(|key| key.name == word) || self.meant(word).is_some()
    }

    /// Returns the key of this place that a word was meant to be.
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

#[cfg(test)]
mod tests {
    use super::super::keys::PLACES;
    use super::OTHERS;

    #[test]
    fn each_word_means_a_key_and_is_none_itself() {
        for (other, ours) in OTHERS {
            assert!(PLACES.iter().any(|place| place.has(ours)), "`{ours}` is no key");
            assert!(!PLACES.iter().any(|place| place.has(other)), "`{other}` is a key");
        }
    }
}
