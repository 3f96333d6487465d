//! Closing the shared resources of a value that becomes its builder.
//!
//! The cloner drops its own handle on a resource when that is the last one. Then the resource closes as one with a
//! single handle does, except that its config is made already.
//!
//! A value that is taken apart drops its handles one after the other. A value that is dropped as a whole drops all of
//! them at once. Then those resources close that only the cloner still holds, last opened first.

use alloc::vec::Vec;
use core::any::TypeId;

use super::{Configs, Met, Nested};
use crate::{
    Cloner,
    engine::{Handle, depth::grown},
};

/// A [`Nested`] while the other resource is being closed.
pub(super) struct Left {
    index: usize,
    /// How many of its [handles](Met::handles) are not in the other resource.
    elsewhere: usize,
}

impl Configs {
    fn add_turn(&mut self, index: usize) {
        if let Some(Some(met)) = self.met.get_mut(index) {
            met.turns += 1;
        }
    }

    /// Takes a turn of the resource at `index`. Removes and returns the resource if it closes now: if this was its last
    /// turn, and only the cloner still holds it.
    fn take_turn(&mut self, index: usize) -> Option<Met> {
        let met = self.met.get_mut(index)?.as_mut()?;
        met.turns -= 1;
        let closes = met.turns == 0 && met.config.is_some() && met.source.owners() == 1;
        closes.then(|| self.remove(index)).flatten()
    }

    /// Notes that a resource with these in it is about to close.
    fn begin_closing(&mut self, inside: &[Nested]) {
        let left = inside.iter().filter_map(|&Nested { index, handles }| {
            Some(Left { index, elsewhere: self.get(index)?.handles().saturating_sub(handles) })
        });
        let left = left.collect();
        self.closing.push(left);
    }

    /// Notes that it has closed, and returns the resources of its list that were not taken by
    /// [`take_left`](Self::take_left).
    fn end_closing(&mut self, inside: &[Nested]) -> Vec<usize> {
        for &Nested { index, handles } in inside {
            if let Some(Some(met)) = self.met.get_mut(index) {
                met.gone += handles;
            }
        }
        self.closing.pop().unwrap_or_default().into_iter().map(|left| left.index).collect()
    }

    /// Looks at the list of the resource that is being closed. Takes from its end all resources that are in that one no
    /// more, back to the last one that still is.
    fn take_left(&mut self) -> Vec<usize> {
        let is_there = |left: &Left| self.get(left.index).is_some_and(|met| met.handles() > left.elsewhere);
        let count =
            self.closing.last().and_then(|closing| closing.iter().rposition(is_there)).map_or(0, |last| last + 1);
        let taken = self.closing.last_mut().map(|closing| closing.split_off(count));
        taken.into_iter().flatten().map(|left| left.index).collect()
    }
}

impl Met {
    /// The number of handles on it: without the cloner's own, but with those that are gone.
    fn handles(&self) -> usize {
        self.source.owners() - 1 + self.gone
    }

    /// Closes it, and then the resources that only it led to.
    fn end(self, cloner: &mut Cloner) {
        cloner.extension::<Configs>().begin_closing(&self.inside);
        self.source.close(cloner);
        let left = cloner.extension::<Configs>().end_closing(&self.inside);
        grown(|| close(left, cloner));
    }
}

/// Closes the object behind `handle` if its only other handle is the cloner's own.
pub(in crate::deep_clone::resource) fn let_go<H: Handle>(handle: H, cloner: &mut Cloner) {
    if handle.owners() > 2 {
        return;
    }
    let configs = cloner.extension::<Configs>();
    let index = configs.indices.get(&(handle.address(), TypeId::of::<H>())).copied();
    let index = index.filter(|index| configs.get(*index).is_some_and(|met| met.turns == 0));
    if let Some(met) = index.and_then(|index| configs.remove(index)) {
        drop(handle);
        met.end(cloner);
    }
}

/// Copies the config of a value by `config_in`, and closes the value.
pub(in crate::deep_clone::resource) fn closed<T, C>(
    value: T,
    cloner: &mut Cloner,
    config_in: impl FnOnce(&T, &mut Cloner) -> C,
) -> C {
    let before = cloner.extension_if_any::<Configs>().map_or(0, |configs| configs.passed.len());
    let config = config_in(&value, cloner);
    drop(value);
    if let Some(configs) = cloner.extension_if_any::<Configs>() {
        let inside = configs.passed_since(before).into_iter().map(|inside| inside.index).collect();
        close(inside, cloner);
    }
    config
}

/// Drops a value in a shared resource that is being closed. The resources that only this value led to close with it:
/// those at the end of the list that are in the shared resource no more.
pub(in crate::deep_clone::resource) fn dropped<T>(value: T, cloner: &mut Cloner) {
    drop(value);
    if let Some(configs) = cloner.extension_if_any::<Configs>() {
        let inside = configs.take_left();
        close(inside, cloner);
    }
}

/// Closes those of the resources at `inside` that only the cloner still holds, last opened first. One that another of
/// them leads to as well closes in its own turn.
fn close(inside: Vec<usize>, cloner: &mut Cloner) {
    let configs = cloner.extension::<Configs>();
    inside.iter().for_each(|index| configs.add_turn(*index));
    for index in inside.into_iter().rev() {
        if let Some(met) = cloner.extension::<Configs>().take_turn(index) {
            met.end(cloner);
        }
    }
}
