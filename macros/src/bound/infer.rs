//! The bounds that a data field needs, inferred from its type.

use quote::quote;
use syn::{GenericArgument, PathArguments, Type, TypePath};

use super::{Params, Predicates};
use crate::known_types::{Content, KeyOf, Known, Whole, Written, elements};
use crate::model::Input;

/// Adds what `ty` needs in order to be `DeepClone`.
pub(super) fn data(input: &Input<'_>, ty: &Type, params: &Params, bounds: &mut Predicates) {
    Inference { input, params, bounds, by_cell: false }.ty(ty, false);
}

/// Adds what `ty` needs in order to be cloned through its cells.
pub(super) fn cells(input: &Input<'_>, ty: &Type, params: &Params, bounds: &mut Predicates) {
    Inference { input, params, bounds, by_cell: true }.ty(ty, false);
}

struct Inference<'a, 'i> {
    input: &'a Input<'i>,
    params: &'a Params,
    bounds: &'a mut Predicates,
    /// Whether the field has `cell`, so that the content of a `Cell` has to be data.
    by_cell: bool,
}

impl Inference<'_, '_> {
    /// Adds what `ty` needs. `shared` says whether it is behind an `Rc` or `Arc`: the memo keeps such a value as
    /// `dyn Any`, so it must be `'static`.
    fn ty(&mut self, ty: &Type, shared: bool) {
        if let Some(elements) = elements(ty) {
            return elements.into_iter().for_each(|element| self.ty(element, shared));
        }
        match ty {
            Type::Path(path) => self.path(ty, path, shared),
            // `&[T]` is data only for some `T`, and the impl knows for which.
            Type::Reference(_) if self.params.mentioned_in(ty) => self.deep_clone(ty, shared),
            Type::Reference(_) if shared => self.outlive(ty),
            // The memo may keep what is inside a trait object.
            Type::TraitObject(_) if shared => self.outlive(ty),
            // Function pointers are data whatever their parameters are. None of the other types is data.
            _ => {}
        }
    }

    fn path(&mut self, ty: &Type, path: &TypePath, shared: bool) {
        if path.qself.is_some() {
            if self.params.mentioned_in(ty) {
                self.deep_clone(ty, shared);
            }
            return;
        }
        let (Some(first), Some(written)) = (path.path.segments.first(), Written::of(ty)) else { return };
        if self.params.is_type(&first.ident) {
            return self.deep_clone(ty, shared);
        }
        // A field of the type itself needs the impl that is being written, whose bounds come from the other fields.
        if written.known.content == Content::Nothing || self.is_self(path) {
            if shared {
                self.outlive(ty);
            }
            return;
        }
        self.keys(&written);
        let shared = shared || written.known.shares;
        if shared {
            self.outlive_lifetimes(path);
        }
        for (index, arg) in written.args.iter().enumerate() {
            self.argument(ty, written.known, (index, arg), shared);
        }
    }

    /// Adds what an argument of `ty` needs.
    fn argument(&mut self, ty: &Type, known: &Known, (index, arg): (usize, &Type), shared: bool) {
        let is_whole = match known.whole {
            Some(Whole::OfParameter) => self.params.as_type(arg).is_some(),
            Some(Whole::OfMention) => self.params.mentioned_in(arg),
            None => known.points && self.params.is_unsized(arg),
        };
        if !is_whole && known.hasher != Some(index) {
            return self.ty(arg, shared);
        }
        if is_whole && self.by_cell && known.name == "Cell" {
            let private = self.input.private();
            self.bounds.add(arg, quote!(#private::DeepClone + #private::Default));
        } else if is_whole {
            self.deep_clone(ty, false);
        }
        if shared {
            self.outlive(arg);
        }
    }

    /// Adds what `insert` needs, because a copy of a map or a set is built with it.
    fn keys(&mut self, Written { known, args, .. }: &Written<'_>) {
        let private = self.input.private();
        let core = quote!(#private::core);
        let key = args.first().filter(|ty| self.params.mentioned_in(ty));
        let hasher = known.hasher.and_then(|index| args.get(index)).filter(|ty| self.params.mentioned_in(ty));
        match (key, known.key) {
            (Some(key), Some(KeyOf::Hashed)) => self.bounds.add(key, quote!(#core::cmp::Eq + #core::hash::Hash)),
            (Some(key), Some(KeyOf::Ordered)) => self.bounds.add(key, quote!(#core::cmp::Ord)),
            _ => {}
        }
        if let Some(hasher) = hasher {
            self.bounds.add(hasher, quote!(#core::hash::BuildHasher + #private::Clone));
        }
    }

    fn deep_clone(&mut self, ty: &Type, shared: bool) {
        let private = self.input.private();
        self.bounds.add(ty, quote!(#private::DeepClone));
        if shared {
            self.bounds.add(ty, quote!('static));
        }
    }

    /// Adds `'static` to all parameters in `ty`.
    fn outlive(&mut self, ty: &Type) {
        let (types, lifetimes) = self.params.mentions(ty);
        types.iter().for_each(|ty| self.bounds.add(ty, quote!('static)));
        lifetimes.iter().for_each(|lifetime| self.bounds.add(lifetime, quote!('static)));
    }

    fn outlive_lifetimes(&mut self, path: &TypePath) {
        let args = path.path.segments.iter().filter_map(|segment| match &segment.arguments {
            PathArguments::AngleBracketed(args) => Some(&args.args),
            _ => None,
        });
        for arg in args.flatten() {
            match arg {
                GenericArgument::Lifetime(lifetime) if lifetime.ident != "static" => {
                    self.bounds.add(lifetime, quote!('static));
                }
                _ => {}
            }
        }
    }

    /// Whether a path is `Self`, or the type's name with its own parameters.
    fn is_self(&self, path: &TypePath) -> bool {
        if path.path.is_ident("Self") {
            return true;
        }
        let (_, generics, _) = self.input.syn.generics.split_for_impl();
        let ident = &self.input.syn.ident;
        let own = quote!(#ident #generics).to_string();
        quote!(#path).to_string() == own
    }
}
