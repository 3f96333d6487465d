//! What `OpenError` says, and what it becomes.
#![allow(dead_code, reason = "some fields are only opened")]

use std::cell::RefCell;
use std::error::Error;
use std::fs::File;
use std::io;
use std::sync::{Arc, Mutex};

use freshtwin::{CloneError, DeepClone, Live, OpenError, fs::FileConfig};

#[derive(DeepClone)]
struct Cluster {
    notes: RefCell<String>,
    #[resource]
    logs: Vec<Arc<Mutex<Live<File, FileConfig>>>>,
}

fn cluster(path: &str) -> Result<Cluster, OpenError> {
    Cluster::builder().notes(RefCell::default()).logs(vec![FileConfig::read(path).into()]).build()
}

/// What is shown of an error with its causes.
fn chain(error: &dyn Error) -> String {
    match error.source() {
        Some(source) => format!("{error}: {}", chain(source)),
        None => error.to_string(),
    }
}

#[test]
fn data_that_cannot_be_copied() {
    let cluster = cluster("Cargo.toml").unwrap();
    let held = cluster.notes.borrow_mut();
    for error in [cluster.twin().map(drop), cluster.try_to_builder().map(drop).map_err(OpenError::new)] {
        assert!(error.unwrap_err().downcast_ref::<CloneError>().is_some());
    }
    let error = cluster.twin().map(drop).unwrap_err();
    let text =
        "cannot copy `Cluster`: cannot deep-clone: a `core::cell::RefCell<alloc::string::String>` is mutably borrowed";
    assert_eq!((chain(&error).as_str(), error.path().as_str()), (text, ""));
    drop(held);
    let _log = cluster.logs[0].lock().unwrap();
    assert_eq!(cluster.twin().map(drop).unwrap_err().to_string(), "cannot copy `Cluster`");
}

#[test]
fn a_builder_that_cannot_be_copied() {
    let builder = cluster("Cargo.toml").unwrap().to_builder();
    let _held = builder.notes.borrow_mut();
    assert_eq!(builder.open().map(drop).unwrap_err().to_string(), "cannot copy `Cluster`");
}

#[derive(DeepClone)]
struct Outer {
    #[deep_clone(share)]
    template: Arc<Cluster>,
    #[resource(open = template.as_ref().twin())]
    own: Cluster,
}

#[test]
#[allow(clippy::arc_with_non_send_sync, reason = "it holds a cell, which is what cannot be copied")]
fn a_twin_inside_that_cannot_be_copied() {
    let outer = Outer::builder().template(Arc::new(cluster("Cargo.toml").unwrap())).build().unwrap();
    let _held = outer.template.notes.borrow_mut();
    let error = outer.twin().map(drop).unwrap_err();
    assert_eq!((error.path().as_str(), error.to_string().as_str()), ("own", "cannot copy `own` of `Outer`"));
}

#[test]
fn as_an_error_of_io() {
    fn reopened(cluster: &Cluster) -> io::Result<Cluster> {
        Ok(cluster.twin()?)
    }
    fn missing() -> io::Result<Cluster> {
        Ok(cluster("/no/such/file")?)
    }
    let error = missing().map(drop).unwrap_err();
    assert_eq!(
        (error.kind(), error.to_string().as_str()),
        (io::ErrorKind::NotFound, "cannot open `logs[0]` of `Cluster`")
    );
    let inner = error.get_ref().unwrap().downcast_ref::<OpenError>().unwrap();
    assert!(inner.source().unwrap().to_string().contains("/no/such/file"));
    let cluster = cluster("Cargo.toml").unwrap();
    assert!(reopened(&cluster).is_ok());
    let _held = cluster.notes.borrow_mut();
    let error = reopened(&cluster).map(drop).unwrap_err();
    assert_eq!((error.kind(), error.to_string().as_str()), (io::ErrorKind::Other, "cannot copy `Cluster`"));
}

#[test]
fn from_other_errors() {
    fn by_io(cluster: &Cluster) -> Result<Cluster, OpenError> {
        let copy = cluster.twin().map_err(io::Error::from)?;
        std::fs::metadata("/no/such/file").map(|_| copy).map_err(OpenError::from)
    }
    let error = cluster("/no/such/file").map(drop).unwrap_err();
    let again = OpenError::from(io::Error::from(error));
    assert_eq!((again.path().as_str(), again.to_string().as_str()), ("logs[0]", "cannot open `logs[0]` of `Cluster`"));
    let value = cluster("Cargo.toml").unwrap();
    let error = by_io(&value).map(drop).unwrap_err();
    assert_eq!(error.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::NotFound);
    let _held = value.notes.borrow_mut();
    assert_eq!(by_io(&value).map(drop).unwrap_err().to_string(), "cannot copy `Cluster`");
    let copied: Result<_, OpenError> = value.notes.try_deep_clone().map_err(Into::into);
    assert_eq!(
        chain(&copied.unwrap_err()),
        "cannot copy the data: cannot deep-clone: a `core::cell::RefCell<alloc::string::String>` is mutably borrowed"
    );
    let borrowed = value.notes.try_deep_clone().map_err(io::Error::from).map_err(OpenError::from).unwrap_err();
    assert!(borrowed.downcast_ref::<CloneError>().is_some() && borrowed.to_string() == "cannot copy the data");
    let text = "no port is free";
    for error in [OpenError::from(text), text.to_owned().into(), Box::<dyn Error + Send + Sync>::from(text).into()] {
        assert_eq!(chain(&error), "cannot open a resource: no port is free");
    }
}
