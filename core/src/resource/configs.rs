//! The configs of the shared resources in a value, each made once.
//!
//! `into_builder` closes them, too. The cloner holds a handle on each, so that its address stays its own, and lets go of it
//! when that is the last one. Then the resource closes as one with a single handle does, but its config is there already.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::{boxed::Box, vec::Vec};
use core::any::{Any, TypeId};

use super::{Shared, opener::ObjectId};
use crate::{
    CloneError, Cloner,
    engine::{Handle, depth::grown},
};

/// The configs of shared resources that a [`Cloner`] has met: the object's own address leads to its one config.
#[derive(Default)]
struct Configs {
    indices: BTreeMap<ObjectId, usize>,
    /// In the order in which they were met, in which their sources are dropped as well: `into_builder` meets first what was
    /// opened last.
    met: Vec<Option<Met>>,
    /// The places in `met` of all handles that were met outside of those, or inside of the one that is being made.
    passed: Vec<usize>,
    /// Of each resource that is being closed, the innermost last: the places in `met` of what it still holds.
    closing: Vec<Vec<usize>>,
}

struct Met {
    key: ObjectId,
    source: Box<dyn Source>,
    /// `None` while it is being made.
    config: Option<Box<dyn Any>>,
    /// The places of what the handles in it share, each where it was met first, which is where it closes.
    inside: Vec<usize>,
}

/// The cloner's own handle on a resource.
trait Source {
    fn is_last(&self) -> bool;
    fn close(self: Box<Self>, cloner: &mut Cloner);
}

/// A handle, and what closes the resource behind it if it is the last one.
impl<H: Handle> Source for (H, fn(H, &mut Cloner)) {
    fn is_last(&self) -> bool {
        self.0.owners() == 1
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

    /// Notes a handle on the resource at `index`, and gives what is known of that.
    fn pass(&mut self, index: usize) -> Option<&Met> {
        self.passed.push(index);
        self.get(index)
    }

    /// A new one.
    fn meet(&mut self, key: ObjectId, source: Box<dyn Source>) -> usize {
        let index = self.met.len();
        self.indices.insert(key, index);
        self.met.push(Some(Met { key, source, config: None, inside: Vec::new() }));
        self.passed.push(index);
        index
    }

    fn remove(&mut self, index: usize) -> Option<Met> {
        let met = self.met.get_mut(index)?.take()?;
        self.indices.remove(&met.key);
        Some(met)
    }

    /// The one at `index`, if only the cloner still holds it.
    fn remove_unused(&mut self, index: usize) -> Option<Met> {
        let met = self.get(index)?;
        (met.config.is_some() && met.source.is_last()).then(|| self.remove(index)).flatten()
    }

    /// What was met last in the resource that is being closed, if only the cloner still holds it.
    fn remove_last_inside(&mut self) -> Option<Met> {
        loop {
            let index = *self.closing.last()?.last()?;
            let unused = self.remove_unused(index);
            if unused.is_none() && self.get(index).is_some() {
                return None;
            }
            self.closing.last_mut()?.pop();
            if unused.is_some() {
                return unused;
            }
        }
    }
}

impl Met {
    /// Closes it, and what only it led to.
    fn end(self, cloner: &mut Cloner) {
        cloner.extension::<Configs>().closing.push(self.inside);
        self.source.close(cloner);
        let left = cloner.extension::<Configs>().closing.pop();
        grown(|| close(left.unwrap_or_default(), cloner));
    }
}

/// The config of one shared resource: made by `make` when `handle` is the first on it that the cloner meets. `close` closes the
/// resource by its last handle.
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

/// Enters the config when it is made, and removes the mark if making it fails.
struct Making<'c> {
    cloner: &'c mut Cloner,
    index: usize,
    /// How many handles had been passed before those inside.
    before: usize,
    config: Option<Box<dyn Any>>,
}

impl Drop for Making<'_> {
    fn drop(&mut self) {
        let configs = self.cloner.extension::<Configs>();
        let mut inside = configs.passed.split_off(self.before.min(configs.passed.len()));
        let mut first = BTreeSet::new();
        inside.retain(|index| first.insert(*index));
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
    if let Some(met) = index.and_then(|index| configs.remove(index)) {
        drop(handle);
        met.end(cloner);
    }
}

/// The config of a value by `config_in`, which copies it, and the end of the value.
pub(super) fn closed<T, C>(value: T, cloner: &mut Cloner, config_in: impl FnOnce(&T, &mut Cloner) -> C) -> C {
    let before = cloner.extension_if_any::<Configs>().map_or(0, |configs| configs.passed.len());
    let config = config_in(&value, cloner);
    drop(value);
    let inside = cloner.extension_if_any::<Configs>().map(|configs| configs.passed.split_off(before));
    close(inside.unwrap_or_default(), cloner);
    config
}

/// The end of a value in a shared resource. What only it led to closes with it, up to what is still held elsewhere: what was
/// met before that waits until the shared resource has closed, since a look at all of it for each value would take too long.
pub(super) fn dropped<T>(value: T, cloner: &mut Cloner) {
    drop(value);
    while let Some(met) = cloner.extension_if_any::<Configs>().and_then(Configs::remove_last_inside) {
        met.end(cloner);
    }
}

/// Closes those of the resources at `inside` that only the cloner still holds, last opened first: what led there is closed.
fn close(inside: Vec<usize>, cloner: &mut Cloner) {
    for index in inside.into_iter().rev() {
        if let Some(met) = cloner.extension::<Configs>().remove_unused(index) {
            met.end(cloner);
        }
    }
}
