//! Sharing is kept through every container.

use freshtwin::DeepClone;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet, LinkedList, VecDeque};
use std::rc::{Rc, Weak};

/// All handles are on one object in the copy, which is not the original's, and counts exactly them.
#[track_caller]
fn one_new_object<T: DeepClone>(value: T, handles: impl Fn(&T) -> Vec<Rc<u8>>) {
    let copy = value.deep_clone();
    let (old, new) = (handles(&value), handles(&copy));
    assert_eq!(old.len(), new.len());
    assert!(new.iter().all(|handle| Rc::ptr_eq(handle, &new[0]) && !Rc::ptr_eq(handle, &old[0])));
    let count = new.len();
    drop(copy);
    assert_eq!(Rc::strong_count(&new[0]), count);
}

#[test]
fn of_rc_in_sequences() {
    let rc = Rc::new(1);
    let two = || [rc.clone(), rc.clone()];
    one_new_object(Vec::from(two()), |copy| copy.clone());
    one_new_object(two(), |copy| copy.to_vec());
    one_new_object((rc.clone(), Some(rc.clone())), |copy| vec![copy.0.clone(), copy.1.clone().unwrap()]);
    one_new_object(VecDeque::from(two()), |copy| copy.iter().cloned().collect());
    one_new_object(LinkedList::from(two()), |copy| copy.iter().cloned().collect());
    one_new_object(Vec::from(two()).into_iter(), |copy| copy.as_slice().to_vec());
    one_new_object(std::io::Cursor::new(two()), |copy| copy.get_ref().to_vec());
}

#[test]
fn of_rc_in_maps() {
    let rc = Rc::new(1);
    let entries = [(1, rc.clone()), (2, rc.clone())];
    one_new_object(BTreeMap::from(entries.clone()), |copy| copy.values().cloned().collect());
    one_new_object(HashMap::from(entries), |copy| copy.values().cloned().collect());
    one_new_object((HashSet::from([rc.clone()]), rc), |copy| copy.0.iter().chain([&copy.1]).cloned().collect());
}

#[test]
fn of_weak_beside_its_owner() {
    let owner = Rc::new(1);
    let maps = (HashMap::from([("weak", Rc::downgrade(&owner))]), BTreeMap::from([("owner", owner)]));
    let copy = maps.deep_clone();
    assert!(Rc::ptr_eq(&copy.0["weak"].upgrade().unwrap(), &copy.1["owner"]));
    assert!(!Rc::ptr_eq(&copy.1["owner"], &maps.1["owner"]));
}

#[test]
fn of_weak_in_a_cell_of_a_map() {
    struct Node {
        peers: HashMap<&'static str, RefCell<Weak<Node>>>,
    }
    impl DeepClone for Node {
        fn deep_clone_in(&self, cloner: &mut freshtwin::Cloner) -> Self {
            Self { peers: self.peers.deep_clone_in(cloner) }
        }
        fn survey_in(&self, copy: &Self, surveyor: &mut freshtwin::Surveyor<'_>) {
            self.peers.survey_in(&copy.peers, surveyor);
        }
    }
    let node = || Rc::new(Node { peers: HashMap::from([("other", RefCell::default()), ("self", RefCell::default())]) });
    let pair = [node(), node()];
    for (own, other) in [(0, 1), (1, 0)] {
        *pair[own].peers["other"].borrow_mut() = Rc::downgrade(&pair[other]);
        *pair[own].peers["self"].borrow_mut() = Rc::downgrade(&pair[own]);
    }
    let copy = pair.deep_clone();
    for (own, other) in [(0, 1), (1, 0)] {
        assert!(Rc::ptr_eq(&copy[own].peers["other"].borrow().upgrade().unwrap(), &copy[other]));
        assert!(Rc::ptr_eq(&copy[own].peers["self"].borrow().upgrade().unwrap(), &copy[own]));
    }
}
