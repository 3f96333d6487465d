//! Impls that lie to the engine, and hooks that misuse their cloner: what they get may be an error, or nonsense, but
//! memory stays in order. `.ci/memory` runs this under valgrind and AddressSanitizer.
//!
//! It tries some hundred graphs, or as many as the environment variable `PROPTEST_CASES` says.

mod body;
mod told;

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::{Rc, Weak};

use freshtwin::{Cloner, DeepClone, DynDeepClone};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// The lies, and the list of all.
macro_rules! lies {
    ($($(#[$doc:meta])* $lie:ident,)*) => {
        #[derive(Clone, Copy, Debug, PartialEq)]
        enum Lie {
            $($(#[$doc])* $lie,)*
        }

        const LIES: &[Lie] = &[$(Lie::$lie),*];
    };
}

lies! {
    Honest,
    /// In `survey_in`.
    ShowsNothing,
    ShowsTwice,
    ShowsAnother,
    ShowsAnotherCopy,
    ShowsItsSourceAsCopy,
    ClonesInSurvey,
    ChangesInSurvey,
    /// In `deep_clone_in`.
    ClonesAnother,
    KeepsHandles,
    BeginsAnew,
    TakesCloner,
    SwapsCloners,
    Catches,
    Panics,
    Changes,
    /// Keeps copies, and changes them while others are made.
    StashesCopies,
    LeaksGuards,
    /// In `fill_in`.
    FillsNothing,
    FillsTwice,
    FillsFromAnother,
    ReplacesCopy,
    PanicsInFill,
}

thread_local! {
    static ALL: RefCell<Vec<Weak<Node>>> = const { RefCell::new(Vec::new()) };
    static TURN: Cell<usize> = const { Cell::new(0) };
    static NESTED: Cell<u32> = const { Cell::new(0) };
    static RETURNS: Cell<u32> = const { Cell::new(0) };
    static CLONER: RefCell<Cloner> = const { RefCell::new(Cloner::new()) };
    static COPIES: RefCell<Vec<Rc<Node>>> = const { RefCell::new(Vec::new()) };
    static LIVE: Cell<isize> = const { Cell::new(0) };
}

/// A text on the heap whose values are counted.
struct Text(Box<str>);

impl Text {
    fn new(text: &str) -> Self {
        LIVE.set(LIVE.get() + 1);
        Text(text.into())
    }
}

impl DeepClone for Text {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        Text::new(&self.0)
    }
}

impl Drop for Text {
    fn drop(&mut self) {
        LIVE.set(LIVE.get() - 1);
    }
}

trait Thing: DynDeepClone {
    fn text(&self) -> &Text;
    fn next(&self) -> Vec<Rc<dyn Thing>>;
}

#[derive(DeepClone)]
struct Node {
    text: Text,
    body: Body<false>,
    late: RefCell<Body<true>>,
    odd: RefCell<Body<false>>,
    hard: Vec<Rc<dyn Thing>>,
}

impl Thing for Node {
    fn text(&self) -> &Text {
        &self.text
    }
    fn next(&self) -> Vec<Rc<dyn Thing>> {
        let mut next = self.hard.clone();
        self.body.touch(&mut next);
        if let Ok(late) = self.late.try_borrow() {
            late.touch(&mut next);
        }
        if let Ok(odd) = self.odd.try_borrow() {
            odd.touch(&mut next);
        }
        next
    }
}

/// What lies. `FILLS`: it says that it can be filled.
struct Body<const FILLS: bool> {
    lie: Lie,
    text: Text,
    one: Option<Rc<Node>>,
    things: Vec<Rc<dyn Thing>>,
    weak: Weak<dyn Thing>,
    cell: RefCell<Option<Rc<dyn Thing>>>,
    boxed: Box<dyn Thing>,
    leaves: Rc<RefCell<[Text]>>,
    array: Rc<[Text; 2]>,
    slice: Rc<[Text]>,
}

/// Behind a `Box<dyn Thing>`.
#[derive(DeepClone)]
struct Via(Text, RefCell<Option<Rc<Node>>>);

impl Thing for Via {
    fn text(&self) -> &Text {
        &self.0
    }
    fn next(&self) -> Vec<Rc<dyn Thing>> {
        self.1.try_borrow().ok().and_then(|node| node.clone()).map(|node| node as Rc<dyn Thing>).into_iter().collect()
    }
}

/// Reads and writes all that `thing` leads to.
fn touch_all(thing: Rc<dyn Thing>) {
    let (mut seen, mut left) = (HashSet::new(), vec![thing]);
    while let Some(thing) = left.pop() {
        if seen.insert(Rc::as_ptr(&thing).cast::<()>()) {
            assert!(!thing.text().0.is_empty());
            left.extend(thing.next());
        }
    }
}

/// Three lies, and the targets of all handles.
type NodePlan = ([Lie; 3], [u8; 6]);

fn plan() -> impl Strategy<Value = Vec<NodePlan>> {
    let lie = || prop_oneof![1 => Just(Lie::Honest), 1 => select(LIES)];
    vec(([lie(), lie(), lie()], any::<[u8; 6]>()), 1..7)
}

fn build(plan: &[NodePlan]) -> Vec<Rc<Node>> {
    let mut nodes: Vec<Rc<Node>> = vec![];
    for ([first, second, third], to) in plan {
        let older = |by: u8| nodes.get(by as usize % (nodes.len() + 1)).cloned();
        let mut node = Node {
            text: Text::new("node"),
            body: Body::new(*first, older(to[0])),
            late: RefCell::new(Body::new(*second, older(to[1]))),
            odd: RefCell::new(Body::new(*third, None)),
            hard: older(to[2]).into_iter().map(|node| node as Rc<dyn Thing>).collect(),
        };
        if let Some(older) = older(to[3]) {
            node.body.things = vec![older.clone(), older.clone()];
            node.body.leaves = older.body.leaves.clone();
            node.body.slice = older.body.array.clone();
        }
        nodes.push(Rc::new(node));
    }
    for (node, (_, to)) in nodes.iter().zip(plan) {
        let any = |at: usize| nodes[to[at] as usize % nodes.len()].clone();
        let late = &mut *node.late.borrow_mut();
        late.one = Some(any(0));
        late.things = vec![any(1), any(2)];
        late.weak = Rc::downgrade(&any(3)) as Weak<dyn Thing>;
        *late.cell.borrow_mut() = Some(any(4));
        *node.body.cell.borrow_mut() = (to[5] % 2 == 0).then(|| any(5) as Rc<dyn Thing>);
    }
    ALL.set(nodes.iter().map(Rc::downgrade).collect());
    nodes
}

/// Opens the cycles, as far as no guard was leaked.
fn open(nodes: &[Rc<Node>]) {
    for node in nodes {
        let _ = node.body.cell.try_borrow_mut().map(|mut cell| cell.take());
        let _ = node.late.try_borrow_mut().map(|mut late| {
            (late.one, late.things) = (None, vec![]);
            late.cell.take();
        });
    }
}

fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: cases.unwrap_or(200), failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn memory_stays_in_order(plan in plan(), honest in plan()) {
        RETURNS.set(0);
        let live = LIVE.get();
        let nodes = build(&plan);
        let mut cloner = Cloner::new();
        let mut copies = vec![];
        for node in &nodes {
            copies.extend(catch_unwind(AssertUnwindSafe(|| node.deep_clone_in(&mut cloner))));
            copies.extend(catch_unwind(AssertUnwindSafe(|| node.deep_clone())));
            copies.extend(catch_unwind(AssertUnwindSafe(|| node.try_deep_clone())).ok().and_then(Result::ok));
            if let Some(copy) = copies.last_mut() {
                let _ = catch_unwind(AssertUnwindSafe(|| copy.deep_clone_from_in(node, &mut cloner)));
            }
        }
        for thing in copies.iter().chain(&nodes) {
            touch_all(thing.clone());
        }
        // After all that, each cloner still serves for something.
        let honest: Vec<NodePlan> = honest.into_iter().map(|(_, to)| ([Lie::Honest; 3], to)).collect();
        let others = build(&honest);
        for cloner in [&mut cloner, &mut CLONER.take()] {
            if let Ok(copies) = catch_unwind(AssertUnwindSafe(|| others.deep_clone_in(cloner))) {
                copies.iter().for_each(|copy| touch_all(copy.clone()));
                open(&copies);
            }
        }
        drop(cloner);
        COPIES.take().into_iter().for_each(|copy| touch_all(copy));
        [nodes, others].iter().for_each(|nodes| open(nodes));
        // What was leaked by a lie is alive still; nothing was dropped twice.
        prop_assert!(LIVE.get() >= live);
    }
}
