//! Finds each `Live` in a type.

use quote::ToTokens;
use syn::Type;
use syn::visit::{self, Visit};

use crate::known_types;
use crate::tokens;

/// Whether a question can be about this type alone.
fn is_written_out(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => path.qself.is_none(),
        _ => matches!(ty, Type::Reference(_) | Type::Tuple(_)),
    }
}

/// A type that is written as a `Live`.
#[derive(Clone, Copy)]
pub(super) enum WrittenLive<'t> {
    /// The resource and the config of a `Live<R, C>`.
    Of([&'t Type; 2]),
    /// A `Live<R>`. If that is an alias, it may have a config.
    Whole(&'t Type),
}

/// Returns each `Live` in a type.
pub(super) fn lives(ty: &Type) -> Vec<WrittenLive<'_>> {
    #[derive(Default)]
    struct Lives<'t>(Vec<WrittenLive<'t>>);
    impl<'t> Visit<'t> for Lives<'t> {
        fn visit_type(&mut self, ty: &'t Type) {
            let live = match known_types::arguments_of_live(ty).as_deref() {
                Some(&[handle, config]) if is_written_out(config) => WrittenLive::Of([handle, config]),
                Some([_]) => WrittenLive::Whole(ty),
                _ => return visit::visit_type(self, ty),
            };
            let depends = tokens::has_word(ty.to_token_stream(), "Self");
            self.0.extend((!depends).then_some(live));
        }
    }
    let mut lives = Lives::default();
    lives.visit_type(ty);
    lives.0
}
