//! Threads whose stack has a known size, for tests of how deep something may be.

/// The stack that a thread has by default.
pub const USUAL: usize = 2 << 20;

/// Runs `work` on a thread with a stack of `size` bytes.
///
/// # Panics
///
/// If `work` panics.
pub fn on_stack<T: Send + 'static>(size: usize, work: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = std::thread::Builder::new().stack_size(size).spawn(work).expect("a thread");
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}
