//! The recipes of the cookbook, compiled with the real crates and run where no
//! server is needed.
//!
//! In each module, all that stands before the tests is the recipe, as the docs
//! show it: see `page`.
#![cfg(test)]

#[cfg(feature = "large")]
mod axum_state;
mod channels;
mod child_process;
#[cfg(feature = "large")]
mod diesel_sqlite;
mod files;
mod locks;
mod login_checkpoint;
#[cfg(feature = "large")]
mod mail;
#[cfg(feature = "large")]
mod mqtt;
mod options_and_lists;
mod page;
mod postgres;
mod rayon_workers;
mod redis;
mod rusqlite;
#[cfg(feature = "large")]
mod sqlx_sqlite;
mod tcp_reader_and_writer;
mod temp_dirs;
mod tokio_postgres;
mod tokio_tasks;
mod tokio_worker;
mod ureq;
mod websocket;

/// The address in `variable`, which `.ci/services` sets; without it the recipe is compiled, and not run.
fn server(variable: &str) -> Option<String> {
    let address = std::env::var(variable).ok();
    if address.is_none() {
        // In one write, and not by `eprintln!`, which the test runner captures.
        let notice = format!(
            "\nnot run: a recipe wants {variable} (see `.ci/services`)\n"
        );
        let _ = std::io::Write::write_all(
            &mut std::io::stderr(),
            notice.as_bytes(),
        );
    }
    address
}

/// What tests return: any error fails them.
type Result<T = ()> =
    std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;
