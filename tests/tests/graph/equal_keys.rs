//! Maps and sets of which two keys have equal copies.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::{Rc, Weak};
use std::sync::Mutex;

use freshtwin::{CloneErrorKind, DeepClone};
use freshtwin_tests::keys::Reset;

#[derive(DeepClone)]
struct WithResets {
    map: HashMap<Reset, RefCell<Weak<WithResets>>>,
    tree: BTreeMap<Reset, RefCell<Weak<WithResets>>>,
    #[deep_clone(lock)]
    locks: HashMap<Reset, Mutex<u8>>,
}

#[test]
fn keys_whose_copies_would_be_equal_are_an_error() {
    #[track_caller]
    fn check<T: DeepClone>(value: T, mut target: T) {
        let error = value.try_deep_clone().map(drop).unwrap_err();
        assert_eq!(error.kind(), CloneErrorKind::EqualKeys);
        assert!(error.to_string().contains("an entry would be lost"), "{error}");
        let onto = std::panic::AssertUnwindSafe(|| target.deep_clone_from(&value));
        assert!(std::panic::catch_unwind(onto).unwrap_err().is::<String>());
    }
    let key = |number| Reset { number };
    check(HashMap::from([(key(1), 1), (key(2), 2)]), HashMap::new());
    check(BTreeMap::from([(key(1), 1), (key(2), 2)]), BTreeMap::from([(key(1), 1), (key(2), 2)]));
    check(HashSet::from([key(1), key(2)]), HashSet::from([key(1), key(2)]));
    check(BTreeSet::from([key(1), key(2)]), BTreeSet::new());
    assert_eq!(HashMap::from([(key(7), 1)]).deep_clone()[&key(0)], 1);
    for in_map in [0, 1, 2] {
        let count = |map| if in_map == map { 2 } else { 1 };
        let holder = Rc::new_cyclic(|me: &Weak<WithResets>| WithResets {
            map: (0..count(0)).map(|number| (key(number), RefCell::new(me.clone()))).collect(),
            tree: (0..count(1)).map(|number| (key(number), RefCell::new(me.clone()))).collect(),
            locks: (0..count(2)).map(|number| (key(number), Mutex::default())).collect(),
        });
        let error = holder.try_deep_clone().map(drop).unwrap_err();
        assert_eq!(error.kind(), CloneErrorKind::EqualKeys, "{error}");
        assert_eq!((Rc::strong_count(&holder), holder.locks.len()), (1, usize::from(count(2))));
    }
}
