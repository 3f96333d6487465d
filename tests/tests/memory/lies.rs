//! Impls that lie to the engine, and hooks that misuse their cloner: what they get may be an error, or nonsense, but memory
//! stays in order. `.ci/memory` runs this under valgrind and AddressSanitizer.
//!
//! It tries some hundred graphs, or as many as the environment variable `PROPTEST_CASES` says.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::rc::{Rc, Weak};

use freshtwin::{Cloner, DeepClone, DynDeepClone, Surveyor};
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

/// Any node that lives.
fn another() -> Option<Rc<Node>> {
    TURN.set(TURN.get() + 1);
    ALL.with_borrow(|all| all.get(TURN.get() % all.len().max(1))?.upgrade())
}

/// Runs `work`, unless it runs inside of itself already.
fn nested(work: impl FnOnce()) {
    if NESTED.get() == 0 {
        NESTED.set(NESTED.get() + 1);
        let result = catch_unwind(AssertUnwindSafe(work));
        NESTED.set(NESTED.get() - 1);
        drop(result);
    }
}

/// Whether a lie that may bring the clone back to where it is, or let the graph grow, comes true: only a few times, or it
/// would go on without end.
fn may_return() -> bool {
    RETURNS.set(RETURNS.get() + 1);
    RETURNS.get() <= 3
}

/// Changes what can be changed in a node.
fn change(node: &Node) {
    if let Ok(mut late) = node.late.try_borrow_mut() {
        late.things.clear();
        late.one = another();
    }
    if let Ok(mut cell) = node.body.cell.try_borrow_mut() {
        *cell = another().map(|node| node as Rc<dyn Thing>);
    }
    if let Ok(mut leaves) = node.body.leaves.try_borrow_mut() {
        leaves[0] = Text::new("another leaf");
    }
}

impl<const FILLS: bool> Body<FILLS> {
    fn new(lie: Lie, via: Option<Rc<Node>>) -> Self {
        let array = Rc::new([Text::new("a"), Text::new("b")]);
        Body {
            lie,
            text: Text::new("body"),
            one: None,
            things: vec![],
            weak: Weak::<Node>::new(),
            cell: RefCell::default(),
            boxed: Box::new(Via(Text::new("via"), RefCell::new(via))),
            leaves: Rc::new(RefCell::new([Text::new("c"), Text::new("d")])),
            slice: array.clone(),
            array,
        }
    }

    fn cloned(&self, cloner: &mut Cloner) -> Self {
        Body {
            lie: self.lie,
            text: self.text.deep_clone_in(cloner),
            one: self.one.deep_clone_in(cloner),
            things: self.things.deep_clone_in(cloner),
            weak: self.weak.deep_clone_in(cloner),
            cell: self.cell.deep_clone_in(cloner),
            boxed: self.boxed.deep_clone_in(cloner),
            leaves: self.leaves.deep_clone_in(cloner),
            array: self.array.deep_clone_in(cloner),
            slice: self.slice.deep_clone_in(cloner),
        }
    }

    /// Shares all.
    fn kept(&self) -> Self {
        Body {
            lie: self.lie,
            text: Text::new(&self.text.0),
            one: self.one.clone(),
            things: self.things.clone(),
            weak: self.weak.clone(),
            cell: RefCell::new(self.cell.try_borrow().ok().and_then(|cell| cell.clone())),
            boxed: Box::new(Via(Text::new("kept"), RefCell::default())),
            leaves: self.leaves.clone(),
            array: self.array.clone(),
            slice: self.slice.clone(),
        }
    }

    fn shown(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.one.survey_in(&copy.one, surveyor);
        self.things.survey_in(&copy.things, surveyor);
        self.weak.survey_in(&copy.weak, surveyor);
        self.cell.survey_in(&copy.cell, surveyor);
        self.boxed.survey_in(&copy.boxed, surveyor);
        self.leaves.survey_in(&copy.leaves, surveyor);
        self.array.survey_in(&copy.array, surveyor);
        self.slice.survey_in(&copy.slice, surveyor);
    }

    fn filled(&self, copy: &mut Self, cloner: &mut Cloner) {
        self.one.fill_in(&mut copy.one, cloner);
        self.things.fill_in(&mut copy.things, cloner);
        self.weak.fill_in(&mut copy.weak, cloner);
        self.cell.fill_in(&mut copy.cell, cloner);
        self.boxed.fill_in(&mut copy.boxed, cloner);
    }
}

impl<const FILLS: bool> Body<FILLS> {
    /// Reads all that is here, and says what else it leads to.
    fn touch(&self, next: &mut Vec<Rc<dyn Thing>>) {
        let texts = self.array.iter().chain(&*self.slice).chain([&self.text, self.boxed.text()]);
        assert!(texts.map(|text| text.0.len()).sum::<usize>() > 0);
        if let Ok(mut leaves) = self.leaves.try_borrow_mut() {
            leaves[1] = Text::new(&leaves[0].0);
        }
        next.extend(self.one.clone().map(|node| node as Rc<dyn Thing>));
        next.extend(self.things.iter().cloned().chain(self.weak.upgrade()).chain(self.boxed.next()));
        if let Ok(cell) = self.cell.try_borrow() {
            next.extend(cell.clone());
        }
    }
}

impl<const FILLS: bool> DeepClone for Body<FILLS> {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        match self.lie {
            Lie::ClonesAnother if may_return() => drop(another().deep_clone_in(cloner)),
            Lie::KeepsHandles => return self.kept(),
            Lie::BeginsAnew => nested(|| drop(another().deep_clone_in(&mut Cloner::new()))),
            Lie::TakesCloner if may_return() => drop(CLONER.replace(mem::take(cloner))),
            Lie::SwapsCloners if may_return() => CLONER.with_borrow_mut(|other| mem::swap(cloner, other)),
            Lie::Catches => {
                let copy = catch_unwind(AssertUnwindSafe(|| self.cloned(cloner)));
                return copy.unwrap_or_else(|_| self.kept());
            }
            Lie::Panics => resume_unwind(Box::new("a lie")),
            Lie::Changes => another().iter().for_each(|node| change(node)),
            Lie::StashesCopies => {
                let copies = COPIES.take();
                copies.iter().for_each(|copy| change(copy));
                let copy = self.one.deep_clone_in(cloner);
                COPIES.with_borrow_mut(|all| all.extend(copies.into_iter().chain(copy)));
            }
            Lie::LeaksGuards => {
                let copy = self.one.deep_clone_in(cloner);
                copy.iter().for_each(|copy| mem::forget(copy.late.try_borrow_mut()));
            }
            _ => {}
        }
        self.cloned(cloner)
    }

    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        match self.lie {
            Lie::ShowsNothing => return,
            Lie::ShowsTwice => self.shown(copy, surveyor),
            Lie::ShowsAnother => {
                if let Some(node) = another() {
                    return node.body.shown(&node.body, surveyor);
                }
            }
            // It may put copies into originals: each time the graph doubles.
            Lie::ShowsAnotherCopy if may_return() => {
                if let Some(node) = another() {
                    self.cell.survey_in(&node.body.cell, surveyor);
                    self.things.survey_in(&node.body.things, surveyor);
                    self.boxed.survey_in(&node.body.boxed, surveyor);
                    return self.leaves.survey_in(&node.body.leaves, surveyor);
                }
            }
            Lie::ShowsItsSourceAsCopy => return self.shown(self, surveyor),
            Lie::ClonesInSurvey => nested(|| drop(another().deep_clone())),
            Lie::ChangesInSurvey => another().iter().for_each(|node| change(node)),
            _ => {}
        }
        self.shown(copy, surveyor);
    }

    const FILLS_IN: bool = FILLS;

    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        match self.lie {
            Lie::FillsNothing => return,
            Lie::FillsTwice => self.filled(copy, cloner),
            Lie::FillsFromAnother => {
                if let Some(node) = another() {
                    node.body.one.fill_in(&mut copy.one, cloner);
                    node.body.things.fill_in(&mut copy.things, cloner);
                    return node.body.boxed.fill_in(&mut copy.boxed, cloner);
                }
            }
            Lie::ReplacesCopy => *copy = self.kept(),
            Lie::PanicsInFill => resume_unwind(Box::new("a lie")),
            _ => {}
        }
        self.filled(copy, cloner);
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
