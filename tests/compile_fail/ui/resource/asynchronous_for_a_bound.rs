use freshtwin::{DeepClone, Live, OpenAsync, OpenError, Resource};

struct Session;

#[derive(DeepClone)]
struct Port(u16);

impl OpenAsync<Session> for Port {
    type Error = std::convert::Infallible;

    async fn open_async(&self) -> Result<Session, Self::Error> {
        Ok(Session)
    }
}

#[derive(DeepClone)]
struct Remote {
    name: String,
    #[resource(async)]
    session: Live<Session, Port>,
}

fn again<R: Resource>(old: &R) -> Result<R, OpenError> {
    old.twin()
}

fn reconnect(remote: &Remote) {
    let _ = again(remote);
}

fn main() {}
// remedy: fn again<R: Resource> => async fn again<R: freshtwin::ResourceAsync> && old.twin() => old.twin().await
