// The trait `DynDeepClone`.

/// The supertrait that makes trait objects data: with `trait Shape: DynDeepClone`, a `Box`, `Rc`, `Arc` or `Weak` of a
/// `dyn Shape` can be deep-cloned.
///
/// Every [`DeepClone`] type has it, and so have slices, `str` and similar types, which are data behind a pointer.
///
/// # Examples
///
/// ```
/// use freshtwin::{DeepClone, DynDeepClone};
///
/// trait Shape: DynDeepClone {
///     fn area(&self) -> f64;
/// }
///
/// #[derive(DeepClone)]
/// struct Square(f64);
///
/// impl Shape for Square {
///     fn area(&self) -> f64 {
///         self.0 * self.0
///     }
/// }
///
/// let shapes: Vec<Box<dyn Shape + Send>> = vec![Box::new(Square(2.0))];
/// let copies = shapes.deep_clone();
/// assert_eq!(copies[0].area(), 4.0);
/// ```
///
/// The trait is sealed: implement or derive [`DeepClone`], and this one follows.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not data that can be deep-cloned",
    label = "no deep clone for this",
    note = "`DynDeepClone` asks each type behind a trait object to be data: `#[derive(DeepClone)]` for this one, and `T: DeepClone` in this impl for its parameters",
    note = "for a type with resources, which is never data: remove that supertrait from the trait, and mark the fields with its objects `#[resource(open = EXPR)]`, or `#[deep_clone(share)]` where they hold an `Rc` or `Arc`"
)]
pub trait DynDeepClone: engine::GetsDynDeepClone {}
