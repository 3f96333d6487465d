//! The derive macro of `freshtwin`: use it through that crate.

mod attr;
mod bound;
mod check;
mod code;
mod errors;
mod expand;
mod generics;
mod known_types;
mod leaf;
mod look;
mod model;
mod names;
mod order;
mod read;
#[cfg(test)]
mod tests;
mod tokens;
mod typos;
mod uses;

/// Derives `DeepClone` for a type that holds only data. For a type with `#[resource]` fields it derives a builder
/// instead, and the type is refused wherever a `DeepClone` is needed.
///
/// A type that holds only data:
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
/// | `clone` | by its `Clone`, which you promise is a deep copy: for foreign types |
/// | `share` | keeps the same handle: an `Rc`, `Arc`, `Weak`, `&T`, or another type whose `Clone` means sharing |
/// | `default`, `default = EXPR` | starts afresh |
/// | `with = EXPR` | by your function: a path or closure `fn(&T, &mut Cloner) -> T` |
/// | `survey = EXPR` | beside `with`: shows what that function will clone, by a path or closure `fn(&T, copy: &T, &mut Surveyor)` |
/// | `lock` | a new lock around a deep clone of the content, also behind `Arc`, `Option`, `Vec` and the like |
/// | `cell` | a new `Cell` around a deep clone of the content, which must be `Default`; reaches as far as `lock`, and with it into locks |
/// | `into` | with any of these but `default`: the builder's setter takes `impl Into<T>` |
/// | `attr(ATTRIBUTE, ..)` | with any of these but `default`: puts attributes on the builder's field, such as `attr(serde(default))` |
/// <!-- end of keys -->
///
/// # On a field: `#[resource]`
///
/// <!-- keys: resource -->
/// | form | how the twin gets the field |
/// | --- | --- |
/// | `#[resource]` | opened from the config that the field itself knows: `Live<R, C>`, or another type with resources |
/// | `#[resource(from = FIELD)]` | opened from the config in a sibling field |
/// | `#[resource(open = EXPR)]` | by an expression that sees the siblings as references and gives a `Result` |
/// | `#[resource(new = EXPR)]` | by an expression that cannot fail and gives the value itself |
/// | `#[resource(group = NAME)]` | with other fields, by the expression of their group |
/// | `after = EXPR` | with any of these: runs once the field is open |
/// | `async` | with any of these: the field is opened with `await` |
/// | `attr(ATTRIBUTE, ..)` | puts attributes on the builder's field, if that holds the resource's config |
/// <!-- end of keys -->
///
/// # On the type or a variant: `#[resource(group = ..)]`
///
/// <!-- keys: group -->
/// | key | meaning |
/// | --- | --- |
/// | `group = NAME` | the name of the group |
/// | `open = EXPR` | an expression that opens all of its fields: it gives a `Result` with a tuple |
/// | `new = EXPR` | an expression that cannot fail and gives all of its fields, as a tuple |
/// | `after = EXPR` | runs once all of its fields are open, each of them in scope as `&mut` |
/// | `async` | the group is opened with `await`, or an `after` of it or of its fields awaits |
/// <!-- end of keys -->
///
/// # On the type: `#[deep_clone(..)]`
///
/// <!-- keys: type, builder -->
/// | key | meaning |
/// | --- | --- |
/// | `clone` | copies the whole type by its `Clone` |
/// | `bound = "T: Trait"` | replaces the inferred bounds; the type's own where clause stays |
/// | `crate = path` | the path of this crate, if it is renamed or re-exported |
/// | `builder = Name`, `builder(..)` | settings of the builder: its name, or any of the following |
/// | `builder(name = Name)` | the builder's name |
/// | `builder(derive(Trait, ..))` | derives for the builder |
/// | `builder(setters = pub)` | the visibility of the builder's setters |
/// | `builder(inherent = false)` | adds no methods to the type itself |
/// | `builder(concurrent)` | opens independent resources concurrently |
/// | `builder(attr(ATTRIBUTE, ..))` | puts attributes on the builder, such as `attr(serde(rename_all = "kebab-case"))` |
/// | `builder(into)` | adds `into_builder`, which moves the data and closes the resources |
/// <!-- end of keys -->
///
/// # Bounds
///
/// The derive infers what the type's parameters have to be:
///
/// - `DeepClone`, for each parameter in the type of a deep-cloned field. In `PhantomData` it needs nothing. Where a
///   field holds `T::Assoc`, the bound is on the associated type only.
/// - `'static`, too, inside an `Rc`, `Arc` or `Weak`. The derive does not see an `Rc<T>` inside another generic type of
///   yours: write `T: 'static` on the type around it.
/// - What a map needs of its keys, such as `Eq + Hash`.
/// - What `clone`, `share` or `default` need, if only fields with these mention the parameter.
///
/// `bound` replaces all of this.
///
/// [A page](../freshtwin/_docs/attributes/index.html) has a section for each key, with an example and the generated
/// code.
#[doc(alias = "clone")]
#[doc(alias = "copy")]
#[doc(alias = "duplicate")]
// `freshtwin` only takes what many users would try first, for an error that names the other two. `lock` and `cell` are
// never read: a field that lacks `#[deep_clone(lock)]` has an error that says so, and rustc need not add one. Other
// keys are not here. The copy of a field marked `#[share]` or `#[skip]` would silently be a deep clone, unless the
// derive refused what may be the attribute of another derive.
#[proc_macro_derive(DeepClone, attributes(deep_clone, resource, freshtwin, lock, cell))]
pub fn derive_deep_clone(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand::derive(input.into()).into()
}

/// Expands to what rustdoc shows of a public type's builder. The input is the item with the derive. Other builds do not
/// need that code, so the derive only writes a call of this macro, under `cfg(doc)`.
#[doc(hidden)]
#[proc_macro]
pub fn page(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand::page(input.into()).into()
}
