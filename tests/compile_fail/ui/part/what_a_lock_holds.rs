//! What a lock holds is the error where `lock` would not help.

use std::fs::File;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, RwLock};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Db {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

#[derive(DeepClone)]
struct Row(u8);

struct Foreign;

#[derive(DeepClone)]
struct App {
    db: Arc<Mutex<Db>>,
    logs: RwLock<Vec<Option<File>>>,
}

#[derive(DeepClone)]
struct Table {
    rows: Arc<Mutex<Vec<Row>>>,
}

#[derive(DeepClone)]
struct Cache {
    client: Mutex<Foreign>,
}

mod own {
    use std::marker::PhantomData;

    use freshtwin::{Cloner, DeepClone};

    pub struct Mutex<T>(PhantomData<T>);
    pub struct RwLock<T>(PhantomData<T>);

    impl<T> DeepClone for Mutex<T> {
        fn deep_clone_in(&self, _: &mut Cloner) -> Self {
            Self(PhantomData)
        }
    }
}

// A lock of the user's own may be data, whatever it holds.
#[derive(DeepClone)]
struct Own {
    db: own::Mutex<Db>,
    rows: Vec<own::Mutex<Row>>,
    client: Arc<own::Mutex<Foreign>>,
}

#[derive(DeepClone)]
struct NoData {
    client: own::RwLock<Foreign>,
}

fn main() {}
