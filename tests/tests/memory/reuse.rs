//! `deep_clone_from`: what is there already is used again, and the result is that of `deep_clone`.
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BinaryHeap, HashMap, HashSet, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};

use freshtwin::{Cloner, DeepClone, DynDeepClone};

trait Part: DynDeepClone {
    fn text(&self) -> &String;
}

#[derive(DeepClone, Debug, PartialEq)]
struct Text(String);

impl Part for Text {
    fn text(&self) -> &String {
        &self.0
    }
}

#[derive(DeepClone, Debug, PartialEq)]
enum Choice {
    None,
    Named { name: String, inner: Box<Choice> },
    List(Vec<String>),
}

#[derive(DeepClone)]
struct State {
    name: String,
    lines: Vec<String>,
    boxed: Box<Text>,
    slice: Box<[String]>,
    option: Option<Vec<u8>>,
    choice: Choice,
    rc: Rc<Text>,
    arc: Arc<(u8, String)>,
    rc_slice: Rc<[String]>,
    object: Box<dyn Part>,
    rc_object: Rc<dyn Part>,
    cell: RefCell<Vec<String>>,
    once: OnceCell<String>,
    map: BTreeMap<u8, String>,
    hashed: HashMap<u8, Vec<u8>>,
    deque: VecDeque<String>,
    #[deep_clone(lock)]
    lock: Mutex<String>,
    tuple: (String, [String; 2]),
}

fn state(letter: &str) -> State {
    let text = |n: usize| letter.repeat(n);
    State {
        name: text(10),
        lines: vec![text(20), text(30)],
        boxed: Box::new(Text(text(40))),
        slice: vec![text(50), text(60)].into(),
        option: Some(vec![7; 70]),
        choice: Choice::Named { name: text(80), inner: Box::new(Choice::List(vec![text(90)])) },
        rc: Rc::new(Text(text(100))),
        arc: Arc::new((1, text(110))),
        rc_slice: vec![text(120)].into(),
        object: Box::new(Text(text(130))),
        rc_object: Rc::new(Text(text(140))),
        cell: RefCell::new(vec![text(150)]),
        once: OnceCell::from(text(160)),
        map: BTreeMap::from([(1, text(170)), (2, text(180))]),
        hashed: HashMap::from([(1, vec![1; 190])]),
        deque: VecDeque::from([text(200)]),
        lock: Mutex::new(text(210)),
        tuple: (text(220), [text(230), text(240)]),
    }
}

/// Every allocation of a state, by name.
fn allocations(state: &mut State) -> Vec<(&'static str, *const u8)> {
    let lock = state.lock.get_mut().unwrap().as_ptr();
    let state = &*state;
    let Choice::Named { name, inner } = &state.choice else { unreachable!() };
    let Choice::List(list) = &**inner else { unreachable!() };
    let cell = state.cell.borrow();
    vec![
        ("name", state.name.as_ptr()),
        ("lines", state.lines.as_ptr().cast()),
        ("lines[0]", state.lines[0].as_ptr()),
        ("lines[1]", state.lines[1].as_ptr()),
        ("boxed", (&raw const *state.boxed).cast()),
        ("boxed.0", state.boxed.0.as_ptr()),
        ("slice", state.slice.as_ptr().cast()),
        ("slice[1]", state.slice[1].as_ptr()),
        ("option", state.option.as_ref().unwrap().as_ptr()),
        ("choice.name", name.as_ptr()),
        ("choice.inner", (&raw const **inner).cast()),
        ("choice.inner[0]", list[0].as_ptr()),
        ("rc", Rc::as_ptr(&state.rc).cast()),
        ("rc.0", state.rc.0.as_ptr()),
        ("arc", Arc::as_ptr(&state.arc).cast()),
        ("arc.1", state.arc.1.as_ptr()),
        ("rc_slice", Rc::as_ptr(&state.rc_slice).cast()),
        ("rc_slice[0]", state.rc_slice[0].as_ptr()),
        ("object", (&raw const *state.object).cast()),
        ("object.0", state.object.text().as_ptr()),
        ("rc_object", Rc::as_ptr(&state.rc_object).cast()),
        ("rc_object.0", state.rc_object.text().as_ptr()),
        ("cell", cell.as_ptr().cast()),
        ("cell[0]", cell[0].as_ptr()),
        ("once", state.once.get().unwrap().as_ptr()),
        ("map[1]", state.map[&1].as_ptr()),
        ("map[2]", state.map[&2].as_ptr()),
        ("hashed[1]", state.hashed[&1].as_ptr()),
        ("deque[0]", state.deque[0].as_ptr()),
        ("lock", lock),
        ("tuple.0", state.tuple.0.as_ptr()),
        ("tuple.1[1]", state.tuple.1[1].as_ptr()),
    ]
}

#[test]
fn every_allocation_is_used_again() {
    let (mut target, mut source) = (state("t"), state("s"));
    let (before, theirs) = (allocations(&mut target), allocations(&mut source));
    target.deep_clone_from(&source);
    assert_eq!(allocations(&mut target), before);
    assert_eq!(allocations(&mut source), theirs);
    assert_eq!((&target.name, &target.lines), (&source.name, &source.lines));
    assert_eq!((&target.choice, &target.rc.0, &target.arc.1), (&source.choice, &source.rc.0, &source.arc.1));
    assert_eq!((target.object.text(), target.rc_object.text()), (source.object.text(), source.rc_object.text()));
    assert_eq!((&target.map, &target.hashed, &target.deque), (&source.map, &source.hashed, &source.deque));
    assert_eq!((&target.cell, &target.once, &target.tuple), (&source.cell, &source.once, &source.tuple));
    assert_eq!(*target.lock.lock().unwrap(), *source.lock.lock().unwrap());
    assert_eq!((&target.rc_slice, &target.slice, &target.option), (&source.rc_slice, &source.slice, &source.option));
}

#[test]
fn other_variants_and_lengths_are_replaced() {
    let mut target = vec![Choice::List(vec!["a".into()]), Choice::None, Choice::None];
    let source = vec![
        Choice::Named { name: "n".into(), inner: Box::new(Choice::None) },
        Choice::List(vec!["b".into(), "c".into()]),
    ];
    target.deep_clone_from(&source);
    assert_eq!(target, source);
    let longer =
        vec![Choice::None; 0].into_iter().chain(source.deep_clone()).chain(source.deep_clone()).collect::<Vec<_>>();
    target.deep_clone_from(&longer);
    assert_eq!(target, longer);
    let mut option = Some(Rc::new(RefCell::new(1)));
    option.deep_clone_from(&None);
    assert!(option.is_none());
    let mut slice: (Rc<[u8]>, Box<str>) = (Rc::from([1, 2, 3]), "abc".into());
    slice.deep_clone_from(&(Rc::from([4]), "de".into()));
    assert_eq!(slice, (Rc::from([4]), "de".into()));
    let mut sets = (HashSet::from([1, 2]), BinaryHeap::from([1, 5, 2]));
    sets.deep_clone_from(&(HashSet::from([2, 3]), BinaryHeap::from([9, 4])));
    assert_eq!((sets.0, sets.1.into_sorted_vec()), (HashSet::from([2, 3]), vec![4, 9]));
}

impl Clone for Choice {
    fn clone(&self) -> Self {
        self.deep_clone()
    }
}

#[test]
fn an_error_comes_before_the_target_is_touched() {
    let mut target = (String::from("old"), Rc::new(RefCell::new(String::from("old"))));
    let source = (String::from("new"), Rc::new(RefCell::new(String::from("new"))));
    let guard = source.1.borrow_mut();
    let address = Rc::as_ptr(&target.1);
    let panic = catch_unwind(AssertUnwindSafe(|| target.deep_clone_from(&source))).unwrap_err();
    assert!(panic.downcast_ref::<String>().unwrap().contains("mutably borrowed"));
    assert_eq!((&*target.0, &*target.1.borrow().clone(), Rc::as_ptr(&target.1)), ("old", "old", address));
    drop(guard);
    // A borrow of the target's own cell cannot be: it is `&mut`.
    target.deep_clone_from(&source);
    assert_eq!(target, source);
}

#[test]
fn a_panic_on_the_way_leaves_values_and_counts() {
    struct Fails(Rc<()>, bool);
    impl DeepClone for Fails {
        fn deep_clone_in(&self, _: &mut Cloner) -> Self {
            assert!(!self.1, "told to");
            Fails(self.0.clone(), false)
        }
        fn deep_clone_from_in(&mut self, source: &Self, _: &mut Cloner) {
            assert!(!source.1, "told to");
        }
    }
    #[derive(DeepClone)]
    struct Value {
        text: String,
        shared: [Rc<RefCell<u8>>; 2],
        boxed: Box<Fails>,
        rc: Rc<Fails>,
        list: Vec<Fails>,
        map: BTreeMap<u8, Fails>,
    }
    let (alive, number) = (Rc::new(()), Rc::new(RefCell::new(1)));
    for place in 0..5 {
        let value = |place: i32| Value {
            text: "text".into(),
            shared: [number.clone(), number.clone()],
            boxed: Box::new(Fails(alive.clone(), place == 0)),
            rc: Rc::new(Fails(alive.clone(), place == 1)),
            list: vec![Fails(alive.clone(), false), Fails(alive.clone(), place == 2)],
            map: BTreeMap::from([(1, Fails(alive.clone(), place == 3)), (2, Fails(alive.clone(), place == 4))]),
        };
        let (mut target, source) = (value(-1), value(place));
        catch_unwind(AssertUnwindSafe(|| target.deep_clone_from(&source))).unwrap_err();
        assert_eq!((source.list.len(), source.map.len(), &*source.text), (2, 2, "text"));
        target.deep_clone_from(&value(-1));
        assert_eq!((target.list.len(), target.map.len()), (2, 2));
        drop((target, source));
        assert_eq!((Rc::strong_count(&alive), Rc::strong_count(&number)), (1, 1), "place {place}");
    }
}

#[test]
fn a_leaked_guard_of_the_target_is_not_kept() {
    #[derive(DeepClone)]
    struct Locks {
        cell: RefCell<u8>,
        #[deep_clone(lock)]
        mutex: Mutex<u8>,
        #[deep_clone(lock)]
        lock: RwLock<u8>,
    }
    let locks = |value| Locks { cell: RefCell::new(value), mutex: Mutex::new(value), lock: RwLock::new(value) };

    let (mut copy, source) = (locks(1), locks(2));
    std::mem::forget(copy.cell.borrow_mut());
    std::mem::forget(copy.mutex.lock());
    std::mem::forget(copy.lock.read());
    copy.deep_clone_from(&source);
    assert_eq!(copy.cell.try_borrow_mut().map(|value| *value).ok(), Some(2));
    assert_eq!(copy.mutex.try_lock().map(|value| *value).ok(), Some(2));
    assert_eq!(copy.lock.try_write().map(|value| *value).ok(), Some(2));
}
