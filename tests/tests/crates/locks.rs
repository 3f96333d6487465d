//! Locks of other crates.

use std::rc::Rc;
use std::sync::Arc;

use dashmap::DashMap;
use freshtwin::{CloneError, DeepClone, Live, Open, Resource, Shared, assert_not_deep_clone};

assert_not_deep_clone!(parking_lot012::Mutex<u8>, parking_lot013::RwLock<u8>, DashMap<u8, u8>);
assert_not_deep_clone!(parking_lot012::ReentrantMutex<u8>, parking_lot013::ReentrantMutex<u8>);

/// Gives the number of its config.
#[derive(DeepClone, Clone)]
struct Number(u8);

impl Open<u8> for Number {
    type Error = std::convert::Infallible;

    fn open(&self) -> Result<u8, Self::Error> {
        Ok(self.0)
    }
}

macro_rules! parking_lot {
    ($($parking_lot:ident $module:ident),*) => {$(
        mod $module {
            use super::*;
            use ::$parking_lot::{FairMutex, Mutex, RwLock};

            #[derive(DeepClone)]
            struct Data {
                #[deep_clone(lock)]
                list: Arc<Mutex<Vec<Rc<u8>>>>,
                #[deep_clone(lock)]
                again: Arc<Mutex<Vec<Rc<u8>>>>,
                #[deep_clone(lock)]
                fair: FairMutex<Rc<u8>>,
                #[deep_clone(lock)]
                read: Option<RwLock<String>>,
            }

            fn data() -> Data {
                let (shared, list) = (Rc::new(1), Arc::new(Mutex::new(Vec::new())));
                list.lock().push(shared.clone());
                Data { list: list.clone(), again: list, fair: FairMutex::new(shared), read: Some(RwLock::new("a".into())) }
            }

            #[test]
            fn content_is_copied() {
                let data = data();
                let mut copy = data.deep_clone();
                for _ in 0..2 {
                    assert!(Arc::ptr_eq(&copy.list, &copy.again) && !Arc::ptr_eq(&copy.list, &data.list));
                    assert!(Rc::ptr_eq(&copy.list.lock()[0], &copy.fair.lock()));
                    assert!(!Rc::ptr_eq(&copy.fair.lock(), &data.fair.lock()));
                    assert_eq!(*copy.read.as_ref().unwrap().read(), "a");
                    copy.list.lock().clear();
                    copy.read.as_ref().unwrap().write().push('b');
                    copy.deep_clone_from(&data);
                }
                assert_eq!(data.list.lock().len(), 1);
            }

            #[test]
            fn held_is_an_error_for_who_does_not_wait() {
                let data = data();
                let held = data.list.lock();
                assert!(data.try_deep_clone().map(drop).unwrap_err().to_string().contains("is locked"));
                drop(held);
                let held = data.fair.lock();
                assert!(data.try_deep_clone().is_err());
                drop(held);
                let held = data.read.as_ref().unwrap().write();
                assert!(data.try_deep_clone().is_err());
                drop(held);
                let _held = data.read.as_ref().unwrap().read();
                assert!(data.try_deep_clone().is_ok());
            }

            type Own = Live<u8, Number>;

            #[derive(DeepClone)]
            struct Client {
                #[resource]
                one: Arc<Mutex<Own>>,
                #[resource]
                two: Arc<Mutex<Own>>,
                #[resource]
                fair: FairMutex<Own>,
                #[resource]
                read: RwLock<Vec<Own>>,
            }

            #[test]
            fn resources_keep_their_sharing() {
                let shared = Shared::new(Number(1));
                let builder = Client::builder().one(shared.clone()).two(shared).fair(Number(2)).read(vec![Number(3)]);
                let client = builder.build().unwrap();
                let twin = client.twin().unwrap();
                assert!(Arc::ptr_eq(&twin.one, &twin.two) && !Arc::ptr_eq(&twin.one, &client.one));
                assert_eq!((**twin.one.lock(), **twin.fair.lock(), *twin.read.read()[0]), (1, 2, 3));
                let held = client.one.lock();
                let error = client.twin().map(drop).unwrap_err();
                assert!(error.downcast_ref::<CloneError>().is_some());
                drop(held);
                let config = Resource::into_config(client.read);
                assert_eq!(config[0].0, 3);
            }
        }
    )*};
}
parking_lot!(parking_lot012 v012, parking_lot013 v013);

#[derive(DeepClone)]
struct Registry {
    #[deep_clone(lock)]
    by_name: Arc<DashMap<String, Rc<u8>>>,
    #[deep_clone(lock)]
    again: Arc<DashMap<String, Rc<u8>>>,
    outside: Rc<u8>,
}

#[allow(clippy::arc_with_non_send_sync, reason = "an `Arc` on one thread is cloned too")]
fn registry() -> Registry {
    let (map, shared) = (Arc::new(DashMap::with_shard_amount(4)), Rc::new(1));
    for name in ["a", "b", "c"] {
        map.insert(name.to_owned(), shared.clone());
    }
    Registry { by_name: map.clone(), again: map, outside: shared }
}

#[test]
fn a_dashmap_is_copied() {
    let registry = registry();
    let mut copy = registry.deep_clone();
    for _ in 0..2 {
        assert!(Arc::ptr_eq(&copy.by_name, &copy.again) && !Arc::ptr_eq(&copy.by_name, &registry.by_name));
        assert_eq!(copy.by_name.len(), 3);
        assert!(copy.by_name.iter().all(|entry| Rc::ptr_eq(&entry, &copy.outside)));
        assert_eq!((Rc::strong_count(&copy.outside), Rc::strong_count(&registry.outside)), (4, 4));
        copy.by_name.remove("a");
        copy.deep_clone_from(&registry);
    }
    assert_eq!(registry.by_name.len(), 3);
}

#[test]
fn a_dashmap_that_is_written_to_is_an_error() {
    let registry = registry();
    let writing = registry.by_name.get_mut("b").unwrap();
    assert!(registry.try_deep_clone().map(drop).unwrap_err().to_string().contains("is locked"));
    drop(writing);
    let _reading = registry.by_name.get("b").unwrap();
    assert!(registry.try_deep_clone().is_ok());
}

#[test]
fn a_dashmap_is_waited_for() {
    let map: DashMap<u8, u8> = DashMap::from_iter([(1, 1)]);
    #[derive(DeepClone)]
    struct Plain(#[deep_clone(lock)] DashMap<u8, u8>);
    let plain = Plain(map);
    let gate = std::sync::Barrier::new(2);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut writing = plain.0.get_mut(&1).unwrap();
            gate.wait();
            *writing = 2;
        });
        gate.wait();
        assert_eq!(*plain.deep_clone().0.get(&1).unwrap(), 2);
    });
}
