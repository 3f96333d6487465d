//! Deprecated types, parts of types and variants: only what the user writes names them.

use std::io;
use std::rc::Rc;

use freshtwin::{DeepClone, Open};

use super::{Handle, Port};

/// A deprecated type.
#[deprecated]
#[derive(DeepClone, Debug, Default, PartialEq, Eq)]
pub struct Old {
    /// A field.
    pub value: u8,
}

/// Deprecated parts.
#[derive(DeepClone, Debug)]
pub struct OldParts {
    /// A deprecated field.
    #[deprecated]
    pub value: String,
    /// A field of a deprecated type.
    #[allow(deprecated)]
    pub old: Vec<Old>,
}

/// Deprecated variants.
#[derive(DeepClone, Debug)]
pub enum OldVariants {
    /// A deprecated variant.
    #[deprecated]
    One(String),
    /// Another variant.
    Two(Rc<u8>),
}

/// Fields of a deprecated type, which the user knows, beside expressions.
#[derive(DeepClone, Debug)]
pub struct OldBesideExpressions {
    /// Starts afresh.
    #[allow(deprecated)]
    #[deep_clone(default = Vec::new())]
    pub reset: Vec<Old>,
    /// By a function.
    #[allow(deprecated)]
    #[deep_clone(with = |old, _| old.deep_clone())]
    pub hooked: Option<Old>,
    /// And shown by another one.
    #[allow(deprecated)]
    #[deep_clone(with = |old, _| old.deep_clone(), survey = |old, copy, surveyor| Old::survey_in(old, copy, surveyor))]
    pub shown: Old,
    /// Data.
    #[allow(deprecated)]
    pub data: Option<Old>,
    /// By `Clone`.
    #[allow(deprecated)]
    #[deep_clone(share)]
    pub shared: Rc<Old>,
    /// By an expression.
    #[allow(deprecated, clippy::drop_non_drop)]
    #[resource(open = Ok::<_, io::Error>([None]), after = drop(opened[0].take()))]
    pub opened: [Option<Old>; 1],
    /// By an expression that cannot fail.
    #[resource(new = Rc::new(None))]
    #[allow(deprecated)]
    pub made: Rc<Option<Old>>,
}

/// The same in a type of data.
#[derive(DeepClone, Debug)]
pub enum OldChoice {
    /// A variant.
    One {
        /// Starts afresh.
        #[allow(deprecated)]
        #[deep_clone(default = None)]
        reset: Option<Old>,
        /// Data.
        #[allow(deprecated)]
        data: Vec<Old>,
    },
    /// What the user allows on a variant goes for its fields.
    #[allow(deprecated)]
    Two(#[deep_clone(with = |old, _| old.deep_clone())] Old),
}

/// A deprecated type with resources.
#[deprecated]
#[derive(DeepClone, Debug)]
pub struct OldSession {
    /// The config.
    pub port: Port,
    /// A resource.
    #[resource(open = port.open())]
    pub handle: Handle,
    /// It contains itself, by its deprecated name.
    #[resource]
    #[allow(clippy::use_self)]
    pub next: Option<Box<OldSession>>,
}

#[test]
#[allow(deprecated, reason = "what is tested")]
fn deprecated_data_is_cloned() {
    assert_eq!(Old { value: 1 }.deep_clone().value, 1);
    let parts = OldParts { value: "v".into(), old: vec![Old { value: 2 }] }.deep_clone();
    assert_eq!((parts.value.as_str(), parts.old[0].value), ("v", 2));
    assert!(matches!(OldVariants::One("o".into()).deep_clone(), OldVariants::One(text) if text == "o"));
    assert!(matches!(OldVariants::Two(Rc::new(1)).deep_clone(), OldVariants::Two(one) if *one == 1));
    let [one, two] =
        [OldChoice::One { reset: Some(Old::default()), data: vec![Old::default()] }, OldChoice::Two(Old { value: 2 })];
    assert!(matches!(one.deep_clone(), OldChoice::One { reset: None, data } if data.len() == 1));
    assert!(matches!(two.deep_clone(), OldChoice::Two(Old { value: 2 })));
}

#[test]
#[allow(deprecated, reason = "what is tested")]
fn deprecated_types_have_twins() {
    let session = OldSession::builder().port(Port(7)).next(None).build().expect("a session");
    assert_eq!(session.twin().expect("a twin").handle.0, 7);
    let builder = OldBesideExpressions::builder()
        .hooked(Some(Old { value: 1 }))
        .shown(Old { value: 2 })
        .data(None)
        .shared(Rc::default());
    let twin = builder.build().expect("a value").twin().expect("a twin");
    assert_eq!(
        (twin.reset.len(), twin.hooked.expect("a value").value, twin.opened.len(), twin.made.is_none()),
        (0, 1, 1, true)
    );
}
