//! What a field needs that is not copied by `DeepClone`.
//!
//! The impls are marked `do_not_recommend`, so that errors are about these traits.

use crate::engine::Part;

/// What a field with `share` needs: `Clone`.
#[diagnostic::on_unimplemented(
    message = "`share` keeps the same handle by its `Clone`, and `{Self}` has none",
    label = "has no `Clone`",
    note = "to hold one that both values use, put it in an `Rc` or an `Arc`: `Arc<{Self}>`",
    note = "to open a new one for each twin, in place of `share`: `#[resource(open = EXPR)]`, or `#[resource]` on a type with resources"
)]
pub trait FieldIsHandle: Sized {
    #[doc(hidden)]
    const __FRESHTWIN_PART: Part<Self>;
}

/// What a field with `clone` needs: `Clone`, of its `Whole` type. `Self` is the part of that which may lack it, and may
/// have no size: `Arc<T>` is `Clone` whatever `T` is.
#[diagnostic::on_unimplemented(
    message = "`clone` copies the field by its `Clone`, and `{Self}` has none",
    label = "has no `Clone`",
    note = "for a type of your own: `#[derive(DeepClone)]` on it, and remove `clone`; or `#[derive(Clone)]` on it",
    note = "for what is data without `Clone`, such as an atomic: remove `clone`",
    note = "for a live resource, which each twin opens anew, in place of `clone`: `#[resource(open = EXPR)]`, or `#[resource]` on a type with resources",
    note = "for a `Mutex` or `RwLock`, also inside of something else: `#[deep_clone(lock)]`",
    note = "for a trait object: remove `clone`, and make `DynDeepClone` a supertrait of its trait; or hold it in an `Rc` or `Arc`, and mark the field `#[deep_clone(share)]`",
    note = "to copy it by a function: `#[deep_clone(with = FUNCTION)]`"
)]
pub trait FieldHasClone<Whole = Self> {
    #[doc(hidden)]
    const __FRESHTWIN_PART: Part<Whole>;
}

/// What a type with `clone` needs: `Clone`.
#[diagnostic::on_unimplemented(
    message = "`clone` copies the whole type by its `Clone`, and `{Self}` has none",
    label = "`{Self}` has no `Clone`",
    note = "give it one, `#[derive(Clone)]`; or remove `clone` here, and each field is deep-cloned"
)]
pub trait TypeHasClone<Itself>: Sized {
    #[doc(hidden)]
    const __FRESHTWIN_PART: Part<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: Clone> FieldIsHandle for T {
    const __FRESHTWIN_PART: Part<T> = Part {
        clone: |this, _| this.clone(),
        clone_from: |this, source, _| this.clone_from(source),
        survey: |_, _, _| {},
        fill: |_, _, _| {},
        plain: |_| true,
    };
}

#[diagnostic::do_not_recommend]
impl<Part_: ?Sized, Whole: Clone> FieldHasClone<Whole> for Part_ {
    const __FRESHTWIN_PART: Part<Whole> = <Whole as FieldIsHandle>::__FRESHTWIN_PART;
}

// With the argument a reference has no impl, so rustc does not advise to borrow.
#[diagnostic::do_not_recommend]
impl<T: Clone> TypeHasClone<T> for T {
    const __FRESHTWIN_PART: Part<T> = <T as FieldIsHandle>::__FRESHTWIN_PART;
}

macro_rules! has_default {
    ($(#[$about:meta])* $name:ident: $($note:literal),+) => {
        $(#[$about])*
        #[diagnostic::on_unimplemented(
            message = "`default` starts with the type's `Default`, and `{Self}` has none",
            label = "has no `Default`",
            $(note = $note),+
        )]
        pub trait $name: Sized {
            #[doc(hidden)]
            const __FRESHTWIN_FRESH: fn() -> Self;
        }

        #[diagnostic::do_not_recommend]
        impl<T: Default> $name for T {
            const __FRESHTWIN_FRESH: fn() -> T = T::default;
        }
    };
}

has_default! {
    /// What a field with `default` needs: `Default`.
    FieldHasDefault:
        "say what it starts with: `#[deep_clone(default = EXPR)]`",
        "or hold an `Option<{Self}>`, which starts with `None`; for a type of your own: `#[derive(Default)]`, in an enum with `#[default]` on a variant",
        "for a live resource, which each twin opens anew, in place of `default`: `#[resource(open = EXPR)]`, or `#[resource]` on a type with resources"
}
has_default! {
    /// The same of a field whose type has the name of a live one.
    LiveHasDefault:
        "each twin opens it anew by an expression: `#[resource(open = EXPR)]` in place of `default`; where a sibling field holds its config, name that: `#[resource(from = FIELD)]`",
        "or hold an `Option<{Self}>`, which starts with `None`",
        "or say what it starts with: `#[deep_clone(default = EXPR)]`"
}

/// A field with a text for its `default = EXPR`, whose type is not written as one of text.
#[diagnostic::on_unimplemented(
    message = "`default` takes code, and this is text, not a `{Self}`",
    label = "a text",
    note = "where it names a function, call that, without quotes: `default = FUNCTION()`",
    note = "where the value is made of text: `default = \"..\".into()`, or `default = FUNCTION(\"..\")`"
)]
pub trait FieldTakesText: Sized {
    /// Returns the text as the field's value.
    #[doc(hidden)]
    fn __freshtwin_text(text: &'static str) -> Self;
}

#[diagnostic::do_not_recommend]
impl<'a> FieldTakesText for &'a str {
    fn __freshtwin_text(text: &'static str) -> &'a str {
        text
    }
}
#[diagnostic::do_not_recommend]
impl FieldTakesText for *const str {
    fn __freshtwin_text(text: &'static str) -> Self {
        text
    }
}

/// What a field of a packed type needs: `Copy`.
#[diagnostic::on_unimplemented(
    message = "a packed type can be copied if its fields are `Copy`, and `{Self}` is not",
    label = "not `Copy`",
    note = "remove `packed` from `#[repr(..)]`, or hold something else here"
)]
pub trait FieldIsCopy {
    /// Generated code names this constant, to ask whether the trait is implemented.
    const IS_COPY: () = ();
}

#[diagnostic::do_not_recommend]
impl<T: Copy> FieldIsCopy for T {}
