//! Handles on one resource come back from a document as handles on one resource.
#![allow(dead_code, reason = "some fields are only opened")]

use std::fs::File;
use std::sync::{Arc, Mutex};

use freshtwin::{DeepClone, Live, Shared, fs::FileConfig};

type Log = Arc<Mutex<Live<File, FileConfig>>>;

#[derive(DeepClone)]
#[deep_clone(builder(derive(serde::Serialize, serde::Deserialize)))]
struct Service {
    name: String,
    #[resource]
    log: Log,
    #[resource]
    audit: Log,
    #[resource]
    others: Vec<Log>,
}

fn builder() -> ServiceBuilder {
    let (shared, own) = (Shared::new(FileConfig::read("Cargo.toml")), FileConfig::read("Cargo.toml").into());
    Service::builder().name("a".to_owned()).log(shared.clone()).audit(shared.clone()).others(vec![own, shared])
}

fn assert_linked(builder: ServiceBuilder) {
    let service = builder.build().unwrap();
    assert!(Arc::ptr_eq(&service.log, &service.audit) && Arc::ptr_eq(&service.log, &service.others[1]));
    assert!(!Arc::ptr_eq(&service.log, &service.others[0]));
}

#[test]
fn by_numbers_beside_the_content() {
    let service = builder().build().unwrap();
    let text = Shared::linked(|| serde_json::to_string(&service.to_builder())).unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let ids = [&value["log"]["id"], &value["audit"]["id"], &value["others"][0]["id"], &value["others"][1]["id"]];
    assert_eq!(ids.map(|id| id.as_u64().unwrap()), [1, 1, 2, 1]);
    assert_eq!(value["log"]["config"]["path"], "Cargo.toml");
    assert_linked(Shared::linked(|| serde_json::from_str(&text)).unwrap());
    // In whatever order a format keeps its entries, and as often as it is read.
    for _ in 0..2 {
        assert_linked(Shared::linked(|| serde_json::from_value(value.clone())).unwrap());
    }
    let again = Shared::linked(|| serde_json::to_string(&service.to_builder())).unwrap();
    assert_eq!(again, text, "what is written does not change from time to time");
}

#[test]
fn without_numbers_as_the_content() {
    let text = serde_json::to_string(&builder()).unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["log"]["path"], "Cargo.toml");
    let service = serde_json::from_str::<ServiceBuilder>(&text).unwrap().build().unwrap();
    assert!(!Arc::ptr_eq(&service.log, &service.audit));
}

#[test]
fn documents_are_apart() {
    let text = Shared::linked(|| serde_json::to_string(&builder())).unwrap();
    let [one, two] = [(); 2].map(|()| Shared::linked(|| serde_json::from_str::<ServiceBuilder>(&text)).unwrap());
    let both = Shared::linked(|| serde_json::to_string(&[one, two])).unwrap();
    assert!(both.contains(r#""id":4"#) && !both.contains(r#""id":5"#), "{both}");
    // One inside another one, also after a panic.
    Shared::linked(|| {
        let outer = Shared::new(1);
        let write = || serde_json::to_string(&outer).unwrap();
        assert_eq!(write(), r#"{"id":1,"config":1}"#);
        let other = Shared::new(2);
        let inner = Shared::linked(|| serde_json::to_string(&other).unwrap());
        assert_eq!(inner, r#"{"id":1,"config":2}"#);
        let panicked = std::panic::catch_unwind(|| Shared::linked(|| panic!("in between")));
        assert!(panicked.is_err());
        assert_eq!(
            (write(), serde_json::to_string(&other).unwrap()),
            (r#"{"id":1,"config":1}"#.to_owned(), r#"{"id":2,"config":2}"#.to_owned(),)
        );
    });
    assert_eq!(serde_json::to_string(&Shared::new(1)).unwrap(), "1");
}

#[test]
fn what_was_written_otherwise_is_an_error() {
    let plain = serde_json::to_string(&builder()).unwrap();
    let error = Shared::linked(|| serde_json::from_str::<ServiceBuilder>(&plain)).map(drop).unwrap_err();
    assert!(error.to_string().contains("unknown field `path`, expected `id` or `config`"), "{error}");
}
