use freshtwin::{DeepClone, OpenError};

#[derive(DeepClone)]
#[deep_clone(builder(name = Map, derive(Debug, Clone)))]
struct Session {
    name: String,
    #[resource(form = path)]
    log: std::fs::File,
    #[deep_clone(into)]
    path: std::path::PathBuf,
}

fn backup<T: DeepClone>(_: &T) {}

#[derive(DeepClone)]
struct Outer {
    #[resource]
    sessions: Vec<Session>,
}

fn main() -> Result<(), OpenError> {
    let session = Session::builder().name("n".into()).path("p").build()?;
    let twin = session.twin()?;
    let map = twin.to_builder().name("other".into());
    let opened = map.open()?;
    println!("{} {:?}", opened.name, opened.log);
    let nested = Outer { sessions: vec![opened] };
    session.deep_clone();
    backup(&session);
    backup(&map);
    println!("{map:?}");
    let _: Map = map.clone();
    let _ = nested.twin()?;
    Ok(())
}
