//! What setters take that convert: a wrong argument is one error, in the words of the builder.

/// `Into`, under a name of its own for each kind of setter: rustc would list what else converts into the type.
macro_rules! into {
    ($(#[$meta:meta])* $name:ident<$To:ident>) => {
        $(#[$meta])*
        #[doc(hidden)]
        pub trait $name<$To> {
            /// `Into::into`.
            #[doc(hidden)]
            fn __freshtwin_into(self) -> $To;
        }

        #[diagnostic::do_not_recommend]
        impl<$To, T: Into<$To>> $name<$To> for T {
            // Also here: the page of each type shows the methods of this impl.
            #[doc(hidden)]
            #[inline]
            fn __freshtwin_into(self) -> $To {
                self.into()
            }
        }
    };
}

into! {
    /// What the setter of a live field takes.
    #[diagnostic::on_unimplemented(
        message = "this setter takes the config of a resource, a `{C}`, and this is a `{Self}`",
        label = "not a `{C}`, and nothing that converts into one",
        note = "make a `{C}` first: a built-in config by a function such as `FileConfig::read(path)`, `TcpConfig::new(address)` or `CommandConfig::new(program)`",
        note = "the config of a resource in an `Rc`, an `Arc` or a lock is that of the resource itself; in a `Vec` or an `Option` it is `vec![config]` or `Some(config)`",
        note = "the config of a `Live` is `Live::config(&live).deep_clone()`; that of a type with resources is its builder, with all fields set: `value.to_builder()`, or `Type::builder()` and its setters"
    )]
    IntoConfig<C>
}

into! {
    /// What the setter of a field with `into` takes.
    #[diagnostic::on_unimplemented(
        message = "this setter takes a `{F}`, or what converts into one, and this is a `{Self}`",
        label = "does not convert into a `{F}`",
        note = "make a `{F}` of it first"
    )]
    IntoField<F>
}
