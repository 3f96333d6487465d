//! The derive macro of `freshtwin`: use it through that crate.

mod attr;
mod bound;
mod check;
mod errors;
mod expand;
mod known_types;
mod look;
mod model;
mod names;
mod order;
#[cfg(test)]
mod tests;
mod tokens;
mod uses;

/// Derives `DeepClone` for a type of data; for a type with `#[resource]` fields it derives a builder instead, and refuses
/// the type wherever a `DeepClone` is wanted.
///
/// ```
/// use freshtwin::DeepClone;
///
/// #[derive(DeepClone)]
/// struct Page {
///     title: String,
///     links: Vec<String>,
///     #[deep_clone(default)]
///     visits: u64,
/// }
///
/// let page = Page { title: "Home".into(), links: vec!["/about".into()], visits: 12 };
/// let copy = page.deep_clone();
/// assert_eq!((copy.title.as_str(), copy.links.len(), copy.visits), ("Home", 1, 0));
/// ```
///
/// # On a field: `#[deep_clone(..)]`
///
/// | key | the copy's field |
/// | --- | --- |
/// | | is deep-cloned |
/// | `clone` | comes from `Clone`: "I vouch that this is a deep copy", for foreign types |
/// | `share` | is the same `Rc`, `Arc`, `Weak`, `&T`, or other handle whose `Clone` means sharing |
/// | `default`, `default = EXPR` | starts afresh |
/// | `with = EXPR` | comes from a path or closure `fn(&T, &mut Cloner) -> T` |
/// | `lock` | is a new lock around a deep clone of the content, also behind `Arc`, `Option`, `Vec` and the like |
/// | `into` | (with any of these) is set through `impl Into<T>` in the builder |
///
/// # On a field: `#[resource]`
///
/// | form | where the config is |
/// | --- | --- |
/// | `#[resource]` | in the field itself: `Live<R, C>`, or another type with resources |
/// | `#[resource(from = FIELD)]` | in a sibling |
/// | `#[resource(open = EXPR)]` | in an expression, which sees its siblings as references and gives a `Result` |
/// | `#[resource(group = NAME)]` | in the group's expression on the type or variant: `#[resource(group = NAME, open = EXPR)]` |
///
/// `after = EXPR` runs once the field is open; `async` says that an expression or a config awaits.
///
/// # On the type: `#[deep_clone(..)]`
///
/// | key | meaning |
/// | --- | --- |
/// | `clone` | the whole type by its `Clone` |
/// | `bound = "T: Trait"` | in place of the inferred bounds; the type's own where clause stays |
/// | `crate = path` | where `freshtwin` is found, if it is renamed or re-exported |
/// | `builder = Name`, `builder(name = Name, derive(..), setters = pub, inherent = false, concurrent)` | the builder |
///
/// # Bounds
///
/// A type parameter gets `DeepClone` where data mentions it, outside of `PhantomData`; `T::Assoc` is bounded by itself.
/// What stands in an `Rc`, `Arc` or `Weak` gets `'static` in addition, and keys what their map needs. A parameter that only
/// `clone`, `share` or `default` fields mention gets what these need. A type that holds an `Rc` of its parameter does not
/// show that to a type around it: write `T: 'static` there.
#[proc_macro_derive(DeepClone, attributes(deep_clone, resource))]
pub fn derive_deep_clone(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand::derive(input.into()).into()
}
