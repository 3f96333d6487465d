//! Types with resources: their builders, what opens and in which order, and what is shared.
#![allow(missing_docs, reason = "a test says itself what its types are for")]

pub mod at_once;
pub mod attr_after;
pub mod attr_async;
pub mod attr_attr;
pub mod attr_builder;
pub mod attr_builder_into;
pub mod attr_concurrent;
pub mod attr_derive;
pub mod attr_from;
pub mod attr_group;
pub mod attr_inherent;
pub mod attr_into;
pub mod attr_name;
pub mod attr_new;
pub mod attr_open;
pub mod attr_setters;
pub mod builder_enum;
pub mod builder_enum_keys;
pub mod builder_generics;
pub mod builder_hygiene;
pub mod builder_names;
pub mod builder_open;
pub mod builder_struct;
pub mod by_hand;
pub mod checkpoint;
pub mod closing_order;
pub mod depth;
pub mod errors;
pub mod expressions;
pub mod into_config;
pub mod linked;
pub mod names_in_scope;
#[cfg(unix)]
pub mod real;
pub mod recursive;
pub mod sharing;
pub mod spawned;
pub mod tokio_locks;
