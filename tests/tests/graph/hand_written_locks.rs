//! Types with a hand-written impl that has no `survey_in`, around a type with a lock. No survey sees what is in the
//! lock, so it is met when it is copied.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use freshtwin::{Cloner, DeepClone};

#[derive(DeepClone)]
struct Line {
    text: String,
    after: Option<Arc<Line>>,
}

#[derive(DeepClone)]
struct Log {
    #[deep_clone(lock)]
    lines: Mutex<Vec<Arc<Line>>>,
}

struct Named(Log);

impl DeepClone for Named {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Self(self.0.deep_clone_in(cloner))
    }
}

#[test]
fn what_is_in_such_a_lock_is_cloned() {
    let first = Arc::new(Line { text: "first".into(), after: None });
    let line = Arc::new(Line { text: "second".into(), after: Some(first) });
    let named = Arc::new(Named(Log { lines: Mutex::new(vec![line]) }));
    let copy = vec![named.clone(), named.clone()].deep_clone();
    assert!(Arc::ptr_eq(&copy[0], &copy[1]) && !Arc::ptr_eq(&copy[0], &named));
    let lines = copy[0].0.lines.lock().unwrap();
    assert_eq!((&*lines[0].text, &*lines[0].after.as_ref().unwrap().text), ("second", "first"));
}

/// It is copied as a whole, and nothing in it is filled later.
#[derive(DeepClone)]
struct Keyed {
    id: u8,
    #[deep_clone(lock)]
    room: Mutex<Option<Arc<Room>>>,
}

impl PartialEq for Keyed {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
impl Eq for Keyed {}
impl PartialOrd for Keyed {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Keyed {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.id.cmp(&other.id)
    }
}

#[derive(DeepClone, Default)]
struct Room {
    #[deep_clone(with = put_in)]
    put: Mutex<Option<(Arc<Room>, Arc<Room>)>>,
    keys: BTreeSet<Keyed>,
}

/// Puts a room in the lock of a key while its owner is copied, as another thread may do.
fn put_in(put: &Mutex<Option<(Arc<Room>, Arc<Room>)>>, _: &mut Cloner) -> Mutex<Option<(Arc<Room>, Arc<Room>)>> {
    if let Some((owner, new)) = put.lock().unwrap().take() {
        *owner.keys.first().unwrap().room.lock().unwrap() = Some(new);
    }
    Mutex::default()
}

#[test]
#[allow(clippy::mutable_key_type, reason = "only its number orders it")]
fn what_is_put_in_the_lock_of_a_key_is_cloned() {
    let keys = BTreeSet::from([Keyed { id: 1, room: Mutex::default() }]);
    let room = Arc::new(Room { keys, ..Room::default() });
    *room.put.lock().unwrap() = Some((room.clone(), Arc::default()));
    let copy = vec![room.clone(), room].deep_clone();
    assert!(copy[0].keys.first().unwrap().room.lock().unwrap().is_some());
}
