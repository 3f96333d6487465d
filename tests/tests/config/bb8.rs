//! `bb8` both ways: a manager is a config, and a config runs a pool. On real sockets.

use std::{error::Error, io, net::SocketAddr};

use bb8::{ManageConnection, Pool};
use freshtwin::{
    DeepClone, Live, OpenAsync,
    bb8::{ConfigManager, ManagerConfig, PoolError},
    net::TcpConfig,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::mpsc,
};

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// Sends back what it hears, to every caller, until it hears `q`. Says who has called.
async fn echo() -> io::Result<(TcpConfig, mpsc::UnboundedReceiver<SocketAddr>)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let config = TcpConfig::new(listener.local_addr()?).nodelay(true);
    let (callers, called) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, peer)) = listener.accept().await {
            let _ = callers.send(peer);
            tokio::spawn(async move {
                while let Ok(byte @ 0..b'q') = stream.read_u8().await {
                    drop(stream.write_u8(byte).await);
                }
            });
        }
    });
    Ok((config, called))
}

async fn ping(stream: &mut TcpStream) -> io::Result<()> {
    stream.write_u8(b'.').await?;
    match stream.read_u8().await? {
        b'.' => Ok(()),
        other => Err(io::Error::other(format!("{other} is no echo"))),
    }
}

#[tokio::test]
async fn a_config_runs_a_pool_for_tasks() -> Result {
    let (config, mut called) = echo().await?;
    let manager = ConfigManager::<_, TcpStream>::new(config).check(|stream| Box::pin(ping(stream)));
    assert!(!format!("{manager:?}").contains("127"));
    let pool = Pool::builder().max_size(2).build(manager).await?;
    let tasks: Vec<_> = (0..10)
        .map(|_| {
            let pool = pool.clone();
            tokio::spawn(async move {
                let mut stream = pool.get().await.map_err(|e| io::Error::other(e.to_string()))?;
                ping(&mut stream).await
            })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    assert_eq!(pool.state().connections, 2);
    assert_eq!(
        (called.recv().await.is_some(), called.recv().await.is_some(), called.try_recv().is_err()),
        (true, true, true)
    );
    Ok(())
}

#[tokio::test]
async fn the_dead_are_replaced_when_they_are_asked_for() -> Result {
    let (config, _called) = echo().await?;
    let manager = ConfigManager::<_, TcpStream>::new(config).check(|stream| Box::pin(ping(stream)));
    let pool = Pool::builder().max_size(1).build(manager).await?;
    let mut stream = pool.get().await?;
    let first = stream.local_addr()?;
    stream.write_u8(b'q').await?;
    assert_eq!(stream.read(&mut [0]).await?, 0, "the server has hung up");
    drop(stream);
    let mut stream = pool.get().await?;
    ping(&mut stream).await?;
    assert_ne!(stream.local_addr()?, first);
    Ok(())
}

#[tokio::test]
async fn the_broken_are_replaced_when_they_come_back() -> Result {
    let (config, _called) = echo().await?;
    let manager =
        ConfigManager::<_, TcpStream>::new(config).broken(|stream| matches!(stream.try_read(&mut [0]), Ok(0)));
    let pool = Pool::builder().max_size(1).build(manager).await?;
    let mut stream = pool.get().await?;
    let first = stream.local_addr()?;
    stream.write_u8(b'q').await?;
    stream.readable().await?;
    drop(stream);
    let mut stream = pool.get().await?;
    ping(&mut stream).await?;
    assert_ne!(stream.local_addr()?, first);
    Ok(())
}

#[tokio::test]
async fn a_manager_opens_single_connections() -> Result {
    let (config, mut called) = echo().await?;
    let config = ManagerConfig::new(ConfigManager::<_, TcpStream>::new(config));
    let mut original = Live::open_async(config).await?;
    let mut twin = Live::open_async(Live::config(&original).deep_clone()).await?;
    ping(&mut original).await?;
    ping(&mut twin).await?;
    Live::reopen_async(&mut twin).await?;
    ping(&mut twin).await?;
    let callers = [called.recv().await, called.recv().await, called.recv().await];
    assert_eq!(callers[0], Some(original.local_addr()?));
    assert_eq!(callers[2], Some(twin.local_addr()?));
    Ok(())
}

#[tokio::test]
async fn errors_of_any_config_reach_the_pool() -> Result {
    let gone = TcpListener::bind("127.0.0.1:0").await?.local_addr()?;
    let manager = ConfigManager::<_, TcpStream>::new(TcpConfig::new(gone));
    let error: PoolError = manager.connect().await.unwrap_err();
    assert_eq!(error.downcast_ref::<io::Error>().map(io::Error::kind), Some(io::ErrorKind::ConnectionRefused));

    let config = ManagerConfig::new(manager);
    let error: PoolError = config.open_async().await.unwrap_err();
    assert!(error.to_string().contains(&gone.to_string()), "{error}");

    let manager = ConfigManager::<_, TcpStream>::new(TcpConfig::new(gone));
    let error = Pool::builder().build_unchecked(manager).dedicated_connection().await.unwrap_err();
    assert!(error.to_string().contains(&gone.to_string()), "{error}");
    Ok(())
}
