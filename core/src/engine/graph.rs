//! What one operation knows about the shared nodes in its value.
//!
//! A *node* is an object behind `Rc` or `Arc` that more than one handle can lead to. A [`survey`](crate::Surveyor)
//! finds the nodes before anything is copied and puts them in an order in which each one's strong edges lead
//! backwards; [`build`] makes the copies in that order; then the value itself is cloned, and finds each copy here.

mod any_arena;
pub(crate) mod arena;
pub(crate) mod build;
mod closed;
mod dangling;
mod deferred_cells;
mod deferred_parts;
mod failure;
mod flat;
pub(crate) mod handle;
pub(crate) mod late;
pub(crate) mod leaf;
mod makers;
mod nodes;
pub(crate) mod plan;
pub(crate) mod pointer;
pub(crate) mod table;
mod waiting;
pub(crate) mod waiting_locks;

use alloc::{boxed::Box, collections::BTreeMap, vec::Vec};
use core::sync::atomic::{AtomicUsize, Ordering};

use any_arena::AnyArena;
use closed::ClosedObjects;
use dangling::Locks;
use deferred_cells::DeferredCells;
use table::AddressMap;
use waiting_locks::LockId;

pub(crate) use deferred_parts::DeferredParts;
pub(crate) use failure::{Broken, Snapshot};
use waiting::Patch;
pub(crate) use waiting::{Awaited, EMPTIED, FILLED, MAX_COUNT, Missed, ONCE, PREPARED, Pass, SET};

use crate::engine::{erased::Parcel, impls::keyed::Order};

/// Makes room in a list that grows and shrinks, and gets as long as the value is deep. It takes less than 1 kB, because
/// allocators keep such pieces ready. When a larger piece is asked for, or one that grew is given back, glibc's
/// allocator first goes over all that was freed before.
pub(crate) fn begin_list<T>(list: &mut Vec<T>) {
    const SIZE: usize = 960;
    if list.capacity() == 0 {
        list.reserve_exact(SIZE / size_of::<T>());
    }
}

/// A node of any type.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct NodeRef {
    arena: u32,
    slot: u32,
}

/// How far a node has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Mark {
    Met,
    Visiting,
    Surveyed,
    /// There is a `Weak` to its copy, and what has to be there before its content is being built.
    Waiting,
    Building,
    Built,
}

pub(crate) struct Graph {
    /// A number that no other graph has.
    pub(crate) serial: u64,
    arenas: Vec<AnyArena>,
    /// The arena that was asked for last: most values share objects of one or two types.
    recent: usize,
    /// Cells that were left empty until the nodes in them are built.
    pub(crate) deferred_cells: DeferredCells,
    /// For each map whose copy has such cells in it, by the address of the source: which entries of the two belong
    /// together.
    pub(crate) orders: BTreeMap<usize, Order>,
    /// How many deferred cells are to be filled, and how many are to be prepared or set at once.
    pub(crate) unfilled: u32,
    pub(crate) unset: u32,
    /// The content that is made for cells that are set once, by the lock that it is in and its address.
    pub(crate) prepared: BTreeMap<(LockId, usize), Parcel>,
    /// How many empty parts were filled.
    pub(crate) filled: u64,
    pub(crate) pass: Pass,
    /// How many cells are left for this pass when those of the node at work are done.
    pub(crate) left: u32,
    /// The nodes that own deferred cells.
    pub(crate) patches: Vec<Patch>,
    /// The node whose content is being copied, if cells in it can be filled later.
    pub(crate) current: Option<NodeRef>,
    /// The nodes in the making inside each other, the innermost last.
    making: Vec<NodeRef>,
    /// Nodes that are left for the end of the operation.
    late: Vec<NodeRef>,
    closed: ClosedObjects,
    /// Targets of `Weak`s that dangle in the copy since their owners were not met.
    dangled: AddressMap,
    /// What was seen in locks, if there are any.
    locks: Option<Box<Locks>>,
    /// Whether the content of a lock is being copied, while the lock is held.
    pub(crate) holds_lock: bool,
    /// The outermost lock whose content is being copied or filled, and how many such copies there have been.
    pub(crate) lock: LockId,
    held: u32,
    /// How many locks were copied anew.
    pub(crate) anew: u32,
    /// Whether the walk is in a lock whose copy is emptied: no address tells which cells were filled there.
    pub(crate) empties_all: bool,
    /// Whether any cell may have to be left empty at first, because of a strong edge in it.
    pub(crate) defers: bool,
    /// The same, because of a `Weak`.
    pub(crate) defers_weaks: bool,
    /// What has to be filled later in the cell whose content is being copied. `None` outside of such cells.
    pub(crate) missed: Option<Missed>,
    /// The parts of that content that have to stay empty because of strong edges.
    pub(crate) deferred_parts: DeferredParts,
    /// Memory for the next such list.
    pub(crate) spare: Vec<usize>,
}

impl Default for Graph {
    fn default() -> Self {
        static LAST: AtomicUsize = AtomicUsize::new(0);
        Self {
            serial: LAST.fetch_add(1, Ordering::Relaxed) as u64 + 1,
            arenas: Vec::new(),
            recent: 0,
            deferred_cells: DeferredCells::default(),
            unfilled: 0,
            unset: 0,
            prepared: BTreeMap::new(),
            orders: BTreeMap::new(),
            filled: 0,
            pass: Pass::default(),
            left: 0,
            patches: Vec::new(),
            current: None,
            making: Vec::new(),
            late: Vec::new(),
            closed: ClosedObjects::default(),
            dangled: AddressMap::default(),
            locks: None,
            holds_lock: false,
            lock: 0,
            held: 0,
            anew: 0,
            empties_all: false,
            defers: false,
            defers_weaks: false,
            missed: None,
            deferred_parts: DeferredParts::default(),
            spare: Vec::new(),
        }
    }
}
