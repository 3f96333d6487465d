// What the methods of a builder ask of a type argument. Here, since errors name the trait.

/// Whether a type argument is data: in place of [`DeepClone`], of which rustc would list the impls.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not data that can be deep-cloned",
    label = "`{Self}` is not data that can be deep-cloned",
    note = "for a type of your own, and for each type of yours in it: `#[derive(DeepClone)]`; for a trait object in it, make `DynDeepClone` a supertrait of its trait",
    note = "for a type of another crate: a feature of `freshtwin` may make it data; else, where it is `Clone`, give a `freshtwin::ByClone` of it, which trusts that"
)]
pub trait ArgumentIsData: DeepClone {}

#[diagnostic::do_not_recommend]
impl<T: DeepClone> ArgumentIsData for T {}
