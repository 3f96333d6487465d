//! What the `new` expression of a group must give.

use crate::refused::kind::IsRefused;

/// For a function that makes a channel, as its name shows.
macro_rules! made {
    ($(#[$meta:meta])* $Trait:ident<$T:ident $(, $Other:ident)?>) => {
        $(#[$meta])*
        #[diagnostic::on_unimplemented(
            message = "`new` fills the fields of its group in the order of their declaration: it has to give a `{T}`, and gives a `{Self}`",
            label = "not a `{T}`",
            note = "mark each field that it fills `#[resource(group = NAME)]`, and declare them in the order of the tuple: of a channel, the sender first",
            note = "where it can fail, write `open = EXPR` in place of `new = EXPR`"
        )]
        #[doc(hidden)]
        pub trait $Trait<$T $(, $Other)?> {
            /// Returns the tuple itself.
            #[doc(hidden)]
            fn __freshtwin_made(self) -> $T;
        }

        #[diagnostic::do_not_recommend]
        impl<$T $(, $Other)?> $Trait<$T $(, $Other)?> for $T {
            // Hidden here as well, since the page of each type shows the methods of this impl.
            #[doc(hidden)]
            #[inline]
            fn __freshtwin_made(self) -> $T {
                self
            }
        }
    };
}

made! {
    /// What a call for a group must give if it makes a channel.
    MadeByGroup<T>
}

/// The same where one end of the channel may lack the mark. If that is no data, there is an error at its field, and the
/// expression is right.
macro_rules! beside {
    ($Trait:ident: $Marked:ident beside $Other:ident) => {
        made! {
            /// What a call for a group must give if the field of the other end may lack its mark.
            $Trait<T, Other>
        }

        #[diagnostic::do_not_recommend]
        impl<Tx, Rx> $Trait<($Marked,), $Other> for (Tx, Rx)
        where
            $Other: IsRefused,
        {
            fn __freshtwin_made(self) -> ($Marked,) {
                crate::__private::refused()
            }
        }
    };
}
beside!(MadeBesideReceiver: Tx beside Rx);
beside!(MadeBesideSender: Rx beside Tx);

/// What another call gives for a group.
#[derive(Debug)]
pub struct GivenByNew<V>(pub V);

/// What holds a value.
pub trait Holds {
    /// The value's type.
    type Value;

    /// Returns the value.
    #[doc(hidden)]
    fn __freshtwin_value(self) -> Self::Value;
}

#[diagnostic::do_not_recommend]
impl<V> Holds for GivenByNew<V> {
    type Value = V;

    #[inline]
    fn __freshtwin_value(self) -> V {
        self.0
    }
}

/// Whether that fills the fields.
pub trait Fills<T> {
    /// Returns the tuple.
    #[doc(hidden)]
    fn __freshtwin_made(self) -> T;
}

// An impl for all types: one for `GivenByNew` alone would be shown in errors about its bounds.
impl<T: FilledByNew<R::Value>, R: Holds> Fills<T> for R {
    #[inline]
    fn __freshtwin_made(self) -> T {
        T::__freshtwin_made(self.__freshtwin_value())
    }
}

/// What another call for a group must give. The trait is one of the fields' types, because those are known: the
/// expression's may be inferred from them.
#[diagnostic::on_unimplemented(
    message = "`new` fills the fields of its group in the order of their declaration: it has to give a `{Self}`, and gives a `{V}`",
    label = "not a `{Self}`",
    note = "where it can fail, write `open = EXPR` in place of `new = EXPR`",
    note = "where it is a future, write `new = EXPR.await`, or `open = EXPR.await`, and `async` unless it is there already, and await `build()` and `twin()`",
    note = "mark each field that it fills `#[resource(group = NAME)]`, and declare them in the order of the tuple"
)]
#[doc(hidden)]
pub trait FilledByNew<V> {
    /// Returns the tuple itself.
    #[doc(hidden)]
    fn __freshtwin_made(value: V) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T> FilledByNew<T> for T {
    // As above.
    #[doc(hidden)]
    #[inline]
    fn __freshtwin_made(value: T) -> T {
        value
    }
}
