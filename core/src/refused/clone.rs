//! Fields that are copied by something else than `DeepClone`: what they need for that.
//!
//! The impls are not recommended, so that the errors are about these traits.

use crate::engine::Part;

/// A field with `share`.
#[diagnostic::on_unimplemented(
    message = "`share` keeps the same handle by its `Clone`, and `{Self}` has none",
    label = "has no `Clone`",
    note = "to hold one that both values use, put it in an `Rc` or an `Arc`: `Arc<{Self}>`",
    note = "to open a new one for each twin: `#[resource(open = EXPR)]`"
)]
pub trait Handle: Sized {
    #[doc(hidden)]
    const __FRESHTWIN_PART: Part<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: Clone> Handle for T {
    const __FRESHTWIN_PART: Part<T> = Part {
        clone: |this, _| this.clone(),
        clone_from: |this, source, _| this.clone_from(source),
        survey: |_, _, _| {},
        fill: |_, _, _| {},
        plain: |_| true,
    };
}

/// A field of a packed type.
#[diagnostic::on_unimplemented(
    message = "a packed type can be copied if its fields are `Copy`, and `{Self}` is not",
    label = "not `Copy`",
    note = "remove `packed` from `#[repr(..)]`, or hold something else here"
)]
pub trait InPacked {
    /// Says that it is so.
    const IS_COPY: () = ();
}

#[diagnostic::do_not_recommend]
impl<T: Copy> InPacked for T {}
