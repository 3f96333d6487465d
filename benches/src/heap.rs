//! The allocator's habits, as far as they would disturb a measurement.

/// By default glibc hands the memory of a dropped copy back to the kernel, and the next copy spends most of its time in
/// page faults, whoever makes it. The tunables that stop this are read when a program starts, so it starts again.
pub fn keep_freed_memory() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    start_again();
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn start_again() {
    use std::{env, os::unix::process::CommandExt, process::Command};

    const TUNABLES: [&str; 2] = ["MALLOC_TRIM_THRESHOLD_", "MALLOC_MMAP_THRESHOLD_"];
    if TUNABLES.iter().all(|name| env::var_os(name).is_some()) {
        return;
    }
    let Ok(program) = env::current_exe() else { return };
    let error =
        Command::new(program).args(env::args_os().skip(1)).envs(TUNABLES.map(|name| (name, "1000000000"))).exec();
    eprintln!("freed memory goes back to the kernel: {error}");
}
