//! Twins and failures by the open files of the process: one test at a time, since other tests open files too.
#![allow(missing_docs, reason = "a test says itself what its types are for")]

pub mod at_once;
pub mod faults;
#[cfg(target_os = "linux")]
pub mod tokio_twins;
#[cfg(target_os = "linux")]
pub mod twins;

use std::sync::{Mutex, MutexGuard, PoisonError};

/// What each test of this binary holds while it runs.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How many files the process has open; 0 where the system does not say.
fn open_files() -> usize {
    std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count)
}
