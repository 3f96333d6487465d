//! Function pointers of up to 12 arguments; of up to 3 where some are references of any lifetime.

macro_rules! function {
    ($($arg:ident)*) => {
        plain!(
            {R, $($arg),*} fn($($arg),*) -> R,
            {R, $($arg),*} unsafe fn($($arg),*) -> R,
            {R, $($arg),*} extern "C" fn($($arg),*) -> R,
            {R, $($arg),*} unsafe extern "C" fn($($arg),*) -> R,
            {R, $($arg),*} extern "system" fn($($arg),*) -> R,
            {R, $($arg),*} unsafe extern "system" fn($($arg),*) -> R,
        );
    };
}

function!();
function!(A);
function!(A B);
function!(A B C);
function!(A B C D);
function!(A B C D E);
function!(A B C D E F);
function!(A B C D E F G);
function!(A B C D E F G H);
function!(A B C D E F G H I);
function!(A B C D E F G H I J);
function!(A B C D E F G H I J K);
function!(A B C D E F G H I J K L);

// C's variadic functions, such as `printf`.
plain!(
    {R, A} unsafe extern "C" fn(A, ...) -> R,
    {R, A, B} unsafe extern "C" fn(A, B, ...) -> R,
    {R, A, B, C} unsafe extern "C" fn(A, B, C, ...) -> R,
    {R, A, B, C, D} unsafe extern "C" fn(A, B, C, D, ...) -> R,
);

/// `fn(&A)` takes its argument at every lifetime, which makes it another type than any `fn(A)`.
#[allow(
    coherence_leak_check,
    reason = "`for<'a> fn(&'a A)` and `fn(A)` are told apart by rustc; the lint only announces a change of message"
)]
mod higher_ranked {
    plain!(
        {A: ?Sized, R} fn(&A) -> R, {A: ?Sized, R} fn(&mut A) -> R,
        {A: ?Sized, R: ?Sized} fn(&A) -> &R, {A: ?Sized, R: ?Sized} fn(&mut A) -> &mut R,
        {A: ?Sized, R: ?Sized} fn(&mut A) -> &R,
    );
    plain!(
        {A: ?Sized, B, R} fn(&A, B) -> R, {A, B: ?Sized, R} fn(A, &B) -> R, {A: ?Sized, B: ?Sized, R} fn(&A, &B) -> R,
        {A: ?Sized, B, R} fn(&mut A, B) -> R, {A, B: ?Sized, R} fn(A, &mut B) -> R,
        {A: ?Sized, B: ?Sized, R} fn(&mut A, &B) -> R, {A: ?Sized, B: ?Sized, R} fn(&A, &mut B) -> R,
        {A: ?Sized, B: ?Sized, R} fn(&mut A, &mut B) -> R,
        {A: ?Sized, B: ?Sized, R: ?Sized} for<'a> fn(&'a A, &B) -> &'a R, {A: ?Sized, B, R: ?Sized} fn(&A, B) -> &R,
        {A: ?Sized, B, R: ?Sized} fn(&mut A, B) -> &mut R,
    );
    plain!(
        {A: ?Sized, B, C, R} fn(&A, B, C) -> R, {A, B: ?Sized, C, R} fn(A, &B, C) -> R, {A, B, C: ?Sized, R} fn(A, B, &C) -> R,
        {A: ?Sized, B: ?Sized, C, R} fn(&A, &B, C) -> R, {A: ?Sized, B, C: ?Sized, R} fn(&A, B, &C) -> R,
        {A, B: ?Sized, C: ?Sized, R} fn(A, &B, &C) -> R, {A: ?Sized, B: ?Sized, C: ?Sized, R} fn(&A, &B, &C) -> R,
        {A: ?Sized, B, C, R} fn(&mut A, B, C) -> R, {A: ?Sized, B: ?Sized, C, R} fn(&mut A, &B, C) -> R,
        {A: ?Sized, B, C: ?Sized, R} fn(&mut A, B, &C) -> R, {A: ?Sized, B: ?Sized, C: ?Sized, R} fn(&mut A, &B, &C) -> R,
        {A: ?Sized, B: ?Sized, C, R} fn(&mut A, &mut B, C) -> R, {A: ?Sized, B: ?Sized, C, R} fn(&A, &mut B, C) -> R,
    );
}
