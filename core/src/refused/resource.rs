//! Bare `#[resource]` fields whose types are no resources. Asked of a field's type, they name the part of it that is none.
//!
//! The one impl of each is not recommended, so that the error is about the question itself and lists no resources.

use crate::{Resource, ResourceAsync};

macro_rules! bare {
    ($name:ident of $resource:ident: $message:literal, $label:literal, $($note:literal),*) => {
        #[diagnostic::on_unimplemented(message = $message, label = $label, $(note = $note),*)]
        #[allow(non_camel_case_types, reason = "stands in an error for what the field is")]
        pub trait $name<Part_: ?Sized>: Sized {
            #[doc(hidden)]
            const __KNOWS_ITS_CONFIG: () = ();
        }

        #[diagnostic::do_not_recommend]
        impl<T: $resource, Part_: ?Sized> $name<Part_> for T {}
    };
}

bare! { live of Resource:
    "`{Part_}` does not know the config it was opened from",
    "cannot be opened again",
    "where a sibling field holds the config, name it: `#[resource(from = FIELD)]`; or open it by an expression: `#[resource(open = EXPR)]`",
    "or keep the config with it: hold a `Live<{Part_}, Config>`",
    "where it opens asynchronously, write `#[resource(async)]`"
}

bare! { live_async of ResourceAsync:
    "`{Part_}` does not know a config from which it can be opened asynchronously",
    "cannot be opened again",
    "where it opens without `await`, remove `async`",
    "where a sibling field holds the config, name it: `#[resource(from = FIELD, async)]`; or open it by an expression: `#[resource(open = EXPR.await, async)]`"
}

bare! { data of Resource:
    "`{Part_}` is data, not a resource",
    "data",
    "remove `#[resource]`, and it is deep-cloned"
}

bare! { data_async of ResourceAsync:
    "`{Part_}` is data, not a resource",
    "data",
    "remove `#[resource(async)]`, and it is deep-cloned"
}
