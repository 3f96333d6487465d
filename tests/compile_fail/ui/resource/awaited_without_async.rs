//! A missing `async` is one error, also where the type is used as if it had that.

use freshtwin::net::TcpConfig;
use freshtwin::{DeepClone, Live, OpenError};
use tokio::net::TcpStream;

#[derive(DeepClone)]
struct Link {
    #[resource]
    stream: Live<TcpStream, TcpConfig>,
}

async fn link() -> Result<Link, OpenError> {
    let link = Link::builder().stream(TcpConfig::new("localhost:80")).build().await?;
    let other = link.to_builder().open().await?;
    other.twin().await
}

#[derive(DeepClone)]
enum Line {
    Free,
    Busy(#[resource] Live<TcpStream, TcpConfig>),
}

async fn line() -> Result<Line, OpenError> {
    let line = LineBuilder::Busy(TcpConfig::new("localhost:80")).build().await?;
    line.twin().await
}

#[derive(DeepClone)]
struct Session {
    #[resource(async)]
    stream: Live<TcpStream, TcpConfig>,
}

#[derive(DeepClone)]
struct Parent {
    #[resource]
    session: Session,
}

async fn parent(parent: &Parent) -> Result<Parent, OpenError> {
    parent.twin().await
}

fn main() {}
