//! Finds words with a typing error.

/// Whether a word is `name` with typing errors: at most one in a short word, and two in a long one. Capitals do not
/// count.
pub(crate) fn is_close(word: &str, name: &str) -> bool {
    let slips = if name.len() < 5 { 1 } else { 2 };
    distance(&word.to_lowercase(), name) <= slips
}

/// Returns how many characters have to be added, removed, replaced or swapped with a neighbour to turn `b` into `a`.
///
/// This is the usual table of edit distances, of which it keeps the last two rows: `row[j]` is the distance between the
/// part of `a` that has been read and the first `j` characters of `b`.
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
