//! The derive macro of `freshtwin`: use it through that crate.

mod attr;
mod bound;
mod check;
mod errors;
mod expand;
mod generics;
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
/// A type of data:
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
/// A type with a live resource:
///
/// ```
/// use freshtwin::DeepClone;
/// use std::{fs::File, path::PathBuf};
///
/// #[derive(DeepClone)]
/// struct Journal {
///     lines: Vec<String>,
///     path: PathBuf,
///     #[resource(from = path)]
///     file: File, // opened anew for each twin
/// }
///
/// # fn main() -> Result<(), freshtwin::OpenError> {
/// let builder = Journal::builder().lines(vec![]).path("Cargo.toml".into());
/// let journal = builder.build()?;
/// let twin = journal.twin()?;
/// assert_eq!(twin.path, journal.path);
/// # Ok(())
/// # }
/// ```
///
/// `journal.deep_clone()` does not compile: an open file is not data.
///
/// # On a field: `#[deep_clone(..)]`
///
/// <!-- keys: field -->
/// | key | how the copy gets the field |
/// | --- | --- |
/// | | deep-cloned |
/// | `clone` | by its `Clone`: you vouch that this is a deep copy. For foreign types |
/// | `share` | keeps the same handle: an `Rc`, `Arc`, `Weak`, `&T`, or another one whose `Clone` means sharing |
/// | `default`, `default = EXPR` | starts afresh |
/// | `with = EXPR` | by your function: a path or closure `fn(&T, &mut Cloner) -> T` |
/// | `lock` | a new lock around a deep clone of the content, also behind `Arc`, `Option`, `Vec` and the like |
/// | `cell` | a new cell around a deep clone of the content, where that is `Default`; reaches as far as `lock` |
/// | `into` | with any of these: the builder's setter takes `impl Into<T>` |
/// | `attr(ATTRIBUTE, ..)` | attributes of the builder's field, where it has one, such as `attr(serde(default))` |
/// <!-- end of keys -->
///
/// # On a field: `#[resource]`
///
/// <!-- keys: resource -->
/// | form | where the config is |
/// | --- | --- |
/// | `#[resource]` | in the field itself: `Live<R, C>`, or another type with resources |
/// | `#[resource(from = FIELD)]` | the config is in a sibling |
/// | `#[resource(open = EXPR)]` | an expression that opens it: it sees its siblings as references and gives a `Result` |
/// | `#[resource(new = EXPR)]` | an expression that makes it and cannot fail: it gives the value itself |
/// | `#[resource(group = NAME)]` | one of several fields that are opened together, by their group's expression |
/// | `after = EXPR` | with any of these: runs once the field is open |
/// | `async` | with any of these: an expression or a config awaits |
/// | `attr(ATTRIBUTE, ..)` | attributes of the builder's field, where that holds the config of the resource |
/// <!-- end of keys -->
///
/// # On the type or a variant: `#[resource(group = ..)]`
///
/// <!-- keys: group -->
/// | key | meaning |
/// | --- | --- |
/// | `group = NAME` | the name of the group |
/// | `open = EXPR` | an expression that opens all of its fields, as a tuple |
/// | `new = EXPR` | an expression that makes all of its fields, as a tuple, and cannot fail |
/// | `after = EXPR` | runs once all of its fields are open, each of them in scope as `&mut` |
/// | `async` | an expression of the group or of its fields awaits |
/// <!-- end of keys -->
///
/// # On the type: `#[deep_clone(..)]`
///
/// <!-- keys: type, builder -->
/// | key | meaning |
/// | --- | --- |
/// | `clone` | the whole type by its `Clone` |
/// | `bound = "T: Trait"` | replaces the inferred bounds; the type's own where clause stays |
/// | `crate = path` | where this crate is found, if it is renamed or re-exported |
/// | `builder = Name`, `builder(..)` | what the builder is like: its name, or any of the following |
/// | `builder(name = Name)` | the builder's name |
/// | `builder(derive(Trait, ..))` | derives for the builder |
/// | `builder(setters = pub)` | the visibility of the builder's setters |
/// | `builder(inherent = false)` | whether the type itself gets methods |
/// | `builder(concurrent)` | resources that do not need each other are opened at the same time |
/// | `builder(attr(ATTRIBUTE, ..))` | attributes of the builder, such as `attr(serde(rename_all = "kebab-case"))` |
/// | `builder(into)` | adds `into_builder`, which moves the data and closes the resources |
/// <!-- end of keys -->
///
/// # Bounds
///
/// A type parameter gets `DeepClone` where data mentions it, outside of `PhantomData`; `T::Assoc` is bounded by itself.
/// What stands in an `Rc`, `Arc` or `Weak` gets `'static` in addition, and keys what their map needs. A parameter that only
/// `clone`, `share` or `default` fields mention gets what these need. A type that holds an `Rc` of its parameter does not
/// show that to a type around it: write `T: 'static` there.
#[doc(alias = "clone")]
#[doc(alias = "copy")]
#[doc(alias = "duplicate")]
#[proc_macro_derive(DeepClone, attributes(deep_clone, resource))]
pub fn derive_deep_clone(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand::derive(input.into()).into()
}
