//! Nodes with parts of every kind: values with `Drop`, cells, locks, hooks, keys by address, arrays seen as slices, and
//! handles on plain objects, sized and not.
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet};
use std::rc::{Rc, Weak};
use std::sync::atomic::AtomicU32;
use std::sync::{self, Arc, Mutex, RwLock};

use freshtwin::{Cloner, DeepClone, DynDeepClone, Surveyor};
use freshtwin_tests::ordered_and_hashed_by;
use freshtwin_tests::tag::Tag;

thread_local! {
    static NUMBERS: Cell<u32> = const { Cell::new(0) };
}

/// A number that nothing else has, and in no order.
pub(crate) fn fresh_number() -> u32 {
    NUMBERS.set(NUMBERS.get().wrapping_add(1));
    NUMBERS.get().wrapping_mul(0x9E37_79B9)
}

pub(crate) trait Object: DynDeepClone {
    fn node(self: Rc<Self>) -> Rc<Node>;
}

/// What a plain object can be seen as.
pub(crate) trait Named: DynDeepClone {
    fn id(&self) -> u32;
}

impl Named for u32 {
    fn id(&self) -> u32 {
        *self
    }
}

#[derive(DeepClone)]
pub(crate) struct Node {
    /// No other object of the graph has it.
    pub(crate) id: u32,
    pub(crate) tag: Tag,
    pub(crate) up: Weak<Node>,
    /// To one that holds it.
    pub(crate) back: RefCell<Weak<Node>>,
    pub(crate) parts: Vec<Part>,
    /// They can wait, and may lead anywhere.
    pub(crate) late: RefCell<Vec<Part>>,
}

impl Object for Node {
    fn node(self: Rc<Self>) -> Rc<Node> {
        self
    }
}

/// A handle or a group of them. Those in cells may lead to any node, others only to older ones.
#[derive(DeepClone)]
pub(crate) enum Part {
    Strong(Rc<Node>),
    Weak(Weak<Node>),
    Object(Rc<dyn Object>),
    WeakObject(Weak<dyn Object>),
    Boxed(Box<(Tag, Option<Rc<Node>>)>),
    Cell(RefCell<Room>),
    Taken(#[deep_clone(cell)] Cell<Option<Rc<Node>>>),
    TakenWeak(#[deep_clone(cell)] Cell<Option<Weak<Node>>>),
    TakenList(#[deep_clone(cell)] Box<Cell<Vec<(Tag, Rc<Node>)>>>),
    Once(OnceCell<Rc<Node>>),
    OnceWeak(OnceCell<Back>),
    Lock(#[deep_clone(lock)] Arc<Mutex<Bay>>),
    WeakLock(#[deep_clone(lock)] sync::Weak<Mutex<Bay>>),
    OwnLock(#[deep_clone(lock)] Mutex<(Tag, Option<Rc<Node>>)>),
    Desk(#[deep_clone(lock)] Mutex<Desk>),
    Number(#[deep_clone(lock)] Mutex<u32>),
    Name(#[deep_clone(lock)] Arc<RwLock<String>>),
    WeakName(#[deep_clone(lock)] sync::Weak<RwLock<String>>),
    Atomic(AtomicU32),
    SharedAtomic(Arc<AtomicU32>),
    Array(Rc<[Leaf; 2]>),
    Slice(Rc<[Leaf]>),
    WeakArray(Weak<[Leaf; 2]>),
    WeakSlice(Weak<[Leaf]>),
    Board(Rc<RefCell<[Leaf; 2]>>),
    BoardSlice(Rc<RefCell<[Leaf]>>),
    WeakBoard(Weak<RefCell<[Leaf]>>),
    Plain(Rc<u32>),
    WeakPlain(Weak<u32>),
    Named(Rc<dyn Named>),
    WeakNamed(Weak<dyn Named>),
    Text(Rc<str>),
    WeakText(Weak<str>),
    Pair(Rc<[u32; 2]>),
    WeakPair(Weak<[u32; 2]>),
    Row(Rc<[u32]>),
    WeakRow(Weak<[u32]>),
    Ordered(BTreeMap<Spot, Slot>),
    Hashed(HashMap<Spot, Slot>),
    OrderedSet(BTreeSet<Spot>),
    HashedSet(HashSet<Spot>),
    Heap(BinaryHeap<Spot>),
    Tickets(BTreeMap<Ticket, Slot>),
    HashedTickets(HashMap<Ticket, Slot>),
    Waiting(RefCell<BTreeMap<Spot, Rc<Node>>>),
    HashedWaiting(RefCell<HashMap<Spot, Weak<Node>>>),
    Shown(Shown<Rc<Node>>),
    ShownInCell(RefCell<Shown<Option<Rc<Node>>>>),
    Filled(RefCell<Filled>),
    With(#[deep_clone(with = by_hook)] Rc<Node>),
    WithWeak(#[deep_clone(with = by_hook)] Weak<Node>),
    WithCell(#[deep_clone(with = by_hook)] RefCell<Option<Rc<Node>>>),
    Hidden(Hidden<Rc<Node>>),
    HiddenWeak(Hidden<Weak<Node>>),
    HiddenInCell(RefCell<Hidden<Option<Rc<Node>>>>),
    HiddenText(Hidden<Rc<str>>),
    HiddenWeakText(Hidden<Weak<str>>),
}

fn by_hook<T: DeepClone>(value: &T, cloner: &mut Cloner) -> T {
    value.deep_clone_in(cloner)
}

/// The content of a cell: a tag that is made at once, and handles that can wait.
#[derive(DeepClone)]
pub(crate) struct Room {
    pub(crate) tag: Tag,
    pub(crate) one: Option<Rc<Node>>,
    pub(crate) many: Vec<(Tag, Rc<Node>)>,
    pub(crate) weak: Weak<Node>,
}

/// The content of a cell that is set once.
#[derive(DeepClone)]
pub(crate) struct Back(pub(crate) Tag, pub(crate) Weak<Node>);

/// What a lock guards.
#[derive(DeepClone)]
pub(crate) struct Bay {
    pub(crate) id: u32,
    pub(crate) tag: Tag,
    pub(crate) kids: Vec<Rc<Node>>,
    pub(crate) up: Weak<Node>,
}

/// What a lock guards: plain data behind a lock of its own, and parts without a size, beside what may lead anywhere.
#[derive(DeepClone, Default)]
pub(crate) struct Desk {
    #[deep_clone(lock)]
    pub(crate) number: Mutex<u32>,
    pub(crate) one: Option<Rc<Node>>,
    #[deep_clone(cell)]
    pub(crate) unit: Cell<()>,
    #[deep_clone(cell)]
    pub(crate) taken: Cell<Option<Rc<Node>>>,
    #[deep_clone(lock)]
    pub(crate) names: [RwLock<String>; 2],
    pub(crate) many: RefCell<Vec<Rc<Node>>>,
}

/// An element of an array.
#[derive(DeepClone)]
pub(crate) struct Leaf {
    /// The array's.
    pub(crate) id: u32,
    pub(crate) tag: Tag,
    pub(crate) up: RefCell<Weak<Node>>,
    pub(crate) down: RefCell<Option<Rc<Node>>>,
    pub(crate) whole: RefCell<Weak<[Leaf; 2]>>,
    pub(crate) board: RefCell<Weak<RefCell<[Leaf; 2]>>>,
}

/// A key that is ordered and hashed by the address of its node.
#[derive(DeepClone)]
pub(crate) struct Spot(pub(crate) Rc<Node>, pub(crate) Tag);

/// A key whose copy is another one: each has a number of its own, by which it is ordered and hashed.
pub(crate) struct Ticket {
    pub(crate) id: u32,
    pub(crate) tag: Tag,
    pub(crate) number: u32,
}

impl DeepClone for Ticket {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Ticket { id: self.id, tag: self.tag.deep_clone_in(cloner), number: fresh_number() }
    }
}

#[derive(DeepClone)]
pub(crate) struct Slot(pub(crate) Tag, pub(crate) RefCell<Option<Rc<Node>>>, pub(crate) RefCell<Weak<Node>>);

ordered_and_hashed_by!(Spot, |key: &Spot| Rc::as_ptr(&key.0));
ordered_and_hashed_by!(Ticket, |key: &Ticket| key.number);

/// Written by hand, with `survey_in`.
pub(crate) struct Shown<T>(pub(crate) Tag, pub(crate) T);

impl<T: DeepClone> DeepClone for Shown<T> {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Shown(self.0.deep_clone_in(cloner), self.1.deep_clone_in(cloner))
    }
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.1.survey_in(&copy.1, surveyor);
    }
}

/// Written by hand, with `survey_in` and `fill_in`.
pub(crate) struct Filled(pub(crate) Tag, pub(crate) Option<Rc<Node>>);

impl DeepClone for Filled {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Filled(self.0.deep_clone_in(cloner), self.1.deep_clone_in(cloner))
    }
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.1.survey_in(&copy.1, surveyor);
    }
    const FILLS_IN: bool = true;
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        self.1.fill_in(&mut copy.1, cloner);
    }
}

/// Written by hand, and hidden from the survey.
pub(crate) struct Hidden<T>(pub(crate) Tag, pub(crate) T);

impl<T: DeepClone> DeepClone for Hidden<T> {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Hidden(self.0.deep_clone_in(cloner), self.1.deep_clone_in(cloner))
    }
}

/// Looks at what is in a cell.
pub(crate) fn look<T: Default, R>(cell: &Cell<T>, look: impl FnOnce(&T) -> R) -> R {
    let content = cell.take();
    let result = look(&content);
    cell.set(content);
    result
}
