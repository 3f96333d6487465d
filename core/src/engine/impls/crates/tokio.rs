//! Instants of tokio's clock, which tests can stop.

use tokio::time::Instant;

plain!(Instant);
