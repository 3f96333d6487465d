//! Types whose parts have names that the derive knows, and mean something else.

use std::collections::{HashMap, LinkedList};
use std::marker::PhantomData;

use freshtwin::{Cloner, DeepClone, DynDeepClone};

/// An object of this is data.
trait Error: DynDeepClone {
    fn code(&self) -> u8;
}

/// And this is data too, without a feature.
#[derive(DeepClone, Debug, PartialEq)]
struct Uuid(u128);

#[derive(DeepClone, Debug, PartialEq)]
struct Mutex<T>(T);

#[derive(DeepClone)]
struct Missing(u8);

impl Error for Missing {
    fn code(&self) -> u8 {
        self.0
    }
}

type Callback = fn(&str) -> usize;

#[derive(DeepClone)]
struct Report<T> {
    errors: Vec<Box<dyn Error + Send>>,
    ids: HashMap<String, (Uuid, T)>,
    lists: LinkedList<Result<Vec<T>, Uuid>>,
    #[deep_clone(clone)]
    locked: std::rc::Rc<Mutex<Mutex<u8>>>,
    callbacks: [Option<Callback>; 2],
    function: Option<fn(u8, &str) -> Vec<u8>>,
    parents: Vec<Report<T>>,
}

#[test]
fn parts_are_cloned_by_what_they_are() {
    let report = Report {
        errors: vec![Box::new(Missing(4))],
        ids: HashMap::from([("a".to_owned(), (Uuid(1), 2u8))]),
        lists: LinkedList::from([Ok(vec![1]), Err(Uuid(2))]),
        locked: std::rc::Rc::new(Mutex(Mutex(1))),
        callbacks: [Some(|text| text.len()), None],
        function: Some(|byte, text| vec![byte; text.len()]),
        parents: Vec::new(),
    };
    let copy = Report { parents: vec![report.deep_clone()], ..report.deep_clone() };
    assert_eq!(copy.errors[0].code(), 4);
    assert_eq!(copy.ids, report.ids);
    assert_eq!(copy.parents[0].lists, report.lists);
    assert_eq!(copy.locked, report.locked);
    assert_eq!(copy.callbacks[0].map(|callback| callback("abc")), Some(3));
    assert_eq!(copy.function.map(|function| function(7, "ab")), Some(vec![7, 7]));
}

/// A type that is data, whatever it is of.
struct RwLock<T: ?Sized>(u8, PhantomData<T>);

impl<T: ?Sized> DeepClone for RwLock<T> {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        Self(self.0, PhantomData)
    }
}

#[derive(DeepClone)]
struct Handles {
    errors: RwLock<dyn Error>,
    rows: Vec<(RwLock<dyn Error>, Mutex<Uuid>)>,
}

#[test]
fn what_is_named_like_a_lock_may_be_of_an_object() {
    let handles = Handles { errors: RwLock(1, PhantomData), rows: vec![(RwLock(2, PhantomData), Mutex(Uuid(3)))] };
    let copy = handles.deep_clone();
    assert_eq!((copy.errors.0, copy.rows[0].0.0, &copy.rows[0].1), (1, 2, &Mutex(Uuid(3))));
}

#[derive(DeepClone)]
struct Errors<T> {
    first: Box<dyn Error>,
    others: Vec<(T, Box<dyn Error>)>,
    last: Option<std::rc::Rc<dyn Error>>,
}

#[test]
fn an_object_may_stand_in_several_fields() {
    let errors = Errors {
        first: Box::new(Missing(1)),
        others: vec![(2, Box::new(Missing(3)))],
        last: Some(std::rc::Rc::new(Missing(4))),
    };
    let copy = errors.deep_clone();
    assert_eq!((copy.first.code(), copy.others[0].0, copy.others[0].1.code()), (1, 2, 3));
    assert_eq!(copy.last.unwrap().code(), 4);
}

#[derive(DeepClone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Id<T>(T);

/// The same types as keys, as values and beside each other.
#[derive(DeepClone, Debug, PartialEq)]
struct Index<T: Ord + std::hash::Hash> {
    by_id: HashMap<Id<T>, Uuid>,
    order: Vec<Id<T>>,
    seen: std::collections::BTreeSet<Id<T>>,
    known: HashMap<Id<T>, (Uuid, Id<T>)>,
    last: Result<Uuid, Id<T>>,
}

#[test]
fn a_part_may_stand_in_several_fields() {
    let index = Index {
        by_id: HashMap::from([(Id(1), Uuid(2))]),
        order: vec![Id(3)],
        seen: [Id(4)].into(),
        known: HashMap::from([(Id(5), (Uuid(6), Id(7)))]),
        last: Err(Id(8)),
    };
    assert_eq!(index.deep_clone(), index);
}

/// What a macro names, beside what the user of the macro names.
macro_rules! drawing {
    ($name:ident, $shape:ident) => {
        #[derive(DeepClone)]
        enum $name {
            Whole { error: Box<dyn $shape>, more: Vec<Box<dyn Error>>, name: String, code: u8 },
            Part(Option<Box<dyn $shape + Send>>),
            Empty,
        }
    };
}

drawing!(Drawing, Error);

#[test]
fn objects_in_an_enum_are_cloned() {
    let whole = || Drawing::Whole {
        error: Box::new(Missing(1)),
        more: vec![Box::new(Missing(2))],
        name: "a".to_owned(),
        code: 3,
    };
    let sum = |drawing: &Drawing| match drawing {
        Drawing::Whole { error, more, name, code } => error.code() + more[0].code() + code + name.len() as u8,
        Drawing::Part(part) => part.as_ref().map_or(0, |error| error.code()),
        Drawing::Empty => 0,
    };
    assert_eq!(sum(&whole().deep_clone()), 7);
    let mut copy = Drawing::Part(Some(Box::new(Missing(4)))).deep_clone();
    assert_eq!(sum(&copy), 4);
    copy.deep_clone_from(&whole());
    assert_eq!(sum(&copy), 7);
    copy.deep_clone_from(&Drawing::Empty);
    assert_eq!(sum(&copy), 0);
}

/// Types with names of std that need no arguments, or other ones.
mod without_arguments {
    use freshtwin::DeepClone;

    #[derive(DeepClone)]
    pub(super) struct Option(pub(super) std::rc::Rc<u8>);

    #[derive(DeepClone)]
    pub(super) struct HashMap<T>(pub(super) T);
}

#[derive(DeepClone)]
struct Odd {
    one: without_arguments::Option,
    map: without_arguments::HashMap<without_arguments::Option>,
    plain: without_arguments::HashMap<String>,
}

#[test]
fn types_with_names_of_std_may_take_fewer_arguments() {
    let shared = std::rc::Rc::new(1);
    let one = || without_arguments::Option(shared.clone());
    let plain = without_arguments::HashMap("a".to_owned());
    let copy = Odd { one: one(), map: without_arguments::HashMap(one()), plain }.deep_clone();
    assert!(std::rc::Rc::ptr_eq(&copy.one.0, &copy.map.0.0));
    assert!(!std::rc::Rc::ptr_eq(&copy.one.0, &shared));
    assert_eq!(copy.plain.0, "a");
}
