//! One macro for each kind of type, so that a type's impl is one line.

/// Begins an operation if the call comes from outside: see `engine::begins`.
macro_rules! begin {
    ($this:ident, $cloner:ident) => {
        if $crate::engine::begins::<Self>($cloner) {
            return $crate::engine::begin($this, $cloner);
        }
    };
    ($this:ident, $source:ident, $cloner:ident) => {
        if $crate::engine::begins_from($this, $source, $cloner) {
            return;
        }
    };
}

/// Types whose `Clone` is the deep clone. `coarse` ones have an `Eq` that does not look at everything (see `Dispatch`).
macro_rules! plain {
    ($($(#[$meta:meta])* $({$($generics:tt)*})? $ty:ty),* $(,)?) => {$(
        plain!(@one __freshtwin_if_plain, [$(#[$meta])*] [$($($generics)*)?] $ty);
    )*};
    (coarse: $($(#[$meta:meta])* $({$($generics:tt)*})? $ty:ty),* $(,)?) => {$(
        plain!(@one __freshtwin_if_coarse, [$(#[$meta])*] [$($($generics)*)?] $ty);
    )*};
    (@one $answer:ident, [$($meta:tt)*] [$($generics:tt)*] $ty:ty) => {
        $($meta)*
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> $crate::DeepClone for $ty {
            #[inline]
            fn deep_clone_in(&self, _: &mut $crate::Cloner) -> Self {
                self.clone()
            }
            #[inline]
            fn deep_clone_from_in(&mut self, source: &Self, _: &mut $crate::Cloner) {
                self.clone_from(source);
            }
            #[inline]
            fn __freshtwin_plain(_: u32) -> bool {
                true
            }
            #[inline]
            fn __freshtwin_dispatch<Question: $crate::engine::Dispatch<Self>>(dispatch: Question) -> Question::Out {
                dispatch.$answer()
            }
        }
    };
}

/// Structs that are their fields: `fields!([T] Range<T> { start, end })`.
///
/// All fields are of the type `$T`.
macro_rules! fields {
    ([$T:ident] $ty:ty { $($field:tt),* }) => {
        lift!([$T] $ty);
        impl<$T: DeepClone> DeepClone for $ty {
            #[inline]
            fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
                begin!(self, cloner);
                Self { $($field: self.$field.deep_clone_in(cloner)),* }
            }
            #[inline]
            fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
                begin!(self, source, cloner);
                $(self.$field.deep_clone_from_in(&source.$field, cloner);)*
            }
            #[inline]
            fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                $(self.$field.__freshtwin_survey_part(&copy.$field, surveyor);)*
            }
            const FILLS_IN: bool = true;
            #[inline]
            fn __freshtwin_shows() -> $crate::engine::Shows {
                $crate::engine::Shows::Whole
            }
            #[inline]
            fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
                $(self.$field.fill_in(&mut copy.$field, cloner);)*
            }
            #[inline]
            fn __freshtwin_plain(levels: u32) -> bool {
                $T::__freshtwin_plain(levels)
            }
            dispatch_through!($T);
        }
    };
}

/// Enums: `variants!([T] Option<T> { Some(T), None })`, with an optional `empty` form.
macro_rules! variants {
    ([$first:ident $($param:ident)*] $ty:ty { $($full:ident($inner:ident)),* $(; $($unit:ident),*)? } $(empty $empty:expr)? $(, lasting $lasting:ident)?) => {
        lift!([$first $($param)*] $ty);
        impl<$first: DeepClone, $($param: DeepClone),*> DeepClone for $ty {
            #[inline]
            fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
                begin!(self, cloner);
                match self {
                    $(Self::$full(value) => Self::$full(value.deep_clone_in(cloner)),)*
                    $($(Self::$unit => Self::$unit,)*)?
                }
            }
            #[inline]
            fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
                begin!(self, source, cloner);
                match (self, source) {
                    $((Self::$full(value), Self::$full(source)) => value.deep_clone_from_in(source, cloner),)*
                    (this, source) => *this = source.deep_clone_in(cloner),
                }
            }
            #[inline]
            fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                surveyor.varies();
                let has_empty_form = self.__freshtwin_empty_form().is_some();
                surveyor.deferrable_if(has_empty_form, self, |surveyor| match (self, copy) {
                    $((Self::$full(value), Self::$full(copy)) => value.__freshtwin_survey_part(copy, surveyor),)*
                    _ => surveyor.shows_less(),
                });
            }
            const FILLS_IN: bool = true;
            // If several variants have content, a value shows only one of them.
            #[inline]
            fn __freshtwin_shows() -> $crate::engine::Shows {
                match [$(stringify!($full)),*].len() {
                    1 => $crate::engine::Shows::Whole,
                    _ => $crate::engine::Shows::Once,
                }
            }
            #[inline]
            fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
                let is_empty = |this: &Self| !matches!(this, $(Self::$full(_))|*);
                cloner.fill_deferrable(self, copy, is_empty, |copy, cloner| match (self, copy) {
                    $((Self::$full(value), Self::$full(copy)) => value.fill_in(copy, cloner),)*
                    _ => {}
                });
            }
            #[inline]
            fn __freshtwin_plain(levels: u32) -> bool {
                $first::__freshtwin_plain(levels) $(&& $param::__freshtwin_plain(levels))*
            }
            $(#[inline]
            fn __freshtwin_empty_form(&self) -> Option<Self> {
                Some($empty)
            })?
            $(#[inline]
            fn __freshtwin_lasting() -> Option<$crate::engine::Lasting<Self>> {
                $crate::engine::Lasting::$lasting($first::__freshtwin_lasting())
            })?
            dispatch_through!($first);
        }
    };
}

/// The survey and the empty form of a container of `T`s whose copy has the same order.
macro_rules! items {
    (@fill $T:ident) => {
        const FILLS_IN: bool = true;
        #[inline]
        fn __freshtwin_shows() -> $crate::engine::Shows {
            $crate::engine::Shows::Whole
        }
        #[inline]
        fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
            cloner.fill_deferrable(self, copy, Self::is_empty, |copy, cloner| {
                $crate::engine::depth::grown_unless_plain::<$T, _>(|| {
                    for (value, copy) in self.iter().zip(copy.iter_mut()) {
                        value.fill_in(copy, cloner);
                    }
                });
            });
        }
    };
    ($T:ident) => {
        #[inline]
        fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
            surveyor.deferrable(self, |surveyor| {
                if !$T::__freshtwin_plain($crate::engine::LEVELS) {
                    surveyor.items(self.len(), self.iter().zip(copy));
                }
            });
        }
        items!(@fill $T);
        #[inline]
        fn __freshtwin_plain(levels: u32) -> bool {
            levels > 0 && $T::__freshtwin_plain(levels - 1)
        }
        #[inline]
        fn __freshtwin_empty_form(&self) -> Option<Self> {
            Some(Self::new())
        }
    };
}

/// For a map or set whose entries cannot be reached by `&mut` beside their originals, so that it waits as a whole.
/// `$empty` makes the empty form from the original.
macro_rules! waits_whole {
    (|$original:ident| $empty:expr) => {
        const __FRESHTWIN_KEYED: bool = true;
        const FILLS_IN: bool = true;
        #[inline]
        fn fill_in(&self, copy: &mut Self, cloner: &mut $crate::Cloner) {
            cloner.fill_deferrable(self, copy, |this| this.is_empty(), |_, _| {});
        }
        #[inline]
        fn __freshtwin_empty_form(&self) -> Option<Self> {
            let $original = self;
            Some($empty)
        }
    };
}
