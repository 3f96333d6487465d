//! Assertions for a user's tests, checked when the test is compiled.

/// Checks at compile time that types are [`DeepClone`](crate::DeepClone).
///
/// Works where an item or a statement can stand. The error is that of an ordinary unmet bound, with its advice.
///
/// # Examples
///
/// ```
/// use std::collections::HashMap;
/// use freshtwin::assert_deep_clone;
///
/// assert_deep_clone!(Vec<String>);
/// assert_deep_clone!(HashMap<String, Option<u8>>, &str, [u8; 4]);
/// ```
///
/// ```compile_fail
/// freshtwin::assert_deep_clone!(std::fs::File);
/// ```
#[macro_export]
macro_rules! assert_deep_clone {
    ($($types:tt)+) => {
        $crate::__freshtwin_assert_deep_clone! { @around ($($types)+) $($types)+ }
    };
    () => {
        $crate::__private::core::compile_error! {
            "`assert_deep_clone!` takes types and nothing else: `assert_deep_clone!(Settings, Vec<Row>);`"
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __freshtwin_assert_deep_clone {
    // A type of the user's with one of the names below may take a lifetime or a constant.
    (@around ($($whole:tt)+) $name:ident<$argument:lifetime> $(,)?) => {
        $crate::__freshtwin_assert_deep_clone! { $($whole)+ }
    };
    (@around ($($whole:tt)+) $name:ident<$argument:literal> $(,)?) => {
        $crate::__freshtwin_assert_deep_clone! { $($whole)+ }
    };
    (@around ($($whole:tt)+) $name:ident<{ $($argument:tt)* }> $(,)?) => {
        $crate::__freshtwin_assert_deep_clone! { $($whole)+ }
    };
    // One of these is data if what is in it is, so the error names that. Of any other name, the argument may be the
    // name of a constant.
    (@around ($($whole:tt)+) Arc<$part:tt> $(,)?) => {
        $crate::__freshtwin_assert_deep_clone! { @part $($whole)+; $part }
    };
    (@around ($($whole:tt)+) Box<$part:tt> $(,)?) => {
        $crate::__freshtwin_assert_deep_clone! { @part $($whole)+; $part }
    };
    (@around ($($whole:tt)+) Option<$part:tt> $(,)?) => {
        $crate::__freshtwin_assert_deep_clone! { @part $($whole)+; $part }
    };
    (@around ($($whole:tt)+) Rc<$part:tt> $(,)?) => {
        $crate::__freshtwin_assert_deep_clone! { @part $($whole)+; $part }
    };
    (@around ($($whole:tt)+) Vec<$part:tt> $(,)?) => {
        $crate::__freshtwin_assert_deep_clone! { @part $($whole)+; $part }
    };
    (@part $whole:ty $(,)?; $part:ty) => {
        const _: () = {
            let _ = <$whole as $crate::__private::refused::FieldIsData<
                <$part as $crate::__private::refused::PartIsData<_, $whole>>::Kind,
            >>::__FRESHTWIN_PART;
        };
    };
    (@around ($($types:tt)+) $($same:tt)+) => {
        $crate::__freshtwin_assert_deep_clone! { $($types)+ }
    };
    // Names without arguments. They are checked as a field's type is, so that the error lists no types that are data.
    // They are matched as `tt`: an error about an `ident` would be placed here, and not where the user wrote it.
    ($($name:tt),+ $(,)?) => {
        $crate::__freshtwin_assert_deep_clone! { @names $($name),+ }
    };
    (@names $($ty:ty),+) => {
        const _: () = {
            $(
                let _ = <$ty as $crate::__private::refused::FieldIsData<
                    <$ty as $crate::__private::refused::PartIsData<_>>::Kind,
                >>::__FRESHTWIN_PART;
            )+
        };
    };
    // Others are asked about as a field's type whose arguments may not be data, for the same reason.
    ($($ty:ty),+ $(,)?) => {
        const _: () = {
            // Checked by the path of a trait. rustc would show a function whose bound is not met, which is not the
            // user's. The trait is not `DeepClone` itself: about a refused type, rustc would say that it implements
            // that.
            $(
                let _ = <$ty as $crate::__private::refused::FieldIsData<
                    <$ty as $crate::__private::refused::GenericIsData<_>>::Kind,
                >>::__FRESHTWIN_PART;
            )+
        };
    };
    // There is a text, as `assert!` takes one. The error is not made here, since it would name this macro.
    (@names $($other:tt)*) => {
        $crate::assert_deep_clone! {}
    };
    ($($other:tt)*) => {
        $crate::assert_deep_clone! {}
    };
}

/// Checks at compile time that types are not [`DeepClone`](crate::DeepClone), so that no later change makes them data.
///
/// Works where an item or a statement can stand. The types cannot mention parameters of a function around it.
///
/// # Examples
///
/// ```
/// use std::sync::Mutex;
/// use freshtwin::assert_not_deep_clone;
///
/// assert_not_deep_clone!(std::fs::File);
/// assert_not_deep_clone!(Mutex<u8>, &mut u8, *const u8);
/// ```
///
/// ```compile_fail
/// freshtwin::assert_not_deep_clone!(Vec<u8>);
/// ```
#[macro_export]
macro_rules! assert_not_deep_clone {
    ($($ty:ty),+ $(,)?) => {$(
        const _: () = {
            // The constant of `Probe` itself comes before that of the trait, but only if its bound is met.
            struct Probe<T: ?$crate::__private::core::marker::Sized>($crate::__private::core::marker::PhantomData<T>);
            trait Refused {
                const IS_DEEP_CLONE: bool = false;
            }
            impl<T: ?$crate::__private::core::marker::Sized> Refused for Probe<T> {}
            #[allow(dead_code, reason = "unused where the assertion holds")]
            impl<T: $crate::DeepClone> Probe<T> {
                const IS_DEEP_CLONE: bool = true;
            }
            $crate::__private::assert_refused(
                <Probe<$ty>>::IS_DEEP_CLONE,
                $crate::__private::core::concat!(
                    "`",
                    $crate::__private::core::stringify!($ty),
                    "` implements `DeepClone`, which `assert_not_deep_clone!` says it must not: \
                     all of it is data; mark a field that is live `#[resource]`, or remove the assertion"
                )
            );
        };
    )+};
    ($($other:tt)*) => {
        $crate::__private::core::compile_error! {
            "`assert_not_deep_clone!` takes types and nothing else: `assert_not_deep_clone!(Session, Vec<Session>);`"
        }
    };
}

/// Ends `assert_not_deep_clone!` with its message. A panic in the macro itself would name std's macro behind it in
/// the error.
#[track_caller]
pub const fn assert_refused(is_deep_clone: bool, message: &str) {
    if is_deep_clone {
        panic!("{}", message);
    }
}
