//! Tuples of resources.

use crate::resource::surveyor::ResourceSurveyor;
use crate::resource::try_join::{Cons, MaybeDone, Nil, TryJoin};
use crate::{Cloner, OpenError, Opener, OpenerAsync, Resource, ResourceAsync};

macro_rules! tuple {
    ($Resource:ident, $Opener:ident, [$($async:tt)?], $await:tt) => {
        tuple!(@one $Resource, $Opener, [$($async)?], $await; A a 0);
        tuple!(@one $Resource, $Opener, [$($async)?], $await; A a 0, B b 1);
        tuple!(@one $Resource, $Opener, [$($async)?], $await; A a 0, B b 1, C c 2);
        tuple!(@one $Resource, $Opener, [$($async)?], $await; A a 0, B b 1, C c 2, D d 3);
        tuple!(@one $Resource, $Opener, [$($async)?], $await; A a 0, B b 1, C c 2, D d 3, E e 4);
        tuple!(@one $Resource, $Opener, [$($async)?], $await; A a 0, B b 1, C c 2, D d 3, E e 4, F f 5);
        tuple!(@one $Resource, $Opener, [$($async)?], $await;
            A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6);
        tuple!(@one $Resource, $Opener, [$($async)?], $await;
            A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6, H h 7);
    };
    (@one $Resource:ident, $Opener:ident, [$($async:tt)?], $await:tt;
        $($T:ident $field:ident $index:tt),*) => {
        #[diagnostic::do_not_recommend]
        impl<$($T: $Resource),*> $Resource for ($($T,)*) {
            type Config = ($($T::Config,)*);

            #[inline]
            $($async)? fn open_in(config: Self::Config, opener: &mut $Opener) -> Result<Self, OpenError> {
                // Locals, so that what is open is closed last first.
                $(
                    let $field = tuple!(@await $await $T::open_in(config.$index, opener));
                    let $field = $field.map_err(|error| error.in_field(stringify!($index)))?;
                )*
                Ok(($($field,)*))
            }

            tuple!(@at_once [$($async)?] $($T $field $index),*);

            #[inline]
            fn config_in(&self, cloner: &mut Cloner) -> Self::Config {
                super::begin_config!($Resource, self, cloner);
                ($(self.$index.config_in(cloner),)*)
            }

            #[inline]
            fn __freshtwin_into(self, cloner: &mut Cloner) -> Self::Config {
                tuple!(@into self cloner [$($field $index,)*] []);
                ($($field,)*)
            }

            #[inline]
            fn __freshtwin_close(self, cloner: &mut Cloner) {
                tuple!(@close self cloner [$($index,)*] []);
            }

            #[inline]
            fn __freshtwin_shares(config: &Self::Config) -> bool {
                $($T::__freshtwin_shares(&config.$index))||*
            }

            #[inline]
            fn __freshtwin_walk(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
                $(self.$index.__freshtwin_walk(surveyor);)*
            }
        }
    };
    // In threads they open by another trait: see `resource::at_once::parts`.
    (@at_once [] $($T:ident $field:ident $index:tt),*) => {};
    (@at_once [async] $($T:ident $field:ident $index:tt),*) => {
        async fn __freshtwin_at_once(config: Self::Config, opener: &mut OpenerAsync) -> Result<Self, OpenError> {
            let (depth, asks) = (opener.depth, opener.__freshtwin_asks());
            $(
                let (shares, $field) = (asks && $T::__freshtwin_shares(&config.$index), config.$index);
                let at_field = |error: OpenError| error.in_field(stringify!($index));
                let $field = if shares {
                    MaybeDone::done($T::open_in($field, opener).await.map_err(at_field)?)
                } else {
                    MaybeDone::future(async move {
                        $T::__freshtwin_at_once($field, &mut OpenerAsync::at_depth(depth)).await.map_err(at_field)
                    })
                };
            )*
            let tuple!(@values $($field)*) = TryJoin::new(tuple!(@list $($field)*)).await?;
            Ok(($($field,)*))
        }
    };
    (@list) => { Nil };
    (@list $first:ident $($rest:ident)*) => { Cons::new($first, tuple!(@list $($rest)*)) };
    (@values) => { () };
    (@values $first:ident $($rest:ident)*) => { ($first, tuple!(@values $($rest)*)) };
    (@close $this:ident $cloner:ident [] [$($index:tt,)*]) => {
        $($this.$index.__freshtwin_close($cloner);)*
    };
    (@close $this:ident $cloner:ident [$index:tt, $($rest:tt)*] [$($done:tt)*]) => {
        tuple!(@close $this $cloner [$($rest)*] [$index, $($done)*]);
    };
    (@into $this:ident $cloner:ident [] [$($field:ident $index:tt,)*]) => {
        // By now the list is reversed.
        $(let $field = $this.$index.__freshtwin_into($cloner);)*
    };
    (@into $this:ident $cloner:ident [$field:ident $index:tt, $($rest:tt)*] [$($done:tt)*]) => {
        tuple!(@into $this $cloner [$($rest)*] [$field $index, $($done)*]);
    };
    (@await [$($await:tt)*] $open:expr) => { $open$($await)* };
}
super::both_worlds!(tuple);
