//! A place where opens that run at the same time meet.

use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// A place where opens wait for each other. One that waits in vain fails in the end.
#[derive(Debug)]
pub struct Meeting {
    expected: usize,
    there: Mutex<usize>,
    all: Condvar,
}

impl Meeting {
    /// A meeting of so many.
    #[must_use]
    pub fn of(expected: usize) -> Arc<Self> {
        Arc::new(Self { expected, there: Mutex::new(0), all: Condvar::new() })
    }

    /// Waits until all are there.
    ///
    /// # Errors
    ///
    /// Where not all came.
    ///
    /// # Panics
    ///
    /// Where another one panicked in here.
    pub fn meet(&self) -> Result<(), String> {
        let mut there = self.there.lock().expect("nobody panics in here");
        *there += 1;
        self.all.notify_all();
        let limit = Duration::from_secs(20);
        let (there, timeout) =
            self.all.wait_timeout_while(there, limit, |there| *there < self.expected).expect("nobody panics in here");
        if timeout.timed_out() { Err(format!("only {there} of {} came", self.expected)) } else { Ok(()) }
    }

    /// All go: the next ones wait for each other again.
    ///
    /// # Panics
    ///
    /// Where one panicked in here.
    pub fn part(&self) {
        *self.there.lock().expect("nobody panics in here") = 0;
    }
}
