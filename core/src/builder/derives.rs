//! What errors say of a builder that lacks a trait which its type can ask for.

/// A bound that nothing meets, of an impl of the builder `B` of a type. It is on the type: about the builder itself,
/// rustc would print the text of the impl's own trait.
macro_rules! not_derived {
    ($bound:ident: $message:literal, $note:literal) => {
        #[cfg_attr(doc, doc(hidden))]
        #[diagnostic::on_unimplemented(message = $message, label = "not asked for", note = $note)]
        #[allow(missing_docs, reason = "named in bounds only")]
        pub trait $bound<B: ?Sized> {}
    };
}

not_derived! { BuilderDerivesDebug:
    "`{B}` does not implement `Debug`",
    "to derive it, write `#[deep_clone(builder(derive(Debug)))]` on `{Self}`; mind that it prints all fields, passwords as well"
}

#[cfg(feature = "serde")]
not_derived! { BuilderDerivesSerialize:
    "`{B}` does not implement `Serialize`",
    "to derive it, write `#[deep_clone(builder(derive(serde::Serialize)))]` on `{Self}`"
}

#[cfg(feature = "serde")]
not_derived! { BuilderDerivesDeserialize:
    "`{B}` does not implement `Deserialize`",
    "to derive it, write `#[deep_clone(builder(derive(serde::Deserialize)))]` on `{Self}`"
}
