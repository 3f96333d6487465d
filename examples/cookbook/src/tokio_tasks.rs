//! A twin for each tokio task
//!
//! `tokio::spawn(session.twin())`: the data is copied when `twin` is called,
//! and the future borrows nothing.

use std::error::Error;

use freshtwin::{DeepClone, Live, net::TcpConfig};
use tokio::net::TcpStream;

#[derive(DeepClone)]
struct Session {
    heard: Vec<String>,
    #[resource(async)]
    wire: Live<TcpStream, TcpConfig>,
}

/// The original may change, or be dropped, before the twins are open.
async fn twins(
    session: &mut Session,
    count: usize,
) -> Result<Vec<Session>, Box<dyn Error + Send + Sync>> {
    let tasks: Vec<_> =
        (0..count).map(|_| tokio::spawn(session.twin())).collect();
    session.heard.clear();
    let mut twins = Vec::new();
    for task in tasks {
        twins.push(task.await??);
    }
    Ok(twins)
}

#[tokio::test]
async fn each_task_has_a_connection_of_its_own() -> crate::Result {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let server = TcpConfig::new(listener.local_addr()?);
    let mut session = Session::builder()
        .heard(vec!["hello".into()])
        .wire(server)
        .build()
        .await?;
    let twins = twins(&mut session, 3).await?;
    assert!(session.heard.is_empty());
    assert!(twins.iter().all(|twin| twin.heard == ["hello"]));
    let mut ports =
        std::collections::BTreeSet::from([session.wire.local_addr()?]);
    for twin in &twins {
        assert!(ports.insert(twin.wire.local_addr()?));
    }
    Ok(())
}
