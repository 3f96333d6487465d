//! `attr(..)`: attributes of the builder and of its fields.

use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};
use serde::{Deserialize, Serialize};

#[derive(DeepClone)]
#[deep_clone(builder(derive(Serialize, Deserialize), attr(serde(rename_all = "kebab-case"), derive(Debug))))]
struct Session {
    #[deep_clone(attr(serde(default)))]
    user_name: String,
    #[deep_clone(attr(serde(default = "eight", skip_serializing_if = "is_eight"), allow(dead_code)))]
    max_users: u32,
    #[deep_clone(clone, attr(serde(rename = "label", default)))]
    name: String,
    #[resource(attr(serde(rename = "log", alias = "journal")))]
    log_file: Live<File, FileConfig>,
    #[resource(after = check(second), attr(serde(with = "path"), doc(alias = "other")))]
    second: Live<File, FileConfig>,
}

fn check(_: &mut Live<File, FileConfig>) {}

/// A config as its path alone.
mod path {
    use freshtwin::fs::FileConfig;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(_: &FileConfig, to: S) -> Result<S::Ok, S::Error> {
        "Cargo.toml".serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<FileConfig, D::Error> {
        String::deserialize(from).map(FileConfig::read)
    }
}

fn eight() -> u32 {
    8
}

fn is_eight(number: &u32) -> bool {
    *number == 8
}

fn log() -> FileConfig {
    FileConfig::read("Cargo.toml")
}

#[test]
fn the_builder_is_written_as_its_attributes_say() {
    let builder = Session::builder().user_name("u".into()).max_users(8).name("n".into()).log_file(log()).second(log());
    let json = serde_json::to_value(&builder).unwrap();
    let keys: Vec<_> = json.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["label", "log", "second", "user-name"]);
    assert!(format!("{builder:?}").starts_with("SessionBuilder {"));
}

#[test]
fn what_is_missing_has_the_default_that_its_field_says() {
    let config = serde_json::to_value(log()).unwrap();
    let json = serde_json::json!({ "journal": config, "second": "Cargo.toml" });
    let builder: SessionBuilder = serde_json::from_value(json).unwrap();
    let session = builder.build().unwrap();
    assert_eq!((session.user_name.as_str(), session.max_users, session.name.as_str()), ("", 8, ""));
    assert!(session.log_file.metadata().is_ok() && session.second.metadata().is_ok());
}

#[derive(DeepClone)]
#[deep_clone(builder(derive(Serialize, Deserialize, Default), attr(serde(default))))]
struct Defaults {
    name: String,
    number: u8,
    #[resource(new = name.len())]
    length: usize,
}

#[test]
fn what_is_missing_has_the_default_of_the_builder() {
    let read: DefaultsBuilder = serde_json::from_str(r#"{"name":"four"}"#).unwrap();
    let value = read.build().unwrap();
    assert_eq!((value.name.as_str(), value.number, value.length), ("four", 0, 4));
}

#[derive(DeepClone)]
#[deep_clone(builder(derive(Serialize, Deserialize), attr(serde(tag = "kind", rename_all = "lowercase"))))]
enum Sink {
    Nothing,
    Log {
        #[resource(attr(serde(flatten)))]
        file: Live<File, FileConfig>,
        #[deep_clone(attr(serde(rename = "n")))]
        number: u8,
    },
}

#[test]
fn an_enum_has_them_too() {
    let builder = SinkBuilder::Log { file: log(), number: 3 };
    let json = serde_json::to_value(&builder).unwrap();
    assert_eq!((&json["kind"], &json["n"]), (&"log".into(), &3.into()));
    assert!(json.get("file").is_none());
    let read: SinkBuilder = serde_json::from_value(json).unwrap();
    assert!(matches!(read.build().unwrap(), Sink::Log { number: 3, .. }));
    let nothing: SinkBuilder = serde_json::from_str(r#"{"kind":"nothing"}"#).unwrap();
    assert!(matches!(nothing.build().unwrap(), Sink::Nothing));
}

/// What the item allows, its builder allows: without that, these lints would fail the build.
#[deny(non_snake_case, unused_qualifications, non_camel_case_types)]
mod lints {
    use super::{DeepClone, FileConfig, Live};

    #[derive(DeepClone)]
    #[allow(unused_qualifications, reason = "to see that the builder allows it too")]
    #[expect(non_snake_case, reason = "the same, and the builder may have no cause for it")]
    pub(super) struct Spelled {
        pub(super) Name: std::string::String,
        #[resource]
        pub(super) log: Live<std::fs::File, FileConfig>,
    }

    #[derive(DeepClone)]
    pub(super) enum Variants {
        #[allow(non_camel_case_types, reason = "to see that the builder allows it too")]
        one_log(#[resource] Live<std::fs::File, FileConfig>),
        #[allow(non_snake_case, reason = "to see that the builder allows it too")]
        Named { Name: u8 },
    }
}

#[test]
fn lints_are_allowed_on_the_builder_where_they_are_on_the_item() {
    let value = lints::Spelled::builder().Name("n".into()).log(log()).build().unwrap();
    assert!(value.Name == "n" && value.log.metadata().is_ok());
    assert!(matches!(lints::VariantsBuilder::one_log(log()).build().unwrap(), lints::Variants::one_log(_)));
    let named = lints::VariantsBuilder::Named { Name: 1 }.build().unwrap();
    assert!(matches!(named, lints::Variants::Named { Name: 1 }));
}
