//! What errors say of a builder that lacks a trait which its type can ask for.

/// Names a type: without impls, what is said of [`Type`](Self::Type) in a bound holds wherever the bound does.
#[cfg_attr(doc, doc(hidden))]
#[allow(missing_docs, reason = "named in bounds only")]
pub trait NamesBuilder<B> {
    type Type;
}

/// A bound that nothing meets, of an impl of the builder `B` of a type. It is on the type: about the builder itself,
/// rustc would print the text of the impl's own trait.
///
/// While rustc checks that impl, the bound holds. If the user has an impl for the same builder, rustc could not choose
/// between the two, so the bound says that the builder has the trait: what a bound says comes before all impls. With
/// `Self: Serialize`, the question whether the bound holds would lead to itself.
macro_rules! not_derived {
    ($bound:ident<$($lifetime:lifetime)?>: [$($has:tt)+], $message:literal, $note:literal) => {
        #[cfg_attr(doc, doc(hidden))]
        #[diagnostic::on_unimplemented(message = $message, label = "not asked for", note = $note)]
        #[allow(missing_docs, reason = "named in bounds only")]
        pub trait $bound<$($lifetime,)? B>: NamesBuilder<B, Type = B> + NamesBuilder<B, Type: $($has)+> {}
    };
}

not_derived! { BuilderDerivesSerialize<>: [serde::Serialize],
    "`{B}` does not implement `Serialize`",
    "to derive it, write `#[deep_clone(builder(derive(serde::Serialize)))]` on `{Self}`"
}

not_derived! { BuilderDerivesDeserialize<'de>: [serde::Deserialize<'de>],
    "`{B}` does not implement `Deserialize`",
    "to derive it, write `#[deep_clone(builder(derive(serde::Deserialize)))]` on `{Self}`"
}

// The same for a builder that derives other traits.

not_derived! { BuilderAlsoDerivesSerialize<>: [serde::Serialize],
    "`{B}` does not implement `Serialize`",
    "to derive it, too, add `serde::Serialize` to the list in `builder(derive(..))` on `{Self}`"
}

not_derived! { BuilderAlsoDerivesDeserialize<'de>: [serde::Deserialize<'de>],
    "`{B}` does not implement `Deserialize`",
    "to derive it, too, add `serde::Deserialize` to the list in `builder(derive(..))` on `{Self}`"
}
