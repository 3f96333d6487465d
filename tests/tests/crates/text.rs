//! Text of other crates: strings, paths, patterns, and what is sent by HTTP.
use crate::{same, same_alone};
use freshtwin::{DeepClone, assert_not_deep_clone};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

#[test]
fn regex() {
    use regex::{Regex, RegexBuilder, RegexSet};
    let [digits, letters] = ["[0-9]+", "(?<word>[a-z]+)"].map(|pattern| Regex::new(pattern).unwrap());
    same(letters.clone(), digits);
    assert_eq!(&letters.deep_clone().captures("12ab34").unwrap()["word"], "ab");
    same(RegexSet::new(["a", "b"]).unwrap(), RegexSet::empty());
    same_alone(RegexBuilder::new("a").case_insensitive(true).clone());
    same_alone(regex::bytes::Regex::new("a").unwrap());
    same_alone(letters.find("12ab").unwrap());
    same_alone(Regex::new(&String::from("(")).unwrap_err());
}

#[test]
fn compact_str() {
    macro_rules! each {
        ($($compact_str:ident)*) => {$({
            use $compact_str::CompactString;
            let long = CompactString::from("longer than twenty-four bytes");
            same(long.clone(), CompactString::from("short"));
            same(CompactString::from("short"), long.clone());
            same(HashMap::from([(long.clone(), 1)]), HashMap::from([(long.clone(), 2), (CompactString::default(), 3)]));
            assert_ne!(long.deep_clone().as_ptr(), long.as_ptr());
        })*};
    }
    each!(compact_str09 compact_str010);
}

/// A long one can be turned into the `Arc` that it holds, and back.
#[test]
fn smol_str() {
    use smol_str::{SmolStr, SmolStrBuilder};
    let text: Arc<str> = "longer than twenty-three bytes".into();
    let long = SmolStr::from(Arc::clone(&text));
    same(SmolStr::new("short"), long.clone());
    same(SmolStr::new_static("longer than twenty-three bytes"), SmolStr::default());
    assert_eq!(Arc::strong_count(&text), 2);
    let copy = long.deep_clone();
    assert_eq!((&copy, Arc::strong_count(&text)), (&long, 2));
    assert!(!Arc::ptr_eq(&copy.into(), &text));
    let mut builder = SmolStrBuilder::new();
    builder.push('a');
    same(builder, SmolStrBuilder::new());
}

#[test]
fn camino() {
    use camino::{Utf8Path, Utf8PathBuf};
    same(Utf8PathBuf::from("a/b"), Utf8PathBuf::from("c"));
    same(Utf8Path::new("a/b"), Utf8Path::new("c"));
    same_alone(Utf8Path::new("a/b").components());
    // Equal, but not the same.
    let [source, target] = ["a/b", "a//b"].map(|path| BTreeMap::from([(Utf8PathBuf::from(path), 1)]));
    assert_eq!(source, target);
    same(source, target);
}

assert_not_deep_clone!(http::Request<()>, http::Response<()>, http::Extensions);

#[test]
fn http() {
    use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, Version};
    let mut headers = HeaderMap::new();
    headers.append("x-b", HeaderValue::from_static("1"));
    headers.append("x-a", HeaderValue::from_static("2"));
    headers.append("x-b", HeaderValue::from_bytes(b"\xff").unwrap());
    let mut secret = HeaderValue::from_static("secret");
    secret.set_sensitive(true);
    headers.insert("authorization", secret);
    same(headers.clone(), HeaderMap::new());
    same(headers.clone(), HeaderMap::from_iter([(HeaderName::from_static("x-b"), HeaderValue::from_static("z"))]));
    assert_eq!(headers.deep_clone().get_all("x-b").iter().collect::<Vec<_>>(), ["1".as_bytes(), b"\xff"]);
    for text in ["*", "/", "/a?b=c", "a.org:80", "http://a.org", "http://u@[::1]:8080/?q", "https://a.org/a/b?c"] {
        let uri: Uri = text.parse().unwrap();
        assert_eq!((uri.deep_clone(), uri.deep_clone().to_string()), (uri.clone(), uri.to_string()));
        same(uri, Uri::default());
    }
    same(Method::POST, Method::from_bytes(b"SOMETHING-THAT-IS-LONG").unwrap());
    same(StatusCode::NOT_FOUND, StatusCode::OK);
    same(Version::HTTP_2, Version::HTTP_11);
    same(HeaderName::from_static("x-long-custom-name"), http::header::ACCEPT);
}

#[test]
fn http_shares_no_buffer() {
    use bytes::Bytes;
    use http::{HeaderValue, Uri};
    let unique = |buffer: Bytes, _copy: Box<dyn std::any::Any>| buffer.is_unique();
    let buffer = Bytes::from(b"value".to_vec());
    let value = HeaderValue::from_maybe_shared(buffer.clone()).unwrap();
    let copy = value.deep_clone();
    drop(value);
    assert!(unique(buffer, Box::new(copy)));
    let buffer = Bytes::from(b"http://a.org:80/path?query".to_vec());
    let uri = Uri::from_maybe_shared(buffer.clone()).unwrap();
    let copy = uri.deep_clone();
    drop(uri);
    assert!(unique(buffer, Box::new(copy)));
}

#[test]
fn http_keeps_what_headers_share() {
    let shared = std::rc::Rc::new(1);
    let mut headers = http::HeaderMap::default();
    headers.append("a", shared.clone());
    headers.append("b", shared.clone());
    let copy = headers.deep_clone();
    assert!(std::rc::Rc::ptr_eq(&copy["a"], &copy["b"]) && !std::rc::Rc::ptr_eq(&copy["a"], &shared));
}
