//! Other derives and their helper attributes on one type.

use std::rc::Rc;

use freshtwin::DeepClone;
use serde::{Deserialize, Serialize};

#[derive(DeepClone, Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Settings {
    #[serde(default)]
    full_name: String,
    #[deep_clone(default)]
    #[serde(skip)]
    hits: u32,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize, DeepClone)]
#[serde(rename_all = "lowercase")]
enum Kind {
    #[default]
    One,
    #[serde(rename = "2")]
    Two,
}

#[derive(thiserror::Error, DeepClone, Debug)]
enum Failure {
    #[error("cannot parse {text}")]
    Parse {
        text: String,
        #[source]
        source: std::num::ParseIntError,
    },
    #[error("shared: {0}")]
    Shared(Rc<String>),
}

#[test]
fn serde_and_the_std_derives() {
    let settings = Settings { full_name: "n".into(), hits: 3, kind: Kind::Two };
    let copy = settings.deep_clone();
    assert_eq!(copy, Settings { hits: 0, ..settings.clone() });
    assert_eq!(serde_json::to_string(&copy).unwrap(), r#"{"fullName":"n","kind":"2"}"#);
    assert_eq!(serde_json::from_str::<Settings>(r#"{"kind":"one"}"#).unwrap().deep_clone(), Settings::default());
}

#[test]
fn thiserror() {
    let source = "x".parse::<u8>().unwrap_err();
    let failure = Failure::Parse { text: "x".into(), source }.deep_clone();
    assert_eq!(failure.to_string(), "cannot parse x");
    assert!(std::error::Error::source(&failure).is_some());
    assert_eq!(Failure::Shared(Rc::new("s".into())).deep_clone().to_string(), "shared: s");
}
