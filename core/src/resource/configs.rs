//! The configs of the shared resources in a value, each made once.
//!
//! `into_builder` closes these resources, too. The cloner holds a handle on each, so that no other object gets its
//! address, and drops that handle when it is the last one. Then the resource closes as one with a single handle does,
//! except that its config is made already.
//!
//! A value that is taken apart drops its handles one after the other. A value that is dropped as a whole drops all of
//! them at once. Then those resources close that only the cloner still holds, last opened first.

use alloc::collections::BTreeMap;
use alloc::{boxed::Box, vec::Vec};
use core::any::{Any, TypeId};

use super::{Shared, opener::ObjectId};
use crate::{
    CloneError, Cloner,
    engine::{Handle, depth::grown},
};

/// The shared resources that a [`Cloner`] has met. The address of each leads to its one config.
#[derive(Default)]
struct Configs {
    /// The index of each in `met`.
    indices: BTreeMap<ObjectId, usize>,
    /// In the order in which they were met. Their sources are dropped in this order as well: `into_builder` meets first
    /// what was opened last.
    met: Vec<Option<Met>>,
    /// An index in `met` for each handle that was met: in the resource whose config is being made, or outside of them
    /// all.
    passed: Vec<usize>,
    /// For each resource that is being closed, the innermost last: the resources that may still be in it.
    closing: Vec<Vec<Left>>,
}

/// A shared resource.
struct Met {
    key: ObjectId,
    source: Box<dyn Source>,
    /// `None` while it is being made.
    config: Option<Box<dyn Any>>,
    /// The resources that the handles in it lead to, in the order in which they were first met. They close in reverse.
    inside: Vec<Inside>,
    /// How many handles on it were in resources that have closed.
    gone: usize,
    /// In how many of the calls of [`close`] that are running its turn is still to come. It closes in the last of these
    /// turns.
    turns: usize,
}

/// A shared resource in another one.
struct Inside {
    /// Its index in [`Configs::met`].
    index: usize,
    /// How many of the handles on it are in the other one.
    handles: usize,
}

/// An [`Inside`] while the other resource is being closed.
struct Left {
    index: usize,
    /// How many of its [handles](Met::handles) are not in the other resource.
    elsewhere: usize,
}

/// The cloner's own handle on a resource.
trait Source {
    fn owners(&self) -> usize;
    fn close(self: Box<Self>, cloner: &mut Cloner);
}

/// A handle, and what closes the resource behind it if it is the last one.
impl<H: Handle> Source for (H, fn(H, &mut Cloner)) {
    fn owners(&self) -> usize {
        self.0.owners()
    }

    fn close(self: Box<Self>, cloner: &mut Cloner) {
        let (handle, close) = *self;
        close(handle, cloner);
    }
}

impl Configs {
    fn get(&self, index: usize) -> Option<&Met> {
        self.met.get(index)?.as_ref()
    }

    /// Notes a handle on the resource at `index`, and returns that resource.
    fn pass(&mut self, index: usize) -> Option<&Met> {
        self.passed.push(index);
        self.get(index)
    }

    /// Takes all handles out of `passed` but the first `before`, and returns the resources that they lead to.
    fn passed_since(&mut self, before: usize) -> Vec<Inside> {
        let passed = self.passed.split_off(before.min(self.passed.len()));
        let (mut inside, mut places) = (Vec::<Inside>::new(), BTreeMap::new());
        for index in passed {
            let place = *places.entry(index).or_insert(inside.len());
            match inside.get_mut(place) {
                Some(known) => known.handles += 1,
                None => inside.push(Inside { index, handles: 1 }),
            }
        }
        inside
    }

    /// Adds a resource that is met for the first time, and returns its index.
    fn meet(&mut self, key: ObjectId, source: Box<dyn Source>) -> usize {
        let index = self.met.len();
        self.indices.insert(key, index);
        self.met.push(Some(Met { key, source, config: None, inside: Vec::new(), gone: 0, turns: 0 }));
        self.passed.push(index);
        index
    }

    fn remove(&mut self, index: usize) -> Option<Met> {
        let met = self.met.get_mut(index)?.take()?;
        self.indices.remove(&met.key);
        Some(met)
    }

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
    fn begin_closing(&mut self, inside: &[Inside]) {
        let left = inside.iter().filter_map(|&Inside { index, handles }| {
            Some(Left { index, elsewhere: self.get(index)?.handles().saturating_sub(handles) })
        });
        let left = left.collect();
        self.closing.push(left);
    }

    /// Notes that it has closed, and returns the resources of its list that were not taken by
    /// [`take_left`](Self::take_left).
    fn end_closing(&mut self, inside: &[Inside]) -> Vec<usize> {
        for &Inside { index, handles } in inside {
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

/// Returns the config of a shared resource. `make` makes it when the cloner meets the first handle. `close` will close
/// the resource, by its last handle.
pub(super) fn config_of<H: Handle, C: 'static>(
    handle: &H,
    cloner: &mut Cloner,
    close: fn(H, &mut Cloner),
    make: impl FnOnce(&mut Cloner) -> C,
) -> Shared<C> {
    let key = (handle.address(), TypeId::of::<H>());
    let configs = cloner.extension::<Configs>();
    let index = configs.indices.get(&key).copied();
    match index.and_then(|index| configs.pass(index)).map(|met| met.config.as_ref()) {
        Some(None) => cloner.abort(CloneError::cycle_at::<H>()),
        Some(Some(config)) => {
            if let Some(config) = config.downcast_ref::<Shared<C>>() {
                return config.clone();
            }
        }
        None => {}
    }
    let index = configs.meet(key, Box::new((handle.clone(), close)));
    let before = configs.passed.len();
    let mut making = Making { cloner, index, before, config: None };
    let config = Shared::new(make(making.cloner));
    making.config = Some(Box::new(config.clone()));
    config
}

/// Enters the config when it is made. Removes the resource from [`Configs`] if making its config fails.
struct Making<'c> {
    cloner: &'c mut Cloner,
    index: usize,
    /// The length of [`Configs::passed`] before the handles in this resource were met.
    before: usize,
    config: Option<Box<dyn Any>>,
}

impl Drop for Making<'_> {
    fn drop(&mut self) {
        let configs = self.cloner.extension::<Configs>();
        let inside = configs.passed_since(self.before);
        match (self.config.take(), configs.met.get_mut(self.index)) {
            (Some(config), Some(Some(met))) => (met.config, met.inside) = (Some(config), inside),
            _ => drop(configs.remove(self.index)),
        }
    }
}

/// Closes the object behind `handle` if its only other handle is the cloner's own.
pub(super) fn let_go<H: Handle>(handle: H, cloner: &mut Cloner) {
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
pub(super) fn closed<T, C>(value: T, cloner: &mut Cloner, config_in: impl FnOnce(&T, &mut Cloner) -> C) -> C {
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
pub(super) fn dropped<T>(value: T, cloner: &mut Cloner) {
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
