//! `Resource::into_config`: data is moved, and what is open is closed, last first.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};

use freshtwin::{Cloner, Live, OpenError, Opener, Resource, ResourceAsync, Shared};
use freshtwin_tests::ledger::{Ledger, Plug, Socket, block_on};

type Own = Live<Plug, Socket>;

/// Opens what a ledger's configs describe, and closes it by `into_config`: gives the config and the order of closing.
fn closed<T: Resource>(ledger: &Ledger, config: T::Config) -> (T::Config, Vec<String>) {
    let value = T::from_config(config).unwrap();
    assert_eq!(ledger.closed(), [""; 0]);
    (value.into_config(), ledger.closed())
}

#[test]
fn the_config_is_moved() {
    let ledger = Ledger::default();
    let socket = ledger.socket("a");
    let name = socket.name.as_ptr();
    let (config, closed) = closed::<Own>(&ledger, socket);
    assert_eq!((config.name.as_ptr(), closed), (name, vec!["a".to_owned()]));
}

#[test]
fn containers_close_from_the_back() {
    let ledger = Ledger::default();
    let s = |name: &str| ledger.socket(name);
    macro_rules! closes {
        ($ty:ty, $config:expr, $($closed:literal)*) => {{
            ledger.clear();
            assert_eq!(closed::<$ty>(&ledger, $config).1, [$($closed),*]);
        }};
    }
    closes!(Vec<Own>, vec![s("0"), s("1"), s("2")], "2" "1" "0");
    closes!(VecDeque<Own>, [s("0"), s("1")].into(), "1" "0");
    closes!([Own; 2], [s("0"), s("1")], "1" "0");
    closes!((Own, Option<Own>, Box<Own>), (s("0"), Some(s("1")), Box::new(s("2"))), "2" "1" "0");
    closes!(BTreeMap<u8, Own>, [(1, s("0")), (2, s("1"))].into(), "1" "0");
    closes!(RefCell<Own>, s("0"), "0");
    closes!(Mutex<Own>, s("0"), "0");
    closes!(RwLock<Own>, s("0"), "0");
    closes!(tokio::sync::Mutex<Own>, s("0"), "0");
    closes!(Rc<Own>, s("0").into(), "0");
    closes!(Arc<Mutex<Own>>, s("0").into(), "0");
    ledger.clear();
    let (config, mut order) = closed::<HashMap<u8, Own>>(&ledger, [(1, s("0")), (2, s("1"))].into());
    order.sort();
    assert_eq!((config[&2].name.as_str(), order), ("1", vec!["0".to_owned(), "1".to_owned()]));
}

#[test]
fn the_order_of_elements_stays() {
    let ledger = Ledger::default();
    let list = ["0", "1", "2"].map(|name| ledger.socket(name)).to_vec();
    let names: Vec<_> = closed::<Vec<Own>>(&ledger, list).0.into_iter().map(|socket| socket.name).collect();
    assert_eq!(names, ["0", "1", "2"]);
}

#[test]
fn handles_on_one_resource_have_one_config() {
    let ledger = Ledger::default();
    let shared = Shared::new(ledger.socket("shared"));
    let list = vec![shared.clone(), ledger.socket("own").into(), shared];
    let (configs, closed) = closed::<Vec<Arc<Own>>>(&ledger, list);
    assert!(Shared::ptr_eq(&configs[0], &configs[2]) && !Shared::ptr_eq(&configs[0], &configs[1]));
    assert_eq!(closed, ["own", "shared"]);
}

#[test]
fn a_handle_elsewhere_keeps_it_open() {
    let ledger = Ledger::default();
    let value: Arc<Own> = Resource::from_config(ledger.socket("a").into()).unwrap();
    let elsewhere = value.clone();
    assert_eq!((Resource::into_config(value).name.as_str(), ledger.closed()), ("a", vec![]));
    drop(elsewhere);
    assert_eq!(ledger.closed(), ["a"]);
}

#[test]
fn by_its_config_where_it_is_written_by_hand() {
    struct ByHand(Plug, Socket);
    impl Resource for ByHand {
        type Config = Socket;
        fn config_in(&self, _: &mut Cloner) -> Socket {
            self.1.clone()
        }
        fn open_in(config: Socket, opener: &mut Opener) -> Result<Self, OpenError> {
            let (plug, config) = Live::into_parts(<Own as Resource>::open_in(config, opener)?);
            Ok(Self(plug, config))
        }
    }
    let ledger = Ledger::default();
    let value = ByHand::from_config(ledger.socket("a")).unwrap();
    assert_eq!(value.0.name, "a");
    assert_eq!((value.into_config().name.as_str(), ledger.closed()), ("a", vec!["a".to_owned()]));
}

#[test]
fn of_what_awaits() {
    let ledger = Ledger::default();
    let shared = Shared::new(ledger.socket("shared"));
    let config = vec![(shared.clone(), ledger.socket("0")), (shared, ledger.socket("1"))];
    type Value = Vec<(Arc<tokio::sync::Mutex<Own>>, Own)>;
    let value = block_on(<Value as ResourceAsync>::from_config(config)).unwrap();
    let config = ResourceAsync::into_config(value);
    assert!(Shared::ptr_eq(&config[0].0, &config[1].0));
    assert_eq!(ledger.closed(), ["1", "0", "shared"]);
}
