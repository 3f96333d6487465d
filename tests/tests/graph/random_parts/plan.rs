//! What a random graph is made from: kinds of parts, and the numbers by which they choose their targets.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    Strong,
    Weak,
    Object,
    WeakObject,
    Boxed,
    Cell,
    Taken,
    TakenWeak,
    TakenList,
    Once,
    OnceWeak,
    Lock,
    WeakLock,
    OwnLock,
    Desk,
    Number,
    Name,
    WeakName,
    Atomic,
    SharedAtomic,
    Array,
    Slice,
    WeakArray,
    WeakSlice,
    Board,
    BoardSlice,
    WeakBoard,
    Plain,
    WeakPlain,
    Named,
    WeakNamed,
    Text,
    WeakText,
    Pair,
    WeakPair,
    Row,
    WeakRow,
    Ordered,
    Hashed,
    OrderedSet,
    HashedSet,
    Heap,
    Tickets,
    HashedTickets,
    Waiting,
    HashedWaiting,
    Shown,
    ShownInCell,
    Filled,
    With,
    WithWeak,
    WithCell,
    Hidden,
    HiddenWeak,
    HiddenInCell,
    HiddenText,
    HiddenWeakText,
}

/// All that the survey sees.
#[rustfmt::skip]
const SEEN: &[Kind] = {
    use Kind::*;
    &[
        Strong, Weak, Object, WeakObject, Boxed, Cell, Taken, TakenWeak, TakenList, Once, OnceWeak, Lock, WeakLock, OwnLock, Desk, Number, Name, WeakName, Atomic, SharedAtomic, Array, Slice, WeakArray,
        WeakSlice, Board, BoardSlice, WeakBoard, Plain, WeakPlain, Named, WeakNamed, Text, WeakText, Pair, WeakPair, Row, WeakRow, Ordered, Hashed, OrderedSet, HashedSet, Heap, Tickets, HashedTickets,
        Waiting, HashedWaiting, Shown, ShownInCell, Filled,
    ]
};

/// What a hook hides from it.
const HIDDEN: &[Kind] = {
    use Kind::*;
    &[With, WithWeak, WithCell, Hidden, HiddenWeak, HiddenInCell, HiddenText, HiddenWeakText]
};

/// A part, and the numbers by which it chooses its targets.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Choice {
    pub(crate) kind: Kind,
    pub(crate) by: [u8; 3],
}

#[derive(Debug, Clone)]
pub(crate) struct NodePlan {
    /// The next node is made inside of this one, and leads to it by a `Weak`.
    pub(crate) nests: bool,
    pub(crate) parts: Vec<Choice>,
    pub(crate) late: Vec<Choice>,
}

#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) nodes: Vec<NodePlan>,
    /// The parts of each value.
    pub(crate) values: Vec<Vec<Choice>>,
    /// Where the cells lead, in turn.
    pub(crate) ties: Vec<Option<u8>>,
}

/// A graph and some values that lead into it. `hooks`: some of it is hidden from the survey.
pub(crate) fn plan(hooks: bool) -> impl Strategy<Value = Plan> {
    let seen = || select(SEEN);
    let kind = move || match hooks {
        true => prop_oneof![8 => seen(), 2 => select(&[Kind::Strong, Kind::Cell][..]), 1 => select(HIDDEN)].boxed(),
        false => prop_oneof![4 => seen(), 1 => select(&[Kind::Strong, Kind::Cell][..])].boxed(),
    };
    let choice = move || (kind(), any::<[u8; 3]>()).prop_map(|(kind, by)| Choice { kind, by });
    let late = prop_oneof![2 => Just(vec![]), 1 => vec(choice(), 1..3)];
    let node = (any::<bool>(), vec(choice(), 0..4), late);
    let node = node.prop_map(|(nests, parts, late)| NodePlan { nests, parts, late });
    (vec(node, 1..8), vec(vec(choice(), 1..4), 1..4), vec(any::<Option<u8>>(), 0..12))
        .prop_map(|(nodes, values, ties)| Plan { nodes, values, ties })
}
