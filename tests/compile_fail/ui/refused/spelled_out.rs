#[derive(::freshtwin::DeepClone)]
pub struct Session {
    path: ::std::path::PathBuf,
    #[resource(from = path)]
    file: ::std::fs::File,
}

pub fn copy(session: &Session) {
    session.deep_clone();
}

fn main() {}
