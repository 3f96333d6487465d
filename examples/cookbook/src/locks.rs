//! The locks of tokio and parking_lot
//!
//! Around data, and around resources.

use std::sync::Arc;

use freshtwin::{DeepClone, Live, net::TcpConfig};
use tokio::net::TcpStream;

/// Data behind locks: the copy has locks of its own.
#[derive(DeepClone)]
struct Board {
    #[deep_clone(lock)]
    scores: Arc<parking_lot::Mutex<Vec<u32>>>,
    #[deep_clone(lock)]
    names: tokio::sync::RwLock<Vec<String>>,
}

/// A resource behind a lock: a twin has a new connection, behind a new lock, in
/// both places.
#[derive(DeepClone)]
struct Client {
    #[resource(async)]
    writer: Arc<tokio::sync::Mutex<Live<TcpStream, TcpConfig>>>,
    #[resource(async)]
    pinger: Arc<tokio::sync::Mutex<Live<TcpStream, TcpConfig>>>,
}

#[test]
fn a_copy_has_locks_of_its_own() -> crate::Result {
    let board = Board {
        scores: Arc::new(vec![1, 2].into()),
        names: vec!["Ada".to_owned()].into(),
    };
    let copy = board.deep_clone();
    copy.scores.lock().push(3);
    assert_eq!(*board.scores.lock(), [1, 2]);

    // Held elsewhere: an error at once, where waiting might never end.
    let held = board.names.try_write()?;
    assert!(board.try_deep_clone().is_err());
    drop(held);
    assert_eq!(*board.try_deep_clone()?.names.try_read()?, ["Ada"]);
    Ok(())
}

#[tokio::test]
async fn a_twin_shares_its_own_connection() -> crate::Result {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let wire = Live::open_async(TcpConfig::new(listener.local_addr()?)).await?;
    let writer = Arc::new(tokio::sync::Mutex::new(wire));
    let client = Client { pinger: Arc::clone(&writer), writer };

    let twin = client.twin().await?;
    assert!(
        Arc::ptr_eq(&twin.writer, &twin.pinger)
            && !Arc::ptr_eq(&twin.writer, &client.writer)
    );
    assert_ne!(
        twin.writer.lock().await.local_addr()?,
        client.writer.lock().await.local_addr()?
    );
    Ok(())
}
