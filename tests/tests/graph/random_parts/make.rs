//! Makes graphs from random numbers.
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeSet;
use std::iter::Cycle;
use std::rc::{Rc, Weak};
use std::slice;
use std::sync::atomic::AtomicU32;
use std::sync::{Arc, Mutex, RwLock};

use freshtwin_tests::tag::Tag;

use super::model::{Back, Bay, Filled, Hidden, Leaf, Named, Node, Part, Room, Shown, Slot, Spot, Ticket, fresh_number};
use super::plan::{Choice, Kind, NodePlan, Plan};

/// All objects that can be shared.
pub(crate) struct Pool {
    pub(crate) nodes: Vec<Rc<Node>>,
    pub(crate) bays: Vec<Arc<Mutex<Bay>>>,
    pub(crate) arrays: Vec<Rc<[Leaf; 2]>>,
    pub(crate) boards: Vec<Rc<RefCell<[Leaf; 2]>>>,
    pub(crate) plains: Vec<Rc<u32>>,
    pub(crate) texts: Vec<Rc<str>>,
    pub(crate) pairs: Vec<Rc<[u32; 2]>>,
    pub(crate) names: Vec<Arc<RwLock<String>>>,
    pub(crate) atomics: Vec<Arc<AtomicU32>>,
    ids: u32,
}

fn pick<T: Clone>(from: &[T], by: u8) -> Option<T> {
    (!from.is_empty()).then(|| from[by as usize % from.len()].clone())
}

fn slot() -> Slot {
    Slot(Tag, RefCell::default(), RefCell::default())
}

impl Pool {
    fn id(&mut self) -> u32 {
        self.ids += 1;
        self.ids
    }

    fn leaves(&mut self) -> [Leaf; 2] {
        let id = self.id();
        let leaf = || Leaf {
            id,
            tag: Tag,
            up: RefCell::default(),
            down: RefCell::default(),
            whole: RefCell::new(Weak::<[Leaf; 2]>::new()),
            board: RefCell::default(),
        };
        [leaf(), leaf()]
    }

    #[expect(clippy::arc_with_non_send_sync, reason = "it is counted here, not sent")]
    fn new() -> Self {
        let mut pool = Pool {
            nodes: vec![],
            bays: vec![],
            arrays: vec![],
            boards: vec![],
            plains: vec![],
            texts: vec![],
            pairs: vec![],
            names: vec![],
            atomics: vec![],
            ids: 0,
        };
        for _ in 0..2 {
            let bay = Bay { id: pool.id(), tag: Tag, kids: vec![], up: Weak::new() };
            pool.bays.push(Arc::new(Mutex::new(bay)));
            let leaves = pool.leaves();
            pool.arrays.push(Rc::new(leaves));
            let leaves = pool.leaves();
            pool.boards.push(Rc::new(RefCell::new(leaves)));
            let [plain, text, pair, name, atomic] = [(); 5].map(|()| pool.id());
            pool.plains.push(Rc::new(plain));
            pool.texts.push(text.to_string().into());
            pool.pairs.push(Rc::new([pair, 0]));
            pool.names.push(Arc::new(RwLock::new(name.to_string())));
            pool.atomics.push(Arc::new(AtomicU32::new(atomic)));
        }
        pool
    }

    /// A part with empty cells. `None`: there is no node yet to which it could lead.
    fn part(&self, Choice { kind, by }: &Choice) -> Option<Part> {
        let node = || pick(&self.nodes, by[0]);
        let weak = || node().map(|node| Rc::downgrade(&node));
        let bay = || pick(&self.bays, by[0]);
        let array = || pick(&self.arrays, by[0]);
        let board = || pick(&self.boards, by[0]);
        let plain = || pick(&self.plains, by[0]);
        let text = || pick(&self.texts, by[0]);
        let pair = || pick(&self.pairs, by[0]);
        Some(match kind {
            Kind::Strong => Part::Strong(node()?),
            Kind::Weak => Part::Weak(weak()?),
            Kind::Object => Part::Object(node()?),
            Kind::WeakObject => Part::WeakObject(weak()?),
            Kind::Boxed => Part::Boxed(Box::new((Tag, Some(node()?)))),
            Kind::Cell => Part::Cell(RefCell::new(Room { tag: Tag, one: None, many: vec![], weak: Weak::new() })),
            Kind::Taken => Part::Taken(Cell::default()),
            Kind::TakenWeak => Part::TakenWeak(Cell::default()),
            Kind::TakenList => Part::TakenList(Box::default()),
            Kind::Once => Part::Once(OnceCell::from(node()?)),
            Kind::OnceWeak => Part::OnceWeak(OnceCell::new()),
            Kind::Lock => Part::Lock(bay()?),
            Kind::WeakLock => Part::WeakLock(Arc::downgrade(&bay()?)),
            Kind::OwnLock => Part::OwnLock(Mutex::new((Tag, None))),
            Kind::Array => Part::Array(array()?),
            Kind::Slice => Part::Slice(array()?),
            Kind::WeakArray => Part::WeakArray(Rc::downgrade(&array()?)),
            Kind::WeakSlice => Part::WeakSlice(Rc::downgrade(&(array()? as Rc<[Leaf]>))),
            Kind::Board => Part::Board(board()?),
            Kind::BoardSlice => Part::BoardSlice(board()?),
            Kind::WeakBoard => Part::WeakBoard(Rc::downgrade(&(board()? as Rc<RefCell<[Leaf]>>))),
            Kind::Plain => Part::Plain(plain()?),
            Kind::WeakPlain => Part::WeakPlain(Rc::downgrade(&plain()?)),
            Kind::Named => Part::Named(plain()?),
            Kind::WeakNamed => Part::WeakNamed(Rc::downgrade(&(plain()? as Rc<dyn Named>))),
            Kind::Text => Part::Text(text()?),
            Kind::WeakText => Part::WeakText(Rc::downgrade(&text()?)),
            Kind::Pair => Part::Pair(pair()?),
            Kind::WeakPair => Part::WeakPair(Rc::downgrade(&pair()?)),
            Kind::Row => Part::Row(pair()?),
            Kind::WeakRow => Part::WeakRow(Rc::downgrade(&(pair()? as Rc<[u32]>))),
            Kind::Waiting => Part::Waiting(RefCell::default()),
            Kind::HashedWaiting => Part::HashedWaiting(RefCell::default()),
            Kind::Shown => Part::Shown(Shown(Tag, node()?)),
            Kind::ShownInCell => Part::ShownInCell(RefCell::new(Shown(Tag, node()))),
            Kind::Filled => Part::Filled(RefCell::new(Filled(Tag, None))),
            Kind::With => Part::With(node()?),
            Kind::WithWeak => Part::WithWeak(weak()?),
            Kind::WithCell => Part::WithCell(RefCell::default()),
            Kind::Hidden => Part::Hidden(Hidden(Tag, node()?)),
            Kind::HiddenWeak => Part::HiddenWeak(Hidden(Tag, weak()?)),
            Kind::HiddenInCell => Part::HiddenInCell(RefCell::new(Hidden(Tag, None))),
            Kind::HiddenText => Part::HiddenText(Hidden(Tag, text()?)),
            Kind::HiddenWeakText => Part::HiddenWeakText(Hidden(Tag, Rc::downgrade(&text()?))),
            kind => self.other_part(*kind, by),
        })
    }

    /// A lock of plain data or an atomic; or a map, set or heap of what there is.
    fn other_part(&self, kind: Kind, by: &[u8; 3]) -> Part {
        let spots = || {
            let places: BTreeSet<_> = by.iter().map(|by| *by as usize % self.nodes.len().max(1)).collect();
            places.into_iter().filter_map(|at| Some(Spot(self.nodes.get(at)?.clone(), Tag)))
        };
        let tickets = || (0..3).map(|id| Ticket { id, tag: Tag, number: fresh_number() });
        let name = &self.names[by[0] as usize % self.names.len()];
        let atomic = &self.atomics[by[0] as usize % self.atomics.len()];
        match kind {
            Kind::Desk => Part::Desk(Mutex::default()),
            Kind::Number => Part::Number(Mutex::new(by[1].into())),
            Kind::Name => Part::Name(name.clone()),
            Kind::WeakName => Part::WeakName(Arc::downgrade(name)),
            Kind::Atomic => Part::Atomic(AtomicU32::new(by[1].into())),
            Kind::SharedAtomic => Part::SharedAtomic(atomic.clone()),
            Kind::Ordered => Part::Ordered(spots().map(|key| (key, slot())).collect()),
            Kind::Hashed => Part::Hashed(spots().map(|key| (key, slot())).collect()),
            Kind::OrderedSet => Part::OrderedSet(spots().collect()),
            Kind::HashedSet => Part::HashedSet(spots().collect()),
            Kind::Heap => Part::Heap(spots().chain(spots()).collect()),
            Kind::Tickets => Part::Tickets(tickets().map(|key| (key, slot())).collect()),
            Kind::HashedTickets => Part::HashedTickets(tickets().map(|key| (key, slot())).collect()),
            _ => unreachable!("a single part"),
        }
    }

    fn parts(&self, choices: &[Choice]) -> Vec<Part> {
        choices.iter().filter_map(|choice| self.part(choice)).collect()
    }

    fn grow(&mut self, plans: &mut slice::Iter<'_, NodePlan>, up: Weak<Node>) -> Option<Rc<Node>> {
        let plan = plans.next()?;
        let node = Rc::new_cyclic(|me: &Weak<Node>| {
            let kid = if plan.nests { self.grow(plans, me.clone()) } else { None };
            let mut parts = self.parts(&plan.parts);
            parts.extend(kid.map(Part::Strong));
            Node { id: self.id(), tag: Tag, up, back: RefCell::default(), parts, late: RefCell::default() }
        });
        self.nodes.push(node.clone());
        Some(node)
    }
}

/// Where the cells lead.
struct Ties<'a> {
    list: Cycle<slice::Iter<'a, Option<u8>>>,
    nodes: &'a [Rc<Node>],
}

impl Ties<'_> {
    fn next(&mut self) -> Option<Rc<Node>> {
        pick(self.nodes, (*self.list.next()?)?)
    }

    fn weak(&mut self) -> Weak<Node> {
        self.next().map_or_else(Weak::new, |node| Rc::downgrade(&node))
    }

    fn slots<'s, K: 's>(&mut self, slots: impl Iterator<Item = (&'s K, &'s Slot)>, id: fn(&K) -> u32) {
        let mut slots: Vec<_> = slots.collect();
        slots.sort_by_key(|(key, _)| id(key));
        for (_, Slot(_, strong, weak)) in slots {
            *strong.borrow_mut() = self.next();
            *weak.borrow_mut() = self.weak();
        }
    }

    fn leaf(&mut self, leaf: &Leaf) {
        *leaf.up.borrow_mut() = self.weak();
        *leaf.down.borrow_mut() = self.next();
    }

    fn part(&mut self, part: &Part) {
        let spot = |node: Rc<Node>| (Spot(node.clone(), Tag), node);
        match part {
            Part::Cell(cell) => {
                let room = &mut *cell.borrow_mut();
                (room.one, room.weak) = (self.next(), self.weak());
                room.many.extend(self.next().map(|node| (Tag, node)));
            }
            Part::Taken(cell) => cell.set(self.next()),
            Part::TakenWeak(cell) => cell.set(self.next().map(|node| Rc::downgrade(&node))),
            Part::TakenList(cell) => {
                cell.set([self.next(), self.next()].into_iter().flatten().map(|node| (Tag, node)).collect());
            }
            Part::OnceWeak(cell) => drop(cell.set(Back(Tag, self.weak()))),
            Part::OwnLock(lock) => lock.lock().unwrap().1 = self.next(),
            Part::Desk(lock) => {
                let desk = &mut *lock.lock().unwrap();
                *desk.number.lock().unwrap() = fresh_number();
                *desk.names[1].write().unwrap() = fresh_number().to_string();
                (desk.one, desk.taken) = (self.next(), Cell::new(self.next()));
                desk.many.borrow_mut().extend(self.next());
            }
            Part::Ordered(map) => self.slots(map.iter(), |key| key.0.id),
            Part::Hashed(map) => self.slots(map.iter(), |key| key.0.id),
            Part::Tickets(map) => self.slots(map.iter(), |key| key.id),
            Part::HashedTickets(map) => self.slots(map.iter(), |key| key.id),
            Part::Waiting(map) => map.borrow_mut().extend([self.next(), self.next()].into_iter().flatten().map(spot)),
            Part::HashedWaiting(map) => {
                let entries = [self.next(), self.next()].into_iter().flatten().map(spot);
                map.borrow_mut().extend(entries.map(|(key, node)| (key, Rc::downgrade(&node))));
            }
            Part::Filled(cell) => cell.borrow_mut().1 = self.next(),
            Part::WithCell(cell) => *cell.borrow_mut() = self.next(),
            Part::HiddenInCell(cell) => cell.borrow_mut().1 = self.next(),
            _ => {}
        }
    }
}

/// The values, and all objects.
pub(crate) fn build(plan: &Plan) -> (Vec<Vec<Part>>, Pool) {
    let mut pool = Pool::new();
    let mut nodes = plan.nodes.iter();
    while pool.grow(&mut nodes, Weak::new()).is_some() {}
    // Nodes get their numbers from the inside out, as they are made.
    pool.nodes.sort_by_key(|node| node.id);
    let values: Vec<_> = plan.values.iter().map(|choices| pool.parts(choices)).collect();
    for (node, plan) in pool.nodes.iter().zip(&plan.nodes) {
        *node.late.borrow_mut() = pool.parts(&plan.late);
    }
    for node in &pool.nodes {
        for part in node.parts.iter().chain(&*node.late.borrow()) {
            if let Part::Strong(kid) = part {
                kid.back.replace(Rc::downgrade(node));
            }
        }
    }
    let mut ties = Ties { list: plan.ties.iter().cycle(), nodes: &pool.nodes };
    for node in &pool.nodes {
        node.parts.iter().for_each(|part| ties.part(part));
        node.late.borrow().iter().for_each(|part| ties.part(part));
    }
    values.iter().flatten().for_each(|part| ties.part(part));
    for array in &pool.arrays {
        array.iter().for_each(|leaf| ties.leaf(leaf));
        *array[0].whole.borrow_mut() = Rc::downgrade(array);
    }
    for board in &pool.boards {
        board.borrow().iter().for_each(|leaf| ties.leaf(leaf));
        *board.borrow()[0].board.borrow_mut() = Rc::downgrade(board);
    }
    for bay in &pool.bays {
        let mut bay = bay.lock().unwrap();
        bay.kids.extend(ties.next());
        bay.up = ties.weak();
    }
    (values, pool)
}
