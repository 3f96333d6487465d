//! Serde's traits for `Live`, which is never serialized: a derive on a type with one says what to write instead.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::refusal::refused;
use crate::Live;

macro_rules! refused_by_serde {
    ($name:ident, $message:literal, $($note:literal),*) => {
        /// The bound of the trait for a `Live`. Nothing meets it. It is not on the `Live` itself, for which rustc would
        /// list the types that implement the trait.
        #[cfg_attr(doc, doc(hidden))]
        #[diagnostic::on_unimplemented(message = $message, label = "an open resource", $(note = $note),*)]
        pub trait $name<'a, T: ?Sized> {}
    };
}

refused_by_serde! { LiveIsSerialized,
    "`{T}` is a live resource, which is not serialized",
    "in a type with resources, remove the derive of `Serialize`, and serialize its builder, `value.to_builder()`, which holds the config: `#[deep_clone(builder(derive(serde::Serialize, serde::Deserialize)))]` on the type",
    "or leave the field out: `#[serde(skip_serializing)]`"
}

refused_by_serde! { LiveIsDeserialized,
    "`{T}` is a live resource, which is not deserialized",
    "in a type with resources, remove the derive of `Deserialize`, and deserialize its builder, which opens it by `build()`: `#[deep_clone(builder(derive(serde::Serialize, serde::Deserialize)))]` on the type"
}

#[doc(hidden)]
impl<R, C> Serialize for Live<R, C>
where
    for<'a> &'a Self: LiveIsSerialized<'a, Self>,
{
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        refused()
    }
}

#[doc(hidden)]
impl<'de, R, C> Deserialize<'de> for Live<R, C>
where
    for<'a> &'a Self: LiveIsDeserialized<'a, Self>,
{
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        refused()
    }
}
