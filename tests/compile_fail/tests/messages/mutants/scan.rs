//! Where the parts of a program end. A mutant needs the places of tokens, and nothing of their meaning.

use std::ops::Range;

pub(super) fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

/// The end of the word, literal, comment, group or other character that begins at `at`.
pub(super) fn end(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let first = rest.chars().next().expect("a character");
    let length = match first {
        '(' | '[' | '{' => return group_end(text, at),
        '"' => string(rest),
        'r' if rest.starts_with("r\"") || rest.starts_with("r#\"") => raw_string(rest),
        '\'' => character(rest),
        '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
        _ if is_word(first) => rest.find(|char| !is_word(char)).unwrap_or(rest.len()),
        _ => first.len_utf8(),
    };
    at + length
}

fn group_end(text: &str, at: usize) -> usize {
    let mut at = at + 1;
    while at < text.len() && !text[at..].starts_with([')', ']', '}']) {
        at = end(text, at);
    }
    (at + 1).min(text.len())
}

fn string(rest: &str) -> usize {
    let mut escaped = false;
    let is_end = |(_, char): &(usize, char)| {
        let is_end = *char == '"' && !escaped;
        escaped = *char == '\\' && !escaped;
        is_end
    };
    rest.char_indices().skip(1).find(is_end).map_or(rest.len(), |(at, _)| at + 1)
}

fn raw_string(rest: &str) -> usize {
    let hashes = rest[1..].find('"').expect("a raw string");
    let close = format!("\"{}", "#".repeat(hashes));
    let from = hashes + 2;
    rest[from..].find(&close).map_or(rest.len(), |at| from + at + close.len())
}

/// `'x'`, `'\n'`, or the mark of a lifetime alone.
fn character(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((at, _))) => rest[at + 1..].find('\'').map_or(1, |end| at + 1 + end + 1),
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

/// The parts of a list between its commas, without the space and the comments before them. A comma between the `<>` of
/// a type or the bars of a closure is not one of the list.
pub(super) fn parts(text: &str, list: Range<usize>) -> Vec<Range<usize>> {
    let (mut parts, mut start, mut at, mut angles) = (Vec::new(), list.start, list.start, 0_usize);
    while at < list.end {
        let before = text[start..at].trim_end();
        match text.as_bytes()[at] {
            b'<' if at == 0 || text[..at].ends_with(|char| is_word(char) || char == ':') => angles += 1,
            b'>' if !text[..at].ends_with(['-', '=']) => angles = angles.saturating_sub(1),
            b'|' if before.is_empty() || before.ends_with(['=', '(', ',']) => {
                at = text[at + 1..list.end].find('|').map_or(at, |close| at + 1 + close);
            }
            b',' if angles == 0 => {
                parts.push(start..at);
                start = at + 1;
            }
            _ => {}
        }
        at = end(text, at);
    }
    parts.push(start..list.end);
    parts.into_iter().map(|part| trimmed(text, part)).filter(|part| !part.is_empty()).collect()
}

/// `range` without the space and the comments at its begin, and the space at its end.
pub(super) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let mut start = range.start;
    while start < range.end {
        let rest = &text[start..range.end];
        let space = rest.len() - rest.trim_start().len();
        match space {
            0 if rest.starts_with("//") => start = end(text, start).min(range.end),
            0 => break,
            _ => start += space,
        }
    }
    start..start + text[start..range.end].trim_end().len()
}
