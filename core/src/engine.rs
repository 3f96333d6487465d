//! The data engine: deep clones of data, with what is shared in it, in cycles, behind cells and behind locks.
//!
//! It knows nothing about resources. These use it to clone their configs, and keep what they have to remember in a
//! cloner's [`extensions`].
//!
//! # What is to be done
//!
//! A value is a graph. Its *nodes* are the objects behind `Rc` and `Arc` that more than one handle can lead to;
//! whatever lies between (structs, vectors, boxes, an `Rc` with one handle) is part of the node, or of the value, that
//! owns it. An `Rc` is an edge to the node behind it. The copy must have the same graph: each node is copied once, each
//! handle and each `Weak` leads to the copy of its node, and cycles are closed again.
//!
//! Safe Rust makes three demands on the order. A node's content has to exist before the node does, so the targets of
//! its edges are built first. A `Weak` can only lead to a node that exists or is just being made by `Rc::new_cyclic`.
//! And a cycle of strong handles closes only through a cell that is filled later. So nothing can be copied before the
//! whole graph is known: a walk over it, the *survey*, comes first.
//!
//! # An operation
//!
//! [`DeepClone::deep_clone`], and [`begin()`] for a call from outside with a cloner, run one *operation*:
//!
//! 1. **Survey** ([`surveyor`]): [`DeepClone::survey_in`] shows every part of the value. What cannot be cloned (a
//!    borrowed cell, a held lock, a cycle without a cell) ends the operation here, before anything is copied. The
//!    result is a *plan* ([`graph::plan`]): the nodes in an order in which strong edges lead backwards.
//! 2. **Build** ([`graph::build`]): makes the copy of each node in that order and enters it in the memo
//!    ([`graph::arena`]). In cells that lead to nodes which are not built yet, the parts that lead there stay empty;
//!    the cells are noted.
//! 3. **Clone**: [`DeepClone::deep_clone_in`] of the value itself. Each `Rc` in it finds its copy in the memo.
//! 4. **Fill** ([`cloner::fill`](cloner)): walks each node that has such cells again, beside its copy, and puts in what
//!    is missing ([`DeepClone::fill_in`]), since all nodes are built now. Cells that wait only for a `Weak` are filled
//!    earlier, if possible.
//!
//! Values without nodes go through all of this with an empty plan; types that are *plain* skip it (see below).
//!
//! A picture of the first three, for a tree with a parent link:
//!
#![doc = include_str!("../docs/survey.svg")]
//!
//! # One graph, followed through all passes
//!
//! ```text
//!     value = (Rc<A>, Rc<C>)
//!
//!     value ---> A ===> B       --->  strong: an `Rc`; two of them: ===>
//!       |        ^      :       ...>  weak: B holds a `Weak<A>`, its parent
//!       |        :......:
//!       |
//!       +------> C ~~~> D       ~~~>  strong, in a cell that can stand empty: C holds a `RefCell<Vec<Rc<D>>>` with two
//!                ^      |             handles on D
//!                +------+             D holds an `Rc<C>`
//! ```
//!
//! **Survey.** It goes depth first; a work list takes the place of recursion, so that no graph is too deep for the
//! stack. A node is *met* when an edge shows it, and is put in the order when all that its strong edges lead to is
//! there.
//!
//! The value shows A, A shows B. B has no strong edge, so it is first in the order; its `Weak` notes the address of A.
//! A follows, and the plan says that a `Weak` to it is needed by a node in the order: from B on, at position 0. Then C
//! is visited, and by its cell D, whose `Rc` leads to C again, which is still being visited: a cycle. If all edges were
//! *required* ones, this would be the error. But some are *deferrable*: they lie in a part of a cell that can stand
//! empty. So the survey starts over, and deferrable edges no longer count for the order: their targets wait on a second
//! list. (They do count at first, since most of them are on no cycle, and then no cell has to wait.) This time C is put
//! in the order at once; D comes last, and its edge to C leads backwards.
//!
//! ```text
//!     position   0   1   2   3
//!     order      B   A   C   D
//!     interval   [---]                A has to be in the making when B is built
//! ```
//!
//! **Build.** An interval begins at position 0: A is made by `Rc::new_cyclic`, and inside its closure, where a `Weak`
//! to the copy A' exists, B' is built with it; then A's own content is cloned, and its handles find B' in the memo. C
//! is next. A *probe*, a walk that only asks, sees that the list in its cell leads to D, which is not built: C' gets a
//! cell with an empty list, and the address of the original cell is noted. D' gets its handle on C' from the memo.
//!
//! **Clone.** The pair's two handles find A' and C'.
//!
//! **Fill.** C is walked beside C'. The address of its cell is among the noted ones, so the list in the cell of C' is
//! filled: two handles on D', and the cycle is closed.
//!
//! # What waits, and how it is filled
//!
//! A cell is never made twice: while the clone is at work no value of a user's type may be dropped, and no hook may run
//! a second time for one value. So only parts of a cell's content wait: the outermost ones that have an empty form and
//! lead to unbuilt nodes. The probe notes their addresses ([`graph::DeferredParts`]). Everything around them is made at
//! once and for good:
//!
//! ```text
//!     source   RefCell { Env { tag, vars: Vec<Rc<D>>, parent: Option<Rc<E>> } }     D is not built yet, E is
//!     built    RefCell { Env { tag', vars: [],        parent: Some(E') } }          1 part is empty
//!     filled   RefCell { Env { tag', vars: [D', D'],  parent: Some(E') } }          only an empty list was dropped
//! ```
//!
//! The way to such a part leads through `fill_in` of all types around it. The derive writes it; in a type with a
//! hand-written impl without it (`FILLS_IN` is false), nothing can wait. A `Weak` waits in the same way, but without a
//! probe: it is counted when it is cloned and has no target yet. Maps and sets wait as a whole, since no entry of
//! theirs can be reached by `&mut` beside its original. The numbers of empty and of filled parts are compared, so that
//! what a hook hid is an error and not a hole. The parts in a lock are counted before that is let go, since another
//! thread may change it until it is filled.
//! A cell that a hand-written impl hides in a lock looks like one that another thread has moved: the content of the
//! lock is copied anew, and its first copy is dropped. Nothing leads into that one, since the memo has what is shared.
//!
//! Most `Weak`s lead to the parent, which is built soon. They close no cycle, so they need not wait for the end:
//!
//! ```text
//!     order      .. K  L  P       K and L hold a `Weak<P>` in a cell, P holds handles on K and L
//!                             P' is built: the last nodes with cells that wait are K and L, for P alone.
//!                             K' and L' are filled now, while they are in the caches.
//! ```
//!
//! No cell is filled so early in a node that a hook leads to, since the hook may have borrowed a cell of a copy, nor in
//! a lock.
//!
//! No strong cycle is closed before the fill at the end, when all nodes and the value itself are made. So a clone that
//! fails on the way there drops all that it had made by dropping the memo. Filling can still run a hook (of an element
//! of a list, say), and that can panic: then the filled cells are emptied again. Only cells that are set once cannot
//! be; they come last.
//!
//! # Failures
//!
//! A panic can leave the engine wherever a user's code runs, and a user's code can catch it and go on with the same
//! cloner. So each attempt takes a *snapshot* of how far the graph was, and the first access after a failure brings the
//! graph back to it ([`graph::failure`](graph)).
//!
//! # Intervals
//!
//! Where a `Weak` to the node at position `to` is needed first at position `from`, all of `from..to` has to be built
//! inside the closure of `to`'s `new_cyclic`. Closures nest, so intervals have to: of two that overlap, the one that
//! ends later is made to begin no later than the other. That is always allowed, as it only makes a `Weak` exist
//! earlier.
//!
//! ```text
//!     position    0   1   2   3             0   1   2   3
//!     needed      [-------]          ->     [-----------]
//!                     [-------]             [-------]
//! ```
//!
//! Sorted by their beginning, the longer first, the intervals are the calls of `new_cyclic` in the order in which they
//! are made. A recursion builds them. Each level takes a stretch of stack, so without feature `stacker` there is a
//! limit ([`CloneError`] says "too deep").
//!
//! # Unshared pointers
//!
//! Most `Rc`s have one handle. Then the object is not a node: the survey looks through it at once, and the clone copies
//! it where the handle is cloned. (With a cloner of the user's, the handle may be shown again in another value, so
//! there the object is a node.) A long list of such objects would overflow the stack, so beyond an estimated depth the
//! survey does make nodes of them. A node that leads to no unvisited one is looked through on the spot, too, where it
//! is met.
//!
//! # Closed objects
//!
//! Children that know their parent would make a node of every parent, though all `Weak`s to it lie in what it owns.
//! Such an object is *closed*: it has one handle, and all `Weak`s to it lie in its own parts, not in nodes further in.
//! Nothing else can ask for its copy, so it is a part as well: `Rc::new_cyclic` makes it where its handle is cloned,
//! and the `Weak`s find the copy in the making.
//!
//! ```text
//!     Rc ---> P ---> K ---> G    K and G hold a `Weak` to their parent, P and K have one handle: P and K are closed.
//!             ^......:^.....:    P' is begun, K' in it, G' in that; nothing waits, and the memo knows none of them.
//! ```
//!
//! The survey counts: an object is closed if as many `Weak`s to it are met in it as there are. If not, what was noted
//! in it is forgotten, and it is looked through again as a node, as are the objects around it. After some failures no
//! more of that type are tried. The clone counts, too: a copy with fewer `Weak`s than its source, since some lie in a
//! part that waits, enters the memo for them. (No object behind an `Arc` is closed: another thread can make a `Weak` at
//! any time.)
//!
//! The count is right where each part is shown once and cloned once, as the derive does it. Hand-written impls and
//! hooks may do so twice. So an object to which they show a handle or a `Weak` is not closed, unless the impl says that
//! it is like a derived one (`FILLS_IN`). If it is not, the `Weak` that is not counted is an error.
//!
//! Where no user's code shows or clones anything (`__freshtwin_shows`), nothing has to be remembered: an object
//! that can be closed, and has one handle, is closed, since the memo holds a second handle on each node. Otherwise the
//! survey lists the closed objects, since an object that such code hides is neither a node nor closed. If it had passed
//! some before it came to that code, it goes over the value once more.
//!
//! # Plain data and leaves
//!
//! A type is *plain* if `Clone` is its deep clone: nothing in it is shared, a cell, or cloned by a function of the
//! user's. `__freshtwin_plain` says so, a constant after inlining, and plain values skip survey and memo; [`Dispatch`]
//! goes further and hands the type's `Clone` to generic code that has no such bound, so that a `Vec<u8>` is one copy of
//! memory. A *leaf* is plain except for a cell: it leads to no node, so its copy can be made wherever its first handle
//! is cloned, and it needs no place in the order.
//!
//! # Samples
//!
//! If all handles lead to plain data, and there are no cells and no `Weak`s, a survey finds nothing, and the clone
//! could begin at once. No type can promise that, since what an `Rc` leads to may be a trait object. So a survey is
//! preceded by a *sample* ([`surveyor::sample`](surveyor)): the same walk, but it looks at a few items of each list
//! only, and fails where a survey may find something.
//!
//! A value is *flat* if a sample shows that all handles in it lead to leaves. Each handle in it is met once, and stays
//! in it meanwhile, so that a smaller memo is enough ([`graph::flat`](graph)).
//!
//! # Hooks and locks
//!
//! A function of the user's (`with`), or a hand-written impl without `survey_in`, hides what it clones from the survey.
//! When the clone meets a node there that nobody knows, it surveys and builds from that node on, inside the running
//! operation; only the outermost one fills. If the hook leads back to a node in the making, or to the owner of a `Weak`
//! that dangles by now, it is too late for a right copy, and the error says that a hook hides it.
//!
//! A lock is held while its content is walked or cloned, and no other lock is waited for meanwhile: nodes behind
//! pointers in it are visited after it is free. When the clone comes back to it, another thread may have put new ones
//! in; these are built first, and the lock is looked at again. What leads to a node whose turn has not come cannot be
//! built yet: it waits for the end, with the part of the lock that leads to it (`graph::late`). After such a change, an
//! owner that is met after its `Weak` is no error, since perhaps no hook has hidden it: see `graph::dangling`.
//!
//! # Trait objects
//!
//! The clone of a `dyn Shape` is made behind its vtable, where the type is known, and comes back as a thin pointer that
//! gets the metadata of its source again: the one module with `unsafe` code, [`erased`].
//!
//! # Words
//!
//! - *node*: an object behind `Rc` or `Arc` that more than one handle can lead to.
//! - *handle*: an `Rc` or `Arc`.
//! - *edge*: a handle in a node's content, or in the value; a *weak* edge is a `Weak`.
//! - *arena*: the nodes with one type of handle; *slot*: a node's place in it.
//! - *memo*: all arenas: each source, kept alive so that its address stays its own, and its copy.
//! - *closed*: of an object with one handle, to which all `Weak`s lead from its own parts.
//! - *flat*: of a value whose handles all lead to leaves, without a `Weak` and without a hook.
//! - *mark*: how far a node has come: met, being visited, surveyed, being built, built.
//! - *late*: of a node that another thread put in a lock, and that leads to a node whose turn has not come.
//! - *operation*: all passes for one value.
//! - *sample*, *survey*, *probe*, *patch*: the four walks by `survey_in`: ask whether a survey is needed, find the
//!   nodes, ask for unbuilt ones, find cells to fill.
//! - *plan*: the order of the nodes, and the intervals in it.
//! - *interval*: the positions that are built while the node at its end is in the making.
//! - *cell*: a `RefCell`, `OnceCell`, `OnceLock` or, with `lock`, a lock: what can be filled later.
//! - *empty form*: the value of a type that leads nowhere and can be replaced: `None`, an empty `Vec`, a dangling
//!   `Weak`.
//! - *deferrable*: of a part of a cell's content: it has an empty form, so it can stand empty at first; of an edge: it
//!   lies in such a part. What does stand empty is *deferred*, as is its cell; an edge that is not deferrable is
//!   *required*.
//! - *unpatched*: of a value that the patching walk does not reach: nothing in it can be deferred.
//! - *plain*: whose `Clone` is the deep clone; *leaf*: plain except for a cell.
//! - *coarse*: of an `Eq` that does not look at everything, as where a decimal `1.0` equals `1.00`.
//! - *pointee*: what a pointer leads to, sized or not.
//! - *keeping*: of a cloner: it moves a value, so what is shared stays shared.
//! - *hook*: a function of the user's that clones a part of a value.
//!
//! [`CloneError`]: crate::CloneError
//! [`DeepClone::deep_clone`]: crate::DeepClone::deep_clone
//! [`DeepClone::deep_clone_in`]: crate::DeepClone::deep_clone_in
//! [`DeepClone::fill_in`]: crate::DeepClone::fill_in
//! [`DeepClone::survey_in`]: crate::DeepClone::survey_in

pub(crate) mod arrays;
mod begin;
mod by_clone;
pub mod cloner;
pub(crate) mod content;
pub(crate) mod depth;
mod dispatch;
mod dynamic;
mod erased;
pub(crate) mod error;
mod extensions;
pub(crate) mod facts;
mod graph;
mod hook;
mod impls;
mod many;
mod part;
pub mod surveyor;
mod through;
pub(crate) mod unwind;

pub use begin::{begin, begins, begins_from};
pub use cloner::Cloner;
pub(crate) use cloner::Subject;
pub(crate) use dispatch::{Dispatch, LEVELS};
pub use dynamic::{ContentIsData, GetsDynDeepClone};
pub(crate) use erased::Lasting;
pub(crate) use facts::{Shown, Shows};
pub use facts::{Tells, borrowing, lasting, lasting_unknown};
pub(crate) use graph::handle::Handle;
pub(crate) use hook::Never;
pub use hook::{GivenBy, Hook, HookGives, HookOf, SurveyHook, hook, survey_hook};
pub use impls::ContentIsCopy;
pub use many::{Fields2, Fields3, Fields4, Fields5, Fields6, Fields7, Fields8};
pub use many::{Parts2, Parts3, Parts4, Parts5, Parts6, Parts7, Parts8};
pub use part::Part;
pub use surveyor::Surveyor;
pub use through::{CloneThrough, ContentHasDefault, by_cell, by_lock, by_lock_and_cell};
