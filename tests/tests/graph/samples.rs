//! Lists whose first items do not tell what the later ones hold: the copy is right all the same.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::panic;
use std::rc::{Rc, Weak};
use std::sync::Arc;

use freshtwin::{ByClone, Cloner, DeepClone, DynDeepClone};

thread_local! {
    static COPIES: Cell<u32> = const { Cell::new(0) };
}

/// Plain, and counts its copies.
#[derive(DeepClone, Debug, PartialEq)]
#[deep_clone(clone)]
struct Item(u32);

impl Clone for Item {
    fn clone(&self) -> Self {
        COPIES.set(COPIES.get() + 1);
        Item(self.0)
    }
}

fn items(count: u32) -> impl Iterator<Item = Rc<Item>> {
    (0..count).map(|number| Rc::new(Item(number)))
}

/// A borrowed cell at the end of `value` is found before anything is copied.
#[track_caller]
fn is_refused<T: DeepClone>(value: &T) {
    COPIES.set(0);
    assert!(value.try_deep_clone().is_err());
    assert!(panic::catch_unwind(panic::AssertUnwindSafe(|| value.deep_clone())).is_err());
    assert_eq!(COPIES.get(), 0);
}

/// A cell that is borrowed for ever.
fn busy_cell() -> RefCell<Item> {
    let cell = RefCell::new(Item(0));
    std::mem::forget(cell.borrow_mut());
    cell
}

fn busy() -> Rc<RefCell<Item>> {
    Rc::new(busy_cell())
}

trait Shape: DynDeepClone {}

#[derive(DeepClone)]
struct Leaf {
    item: Rc<Item>,
}

#[derive(DeepClone)]
struct Busy {
    cell: Rc<RefCell<Item>>,
}

impl Shape for Leaf {}
impl Shape for Busy {}
impl Shape for Item {}
impl Shape for RefCell<Item> {}

#[test]
fn objects_of_a_trait_are_all_looked_at() {
    let leaf = |item| Box::new(Leaf { item }) as Box<dyn Shape>;
    let mut boxes: Vec<_> = items(20).map(leaf).collect();
    boxes.push(Box::new(Busy { cell: busy() }));
    is_refused(&boxes);

    let mut shared: Vec<Rc<dyn Shape>> = items(20).map(|item| item as Rc<dyn Shape>).collect();
    assert_eq!(shared.deep_clone().len(), 20);
    shared.push(busy());
    is_refused(&shared);
}

#[test]
fn slices_in_cells_are_all_looked_at() {
    let cell = |item| Box::new(RefCell::new([item])) as Box<RefCell<[Item]>>;
    let busy = || {
        let cell = cell(Item(0));
        std::mem::forget(cell.borrow_mut());
        cell
    };
    is_refused(&(items(3).collect::<Vec<_>>(), busy()));
    is_refused(&(0..20).map(|number| cell(Item(number))).chain([busy()]).collect::<Vec<_>>());
    let shared: Box<RefCell<[Rc<Item>]>> = Box::new(RefCell::new([Rc::new(Item(1))]));
    std::mem::forget(shared.borrow_mut());
    is_refused(&(Rc::new(Item(2)), shared));
}

#[derive(DeepClone)]
enum Entry {
    Item(#[allow(dead_code, reason = "only cloned")] Rc<Item>),
    Cell(#[allow(dead_code, reason = "only cloned")] Rc<RefCell<Item>>),
}

#[derive(DeepClone)]
struct Row {
    item: Rc<Item>,
    cell: Option<Rc<RefCell<Item>>>,
    cells: Vec<RefCell<Item>>,
}

#[test]
fn what_first_items_hide_is_found() {
    is_refused(&items(20).map(Entry::Item).chain([Entry::Cell(busy())]).collect::<Vec<_>>());
    is_refused(&items(20).map(Ok).chain([Err(busy())]).collect::<Vec<_>>());
    for hidden in [1, 3, 20, 200] {
        let row = |item| Row { item, cell: None, cells: Vec::new() };
        let rows = || items(hidden).map(row);
        is_refused(&rows().chain([Row { cell: Some(busy()), ..row(Rc::new(Item(1))) }]).collect::<Vec<_>>());
        let mut deque: VecDeque<_> = rows().collect();
        deque.push_back(Row { cells: vec![busy_cell()], ..row(Rc::new(Item(0))) });
        is_refused(&deque);
        let late = || Row { cell: Some(busy()), ..row(Rc::new(Item(1))) };
        is_refused(&rows().map(|row| vec![row]).chain([vec![], vec![late()]]).collect::<Vec<_>>());
        is_refused(&(0..).zip(rows().chain([late()])).collect::<BTreeMap<u32, _>>());
        is_refused(&rows().map(|row| row.cell).chain([Some(busy())]).map(|cell| [cell]).collect::<Box<[_]>>());
    }
}

/// One list of objects, and one of `Weak`s to them.
#[derive(DeepClone)]
struct Weaks<T: 'static> {
    before: Vec<Option<Weak<T>>>,
    owners: Vec<(Rc<T>, Option<Weak<T>>)>,
    after: Vec<Weak<T>>,
}

#[test]
fn weaks_find_their_owners() {
    let owners: Vec<_> = items(30).collect();
    let weak = |at: usize| owners.get(at).map(Rc::downgrade);
    for first in [0, 10, 29] {
        let value = Weaks {
            before: (0..30).map(|at| weak(at).filter(|_| at >= first)).collect(),
            owners: owners
                .iter()
                .enumerate()
                .map(|(at, owner)| (owner.clone(), weak(29 - at).filter(|_| at >= first)))
                .collect(),
            after: if first == 0 { Vec::new() } else { vec![Rc::downgrade(&owners[first])] },
        };
        let copy = value.deep_clone();
        for (at, source) in owners.iter().enumerate() {
            let (owner, weak) = &copy.owners[at];
            assert!(!Rc::ptr_eq(owner, source) && **owner == **source);
            assert_eq!(copy.before[at].as_ref().map(Weak::as_ptr), (at >= first).then_some(Rc::as_ptr(owner)));
            assert_eq!(weak.as_ref().map(Weak::as_ptr), (at >= first).then_some(Rc::as_ptr(&copy.owners[29 - at].0)));
        }
        assert!(copy.after.iter().all(|weak| weak.ptr_eq(&Rc::downgrade(&copy.owners[first].0))));
    }
}

/// A type that looks like plain data by its name.
mod lookalike {
    use super::{DeepClone, Item, Rc, Weak};

    #[derive(DeepClone)]
    pub(super) struct String(pub(super) Weak<Item>);

    #[derive(DeepClone)]
    pub(super) struct Page {
        pub(super) text: String,
        pub(super) items: Vec<Rc<Item>>,
    }
}

#[test]
fn names_do_not_deceive() {
    let items: Vec<_> = items(3).collect();
    let page = lookalike::Page { text: lookalike::String(Rc::downgrade(&items[2])), items };
    let copy = page.deep_clone();
    assert!(copy.text.0.ptr_eq(&Rc::downgrade(&copy.items[2])));
}

#[derive(DeepClone)]
struct Hooked {
    #[deep_clone(with = |weak, cloner| weak.deep_clone_in(cloner))]
    weak: Weak<Item>,
    items: Vec<Rc<Item>>,
}

#[test]
fn hooks_lead_where_they_did() {
    let items: Vec<_> = items(3).collect();
    let value = (items.clone(), Hooked { weak: Rc::downgrade(&items[1]), items });
    let (items, copy) = value.deep_clone();
    assert!(copy.weak.ptr_eq(&Rc::downgrade(&items[1])) && Rc::ptr_eq(&copy.items[0], &items[0]));
}

/// Which handles lead to one object.
fn shape<T: ?Sized>(handles: &[Rc<T>]) -> Vec<usize> {
    handles.iter().map(|handle| handles.iter().position(|other| Rc::ptr_eq(other, handle)).unwrap()).collect()
}

#[test]
fn what_is_shared_late_stays_shared() {
    let mut handles: Vec<_> = items(1000).collect();
    handles.extend(handles.clone());
    handles.rotate_right(300);
    let more = handles[..500].to_vec();
    let (copies, again) = (handles.clone(), more).deep_clone();
    assert_eq!(shape(&copies), shape(&handles));
    assert!(again.iter().zip(&copies).all(|(again, copy)| Rc::ptr_eq(again, copy)));
    assert!(copies.iter().zip(&handles).all(|(copy, item)| copy == item && !Rc::ptr_eq(copy, item)));

    let mut texts: Vec<Rc<str>> = (0..100).map(|number: u32| number.to_string().into()).collect();
    texts.extend_from_within(90..);
    let copies = texts.deep_clone();
    assert_eq!((&copies, shape(&copies)), (&texts, shape(&texts)));

    let lists: Arc<[u32]> = Arc::from([1, 2]);
    let map: HashMap<u32, (Arc<[u32]>, Option<Arc<[u32]>>)> = (0..50).map(|key| (key, (lists.clone(), None))).collect();
    let copy = map.deep_clone();
    assert!(copy.values().all(|(list, _)| Arc::ptr_eq(list, &copy[&0].0) && !Arc::ptr_eq(list, &lists)));
}

/// Each object is copied once, however its handles lie, and whatever else leads to it.
#[test]
fn handles_on_cells_meet_in_any_order() {
    let cells: Vec<_> = items(300).map(|item| Rc::new(RefCell::new((*item).clone()))).collect();
    let (weak, outside) = (Rc::downgrade(&cells[5]), cells[7].clone());
    let mut handles: Vec<_> = cells.iter().flat_map(|cell| [cell.clone(), cell.clone()]).collect();
    handles.extend(cells.iter().step_by(3).rev().cloned());
    handles.rotate_left(100);
    let alone = (cells[9].clone(), Rc::new(RefCell::new(Item(1))));
    let value = (handles, alone, cells);
    let counts = value.2.iter().map(Rc::strong_count).collect::<Vec<_>>();
    COPIES.set(0);
    let (handles, alone, cells) = value.deep_clone();
    assert_eq!(COPIES.get(), 301);
    assert_eq!((shape(&handles), shape(&cells)), (shape(&value.0), shape(&value.2)));
    assert!(cells.iter().all(|cell| handles.iter().any(|handle| Rc::ptr_eq(handle, cell))));
    assert!(Rc::ptr_eq(&alone.0, &cells[9]) && cells.iter().zip(0..).all(|(cell, number)| cell.borrow().0 == number));
    assert_eq!((Rc::strong_count(&alone.1), weak.strong_count(), Rc::weak_count(&cells[5])), (1, counts[5], 0));
    assert!(!Rc::ptr_eq(&outside, &cells[7]));
    assert_eq!(value.2.iter().map(Rc::strong_count).collect::<Vec<_>>(), counts);
    let owners: Vec<_> = cells.iter().map(Rc::strong_count).collect();
    let given = |at: usize| counts[at] - usize::from(at == 7);
    assert!(owners.iter().enumerate().all(|(at, count)| *count == given(at)), "the memo keeps none");
    let guard = value.2[299].borrow_mut();
    is_refused(&value);
    drop(guard);
}

#[test]
fn an_update_keeps_what_is_shared() {
    let mut handles: Vec<_> = items(50).collect();
    handles.extend_from_within(40..);
    let mut target: Vec<Rc<Item>> = items(70).collect();
    let kept = Rc::as_ptr(&target[0]);
    target.deep_clone_from(&handles);
    assert_eq!((&target, shape(&target)), (&handles, shape(&handles)));
    assert_eq!(Rc::as_ptr(&target[0]), kept, "an unshared object is updated in place");
}

#[test]
fn a_cloner_knows_the_objects_of_the_value_before() {
    let items: Vec<_> = items(20).collect();
    let weak = Rc::downgrade(&items[7]);
    let mut cloner = Cloner::new();
    let copies = items.deep_clone_in(&mut cloner);
    let again = items.deep_clone_in(&mut cloner);
    assert!(weak.deep_clone_in(&mut cloner).ptr_eq(&Rc::downgrade(&copies[7])));
    assert!(copies.iter().zip(&again).all(|(copy, again)| Rc::ptr_eq(copy, again)));
}

#[test]
fn a_copy_that_panics_leaves_nothing_behind() {
    struct Fragile {
        number: u32,
    }
    impl Clone for Fragile {
        fn clone(&self) -> Self {
            assert_ne!(self.number, 15);
            Fragile { ..*self }
        }
    }
    let mut items: Vec<_> = (0..20).map(|number| Rc::new(ByClone::from(Fragile { number }))).collect();
    items.extend(items.clone());
    let mut cloner = Cloner::new();
    assert!(panic::catch_unwind(panic::AssertUnwindSafe(|| items.deep_clone_in(&mut cloner))).is_err());
    assert!(items.iter().all(|item| Rc::strong_count(item) == 2), "no source is kept");
    let sound: Vec<_> = items.iter().filter(|item| item.number != 15).cloned().collect();
    assert_eq!(shape(&sound.deep_clone_in(&mut cloner)), shape(&sound));
}
