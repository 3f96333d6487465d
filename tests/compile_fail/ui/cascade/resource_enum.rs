use freshtwin::{DeepClone, OpenError};

#[derive(DeepClone)]
enum Session {
    Closed,
    Open {
        path: std::path::PathBuf,
        #[resource(from = nowhere)]
        log: std::fs::File,
    },
}

fn main() -> Result<(), OpenError> {
    let session = Session::Closed;
    let twin = session.twin()?;
    let map = twin.to_builder();
    let _ = (map.open()?, map.build()?);
    session.deep_clone();
    Ok(())
}
