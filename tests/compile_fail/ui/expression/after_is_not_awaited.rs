use std::path::PathBuf;

use freshtwin::DeepClone;

struct Feed;

impl Feed {
    async fn open(_: &PathBuf) -> Result<Self, std::io::Error> {
        Ok(Self)
    }

    async fn subscribe(&mut self) -> Result<(), std::io::Error> {
        Ok(())
    }
}

#[derive(DeepClone)]
struct Reader {
    path: PathBuf,
    #[resource(open = Feed::open(path).await, async, after = feed.subscribe())]
    feed: Feed,
}

fn main() {}
// remedy: feed.subscribe() => feed.subscribe().await
