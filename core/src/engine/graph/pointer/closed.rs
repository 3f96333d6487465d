//! What a handle on a closed object does.

use core::marker::PhantomData;

use crate::{
    CloneError, Cloner,
    engine::graph::handle::{Content, Handle},
};

/// Whether an object can be closed, by its type. It cannot be behind an `Arc`, where other threads may make a `Weak` at
/// any time.
#[inline]
fn is_kind<H: Handle, C: Content<H>>() -> bool {
    C::MAY_INLINE && C::IS_CYCLIC && !H::IS_ATOMIC && !C::is_leaf()
}

/// Whether the object behind `handle`, which is shared, is closed.
#[inline]
pub(super) fn is_closed<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> bool {
    is_kind::<H, C>() && cloner.is_closed(handle)
}

/// Whether it is worth a try to look through the object as a closed one. It is not in a hook, since what that clones
/// may be shown again.
pub(super) fn may_be_closed<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> bool {
    is_kind::<H, C>()
        && handle.owners() == 1
        && cloner.is_single()
        && cloner.is_outermost()
        && cloner.graph().may_close(handle)
}

/// The copy of a closed object: all `Weak`s to it are in it, and are copied while it is in the making. `None` if the
/// object is not closed.
#[inline]
pub(super) fn clone_closed<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> Option<H> {
    // A closed object has no second handle before it is copied.
    if handle.owners() == 1 && is_closed::<H, C>(handle, cloner) { make_closed::<H, C>(handle, cloner) } else { None }
}

#[inline(never)]
fn make_closed<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> Option<H> {
    let (address, name) = (handle.address(), core::any::type_name::<H::Target>);
    if cloner.graph().is_dangled(address) {
        cloner.abort(CloneError::hidden_owner(name()));
    }
    let making = Making::<H> { cloner, address, handle: PhantomData };
    let copy = making.cloner.deeper(name, |cloner| {
        C::make_cyclic(handle.target(), cloner, &mut |cloner, weak| {
            cloner.graph().begin_making::<H, C>(None, address, weak.clone());
        })
    })?;
    drop(making);
    if copy.weaks() != handle.weaks() {
        // Some are not copied yet: in a part of a cell that has to wait, say. They find it in the memo.
        let graph = cloner.graph();
        graph.list_closed(address);
        let (node, _) = graph.meet::<H, C>(handle);
        graph.set_copy(node, copy.clone());
    }
    Some(copy)
}

/// A copy in the making. When this is dropped, also by a panic, it is no longer in the making.
struct Making<'a, H: Handle> {
    cloner: &'a mut Cloner,
    address: usize,
    handle: PhantomData<H>,
}

impl<H: Handle> Drop for Making<'_, H> {
    fn drop(&mut self) {
        if let Some(graph) = self.cloner.known_graph() {
            graph.end_making::<H>(self.address);
        }
    }
}
